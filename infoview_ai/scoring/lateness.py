"""A learner who came late: the end of the talk does not move (domain.md, TM19)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Speaker, Turn

_OPENING_TURNS = 2
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), start=1
    )
}
_LATE = re.compile(
    r"\bi(?:['’]m| am| was)(?: running| about| almost| nearly| a good)* (?P<n>\w+) minutes? late\b"
    r"|\bfor being (?P<m>\w+) minutes? late\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Lateness:
    """How many minutes late, the turn that says so, and its words."""

    turn: int
    minutes: float
    quote: str


def lateness(turns: Sequence[Turn]) -> Lateness | None:
    """What the learner says in the first two turns about having come late; None where nothing is said."""
    spoken = [(index, turn) for index, turn in enumerate(turns) if turn.speaker is Speaker.SEEKER]
    for index, turn in spoken[:_OPENING_TURNS]:
        for found in _LATE.finditer(turn.text):
            minutes = _number(found["n"] or found["m"])
            if minutes:
                return Lateness(index, minutes, found.group())
    return None


def _number(word: str) -> float:
    return float(word) if word.isascii() and word.isdigit() and len(word) < 3 else _NUMBERS.get(word.lower(), 0)
