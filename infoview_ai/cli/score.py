"""`infoview score`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from infoview_ai.cli.opened import opened
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.errors import InfoViewError, InputError
from infoview_ai.scoring.scorecard import Scorecard


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--seeker", metavar="NAME", default=None, help="Who the learner is, as the file names them.")
@click.option("--minutes", type=click.FloatRange(1, 180), default=None, help="The limit, where a file has none.")
@click.option("--judge", is_flag=True, help="Have a language model read it a second time.")
@click.option("--json", "as_json", is_flag=True, help="One scorecard a line.")
def score(files: tuple[str, ...], seeker: str | None, minutes: float | None, judge: bool, as_json: bool) -> int:
    """Score transcripts: JSON, WebVTT, SRT or plain text; `-` reads standard input."""
    failed = False
    for name in files:
        try:
            card = _scored(name, seeker, minutes, judge)
        except InfoViewError as error:
            failed = True
            if as_json:
                click.echo(json.dumps({"source": name, "error": str(error)}, ensure_ascii=False))
            click.echo(f"infoview: {error}", err=True)
            continue
        _show(card, as_json)
    return 1 if failed else 0


def _scored(name: str, seeker: str | None, minutes: float | None, judge: bool) -> Scorecard:
    from infoview_ai.scoring.score import score as score_transcript

    data, filename = _read(name)
    transcript = read_transcript(data, filename, seeker=seeker, minutes=minutes)
    card = score_transcript(transcript, source=Path(filename).name)
    if not judge:
        return card
    with opened() as app:
        return app.judged(card, transcript)


def _read(name: str) -> tuple[bytes, str]:
    if name == "-":
        return sys.stdin.buffer.read(), "standard input"
    try:
        return Path(name).read_bytes(), name
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror}).", next_step="Check the path.") from error


def _show(card: Scorecard, as_json: bool) -> None:
    if as_json:
        click.echo(card.model_dump_json())
        return
    from infoview_ai.cli.show import show_scorecard

    show_scorecard(card)
