"""The figures of a set of outreach messages, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from infoview_ai.evaluation.message_sets import LabelledMessage, MessageSetReport, Rate
from infoview_ai.outreach.issues import MessageCheck


def show_message_set(
    report: MessageSetReport,
    missed: Sequence[tuple[LabelledMessage, MessageCheck]],
    console: Console | None = None,
) -> None:
    """The figures to reach, then each code, then what was misread where that may be shown."""
    console = console or Console(highlight=False)
    console.print(Text(f"{report.name}: {report.messages} messages, {report.clean} of them clean", style="bold"))
    figures = Table("figure", "reached", show_edge=False)
    figures.add_row("issue codes, micro F1", _f1(report.measures.micro_f1))
    figures.add_row("clean messages with a false issue", _rate(report.clean_with_issue))
    figures.add_row("job pitch or attached resume missed", _rate(report.pitch_missed))
    figures.add_row("hard limits right", _rate(report.hard_limits_right))
    figures.add_row("sendable right", _rate(report.sendable_right))
    figures.add_row("median of a check", f"{report.median_ms:g} ms")
    console.print(figures)
    codes = Table("code", "messages", "found", "right", "F1", show_edge=False)
    for one in report.measures.labels:
        codes.add_row(one.label, str(one.support), str(one.predicted), str(one.right), _f1(one.f1))
    console.print(codes)
    for labelled, result in missed:
        lost = sorted(code.value for code in set(labelled.issues) - result.codes)
        false = sorted(code.value for code in result.codes - set(labelled.issues))
        console.print(Text(f"{labelled.id}: missed {', '.join(lost) or 'nothing'}; false {', '.join(false) or 'none'}"))


def _rate(rate: Rate) -> str:
    share = rate.share
    return "\u2013" if share is None else f"{100 * share:.1f} % ({rate.count} of {rate.of})"


def _f1(value: float | None) -> str:
    return "\u2013" if value is None else f"{value:.2f}"
