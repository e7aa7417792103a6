"""A measured figure with the bar it is held against."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Figure:
    """`value` in `unit`; `bar` is at most or at least what it should be. Without a bar it is only worth knowing."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    sense: Literal["at most", "at least"] = "at most"

    @property
    def met(self) -> bool:
        if self.bar is None:
            return True
        return self.value <= self.bar if self.sense == "at most" else self.value >= self.bar

    def __str__(self) -> str:
        if self.bar is None:
            return f"        {self.what:<72} {self.value:10.2f} {self.unit}"
        mark = "met   " if self.met else "MISSED"
        return f"{mark}  {self.what:<72} {self.value:10.2f} {self.unit:<4} ({self.sense} {self.bar:g})"


def times_ms(act: Callable[[], object], runs: int, warm: int = 3) -> list[float]:
    """How long `act` takes, in milliseconds, run by run, after some runs that do not count."""
    for _ in range(warm):
        act()
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000.0)
    return taken


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
