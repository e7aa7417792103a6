"""Minimal pairs: the same words, or nearly, with another label."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from infoview_ai.conversation.transcript import Data
from infoview_ai.evaluation.read_lines import TASKS, ReadLine, Task
from infoview_ai.nlu.labelled import LabelledLine

_CONTRASTS = ("pitch", "act", "topic", "defects")
"""In this order: what two halves are told apart by is the first of these in which they differ."""


class PairMeasure(Data):
    """How many pairs had both halves right in the label that tells them apart."""

    pairs: int
    right: int
    by_contrast: dict[str, tuple[int, int]] = {}
    """For each kind of contrast: both right, and pairs."""

    @property
    def share(self) -> float | None:
        return self.right / self.pairs if self.pairs else None


def measure_pairs(read: Sequence[ReadLine], tasks: Collection[str] = _CONTRASTS) -> PairMeasure:
    """Over the pairs of which both halves are among the lines; halves with the same labels tell nothing.

    `tasks` are the ones that this reader reads: pairs told apart by something else are left out.
    """
    halves: dict[str, list[ReadLine]] = {}
    for one in read:
        if one.line.pair is not None:
            halves.setdefault(one.line.pair, []).append(one)
    counts: dict[str, list[int]] = {}
    for first, second in (pair for pair in halves.values() if len(pair) == 2):
        contrast = contrast_of(first.line, second.line)
        if contrast is not None and contrast.name in tasks:
            right = all(set(contrast.of(half.given)) == set(contrast.of(half.line)) for half in (first, second))
            counts.setdefault(contrast.name, [0, 0])
            counts[contrast.name][0] += right
            counts[contrast.name][1] += 1
    by_contrast = {name: (right, pairs) for name, (right, pairs) in sorted(counts.items())}
    return PairMeasure(
        pairs=sum(pairs for _, pairs in by_contrast.values()),
        right=sum(right for right, _ in by_contrast.values()),
        by_contrast=by_contrast,
    )


def contrast_of(first: LabelledLine, second: LabelledLine) -> Task | None:
    """What tells the two halves apart; None when their labels are the same."""
    tasks = {task.name: task for task in TASKS}
    return next((tasks[name] for name in _CONTRASTS if set(tasks[name].of(first)) != set(tasks[name].of(second))), None)
