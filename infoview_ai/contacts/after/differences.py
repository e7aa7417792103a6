"""Where two sentences about the same thing do not say the same: a number, an opposite, a "not", a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from infoview_ai.knowledge.words import stems

_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "dozen": 12, "half": 0.5}
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_OPPOSITES: Final = (
    ("harder", "easier"),
    ("hardest", "easiest"),
    ("hard", "easy"),
    ("more", "less"),
    ("most", "least"),
    ("before", "after"),
    ("always", "never"),
    ("morning", "evening"),
    ("days", "nights"),
    ("day", "night"),
    ("summer", "winter"),
    ("better", "worse"),
    ("best", "worst"),
    ("big", "small"),
    ("large", "small"),
    ("bigger", "smaller"),
    ("public", "private"),
    ("early", "late"),
    ("slow", "fast"),
    ("alone", "team"),
    ("required", "optional"),
    ("inside", "outside"),
    ("indoors", "outdoors"),
    ("loves", "hates"),
    ("longer", "shorter"),
    ("higher", "lower"),
)
_NOT: Final = re.compile(r"\b(?:not|no|never|nobody|no one|none|without|stop(?:s|ped)?)\b|n't\b")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_UNIT: Final = re.compile(
    r"(\d+(?:[.,]\d+)?|[a-z]+)[\s-]+(years?|months?|weeks?|days?|hours?|minutes?|percent|people)\b"
)


def difference(thing: str, passage: str) -> str:
    """A sentence that names the first thing in which the two differ; empty where nothing is found."""
    mine, theirs = _low(thing), _low(passage)
    return _number(mine, theirs) or _ordinal(mine, theirs) or _opposite(mine, theirs) or _negated(mine, theirs)


@lru_cache(maxsize=1)
def amount_words() -> frozenset[str]:
    """Stems that a difference is about: numbers, places in a row and opposites; they cannot agree when it does not."""
    words = (*_NUMBERS, *_ORDINALS, *(word for pair in _OPPOSITES for word in pair))
    return frozenset(stems(" ".join(words)))


def _low(text: str) -> str:
    return text.casefold().replace("’", "'")


def _number(mine: str, theirs: str) -> str:
    """Other numbers of the same unit: "three years" against "two years"."""
    here, there = _amounts(mine), _amounts(theirs)
    for unit, number in here.items():
        if unit in there and number != there[unit]:
            return f"You remember {_figure(number)} {unit}s; what was said is {_figure(there[unit])}."
    return ""


def _amounts(text: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for amount, unit in _UNIT.findall(text):
        number = _NUMBERS.get(amount)
        if number is None and amount[0].isdigit():
            number = float(amount.replace(",", "."))
        if number is not None:
            found.setdefault(unit.rstrip("s"), number)
    return found


def _figure(number: float) -> str:
    return f"{number:g}"


def _ordinal(mine: str, theirs: str) -> str:
    """ "The first year" against "the second year"; only where each names one."""
    here, there = ([one for one in _ORDINALS if one in _WORD.findall(text)] for text in (mine, theirs))
    if len(here) == 1 and there and here[0] not in there:
        return f"You remember “{here[0]}”; what was said is “{there[0]}”."
    return ""


def _opposite(mine: str, theirs: str) -> str:
    here, there = set(_WORD.findall(mine)), set(_WORD.findall(theirs))
    for one, other in (*_OPPOSITES, *((right, left) for left, right in _OPPOSITES)):
        if one in here and other in there and other not in here and one not in there:
            return f"You remember “{one}”; what was said is “{other}”."
    return ""


def _negated(mine: str, theirs: str) -> str:
    if bool(_NOT.search(mine)) is bool(_NOT.search(theirs)):
        return ""
    if len(_WORD.findall(theirs)) > 2 * len(_WORD.findall(mine)) + 4:
        return ""  # a long passage may deny something else
    return "One of the two says “not” and the other does not; look at the words again."
