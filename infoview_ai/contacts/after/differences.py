"""Where two sentences about the same thing do not say the same: a number, a unit, a place in a row, an opposite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from infoview_ai.knowledge.words import stems

_NUMBERS: Final = {
    word: float(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "ninety": 90.0, "hundred": 100.0, "dozen": 12.0}
_TIMES: Final = {"once": 1.0, "twice": 2.0}
_PASSED_OVER: Final = frozenset("of the are is were was to other more about or and around than a an".split())
_NOUN_WITHIN: Final = 3
"""What is counted stands so many words after the number at most."""
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_UNITS: Final = frozenset(stems("second minute hour day week month year decade"))
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
    ("summer", "winter"),
    ("better", "worse"),
    ("best", "worst"),
    ("big", "small"),
    ("large", "small"),
    ("bigger", "smaller"),
    ("public", "private"),
    ("early", "late"),
    ("slow", "fast"),
    ("quiet", "busy"),
    ("required", "optional"),
    ("inside", "outside"),
    ("indoors", "outdoors"),
    ("loves", "hates"),
    ("longer", "shorter"),
    ("higher", "lower"),
)
_BECAME: Final = re.compile(r"\b(?:becomes?|became|turn(?:s|ed)? into|instead of|up to|down to|or)\s+(\w+)")
_WORD: Final = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True)
class _Amount:
    number: float
    counted: str
    """The stem of what is counted."""
    written: str


def difference(thing: str, passage: str) -> str:
    """A sentence that names the first thing in which the two differ; empty where nothing is found."""
    mine, theirs = _low(thing), _low(passage)
    return _number(mine, theirs) or _unit(mine, theirs) or _ordinal(mine, theirs) or _opposite(mine, theirs)


def numbers_in(text: str) -> frozenset[float]:
    """All numbers of a text, in figures or words; "one" is none, since it mostly counts nothing."""
    found = (_value(word) for word in _WORD.findall(_low(text)))
    return frozenset(number for number in found if number not in (None, 1.0))


def places_in(text: str) -> frozenset[str]:
    """The places in a row that a text names: "first", "second"."""
    return frozenset(_ORDINALS) & frozenset(_WORD.findall(_low(text)))


@lru_cache(maxsize=1)
def amount_words() -> frozenset[str]:
    """Stems that a difference is about: numbers, places in a row and opposites; they cannot agree when it does not."""
    words = (*_NUMBERS, *_TIMES, *_ORDINALS, *(word for pair in _OPPOSITES for word in pair))
    return frozenset(stems(" ".join(words)))


def _low(text: str) -> str:
    return text.casefold().replace("’", "'")


def _value(word: str) -> float | None:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return _NUMBERS.get(word, _TIMES.get(word))


def _number(mine: str, theirs: str) -> str:
    """Another number of the same thing: "three years" against "two years"."""
    there = _amounts(theirs)
    for amount in _amounts(mine):
        same = [one for one in there if one.counted == amount.counted]
        if same and amount.number not in [one.number for one in same] and amount.number not in _turned_into(theirs):
            return f"You remember “{amount.written}”; what was said is “{same[0].written}”."
    return ""


def _amounts(text: str) -> list[_Amount]:
    """Each number with what it counts: "two nights", "five are apprentices", "twice"."""
    words = _WORD.findall(text)
    found = []
    for place, word in enumerate(words):
        number = _value(word)
        if number is None:
            continue
        if word in _TIMES:
            found.append(_Amount(number, "time", word))
            continue
        after = words[place + 1 : place + 1 + _NOUN_WITHIN]
        counted = next((one for one in after if one not in _PASSED_OVER), "")
        if stem := " ".join(stems(counted)):
            end = after.index(counted) + place + 2
            found.append(_Amount(number, stem, " ".join(words[place:end])))
    return found


def _ordinal(mine: str, theirs: str) -> str:
    """ "The first year" against "the second year"; only where each names one."""
    here, there = ([one for one in _ORDINALS if one in _WORD.findall(text)] for text in (mine, theirs))
    if len(here) == 1 and there and here[0] not in there:
        return f"You remember “{here[0]}”; what was said is “{there[0]}”."
    return ""


def _opposite(mine: str, theirs: str) -> str:
    here, there = _with_kin(mine), _with_kin(theirs)
    for one, other in (*_OPPOSITES, *((right, left) for left, right in _OPPOSITES)):
        if one in here and other in there and other not in here and one not in there:
            return f"You remember “{one}”; what was said is “{other}”."
    return ""


def _turned_into(text: str) -> frozenset[float]:
    """Numbers that something became, without its name: "my six patients become eight"."""
    found = (_value(match[1]) for match in _BECAME.finditer(text))
    return frozenset(number for number in found if number is not None)


def _with_kin(text: str) -> set[str]:
    """The words of a text, and beside each noun its other number: "one in three is a night" speaks of nights."""
    words = set(_WORD.findall(text.replace("afterwards", "after").replace("beforehand", "before")))
    return words | {word.removesuffix("s") for word in words} | {f"{word}s" for word in words}


def _unit(mine: str, theirs: str) -> str:
    """The same number of something else: "three months" against "three weeks"."""
    there = _amounts(theirs)
    for amount in _amounts(mine):
        same = [one for one in there if one.number == amount.number and one.counted in _UNITS]
        if amount.counted in _UNITS and same and amount.counted not in stems(theirs):
            return f"You remember “{amount.written}”; what was said is “{same[0].written}”."
    return ""
