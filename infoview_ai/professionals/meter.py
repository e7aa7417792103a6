"""The pitch meter: how far the talk has turned into a request for a job, as they feel it (domain.md 6.1)."""

from __future__ import annotations

import re

from infoview_ai.nlu.reading import Move, Reading

COOLER, DEFLECTS, SHORTER, ENDS = 1, 2, 3, 6


_TAKES_BACK = re.compile(
    r"\b(?:only meant|(?:was|am|'m) not (?:asking|after|looking|here) (?:you )?for|wasn['’]?t asking|didn['’]?t mean|"
    r"(?:don['’]?t|do not) want (?:a|the) job|not (?:asking|applying|here) (?:you )?(?:for|to apply)|"
    r"not (?:about )?(?:the|an?) (?:opening|job|post|place)|just to (?:chat|talk))\b",
    re.IGNORECASE,
)
"""Says that no request was meant."""


def takes_back(said: str) -> bool:
    """Whether they say that no request was meant."""
    return bool(_TAKES_BACK.search(said))


def meter_after(meter: int, reading: Reading, said: str = "") -> int:
    """Borderline +1, veiled +2, pitch +3; a repair, or the plain word that none was meant, takes one back. Never below
    zero."""
    points = reading.pitch.label.points
    if points:
        return meter + points
    repaired = reading.pitch.repaired or reading.did(Move.REPAIRS) or takes_back(said)
    return max(0, meter - 1) if repaired else meter


def warmth(meter: int, follow_ups: int) -> int:
    """-2 cold … +2 warm, for the voice."""
    if meter >= SHORTER:
        return -2
    if meter >= COOLER:
        return -1
    return min(2, follow_ups)


def shortened(words: int, meter: int) -> int:
    """From three points on, answers get one third shorter."""
    return words * 2 // 3 if meter >= SHORTER else words
