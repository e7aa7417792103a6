"""An evaluation as short tables, and the calibration status as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from infoview_ai.evaluation.bars import BarResult
from infoview_ai.evaluation.label_passes import Agreement
from infoview_ai.evaluation.measures import Interval, LabelMeasure, Measures
from infoview_ai.evaluation.report import EvalReport
from infoview_ai.evaluation.scored_talks import LevelMeasure, Share, TalkReader, TalkSetReport
from infoview_ai.evaluation.slips import Slip
from infoview_ai.evaluation.status import CalibrationStatus
from infoview_ai.evaluation.utterances import ReaderReport, SetReport, SliceReport

_TASKS = {"pitch": "Pitch", "act": "Act", "topic": "Topic", "defects": "Question defect"}
_SLICES = ("all", "ordinary", "hard", "settled", "arguable")
_MOST_CONFUSIONS = 10
_SIGNS = {"at least": "≥", "at most": "≤"}


def show_report(report: EvalReport, console: Console | None = None) -> None:
    """Every set, then how far the labellers agree, then the status."""
    console = console or Console(highlight=False)
    for one in report.sets:
        if isinstance(one, SetReport):
            _show_lines(console, one)
        else:
            _show_talks(console, one)
    for name, why in report.left_out.items():
        console.print(Text(f"\nThe reader {name} is left out: {why}", style="yellow"))
    if report.agreement:
        console.print(_agreement_table("Agreement of the two passes over the lines", report.agreement))
    show_status(report.calibration, console)


def show_status(status: CalibrationStatus, console: Console) -> None:
    """What the figures rest on, the bars one by one, and what follows."""
    console.print(Text("\nCalibration status", style="bold"))
    for sentence in status.sentences[:-1]:
        console.print(Text(sentence))
    table = _table(f"Figures to reach, with the reader {status.reader}", "figure", "to reach", "reached", "")
    for bar in status.bars:
        table.add_row(bar.what, f"{_SIGNS[bar.side]} {_in_unit(bar, bar.bound)}", _reached(bar), _said(bar))
    console.print(table)
    console.print(Text(f"Source of the figures to reach: {status.bars[0].source}." if status.bars else ""))
    console.print(Text(status.sentences[-1]))


def show_slips(slips: Sequence[Slip], *, hidden: bool, console: Console | None = None) -> None:
    """What was misread, one a line; `hidden` says that those of the test split are left out."""
    console = console or Console(highlight=False)
    console.print(Text(f"\nMisread: {len(slips)}", style="bold"))
    for slip in slips:
        arguable = " (arguable)" if slip.arguable else ""
        console.print(Text(f"{slip.where}  {slip.task}: {slip.meant}, read as {slip.got}{arguable}"))
        if slip.say:
            console.print(Text(f"    {slip.say}", style="dim"))
    if hidden:
        console.print(Text("The test split is held out: its lines are not shown. --test-lines shows them."))


def _show_lines(console: Console, report: SetReport) -> None:
    held = report.support
    console.print(Text(f"\n{report.name}, {report.split} split", style="bold"))
    console.print(
        Text(
            f"{held.lines} lines: {held.ordinary} ordinary, {held.hard} hard, {held.arguable} arguable; "
            f"{held.pairs} minimal pairs, {held.fields} fields of work."
        )
    )
    console.print(_side_by_side(report.readers))
    detailed = next((one for one in reversed(report.readers) if "act" in one.slices["all"].measures), None)
    if detailed is not None:
        for task, name in _TASKS.items():
            measures = detailed.slices["all"].measures[task]
            console.print(_label_table(f"{name}, by label ({detailed.reader})", measures))
            _show_confusions(console, measures)
        _show_reliability(console, detailed)


def _side_by_side(readers: Sequence[ReaderReport]) -> Table:
    table = _table("Readers side by side (interval of 95 %)", "", *(reader.reader for reader in readers))
    for part in _SLICES:
        slices = [reader.slices.get(part) for reader in readers]
        if not any(slices):
            continue
        table.add_row(Text(f"{part} lines: {max(one.lines for one in slices if one)}", style="bold"))
        table.add_row("  job pitch, F1", *(_micro(one, "job_pitch") for one in slices))
        table.add_row("  fine lines flagged", *(_alarms(one) for one in slices))
        table.add_row("  pitch, four labels, macro F1", *(_macro(one, "pitch") for one in slices))
        table.add_row("  act, macro F1", *(_macro(one, "act") for one in slices))
        table.add_row("  topic, macro F1", *(_macro(one, "topic") for one in slices))
        table.add_row("  defects, micro F1", *(_micro(one, "defects") for one in slices))
    table.add_row("pairs with both halves right", *(f"{one.pairs.right} of {one.pairs.pairs}" for one in readers))
    table.add_row("cases ruled fine, marked", *(_marked(one) for one in readers))
    if any(one.contested is not None or one.unread for one in readers):
        table.add_row("contested", *("" if one.contested is None else str(one.contested) for one in readers))
        table.add_row("not read", *(str(one.unread) for one in readers))
    table.add_row("milliseconds a line, median", *(f"{one.median_ms:.2f}" for one in readers))
    return table


def _show_talks(console: Console, report: TalkSetReport) -> None:
    held = report.support
    console.print(Text(f"\n{report.name}, {report.split} split", style="bold"))
    console.print(
        Text(
            f"{held.transcripts} talks with {held.turns} turns: {held.with_events} with events, {held.real_clock} on a "
            f"real clock, {held.labelled_twice} labelled twice."
        )
    )
    for reader in report.readers:
        console.print(_talk_table(reader))
    if report.agreement:
        console.print(_agreement_table("Agreement of the two labellings of these talks", report.agreement))


def _talk_table(reader: TalkReader) -> Table:
    table = _table(f"Whole talks ({reader.reader})", "", "talks", "exact", "within one", "wrongly assessed or not")
    table.add_row("verdict on time", *_share(reader.time_verdicts))
    table.add_row("verdict on pitch", *_share(reader.pitch_verdicts))
    for name, measure in reader.levels.items():
        table.add_row(f"level, {'all criteria' if name == 'all' else name}", *_level(measure))
    if reader.contested is not None:
        table.add_row("criteria contested", "", str(reader.contested))
    for what, measures in (("turns flagged as pitch", reader.job_pitch_turns), ("topics", reader.topics)):
        if measures is not None:
            table.add_row(f"{what}, micro F1", "", _figure(measures.micro_f1, measures.micro_interval))
    return table


def _label_table(title: str, measures: Measures) -> Table:
    table = _table(title, "label", "support", "read", "precision", "recall", "F1")
    for label in measures.labels:
        table.add_row(*_label_row(label))
    table.add_row("macro", "", "", "", "", _figure(measures.macro_f1, measures.macro_interval))
    table.add_row("micro", "", "", "", "", _figure(measures.micro_f1, measures.micro_interval))
    return table


def _label_row(label: LabelMeasure) -> Iterable[str]:
    yield from (label.label, str(label.support), str(label.predicted))
    yield from (_figure(label.precision), _figure(label.recall), _figure(label.f1, label.f1_interval))


def _show_confusions(console: Console, measures: Measures) -> None:
    wrong = [
        (number, meant, got) for meant, row in measures.confusion.items() for got, number in row.items() if meant != got
    ]
    if wrong:
        most = sorted(wrong, reverse=True)[:_MOST_CONFUSIONS]
        told = "; ".join(f"{meant} as {got} {number}" for number, meant, got in most)
        console.print(Text(f"Most often taken for something else: {told}.", style="dim"))


def _show_reliability(console: Console, report: ReaderReport) -> None:
    for task, found in report.reliability.items():
        table = _table(f"Confidence against what was right, {task} (error {found.error:.3f})", "sure", "lines", "right")
        for one in found.bins:
            table.add_row(f"{one.low:.1f} to {one.high:.1f}", str(one.lines), f"{one.right:.2f}")
        console.print(table)


def _agreement_table(title: str, agreement: Sequence[Agreement]) -> Table:
    table = _table(title, "", "kappa", "labelled", "alike")
    for one in agreement:
        table.add_row(one.what, _figure(one.kappa), str(one.lines), str(one.alike))
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(title=Text(f"\n{title}"), title_justify="left", box=None, pad_edge=False, title_style="")
    for place, column in enumerate(columns):
        table.add_column(column, justify="left" if place == 0 else "right", no_wrap=place == 0)
    return table


def _macro(part: SliceReport | None, task: str) -> str:
    found = part.measures.get(task) if part else None
    return _figure(found.macro_f1, found.macro_interval) if found else "–"


def _micro(part: SliceReport | None, task: str) -> str:
    found = part.measures.get(task) if part else None
    return _figure(found.micro_f1, found.micro_interval) if found else "–"


def _alarms(part: SliceReport | None) -> str:
    return f"{part.false_alarms.flagged} of {part.false_alarms.fine}" if part else "–"


def _marked(report: ReaderReport) -> str:
    return "–" if report.marked_cases is None else str(len(report.marked_cases))


def _figure(value: float | None, interval: Interval | None = None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if interval is None else f"{value:.2f} ({interval.low:.2f}-{interval.high:.2f})"


def _share(share: Share | None) -> Iterable[str]:
    return ("–",) if share is None else (str(share.of), str(share.right))


def _level(measure: LevelMeasure) -> Iterable[str]:
    return str(measure.talks), str(measure.exact), str(measure.within_one), str(measure.assessed_wrongly)


def _said(bar: BarResult) -> str:
    if not bar.measured:
        return "not measured"
    return "met" if bar.met else "NOT MET"


def _reached(bar: BarResult) -> str:
    return "–" if bar.value is None else _in_unit(bar, bar.value)


def _in_unit(bar: BarResult, value: float) -> str:
    if bar.unit == "%":
        return f"{100 * value:.1f} %"
    return f"{value:g} ms" if bar.unit == "ms" else f"{round(value, 3):g}"
