"""Step 7: the same request again after a deflection, and hints that add up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from infoview_ai.nlu.pitch.deflection import deflects
from infoview_ai.nlu.pitch.rule import Family
from infoview_ai.nlu.reading import Pitch, PitchReading

_PRESSES = (
    r"^(?:well |ok(?:ay)? |but |and |oh |sure |i see |right |alright |hm+ )*(?:,? ?)(?:not even|even just"
    r"|just (?:one|a|an|this)|what if|couldn't you|could you not|can't you|could you at least|at least|are you sure"
    r"|is there really|isn't there|really\?|not (?:one|a single)|surely|only a|a quick|come on|please\b)"
)
_JOB_BOARDS = r"\b(?:job (?:boards?|sites?|portals?)|recruiters?|recruitment agenc\w+|headhunters?)\b"

_ASKS_OUTCOME = frozenset(
    {
        Family.OPENINGS, Family.HIRE_ME, Family.WAY_IN_HERE, Family.REFERRAL, Family.INTRODUCTION, Family.FORWARDING,
        Family.HIRER, Family.DOCUMENT, Family.STANDING, Family.APPLIED, Family.CHANCE,
    }
)  # fmt: skip
"""All are asking for a place; going from one to the next after a refusal is pressing the same request."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def presses(text: str) -> bool:
    """An elliptical second try: "Even just an email to her?"."""
    return _compiled(_PRESSES).search(text.strip()) is not None


def asks_job_boards(text: str) -> bool:
    return _compiled(_JOB_BOARDS).search(text) is not None


def deflected(before: Sequence[tuple[PitchReading, str]]) -> list[PitchReading]:
    """The requests among `before` that the professional declined."""
    return [reading for reading, after in before if reading.label is not Pitch.FINE and deflects(after)]


def same_request(family: Family, declined: Sequence[Family]) -> bool:
    return any(family is one or (family in _ASKS_OUTCOME and one in _ASKS_OUTCOME) for one in declined)
