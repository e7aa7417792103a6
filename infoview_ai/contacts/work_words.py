"""Which words belong to a kind of work: what one says after "get into", what its people are called, where they work.

The occupations are those of domain.md 6.3 and a few neighbours. A field that is not here is matched by its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml

from infoview_ai.knowledge.words import stems


@dataclass(frozen=True)
class Work:
    """One kind of work as sets of stems and short phrases."""

    names: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]


_FILE: Final = Path(__file__).resolve().parent / "data" / "work.yaml"
_LEAST_ROOT: Final = 4
_DOERS: Final = frozenset(("er", "or", "r", "ist", "ian", "ant", "eer", "man", "woman"))
"""Endings by which a kind of work becomes somebody who does it; "nursery" or "database" are not of them."""


@lru_cache(maxsize=1)
def _works() -> tuple[Work, ...]:
    def phrases(given: list[str]) -> frozenset[str]:
        return frozenset(" ".join(stems(one)) for one in given if stems(one))

    rows = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return tuple(Work(*(phrases(row[part]) for part in ("names", "people", "places"))) for row in rows)


@lru_cache(maxsize=64)
def works_meant(target: str) -> tuple[Work, ...]:
    """The kinds of work that a learner's field means, by its name or by what its people are called."""
    words = " ".join(stems(target))
    return tuple(work for work in _works() if any(_stands_in(phrase, words) for phrase in work.names | work.people))


@lru_cache(maxsize=20_000)
def does_the_work(text: str, target: str) -> str:
    """The words in `text` (a role or a field) by which somebody does the target's work; empty for none."""
    return _first_words(text, _people_words(target))


@lru_cache(maxsize=20_000)
def works_where(organisation: str, target: str) -> str:
    """The word in an organisation's name that says that such people work there; empty for none."""
    return _first_words(organisation, _place_words(target))


def mentions(text: str, target: str) -> bool:
    """Whether a text names the target's work at all."""
    return bool(does_the_work(text, target))


@lru_cache(maxsize=64)
def _people_words(target: str) -> tuple[tuple[str, ...], ...]:
    known = {phrase for work in works_meant(target) for phrase in work.people | work.names}
    return _longest_first({*known, *_own_words(target)})


@lru_cache(maxsize=64)
def _place_words(target: str) -> tuple[tuple[str, ...], ...]:
    return _longest_first({phrase for work in works_meant(target) for phrase in work.places})


def _longest_first(phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in sorted(phrases, key=lambda one: (-len(one), one)))


def _own_words(target: str) -> list[str]:
    general = set(stems("work working job field career industry industries trade management the service services"))
    words = stems(target)
    return [" ".join(words)] if set(words) <= general else [word for word in words if word not in general]


def _first_words(text: str, phrases: Sequence[Sequence[str]]) -> str:
    """The words of `text` that carry the first phrase found, as they are written."""
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)
    rooted = [_root(word) for word in words]
    for wanted in phrases:
        for place in range(len(words) - len(wanted) + 1):
            if all(map(_same_root, wanted, rooted[place : place + len(wanted)])):
                return " ".join(words[place : place + len(wanted)])
    return ""


@lru_cache(maxsize=20_000)
def _root(word: str) -> str:
    return " ".join(stems(word))


def _stands_in(phrase: str, words: str) -> bool:
    return f" {phrase} " in f" {words} "


def _same_root(wanted: str, word: str) -> bool:
    """The same stem, or one that grows out of it: "nurs" and "nurs", "teach" and "teacher"."""
    if wanted == word:
        return True
    return len(wanted) >= _LEAST_ROOT and word.startswith(wanted) and word[len(wanted) :] in _DOERS
