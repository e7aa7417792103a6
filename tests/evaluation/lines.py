"""A handful of labelled lines and readers that read them as told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from infoview_ai.nlu.labelled import LabelledLine
from infoview_ai.nlu.reading import Act, Context, Defect, DefectReading, Pitch, PitchReading, Reading, Topic


def labelled(name: str, say: str, **changes: Any) -> LabelledLine:
    """A fine, ordinary question about the day but for the changes."""
    row = {
        "id": name,
        "split": "dev",
        "kind": "ordinary",
        "before": (),
        "say": say,
        "act": "question",
        "topic": "day_to_day",
        "pitch": "fine",
        "defects": (),
    }
    return LabelledLine.model_validate(row | changes)


PITCHING = {"act": "job_pitch", "topic": None, "pitch": "pitch"}


def reading(act: str = "question", topic: str | None = "day_to_day", pitch: str = "fine", *defects: str) -> Reading:
    return Reading(
        act=Act(act),
        topic=Topic(topic) if topic else None,
        pitch=PitchReading(label=Pitch(pitch)),
        defects=tuple(DefectReading(code=Defect(code), severity=1, why="because") for code in defects),
    )


class TableReader:
    """Reads each line as the table says, and anything else as a fine question about the day."""

    version = "table/1"

    def __init__(self, table: Mapping[str, Reading]) -> None:
        self._table = dict(table)

    def read(self, text: str, context: Context) -> Reading:
        return self._table.get(text, reading())
