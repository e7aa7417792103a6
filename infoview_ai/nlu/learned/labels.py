"""The labels that the model tells apart, in the order of its outputs; part of the weights' version."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Act, Defect, Pitch, Topic

PITCHES: Final = tuple(Pitch)
ACTS: Final = tuple(Act)
TOPICS: Final = tuple(Topic)
DEFECTS: Final = tuple(Defect)

FLAGGED: Final = (Pitch.VEILED, Pitch.PITCH)
"""What counts as a job pitch when the labels are put in two classes."""


def label_names() -> dict[str, list[str]]:
    """As written into the weights' description and compared with it when they are read."""
    return {
        "pitch": [pitch.value for pitch in PITCHES],
        "act": [act.value for act in ACTS],
        "topic": [topic.value for topic in TOPICS],
        "defects": [defect.value for defect in DEFECTS],
    }
