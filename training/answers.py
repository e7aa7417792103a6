"""Labels as numbers, probabilities as labels, and the figures that compare models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from infoview_ai.nlu.labelled import WITH_TOPIC
from infoview_ai.nlu.learned.labels import ACTS, DEFECTS, FLAGGED, PITCHES, TOPICS
from infoview_ai.nlu.reading import Act, Defect, Pitch, Reading, Topic
from training.examples import Example

Floats = NDArray[np.float32]
UNKNOWN = -100
"""Mark of a line on which no such label stands or is known; losses pass it over."""


@dataclass(frozen=True)
class Targets:
    """The labels of n lines: class numbers (n,) and for defects marks (n, 18), with which lines' marks count (n,)."""

    pitch: NDArray[np.int64]
    act: NDArray[np.int64]
    topic: NDArray[np.int64]
    defects: Floats
    defects_known: Floats


@dataclass(frozen=True)
class Chances:
    """What a model says of n lines: probabilities (n, classes)."""

    pitch: Floats
    act: Floats
    topic: Floats
    defects: Floats

    def __getitem__(self, rows: NDArray[np.int64] | slice) -> Chances:
        return Chances(self.pitch[rows], self.act[rows], self.topic[rows], self.defects[rows])


@dataclass(frozen=True)
class Answer:
    """The labels given to one line."""

    pitch: Pitch
    act: Act
    topic: Topic | None
    defects: tuple[Defect, ...]

    @property
    def flagged(self) -> bool:
        return self.pitch in FLAGGED


@dataclass(frozen=True)
class Thresholds:
    """From which probability on a turn is flagged and a defect named."""

    flagged: float = 0.5
    defect: float = 0.5


def targets_of(examples: Sequence[Example]) -> Targets:
    """The labels of the lines as numbers."""
    lines = [example.line for example in examples]
    topics = [TOPICS.index(line.topic) if line.topic else UNKNOWN for line in lines]

    def known(task: str, labels: list[int]) -> NDArray[np.int64]:
        return np.where([task in example.known for example in examples], labels, UNKNOWN)

    marks = [[float(defect in line.defects) for defect in DEFECTS] for line in lines]
    return Targets(
        known("pitch", [PITCHES.index(line.pitch) for line in lines]),
        known("act", [ACTS.index(line.act) for line in lines]),
        known("topic", topics),
        np.array(marks, dtype=np.float32),
        np.array(["defects" in example.known for example in examples], dtype=np.float32),
    )


def mean(several: Sequence[Chances]) -> Chances:
    """The average of several models' probabilities."""
    parts = ("pitch", "act", "topic", "defects")
    return Chances(*(np.mean([getattr(one, part) for one in several], axis=0) for part in parts))


def answers(chances: Chances, at: Thresholds = Thresholds()) -> list[Answer]:
    """The labels that follow from the probabilities, kept in line with one another as the guide demands."""
    return [_answer(chances, row, at) for row in range(len(chances.act))]


def answer_of_rules(reading: Reading) -> Answer:
    """The rules' reading in the same shape."""
    defects = tuple(defect.code for defect in reading.defects)
    return Answer(reading.pitch.label, reading.act, reading.topic, defects)


def _answer(chances: Chances, row: int, at: Thresholds) -> Answer:
    act = ACTS[int(chances.act[row].argmax())]
    topic = TOPICS[int(chances.topic[row].argmax())] if act in WITH_TOPIC else None
    likely = [int(place) for place in np.argsort(-chances.defects[row])[:2] if chances.defects[row][place] >= at.defect]
    return Answer(pitch_at(chances.pitch[row], at.flagged), act, topic, tuple(DEFECTS[place] for place in likely))


def pitch_at(chances: Floats, threshold: float) -> Pitch:
    """The likelier label on the side of the threshold on which the turn falls."""
    flagged = [PITCHES.index(label) for label in FLAGGED]
    rest = [place for place in range(len(PITCHES)) if place not in flagged]
    side = flagged if float(sum(chances[flagged])) >= threshold else rest
    return PITCHES[max(side, key=lambda place: float(chances[place]))]
