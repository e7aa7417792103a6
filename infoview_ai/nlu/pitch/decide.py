"""The decision procedure of domain.md 1.2."""

from __future__ import annotations

import re

from infoview_ai.nlu.reading import Context, Pitch, PitchReading

_OUTRIGHT = re.compile(
    r"\b(?:are you hiring|hire me|refer me|good word for me|(?:pass|forward) my (?:r[eé]sum[eé]|cv))\b", re.IGNORECASE
)


def read_pitch(text: str, context: Context) -> PitchReading:
    """What a turn amounts to as a job pitch, given what stood before it."""
    found = _OUTRIGHT.search(text)
    if found is None:
        return PitchReading()
    return PitchReading(label=Pitch.PITCH, quote=found.group(), why="This asks the other person for an outcome.")
