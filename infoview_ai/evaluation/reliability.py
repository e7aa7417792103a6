"""Whether a reader is right as often as it is sure: reliability bins and the expected calibration error."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_ai.conversation.transcript import Data

BINS = 10


class Bin(Data):
    """The readings whose confidence lies from `low` up to `high`."""

    low: float
    high: float
    lines: int
    confidence: float
    """Mean confidence in the bin."""
    right: float
    """Share that was right."""


class Reliability(Data):
    """Confidence against what was right; `error` is the expected calibration error (0 is perfect)."""

    lines: int
    error: float
    bins: tuple[Bin, ...]


def reliability(pairs: Sequence[tuple[float, bool]]) -> Reliability | None:
    """Of confidences and whether what they stood for was so: bins of equal width, empty ones left out; the error is
    the mean gap weighted by the lines of a bin.

    None without any pair. ValueError for a confidence outside 0-1.
    """
    if any(not 0 <= confidence <= 1 for confidence, _ in pairs):
        raise ValueError("a confidence lies between 0 and 1")
    held: dict[int, list[tuple[float, bool]]] = {}
    for confidence, hit in pairs:
        held.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, hit))
    if not held:
        return None
    bins = tuple(_bin(place, found) for place, found in sorted(held.items()))
    gaps = sum(one.lines * abs(one.confidence - one.right) for one in bins)
    return Reliability(lines=len(pairs), error=round(gaps / len(pairs), 4), bins=bins)


def _bin(place: int, found: Sequence[tuple[float, bool]]) -> Bin:
    return Bin(
        low=place / BINS,
        high=(place + 1) / BINS,
        lines=len(found),
        confidence=round(sum(confidence for confidence, _ in found) / len(found), 4),
        right=round(sum(hit for _, hit in found) / len(found), 4),
    )
