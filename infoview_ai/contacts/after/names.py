"""Names in what is remembered and in what was said: one that was never said, or that belongs to somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?:;“”\"]")
_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir"})
_NO_NAMES: Final = frozenset(
    "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays "
    "january february march april may june july august september october november december "
    "christmas easter english french german spanish italian ok tv".split()
)
_ENDS: Final = frozenset('.!?:;“”"')


def names_of_talk(texts: Sequence[str]) -> frozenset[str]:
    """Words of the talk that are names: with a capital in mid-sentence, and never without one."""
    capital: set[str] = set()
    small: set[str] = set()
    for text in texts:
        for word, first in _words(text):
            (capital if word[0].isupper() and not first else small if word[0].islower() else set()).add(word.casefold())
    return frozenset(_plain(word) for word in capital - small) - _NO_NAMES


def names_in(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """Names in a sentence as they are written: those of the talk, and others with a capital in mid-sentence."""
    found = []
    for word, first in _words(text):
        low = _plain(word.casefold())
        if not word[0].isupper() or word.isupper() or low in _NO_NAMES or low in _TITLES:
            continue  # "HR" is no name
        if low in known or not first:
            found.append(word)
    return tuple(dict.fromkeys(found))


def other_name(thing: str, sentence: str, known: frozenset[str], own: frozenset[str]) -> str:
    """A sentence on a name in which the two differ; empty where they name the same people, or one names nobody.

    `known`: the names said in the talk; `own`: those of whom one talked with, which the learner may use at any time.
    """
    mine = [name for name in names_in(thing, known) if _plain(name.casefold()) not in own]
    theirs = [name for name in names_in(sentence, known) if _plain(name.casefold()) not in own]
    shared = {_plain(name.casefold()) for name in theirs}
    wrong = [name for name in mine if _plain(name.casefold()) not in shared]
    if not wrong or not theirs:
        return ""
    said = {_plain(name.casefold()) for name in mine}
    right = next((name for name in theirs if _plain(name.casefold()) not in said), "")
    return f"You remember “{wrong[0]}”; the name that was said here is “{right}”." if right else ""


def _words(text: str) -> list[tuple[str, bool]]:
    """Each word, and whether it begins a sentence."""
    found = []
    first = True
    for token in _TOKEN.findall(text):
        if token in _ENDS:
            first = True
            continue
        found.append((token.replace("’", "'"), first))
        first = token.casefold() in _TITLES and first  # "Mrs Petrosyan": the name behind a title is no first word
        if token.casefold() in _TITLES:
            first = False
    return found


def _plain(word: str) -> str:
    return re.sub(r"'s$", "", word)
