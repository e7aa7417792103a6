"""By which names a turn speaks of the professional's employer: "Mercy Hill" for Mercy Hill Hospital, "at Riverside"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SHORTEST: Final = 3
_GENERAL: Final = frozenset(
    "the a an st saint saints royal north south east west northern southern eastern western city county national new "
    "general first united central public state federal university hospital school college bank council institute "
    "department ministry office studio studios team group international global american british european old big "
    "little good best great high open clear".split()
)
"""First words that do not stand for a whole name."""
_NO_EMPLOYER: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter halloween ramadan eid diwali thanksgiving hr gcse gcses "
    "a-level a-levels level ks1 ks2 ks3 ks4 a&e uni university i".split()
)
_NAMED: Final = re.compile(r"\b[Aa]t (?P<name>[A-Z][\w'’-]*(?:(?: (?:&|and|of))? [A-Z][\w'’-]*){0,3})")


def employer_names(text: str, organization: str) -> tuple[str, ...]:
    """The names in `text` that mean the professional's employer, longest first.

    `organization` is the employer's name as far as it is known. Where it is not, a capitalised name after "at" is
    taken for it: learners name the place where the other person works ("how does hiring work at Riverside?").
    """
    whole = organization.strip().lower()
    names = _known(organization) if whole else _named(text)
    # What stands for a longer name counts in the same capitals only: "Art" of Art House, but not "work in art".
    found = {name for name in names if name in text or (name.lower() == whole and whole in text.lower())}
    return tuple(sorted(found, key=len, reverse=True))


def _known(organization: str) -> Iterator[str]:
    """The whole name, and what may stand for it: its first words."""
    words = organization.replace(",", " ").split()
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        hangs = words[size - 1].lower() in ("of", "and", "&", "the")
        too_general = size == 1 < len(words) and name.lower() in _GENERAL
        if len(name) >= _SHORTEST and not hangs and not too_general:
            yield name


def _named(text: str) -> Iterator[str]:
    if text.isupper():
        return
    for found in _NAMED.finditer(text):
        if found["name"].split()[0].lower() not in _NO_EMPLOYER:
            yield found["name"]
