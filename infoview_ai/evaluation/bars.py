"""The figures that the readings have to reach before they may be called trustworthy, and whether they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.evaluation.measures import Measures
from infoview_ai.evaluation.scored_talks import LevelMeasure, Share, TalkReader
from infoview_ai.evaluation.utterances import ReaderReport

SOURCE = "project plan, milestone 3: figures to reach on the test split, rules and local model only"


@dataclass(frozen=True)
class Figures:
    """What one reader reached: on labelled lines, on the cases that must stay fine, on whole talks."""

    lines: ReaderReport | None
    marked_cases: int | None
    talks: TalkReader | None


@dataclass(frozen=True)
class Bar:
    """One figure to reach."""

    code: str
    what: str
    side: Literal["at least", "at most"]
    bound: float
    value: Callable[[Figures], float | None]
    unit: Literal["", "%", "ms"] = ""
    source: str = SOURCE


class BarResult(Data):
    """A bar and what was reached; None: not measured, which is not met."""

    code: str
    what: str
    side: Literal["at least", "at most"]
    bound: float
    unit: Literal["", "%", "ms"]
    source: str
    value: float | None

    @property
    def measured(self) -> bool:
        return self.value is not None

    @property
    def met(self) -> bool:
        if self.value is None:
            return False
        return self.value >= self.bound if self.side == "at least" else self.value <= self.bound


def held_against_bars(figures: Figures) -> tuple[BarResult, ...]:
    """Every bar with what was reached."""
    return tuple(_result(bar, bar.value(figures)) for bar in BARS)


def _result(bar: Bar, value: float | None) -> BarResult:
    return BarResult(
        code=bar.code,
        what=bar.what,
        side=bar.side,
        bound=bar.bound,
        unit=bar.unit,
        source=bar.source,
        value=None if value is None else round(value, 4),
    )


def _pitch_f1(part: str) -> Callable[[Figures], float | None]:
    def value(figures: Figures) -> float | None:
        measures = _measures(figures, part, "job_pitch")
        return measures.micro_f1 if measures else None

    return value


def _false_alarms(part: str) -> Callable[[Figures], float | None]:
    def value(figures: Figures) -> float | None:
        found = figures.lines.slices.get(part) if figures.lines else None
        return found.false_alarms.share if found else None

    return value


def _macro(task: str) -> Callable[[Figures], float | None]:
    def value(figures: Figures) -> float | None:
        measures = _measures(figures, "all", task)
        return measures.macro_f1 if measures else None

    return value


def _defects(figures: Figures) -> float | None:
    measures = _measures(figures, "all", "defects")
    return measures.micro_f1 if measures else None


def _measures(figures: Figures, part: str, task: str) -> Measures | None:
    found = figures.lines.slices.get(part) if figures.lines else None
    return found.measures.get(task) if found else None


def _verdict(which: Callable[[TalkReader], Share | None]) -> Callable[[Figures], float | None]:
    def value(figures: Figures) -> float | None:
        share = which(figures.talks) if figures.talks else None
        return share.share if share else None

    return value


def _level(which: Callable[[LevelMeasure], float | None]) -> Callable[[Figures], float | None]:
    return lambda figures: which(figures.talks.levels["all"]) if figures.talks else None


def _pairs(figures: Figures) -> float | None:
    return figures.lines.pairs.share if figures.lines else None


def _reading_ms(figures: Figures) -> float | None:
    return figures.lines.median_ms if figures.lines else None


def _scoring_ms(figures: Figures) -> float | None:
    return figures.talks.forty_turns_ms if figures.talks else None


BARS: tuple[Bar, ...] = (
    Bar("pitch_ordinary_f1", "job pitch, ordinary lines: F1", "at least", 0.95, _pitch_f1("ordinary")),
    Bar("pitch_ordinary_alarms", "ordinary fine lines flagged", "at most", 0.02, _false_alarms("ordinary"), "%"),
    Bar("pitch_hard_f1", "job pitch, hard lines: F1", "at least", 0.70, _pitch_f1("hard")),
    Bar("pitch_hard_alarms", "hard fine lines flagged", "at most", 0.08, _false_alarms("hard"), "%"),
    Bar("fine_cases", "the article's questions and cases ruled fine: marked", "at most", 0, lambda f: f.marked_cases),
    Bar("pairs", "minimal pairs with both halves right", "at least", 0.85, _pairs, "%"),
    Bar("acts", "acts: macro F1", "at least", 0.88, _macro("act")),
    Bar("topics", "topics: macro F1", "at least", 0.88, _macro("topic")),
    Bar("defects", "question defects: micro F1", "at least", 0.85, _defects),
    Bar("time_verdict", "talks: verdict on time right", "at least", 1.0, _verdict(lambda t: t.time_verdicts), "%"),
    Bar("pitch_verdict", "talks: verdict on pitch right", "at least", 0.95, _verdict(lambda t: t.pitch_verdicts), "%"),
    Bar(
        "levels_within",
        "talks: levels within one, all criteria",
        "at least",
        0.97,
        _level(lambda measure: measure.within_share),
        "%",
    ),
    Bar(
        "levels_exact",
        "talks: levels exact, all criteria",
        "at least",
        0.70,
        _level(lambda measure: measure.exact_share),
        "%",
    ),
    Bar("reading_ms", "reading one line, median (with an encoder)", "at most", 10, _reading_ms, "ms"),
    Bar("scoring_ms", "scoring 40 turns, median (with an encoder)", "at most", 250, _scoring_ms, "ms"),
)
