"""A number of minutes that the seeker named: for the limit, for more time, for a look at the clock."""

from __future__ import annotations

import re

from infoview_ai.nlu.reading import Move
from infoview_ai.nlu.words import Said

_NUMBERS = {
    "a couple of": 2, "a couple": 2, "a few": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "twenty-five": 25, "twenty five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "forty five": 45, "sixty": 60,
}  # fmt: skip
_ONE = r"(?:\d{1,3}(?:\.\d)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_MINUTES = re.compile(
    rf"(?<![\w$£€])(?:(?:{_ONE})\s*(?:-|to|or|,)\s*)?(?P<n>{_ONE})(?: (?:more|extra|additional|short|quick|"
    rf"little))?[ -]?(?:minutes?|mins?)\b"
)
_BARE_MORE = re.compile(
    rf"\b(?:another|have|spare|got|for|stop at) (?P<n>{_ONE})(?: more)?\b(?! (?:years?|days?|weeks?|months?|"
    rf"questions?|people|names?|things?|hours?|person))|(?<!\w)(?P<m>{_ONE}) more\b(?= *[?.!,]|$)"
)
_QUARTER = re.compile(r"\bquarter of an hour\b")
_HALF = re.compile(r"\bhalf an hour\b|\bhalf-hour\b|\bhalf hour\b")
_HOUR = re.compile(r"\b(?:an|one) hour\b")
_ABOUT_TIME = frozenset((Move.NAMES_TIME, Move.CHECKS_TIME, Move.SIGNALS_END, Move.OFFERS_TO_STOP))


def named_minutes(words: Said, moves: frozenset[Move], *, asks_more: bool, opening: bool) -> float | None:
    """The minutes named, or None.

    "Ten or fifteen minutes" is fifteen (domain.md TM01); minutes in a story about the work are not named.
    """
    if not (asks_more or moves & _ABOUT_TIME):
        return None
    if found := _MINUTES.search(words.low):
        return _number(found["n"])
    if asks_more and (found := _BARE_MORE.search(words.low)):
        return _number(found["n"] or found["m"])
    if _QUARTER.search(words.low):
        return 15.0
    if _HALF.search(words.low):
        return 30.0
    return 60.0 if opening and _HOUR.search(words.low) else None


def _number(word: str) -> float:
    return float(_NUMBERS[word]) if word in _NUMBERS else float(word)
