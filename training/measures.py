"""The figures by which models are compared, on lines with their labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from infoview_ai.nlu.reading import Pitch
from training.answers import Answer
from training.examples import Example


@dataclass(frozen=True)
class Figures:
    """One model's row of the table; shares and F1 from 0 to 1."""

    pitch_ordinary: float
    alarms_ordinary: float
    pitch_hard: float
    alarms_hard: float
    pitch_all: float
    act: float
    topic: float
    defects: float
    pairs: float

    @property
    def overall(self) -> float:
        """What models are chosen by: the four tasks alike, hard pitches counted beside ordinary ones."""
        return (self.pitch_all + self.act + self.topic + self.defects) / 4


def figures(examples: Sequence[Example], given: Sequence[Answer]) -> Figures:
    """The figures of the answers to the lines."""
    both = list(zip(examples, given, strict=True))
    ordinary = [(example, answer) for example, answer in both if example.line.kind == "ordinary"]
    hard = [(example, answer) for example, answer in both if example.line.kind == "hard"]
    with_topic = [(example.line.topic, answer.topic) for example, answer in both if example.line.topic is not None]
    return Figures(
        pitch_f1(ordinary),
        alarms(ordinary),
        pitch_f1(hard),
        alarms(hard),
        pitch_f1(both),
        macro_f1((example.line.act, answer.act) for example, answer in both),
        macro_f1(with_topic),
        micro_f1(both),
        pairs_right(both),
    )


def pitch_f1(both: Sequence[tuple[Example, Answer]]) -> float:
    """Pitch or veiled against the rest."""
    hits = sum(example.line.flagged and answer.flagged for example, answer in both)
    return _f1(hits, sum(e.line.flagged for e, _ in both), sum(a.flagged for _, a in both))


def alarms(both: Sequence[tuple[Example, Answer]]) -> float:
    """Share of the fine lines that are flagged."""
    fine = [answer for example, answer in both if example.line.pitch is Pitch.FINE]
    return sum(answer.flagged for answer in fine) / max(1, len(fine))


def macro_f1(both: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Mean F1 over the labels that occur."""
    true: dict[Hashable, int] = defaultdict(int)
    said: dict[Hashable, int] = defaultdict(int)
    hits: dict[Hashable, int] = defaultdict(int)
    for label, answer in both:
        true[label] += 1
        said[answer] += 1
        hits[label] += label == answer
    return sum(_f1(hits[label], true[label], said[label]) for label in true) / max(1, len(true))


def micro_f1(both: Sequence[tuple[Example, Answer]]) -> float:
    """Of all defects of all lines."""
    hits = sum(len(set(example.line.defects) & set(answer.defects)) for example, answer in both)
    return _f1(hits, sum(len(e.line.defects) for e, _ in both), sum(len(a.defects) for _, a in both))


def pairs_right(both: Sequence[tuple[Example, Answer]]) -> float:
    """Share of minimal pairs with both halves right in the first label that tells them apart."""
    halves: dict[str, list[tuple[Example, Answer]]] = defaultdict(list)
    for example, answer in both:
        if example.line.pair is not None:
            halves[example.line.pair].append((example, answer))
    told = [_told_apart(*pair) for pair in halves.values() if len(pair) == 2]
    known = [right for right in told if right is not None]
    return sum(known) / max(1, len(known))


def _told_apart(first: tuple[Example, Answer], second: tuple[Example, Answer]) -> bool | None:
    for name in ("pitch", "act", "topic", "defects"):
        labels = [_as_set(getattr(example.line, name)) for example, _ in (first, second)]
        if labels[0] != labels[1]:
            return labels == [_as_set(getattr(answer, name)) for _, answer in (first, second)]
    return None


def _as_set(label: object) -> frozenset[object]:
    return frozenset(label) if isinstance(label, tuple) else frozenset((label,))


def _f1(hits: int, true: int, said: int) -> float:
    return 2 * hits / (true + said) if true + said else 1.0
