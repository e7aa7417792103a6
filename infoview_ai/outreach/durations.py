"""Minutes named in a text: "10-15 minutes", "half an hour", "an hour and a half"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.outreach.lexicon.requests import MINUTES_WORDS

_NUMBER: Final = r"(?:\d+(?:\.\d+)?|" + "|".join(sorted(map(re.escape, MINUTES_WORDS), key=len, reverse=True)) + ")"
_MINUTES: Final = re.compile(
    rf"(?:(?P<low>{_NUMBER})\s*(?:-|to|or|and)\s*)?(?P<n>{_NUMBER})(?:\s+or so|\s+spare|\s+short|\s+quick)?[\s-]*"
    r"(?P<unit>minutes?|mins?|hours?|hrs?)\b(?P<half> and a half)?"
)
_OF_WORK: Final = re.compile(r"\s+(?:a|per|each|every)\s+(?:day|week|night|shift)")
_AT: Final = re.compile(r"\b(?:at|name|tell me|suggest|choose|pick) $")
_SUITS: Final = re.compile(r"\s+(?:convenient|when|that suits|of your|at which|you)\b")
_FIXED: Final = (
    (re.compile(r"\b(?:three[- ]quarters of an hour)\b"), 45.0),
    (re.compile(r"\b(?:quarter of (?:an? )?hour|quarter[- ]an[- ]hour|quarter[- ]hour)\b"), 15.0),
    (re.compile(r"\b(?:half an hour|half[- ]hour|half a hour|half of an hour)\b"), 30.0),
    (
        re.compile(r"\b(?:(?:better|best|good|greater|larger|most) (?:part )?of an? (?:afternoon|morning|evening))\b"),
        120.0,
    ),
    (re.compile(r"\b(?:an hour and a half|hour and a half)\b"), 90.0),
    (
        re.compile(
            r"\b(?:hour-long|hour long|full hour|whole hour|solid hour)\b|"
            r"(?<!\bat )(?<!\bon )(?<!\bof )\bthe hour\b(?! (?:you|that|when|which|at|of|before|after)\b)"
        ),
        60.0,
    ),
)


def minutes_in(low: str) -> Iterator[tuple[float, int, int]]:
    """Every length of time in a lower case text, in minutes, with its place; not working hours ("40 hours a week")."""
    rest = low
    for pattern, minutes in _FIXED:
        for found in pattern.finditer(rest):
            yield minutes, found.start(), found.end()
        rest = pattern.sub(lambda found: " " * len(found[0]), rest)
    for found in _MINUTES.finditer(rest):
        if found["unit"].startswith("h") and (_OF_WORK.match(rest, found.end()) or _names_a_time(rest, found)):
            continue
        number = _value(found["n"])
        yield (number * 60 if found["unit"].startswith("h") else number) + (30 if found["half"] else 0), *found.span()


def _names_a_time(low: str, found: re.Match[str]) -> bool:
    """ "At an hour convenient to you", "an hour that suits": when, not how long."""
    return found["n"] in ("a", "an") and (
        _AT.search(low, 0, found.start()) is not None or _SUITS.match(low, found.end()) is not None
    )


def longest_minutes(low: str) -> float | None:
    return max((minutes for minutes, _, _ in minutes_in(low)), default=None)


def _value(word: str) -> float:
    return MINUTES_WORDS[word] if word in MINUTES_WORDS else float(word)
