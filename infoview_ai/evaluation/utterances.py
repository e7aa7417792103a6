"""How readers do on a set of labelled lines, slice by slice and side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.evaluation.fine_cases import marked_cases
from infoview_ai.evaluation.measures import Measures, measure
from infoview_ai.evaluation.pairs import PairMeasure, measure_pairs
from infoview_ai.evaluation.read_lines import TASKS, ReadLine, read_lines
from infoview_ai.evaluation.reliability import Reliability, reliability
from infoview_ai.nlu.labelled import LabelledLine, TurnReader
from infoview_ai.nlu.reading import Pitch

SLICES: Mapping[str, Callable[[LabelledLine], bool]] = {
    "all": lambda _: True,
    "ordinary": lambda line: line.kind == "ordinary",
    "hard": lambda line: line.kind == "hard",
    "settled": lambda line: not line.arguable,
    "arguable": lambda line: line.arguable,
}
"""The bars are held against the first three, arguable lines included; the last two show what those cost."""


ALL_TASKS: tuple[str, ...] = tuple(one.name for one in TASKS)


class Support(Data):
    """What a set of lines holds."""

    lines: int
    ordinary: int
    hard: int
    arguable: int
    pairs: int
    fields: int
    """Different trades and professions."""


class FalseAlarms(Data):
    """Fine lines that were read as something else."""

    fine: int
    """Lines labelled fine."""
    flagged: int
    """Of these read as veiled or pitch."""
    borderline: int
    """Of these read as borderline."""

    @property
    def share(self) -> float | None:
        return self.flagged / self.fine if self.fine else None


class SliceReport(Data):
    """One reader on one slice: measures by task name, and the false alarms."""

    lines: int
    measures: dict[str, Measures]
    false_alarms: FalseAlarms


class ReaderReport(Data):
    """One reader on one set."""

    reader: str
    version: str
    median_ms: float
    """Reading one line, without the lines before it."""
    slices: dict[str, SliceReport]
    pairs: PairMeasure
    reliability: dict[str, Reliability] = {}
    """`job_pitch`: the probability of a veiled or open pitch against whether it is one; `act`: the confidence in the
    act against whether it is right. Empty for a reader that gives neither."""
    marked_cases: tuple[str, ...] | None = None
    """Cases that must stay fine and did not (`fine_cases`); None where they were not read."""
    unread: int = 0
    """Lines that it could not read (a judge that was down or whose quotes were not there)."""
    contested: int | None = None
    """Where two readers read together: the lines on which they differ."""


class SetReport(Data):
    """All readers on one set of lines."""

    name: str
    kind: Literal["utterances"] = "utterances"
    split: str
    support: Support
    readers: tuple[ReaderReport, ...]
    calibration_status: str
    """Who labelled these lines and how far the labels can be trusted, in a sentence or two."""

    def reader(self, name: str) -> ReaderReport | None:
        return next((report for report in self.readers if report.reader == name), None)


def evaluate(
    name: str, split: str, lines: Sequence[LabelledLine], readers: Mapping[str, TurnReader], *, status: str
) -> SetReport:
    """Every reader on the same lines; `status` is the sentence on how these lines were labelled."""
    reports = (report_of(reader_name, reader, lines) for reader_name, reader in readers.items())
    return SetReport(
        name=name, split=split, support=support_of(lines), readers=tuple(reports), calibration_status=status
    )


def report_of(name: str, reader: TurnReader, lines: Sequence[LabelledLine]) -> ReaderReport:
    """One reader on the lines."""
    report = report_on(name, reader.version, read_lines(lines, reader))
    return report.model_copy(update={"marked_cases": marked_cases(reader)})


def report_on(name: str, version: str, read: Sequence[ReadLine], tasks: Iterable[str] = ALL_TASKS) -> ReaderReport:
    """The same for lines that are read already; `tasks` names what this reader reads at all."""
    wanted = frozenset(tasks)
    slices = {key: [one for one in read if belongs(one.line)] for key, belongs in SLICES.items()}
    return ReaderReport(
        reader=name,
        version=version,
        median_ms=round(median([one.took_s for one in read] or [0.0]) * 1000, 3),
        slices={key: _slice(part, wanted) for key, part in slices.items() if part},
        pairs=measure_pairs(read, wanted),
        reliability=_reliability(read),
    )


def support_of(lines: Sequence[LabelledLine]) -> Support:
    """The counts of a set."""
    return Support(
        lines=len(lines),
        ordinary=sum(line.kind == "ordinary" for line in lines),
        hard=sum(line.kind == "hard" for line in lines),
        arguable=sum(line.arguable for line in lines),
        pairs=len({line.pair for line in lines if line.pair is not None}),
        fields=len({line.field for line in lines if line.field}),
    )


def _slice(read: Sequence[ReadLine], tasks: frozenset[str]) -> SliceReport:
    measures = {
        task.name: measure(
            [task.of(one.line) for one in read],
            [task.of(one.given) for one in read],
            task.labels,
            confuse=task.one_label,
        )
        for task in TASKS
        if task.name in tasks
    }
    return SliceReport(lines=len(read), measures=measures, false_alarms=_false_alarms(read))


def _reliability(read: Sequence[ReadLine]) -> dict[str, Reliability]:
    pitch = [
        (one.reading.pitch.probability, one.line.flagged) for one in read if one.reading.pitch.probability is not None
    ]
    act = [
        (one.reading.confidence, one.reading.act is one.line.act) for one in read if one.reading.confidence is not None
    ]
    measured = {"job_pitch": reliability(pitch), "act": reliability(act)}
    return {name: found for name, found in measured.items() if found is not None}


def _false_alarms(read: Sequence[ReadLine]) -> FalseAlarms:
    fine = [one for one in read if one.line.pitch is Pitch.FINE]
    return FalseAlarms(
        fine=len(fine),
        flagged=sum(one.flagged for one in fine),
        borderline=sum(one.reading.pitch.label is Pitch.BORDERLINE for one in fine),
    )
