"""`infoview rehearse`, `resume` and `replay`: a talk in the terminal, or over JSON Lines."""

from __future__ import annotations

import re
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

import click

from infoview_ai.cli.opened import opened
from infoview_ai.errors import InputError
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, Settings, State

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App

MANNERS = ("busy", "warm", "guarded", "chatty", "tester", "recruiter", "blunt", "late", "connector", "sceptic")
MAX_QUESTIONS_FILE = 200_000
LIST_MARK = re.compile(r"^(?:[*•-]\s*|\d{1,2}[.)]\s+)+")


@click.command()
@click.option(
    "--professional", metavar="SLUG", default=None, help="Who to talk with (see `infoview professionals list`)."
)
@click.option(
    "--manner",
    type=click.Choice((*MANNERS, "surprise")),
    default=None,
    help="How they behave; default: their own way. `surprise` draws one and tells you afterwards.",
)
@click.option("--minutes", type=click.FloatRange(1, 180), default=15.0, show_default=True, help="The time you ask for.")
@click.option("--clock", type=click.Choice(["spoken", "real"]), default="spoken", show_default=True)
@click.option("--engine", type=click.Choice(["scripted", "chat"]), default="scripted", show_default=True)
@click.option("--questions", metavar="FILE", type=click.Path(path_type=Path), default=None, help="One question a line.")
@click.option("--seed", type=int, default=None, help="The same seed gives the same professional.")
@click.option("--jsonl", "as_jsonl", is_flag=True, help="Speak JSON Lines on standard input and output.")
def rehearse(
    professional: str | None,
    manner: str | None,
    minutes: float,
    clock: str,
    engine: str,
    questions: Path | None,
    seed: int | None,
    as_jsonl: bool,
) -> None:
    """Talk with a simulated professional."""
    with opened() as app:
        slug = professional or app.profiles.all()[0].slug
        settings = Settings.model_validate(
            {
                "professional": slug,
                "manner": None if manner == "surprise" else manner,
                "surprise": manner == "surprise",
                "minutes": minutes,
                "clock": clock,
                "engine": engine,
                "seed": secrets.randbelow(2**31) if seed is None else seed,
                "questions": read_questions(questions) if questions else (),
            }
        )
        _talk(app.rehearsals.start(settings), as_jsonl, app)


@click.command()
@click.argument("rehearsal")
@click.option("--jsonl", "as_jsonl", is_flag=True, help="Speak JSON Lines on standard input and output.")
def resume(rehearsal: str, as_jsonl: bool) -> None:
    """Go on with REHEARSAL where it stopped."""
    with opened() as app:
        found = app.rehearsals.get(rehearsal)
        if found.state is State.PAUSED:
            found = app.rehearsals.resume(rehearsal)
        _talk(found, as_jsonl, app)


@click.command()
@click.argument("rehearsal")
@click.option("--from", "from_turn", metavar="TURN", type=click.IntRange(0), default=None, help="The turn to say anew.")
@click.option("--explain", is_flag=True, help="Show why the professional did what they did, instead of talking.")
@click.option("--jsonl", "as_jsonl", is_flag=True, help="Speak JSON Lines on standard input and output.")
def replay(rehearsal: str, from_turn: int | None, explain: bool, as_jsonl: bool) -> None:
    """Go back to TURN of REHEARSAL and go on from there in a copy; the original stays."""
    with opened() as app:
        if explain:
            from infoview_ai.cli.show import show_decisions

            show_decisions(app.rehearsals.get(rehearsal))
            return
        if from_turn is None:
            raise click.UsageError("Say where to go on from: --from TURN (or --explain).")
        _talk(app.rehearsals.fork(rehearsal, from_turn), as_jsonl, app)


def _talk(rehearsal: Rehearsal, as_jsonl: bool, app: App) -> None:
    if as_jsonl:
        from infoview_ai.cli.jsonl import talk_in_jsonl

        talk_in_jsonl(app.rehearsals, rehearsal)
    else:
        from infoview_ai.cli.talk import talk_in_terminal

        talk_in_terminal(app.rehearsals, rehearsal)


def read_questions(path: Path) -> tuple[PlannedQuestion, ...]:
    """Planned questions from a file, one a line; a leading `*` marks a must-ask, `-` and numbers are list marks."""
    try:
        if path.stat().st_size > MAX_QUESTIONS_FILE:
            raise InputError(
                f"{path}: too large for a list of questions.", next_step="Keep one question a line, 6-10 in all."
            )
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}).", next_step="Check the path.") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: is not UTF-8 text.", next_step="Save it as plain text, one question a line."
        ) from error
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    questions = [PlannedQuestion(text=LIST_MARK.sub("", line), must_ask=line.startswith("*")) for line in lines]
    kept = tuple(question for question in questions if question.text)
    if not kept:
        raise InputError(f"{path}: no question in it.", next_step="Write one question a line.")
    return kept
