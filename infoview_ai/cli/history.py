"""`infoview history`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from infoview_ai.cli.opened import opened
from infoview_ai.conversation.writers import to_json, to_markdown
from infoview_ai.errors import InputError
from infoview_ai.rehearsal.rehearsal import State

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App
    from infoview_ai.rehearsal.rehearsal import Rehearsal


@click.group()
def history() -> None:
    """List, show, export or delete rehearsals."""


@history.command("list")
@click.option("--json", "as_json", is_flag=True)
def list_(as_json: bool) -> None:
    """The rehearsals, newest first."""
    with opened() as app:
        rows = [_row(app, rehearsal) for rehearsal in app.rehearsals.history()]
    if as_json:
        click.echo(json.dumps({"format": "infoview.history/1", "rehearsals": rows}, ensure_ascii=False))
        return
    if not rows:
        click.echo("No rehearsal yet. Start one with: infoview rehearse")
    for row in rows:
        total = "-" if row["total"] is None else row["total"]
        click.echo(f"{row['id']}  {row['started_at'][:16]}  {row['state']:<8} {total!s:>3}  {row['professional']}")


def _row(app: App, rehearsal: Rehearsal) -> dict[str, Any]:
    card = app.rehearsals.scorecard(rehearsal.id) if rehearsal.state is State.ENDED else None
    return {
        "id": rehearsal.id,
        "professional": rehearsal.profile.name if rehearsal.profile else rehearsal.title,
        "started_at": rehearsal.started_at.isoformat(),
        "state": rehearsal.state.value,
        "engine": rehearsal.settings.engine,
        "total": card.total if card else None,
        "verdicts": card.verdicts.model_dump(mode="json") if card else None,
    }


@history.command()
@click.argument("rehearsal")
@click.option("--json", "as_json", is_flag=True, help="The scorecard as JSON.")
def show(rehearsal: str, as_json: bool) -> None:
    """The transcript and the scorecard of REHEARSAL."""
    with opened() as app:
        found = app.rehearsals.get(rehearsal)
        card = app.rehearsals.scorecard(rehearsal)
    if as_json:
        click.echo(card.model_dump_json())
        return
    from infoview_ai.cli.show import show_scorecard

    click.echo(to_markdown(found.transcript()))
    show_scorecard(card)


@history.command()
@click.argument("rehearsal")
@click.option("--format", "form", type=click.Choice(["json", "markdown"]), default="json", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=None, help="A file; default: standard output.")
def export(rehearsal: str, form: str, output: Path | None) -> None:
    """The transcript of REHEARSAL, in the format that `infoview score` reads, or as Markdown."""
    with opened() as app:
        transcript = app.rehearsals.get(rehearsal).transcript()
    _write(to_json(transcript) if form == "json" else to_markdown(transcript), output)


def _write(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"{output}: cannot be written ({error.strerror}).", next_step="Choose another place."
        ) from error


@history.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), default=None, help="A file; default: standard output.")
def disputes(output: Path | None) -> None:
    """What you see differently from the scorecard, as labelled lines (JSON Lines). Nothing is sent anywhere."""
    with opened() as app:
        lines = app.rehearsals.disputed_lines()
    _write("\n".join(line.model_dump_json() for line in lines), output)


@history.command()
@click.argument("rehearsals", metavar="REHEARSAL...", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(rehearsals: tuple[str, ...], yes: bool) -> None:
    """Delete rehearsals with their turns and scorecards, for good."""
    with opened() as app:
        for rehearsal in rehearsals:
            app.rehearsals.get(rehearsal)
        if not yes:
            click.confirm(f"Delete {len(rehearsals)} for good?", abort=True)
        for rehearsal in rehearsals:
            app.rehearsals.delete(rehearsal)
