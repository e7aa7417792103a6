"""`infoview eval --set questions|lists`: how well drafted questions and lists are reviewed."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from infoview_ai.evaluation.question_sets import (
    LISTS,
    QUESTIONS,
    ListsReport,
    Part,
    QuestionsReport,
    evaluate_lists,
    evaluate_questions,
    held_out_file,
    kind_of,
)
from infoview_ai.nlu.learned.reader import Reader
from infoview_ai.questions.sheet_reading import SheetReader

_BARS = {"topics": "at least 0.90", "defects": "at least 0.85", "good": "at most 5 %", "rewrites": "at least 95 %"}


def show_question_set(name: str, *, slips: bool, as_json: bool) -> bool:
    """Measure and print the set of that name or path; False where it is none of questions or lists."""
    kind = name if name in (QUESTIONS, LISTS) else kind_of(Path(name))
    if kind is None:
        return False
    path = held_out_file(name) if name == kind else Path(name)
    report = (evaluate_questions if kind == QUESTIONS else evaluate_lists)(path, SheetReader(Reader()))
    if as_json:
        click.echo(report.model_dump_json(exclude=None if slips else {"misread"}))
        return True
    console = Console(highlight=False)
    if isinstance(report, QuestionsReport):
        _show_questions(console, report)
    else:
        _show_lists(console, report)
    for line in report.misread if slips else ():
        console.print(Text(line))
    return True


def _show_questions(console: Console, report: QuestionsReport) -> None:
    table = Table("figure", "reached", "to reach", title=f"Set {report.set}: {report.topics.lines} questions")
    table.add_row("topics, macro F1", _number(report.topics.macro_f1), _BARS["topics"])
    table.add_row("defects, micro F1", _number(report.defects.micro_f1), _BARS["defects"])
    table.add_row("good questions marked defective", _share(report.good_marked), _BARS["good"])
    table.add_row("weak questions with a rewrite", _share(report.offered), "")
    table.add_row("rewrites that pass our own review", _share(report.rewrites), _BARS["rewrites"])
    console.print(table)
    for what, measures in (("topic", report.topics), ("defect", report.defects)):
        one = Table(what, "support", "read", "right", "F1")
        for label in measures.labels:
            one.add_row(label.label, str(label.support), str(label.predicted), str(label.right), _number(label.f1))
        console.print(one)


def _show_lists(console: Console, report: ListsReport) -> None:
    table = Table("check", "as labelled", title=f"Set {report.set}")
    for check, part in report.checks.items():
        table.add_row(check, _share(part))
    console.print(table)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _share(part: Part) -> str:
    return "-" if part.share is None else f"{part.right} of {part.all} ({part.share:.1%})"
