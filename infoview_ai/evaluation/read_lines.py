"""Labelled lines as a reader reads them, and the tasks that are measured on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

from infoview_ai.nlu.labelled import FLAGGED_FROM, LabelledLine, TurnReader, context_of
from infoview_ai.nlu.reading import Act, Context, Defect, Pitch, Reading, Topic

PITCHED = "veiled or pitch"


@dataclass(frozen=True)
class Given:
    """The labels of one line from anybody; unlike those of a labelled line they may contradict one another."""

    act: Act
    topic: Topic | None
    pitch: Pitch
    defects: tuple[Defect, ...]


@dataclass(frozen=True)
class ReadLine:
    """A labelled line, the reading of it, and how long the reading took, in seconds."""

    line: LabelledLine
    reading: Reading
    took_s: float

    @property
    def given(self) -> Given:
        return given_by(self.reading)

    @property
    def flagged(self) -> bool:
        return self.reading.pitch.label.points >= FLAGGED_FROM


@dataclass(frozen=True)
class Task:
    """One thing that is read of a line: its labels in their order, and how to take them from what was given."""

    name: str
    labels: tuple[str, ...]
    of: Callable[[Given | LabelledLine], tuple[str, ...]]
    one_label: bool
    """Whether every line has at most one label."""


TASKS: tuple[Task, ...] = (
    Task("pitch", tuple(Pitch), lambda given: (given.pitch.value,), one_label=True),
    Task(
        "job_pitch",
        (PITCHED,),
        lambda given: (PITCHED,) if given.pitch.points >= FLAGGED_FROM else (),
        one_label=True,
    ),
    Task("act", tuple(Act), lambda given: (given.act.value,), one_label=True),
    Task("topic", tuple(Topic), lambda given: (given.topic.value,) if given.topic else (), one_label=True),
    Task("defects", tuple(Defect), lambda given: tuple(defect.value for defect in given.defects), one_label=False),
)


def task(name: str) -> Task:
    """The task of that name."""
    return next(one for one in TASKS if one.name == name)


def given_by(reading: Reading) -> Given:
    """The four labels of a reading."""
    return Given(reading.act, reading.topic, reading.pitch.label, tuple(defect.code for defect in reading.defects))


def read_lines(lines: Sequence[LabelledLine], reader: TurnReader) -> tuple[ReadLine, ...]:
    """Each line as `reader` reads it, in the same order."""
    return tuple(_read(line, context, reader) for line, context in _with_context(lines, reader))


def _with_context(lines: Sequence[LabelledLine], reader: TurnReader) -> Iterator[tuple[LabelledLine, Context]]:
    for line in lines:
        yield line, context_of(line, reader)


def _read(line: LabelledLine, context: Context, reader: TurnReader) -> ReadLine:
    begun = perf_counter()
    reading = reader.read(line.say, context)
    return ReadLine(line, reading, perf_counter() - begun)
