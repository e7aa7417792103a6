"""Amounts of time and times of day in words: "another ten", "half an hour", "until twenty past"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from infoview_ai.conversation.transcript import Turn
from infoview_ai.nlu.pitch.words import plain

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "twenty": 20, "twenty-five": 25,
    "thirty": 30, "forty": 40, "forty-five": 45,
}  # fmt: skip
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r")"
AMOUNT = (
    rf"(?:half an hour|(?:a )?quarter of an hour|an hour|a couple(?: of)?(?: minutes)?|{NUMBER}(?: (?:or"
    rf"|to) {NUMBER})?(?: minutes?| mins?)?)"
)
_AMOUNT = (
    rf"half an hour|quarter of an hour|an hour|a couple|(?<![:\d]){NUMBER}(?![:\d%])(?! (?:years?|months?|weeks?"
    r"|days?|people|questions?|hours?|o'clock))"
)
_SPECIAL = {"half an hour": 30.0, "quarter of an hour": 15.0, "an hour": 60.0, "a couple": 2.0}

_PAST = (
    rf"(?:(?P<past>{NUMBER}|a quarter|quarter|half)(?: minutes)? past|(?P<to>{NUMBER}|a quarter"
    rf"|quarter)(?: minutes)? to\b|(?:\d{{1,2}})?:(?P<colon>[0-5]\d)|(?P<hour>the (?:full )?hour|\w+ o'clock))"
)
_STOP = rf"\b(?:until|till|til|stop at|stop by|leave at|finish at|finish by|done by|go at|out by|end at|by|at) {_PAST}"
_NOW = rf"\b(?:it is|now it is|time is|it has just gone|we are at)(?: now| about)? {_PAST}"


@dataclass(frozen=True)
class Until:
    """A time of day as minutes since the talk began; `generous` when it was said to invite more."""

    minutes: float
    generous: bool


def amount(words: str) -> float | None:
    """The (larger) number of minutes in a plain phrase, None when it names none."""
    found = [_value(match.group()) for match in _compiled(_AMOUNT).finditer(words)]
    return max(found) if found else None


def clock_minutes(words: str, before: Sequence[Turn], *, sentences_before: str, now_min: float) -> Until | None:
    """When they want to stop, where the time of day can be told from what was said ("it's ten past now")."""
    stop = _compiled(_STOP).search(words)
    if stop is None or re.search(
        r"\b(?:open|start|school|every|usually|shift|lunch|yesterday|tomorrow|used to)\b", words
    ):
        return None
    generous = re.search(r"keep going|no rush|carry on|go on|free until|free till|happy", words) is not None
    here = _compiled(_NOW).search(sentences_before)
    if here is not None:
        return Until(round(now_min + (_minute(stop) - _minute(here)) % 60, 1), generous)
    for turn in reversed(before):
        said = _compiled(_NOW).search(plain(turn.text))
        if said is not None and turn.start is not None:
            return Until(round(turn.start / 60.0 + (_minute(stop) - _minute(said)) % 60, 1), generous)
    return Until(0.0, True) if generous else None


def _minute(found: re.Match[str]) -> int:
    if found["past"]:
        return int(_value(found["past"]))
    if found["to"]:
        return 60 - int(_value(found["to"]))
    return int(found["colon"]) if found["colon"] else 0


def _value(words: str) -> float:
    if words in _SPECIAL:
        return _SPECIAL[words]
    if words in ("half",):
        return 30.0
    if words in ("a quarter", "quarter"):
        return 15.0
    return float(words) if words.isdigit() else float(_NUMBERS[words])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
