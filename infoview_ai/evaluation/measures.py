"""Precision, recall and F1 with bootstrap intervals, and what was taken for what.

Every line has a set of labels as it should be and a set as it was read; a task with exactly one label a line is the
case of sets of one. Intervals come from resampling lines, seeded, so that the same readings give the same figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from infoview_ai.conversation.transcript import Data

SAMPLES = 500
SEED = 20
INTERVAL = (2.5, 97.5)
"""Percentiles of the resampled figures: an interval of 95 %."""

NOTHING = "-"
"""Stands in a confusion table for a line without a label."""

_Flags: TypeAlias = npt.NDArray[np.bool_]
_Numbers: TypeAlias = npt.NDArray[np.float64]


class Interval(Data):
    """From `low` to `high`."""

    low: float
    high: float


class LabelMeasure(Data):
    """One label: `support` lines have it, on `predicted` lines it was read. None where nothing can be divided."""

    label: str
    support: int
    predicted: int
    right: int
    precision: float | None
    recall: float | None
    f1: float | None
    f1_interval: Interval | None


class Measures(Data):
    """One task. Macro is the plain mean over the labels that have support; micro counts every label of every line."""

    lines: int
    labels: tuple[LabelMeasure, ...]
    macro_f1: float | None
    macro_interval: Interval | None
    micro_f1: float | None
    micro_interval: Interval | None
    confusion: dict[str, dict[str, int]] = {}
    """Label as it should be, label as read, number of lines; only for tasks with one label a line."""

    def label(self, name: str) -> LabelMeasure:
        return next(measure for measure in self.labels if measure.label == name)


def measure(
    meant: Sequence[Collection[str]], read: Sequence[Collection[str]], labels: Sequence[str], *, confuse: bool = False
) -> Measures:
    """How `read` compares with `meant`, line by line, for `labels` in that order; labels in neither are left out.

    `confuse` adds the confusion table (the first label of a line counts, or `-`).
    """
    wanted, got = _flags(meant, labels), _flags(read, labels)
    used = [place for place in range(len(labels)) if wanted[:, place].any() or got[:, place].any()]
    wanted, got = wanted[:, used], got[:, used]
    whole = _Counts(np.ones((1, len(meant))), wanted, got)
    drawn = _Counts(_resampled(len(meant)), wanted, got)
    supported: _Flags = np.asarray(wanted.any(axis=0))
    return Measures(
        lines=len(meant),
        labels=tuple(_label(labels[label], place, whole, drawn) for place, label in enumerate(used)),
        macro_f1=_only(whole.macro(supported)),
        macro_interval=_interval(drawn.macro(supported)),
        micro_f1=_only(whole.micro()),
        micro_interval=_interval(drawn.micro()),
        confusion=confusion(meant, read) if confuse else {},
    )


def confusion(meant: Sequence[Collection[str]], read: Sequence[Collection[str]]) -> dict[str, dict[str, int]]:
    """How often which label was taken for which."""
    seen = Counter(zip((_first(labels) for labels in meant), (_first(labels) for labels in read), strict=True))
    table: dict[str, dict[str, int]] = {}
    for (wanted, got), number in sorted(seen.items()):
        table.setdefault(wanted, {})[got] = number
    return table


class _Counts:
    """Hits and sums of each label, once for each row of weights (how often each line was drawn)."""

    def __init__(self, weights: _Numbers, wanted: _Flags, got: _Flags) -> None:
        self.right: _Numbers = weights @ (wanted & got)
        self.wanted: _Numbers = weights @ wanted.astype(np.float64)
        self.got: _Numbers = weights @ got.astype(np.float64)

    def f1(self) -> _Numbers:
        return _divided(2 * self.right, self.wanted + self.got)

    def macro(self, supported: _Flags) -> _Numbers:
        """Mean F1 over the supported labels; one that a sample happens to miss is left out of that sample."""
        scores = np.where(self.wanted > 0, self.f1(), np.nan)[:, supported]
        present = ~np.isnan(scores)
        return _divided(np.where(present, scores, 0.0).sum(axis=1), present.sum(axis=1).astype(np.float64))

    def micro(self) -> _Numbers:
        return _divided(2 * self.right.sum(axis=1), (self.wanted + self.got).sum(axis=1))


def _flags(given: Sequence[Collection[str]], labels: Sequence[str]) -> _Flags:
    return np.array([[label in line for label in labels] for line in given], dtype=np.bool_).reshape(-1, len(labels))


def _resampled(lines: int) -> _Numbers:
    """SAMPLES rows that say how often each line was drawn."""
    if not lines:
        return np.zeros((1, 0))
    return np.random.default_rng(SEED).multinomial(lines, [1 / lines] * lines, size=SAMPLES).astype(np.float64)


def _label(name: str, place: int, whole: _Counts, drawn: _Counts) -> LabelMeasure:
    right, wanted, got = (float(counts[0, place]) for counts in (whole.right, whole.wanted, whole.got))
    return LabelMeasure(
        label=name,
        support=int(wanted),
        predicted=int(got),
        right=int(right),
        precision=round(right / got, 4) if got else None,
        recall=round(right / wanted, 4) if wanted else None,
        f1=_only(whole.f1()[:, place]),
        f1_interval=_interval(drawn.f1()[:, place]),
    )


def _divided(numbers: _Numbers, by: _Numbers) -> _Numbers:
    """The quotient; NaN where there is nothing to divide by."""
    quotients: _Numbers = np.full(numbers.shape, np.nan)
    np.divide(numbers, by, out=quotients, where=by > 0)
    return quotients


def _only(numbers: _Numbers) -> float | None:
    return None if np.isnan(numbers[0]) else round(float(numbers[0]), 4)


def _interval(numbers: _Numbers) -> Interval | None:
    known = numbers[~np.isnan(numbers)]
    if not known.size:
        return None
    low, high = np.percentile(known, INTERVAL)
    return Interval(low=round(float(low), 4), high=round(float(high), 4))


def _first(labels: Collection[str]) -> str:
    return next(iter(labels), NOTHING)
