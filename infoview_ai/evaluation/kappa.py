"""Cohen's kappa: how far two labellers agree beyond what chance would give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

Label = TypeVar("Label", bound=Hashable)


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> float | None:
    """Kappa of two labellings of the same things: 1 is full agreement, 0 what chance gives.

    None where it is not defined: nothing was labelled, or both gave one and the same label throughout.
    ValueError when the two are not of one length.
    """
    return _kappa(first, second, lambda one, other: float(one != other))


def quadratic_kappa(first: Sequence[int], second: Sequence[int]) -> float | None:
    """The same for levels on a scale: a disagreement counts by the square of its distance."""
    return _kappa(first, second, lambda one, other: float((one - other) ** 2))


def _kappa(first: Sequence[Label], second: Sequence[Label], apart: Callable[[Label, Label], float]) -> float | None:
    if len(first) != len(second):
        raise ValueError(f"two labellings of the same things differ in length: {len(first)} and {len(second)}")
    if not first:
        return None
    ones, others = Counter(first), Counter(second)
    by_chance = sum(apart(one, other) * ones[one] * others[other] for one in ones for other in others) / len(first)
    if by_chance == 0:
        return None
    return 1.0 - sum(apart(one, other) for one, other in zip(first, second, strict=True)) / by_chance
