"""`infoview contacts import` and `undo`: preview, all or nothing, and back."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from infoview_ai.cli.opened import opened
from infoview_ai.errors import InputError

if TYPE_CHECKING:
    from infoview_ai.contacts.importing.preview import Preview
    from infoview_ai.contacts.transfers import Policy

SHOWN = 20


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", "only_preview", is_flag=True, help="Show what would happen and stop.")
@click.option("--column", "columns", multiple=True, metavar="N=FIELD", help="Column N (from 1) holds FIELD.")
@click.option(
    "--known",
    type=click.Choice(["skip", "fill", "add"]),
    default="skip",
    show_default=True,
    help="Who seems to be there already: leave out, fill in what is empty, or add anyway.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True)
def import_(file: Path, only_preview: bool, columns: tuple[str, ...], known: str, yes: bool, as_json: bool) -> None:
    """Import people from FILE: LinkedIn's Connections.csv, any CSV, vCard, or our own JSON."""
    with opened() as app:
        preview = app.transfers.preview(_bytes(file), file.name, columns=_columns(columns), progress=_told("Reading"))
        if not as_json:
            _show(preview)
        if only_preview:
            _json(_facts(preview), as_json)
            return
        if not yes and not as_json:
            click.confirm("Import them?", abort=True)
        operation = app.transfers.run(preview, cast("Policy", known), progress=_told("Importing"))
    _json(_facts(preview) | {"operation": operation.id, "imported": operation.people}, as_json)
    if not as_json:
        click.echo(f"{operation.people:,} imported. To take it all back: infoview contacts undo {operation.id}")


@click.command()
@click.argument("operation", required=False)
def undo(operation: str | None) -> None:
    """Take back an import or a merge as a whole; without OPERATION the recent ones are listed."""
    with opened() as app:
        if operation is None:
            for one in app.transfers.operations():
                done = " (undone)" if one.undone_at else ""
                click.echo(f"{one.id}  {one.made_at:%Y-%m-%d %H:%M}  {one.kind.value} {one.title}, {one.people}{done}")
            return
        undone = app.transfers.undo(operation)
    click.echo(f"{undone.removed:,} removed, {undone.restored:,} put back as they were.")
    if undone.kept:
        names = ", ".join(undone.kept[:SHOWN])
        click.echo(f"Left as they are, since they were changed since: {names}")


def _bytes(file: Path) -> bytes:
    from infoview_ai.contacts.importing import MAX_BYTES

    try:
        with file.open("rb") as opened_file:
            return opened_file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror}).", next_step="Check the path.") from error


def _columns(given: tuple[str, ...]) -> dict[int, str] | None:
    found = {}
    for one in given:
        number, _, field = one.partition("=")
        if not number.strip().isdigit() or not field.strip():
            raise click.UsageError(f"--column takes N=FIELD, for example 2=email; not {one!r}.")
        found[int(number) - 1] = field.strip()
    return found or None


class _told:
    """Shows on standard error how far things are; only where somebody watches."""

    def __init__(self, what: str) -> None:
        self.what, self.watched = what, sys.stderr.isatty()

    def __call__(self, done: float) -> None:
        if self.watched:
            click.echo(f"\r{self.what}: {done:4.0%}", nl=done >= 1.0, err=True)


def _show(preview: Preview) -> None:
    click.echo(f"{preview.filename}: {len(preview.rows):,} people, {preview.new:,} of them new.")
    for remark in preview.remarks:
        click.echo(f"  {remark}")
    for row in preview.duplicates[:SHOWN]:
        who = f"{row.known.name} ({row.known.one_line})" if row.known else f"line {row.line_before}"
        click.echo(f"  line {row.line}: {row.person.name} is there already: {who}; {row.why}")
    if len(preview.duplicates) > SHOWN:
        click.echo(f"  and {len(preview.duplicates) - SHOWN:,} more who are there already")
    for problem in preview.problems[:SHOWN]:
        click.echo(f"  line {problem.line}: {problem.what}{' Left out.' if problem.left_out else ''}")
    if len(preview.problems) > SHOWN:
        click.echo(f"  and {len(preview.problems) - SHOWN:,} more remarks")


def _facts(preview: Preview) -> dict[str, Any]:
    return {
        "file": preview.filename,
        "kind": preview.kind,
        "people": len(preview.rows),
        "new": preview.new,
        "left_out": preview.left_out,
        "columns": [{"column": one.number + 1, "header": one.header, "field": one.field} for one in preview.columns],
        "remarks": list(preview.remarks),
        "problems": [{"line": one.line, "what": one.what, "left_out": one.left_out} for one in preview.problems],
        "duplicates": [
            {
                "line": row.line,
                "name": row.person.name,
                "why": row.why,
                "contact": row.known.id if row.known else None,
                "line_before": row.line_before,
            }
            for row in preview.duplicates
        ],
    }


def _json(facts: dict[str, Any], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"format": "infoview.contacts_import/1"} | facts, ensure_ascii=False))
