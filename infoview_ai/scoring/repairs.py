"""A request taken back in the next turn, before anybody objects, counts one step less (domain.md 1.2, step 6)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from infoview_ai.conversation.transcript import Turn
from infoview_ai.nlu.pitch.deflection import deflects
from infoview_ai.nlu.reading import Pitch, Reading


def after_repairs(turns: Sequence[Turn], readings: Sequence[Reading | None]) -> tuple[Reading | None, ...]:
    """The readings with the label of a repaired turn lowered by one step; entries are one a turn, as given.

    Giving way after the professional has declined is courtesy, not repair: the request has been made.
    """
    lowered = list(readings)
    seekers = [index for index, reading in enumerate(readings) if reading is not None]
    for before, after in pairwise(seekers):
        earlier, later = readings[before], readings[after]
        if earlier is None or later is None or earlier.pitch.label is Pitch.FINE or not _takes_back(later):
            continue
        if not any(deflects(turn.text) for turn in turns[before + 1 : after]):
            lowered[before] = _one_step_less(earlier)
    return tuple(lowered)


def _takes_back(reading: Reading) -> bool:
    return reading.pitch.label is Pitch.FINE and reading.pitch.repaired


def _one_step_less(reading: Reading) -> Reading:
    labels = list(Pitch)
    label = labels[max(0, reading.pitch.label.points - 1)]
    pitch = reading.pitch.model_copy(update={"label": label, "repaired": True})
    return reading.model_copy(update={"pitch": pitch})
