"""The pitch meter: how far the talk has turned into a request for a job, as they feel it (domain.md 6.1)."""

from __future__ import annotations

from infoview_ai.nlu.reading import Move, Reading

COOLER, DEFLECTS, SHORTER, ENDS = 1, 2, 3, 6


def meter_after(meter: int, reading: Reading) -> int:
    """Borderline +1, veiled +2, pitch +3; a repair takes one back. Never below zero."""
    points = reading.pitch.label.points
    if points:
        return meter + points
    repaired = reading.pitch.repaired or reading.did(Move.REPAIRS)
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
