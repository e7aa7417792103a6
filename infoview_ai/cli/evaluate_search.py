"""The measures of the library's search as a table."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from infoview_ai.evaluation.measures import Interval
from infoview_ai.evaluation.search import FIRST_BAR, RECALL_BAR, Found, SearchReport


def show_search(report: SearchReport, console: Console | None = None) -> None:
    """The systems side by side, on all queries and on the hard ones."""
    console = console or Console(highlight=False)
    _show(console, f"{report.source}: all queries", [(one.name, one.all, one.median_ms) for one in report.systems])
    hard = [(one.name, one.no_title_word, one.median_ms) for one in report.systems if one.no_title_word]
    if hard:
        _show(console, "Those that share no title word with a document they want", hard)
    console.print(Text(f"To reach on these: recall at 3 of {RECALL_BAR}, first place right {FIRST_BAR}."))


def _show(console: Console, title: str, rows: list[tuple[str, Found, float]]) -> None:
    table = Table(title=Text(f"\n{title}: {rows[0][1].queries}"), title_justify="left", box=None, title_style="bold")
    for place, column in enumerate(("", "recall at 3", "at 3 documents", "first right", "median ms")):
        table.add_column(column, justify="left" if place == 0 else "right", no_wrap=True)
    for name, found, median_ms in rows:
        recall = _figure(found.recall_at_3, found.recall_interval)
        first = _figure(found.first_right, found.first_interval)
        table.add_row(name, recall, f"{found.recall_at_3_documents:.3f}", first, f"{median_ms:.1f}")
    console.print(table)


def _figure(share: float, interval: Interval) -> str:
    return f"{share:.3f} ({interval.low:.2f}-{interval.high:.2f})"
