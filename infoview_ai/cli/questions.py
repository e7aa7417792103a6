"""`infoview questions`: review a drafted list, or get suggestions for one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from infoview_ai.errors import InputError
from infoview_ai.questions.drafts import LONGEST_CHARACTERS, Draft, read_drafts

if TYPE_CHECKING:
    from infoview_ai.models.chat_model import ChatModel

_MOST_BYTES = 4 * LONGEST_CHARACTERS
"""A character is at most four bytes long."""
_ADVICE = "Save it as plain text in UTF-8, one question a line."


@click.group()
def questions() -> None:
    """Feedback on your own questions, and suggestions."""


@questions.command()
@click.argument("file", metavar="FILE|-")
@click.option("--minutes", type=click.FloatRange(1, 180), default=15.0, show_default=True, help="The time you ask for.")
@click.option("--role", default="", help='What the person does, such as "ward nurse".')
@click.option("--about", default="", help="What is publicly known about them, to see which questions are tailored.")
@click.option("--model", "with_model", is_flag=True, help="Have the configured model word them; each is checked.")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
def review(file: str, minutes: float, role: str, about: str, with_model: bool, as_json: bool) -> None:
    """Review the questions in FILE, one a line (`-` reads standard input)."""
    from infoview_ai.cli.show_questions import show_review
    from infoview_ai.nlu.local import local_reader
    from infoview_ai.questions.review import review as review_list
    from infoview_ai.questions.sheet_reading import SheetReader

    drafts, reader = drafts_in(file), SheetReader(local_reader())
    result = review_list(drafts, reader, minutes=minutes, role=role, about=about)
    if with_model:
        from infoview_ai.questions.modelled.wordings import rewrites_by, with_rewrites
        from infoview_ai.questions.suggesting.suggested import Brief

        result = with_rewrites(result, rewrites_by(_model(), result, Brief(role=role, about=about), reader))
    if as_json:
        click.echo(result.model_dump_json())
    else:
        show_review(result)


@questions.command()
@click.option("--role", required=True, help='What the person does, such as "wind technician".')
@click.option("--goal", default="", help="What you want to find out or decide.")
@click.option("--known", default="", help="What you know already; those topics come last.")
@click.option("--about", default="", help="What is publicly known about the person, for questions made for them.")
@click.option("--count", type=click.IntRange(1, 15), default=8, show_default=True, help="How many questions.")
@click.option("--model", "with_model", is_flag=True, help="Have the configured model word them; each is checked.")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
def suggest(role: str, goal: str, known: str, about: str, count: int, with_model: bool, as_json: bool) -> None:
    """Suggest questions to ask a person in a ROLE."""
    from infoview_ai.cli.show_questions import show_suggestions
    from infoview_ai.nlu.local import local_reader
    from infoview_ai.questions.sheet_reading import SheetReader
    from infoview_ai.questions.suggesting.suggest import suggest as suggest_questions
    from infoview_ai.questions.suggesting.suggested import Brief

    brief, reader = Brief(role=role, goal=goal, known=known, about=about), SheetReader(local_reader())
    if with_model:
        from infoview_ai.questions.modelled.wordings import suggest_by

        result = suggest_by(_model(), brief, reader, count)
    else:
        result = suggest_questions(brief, reader, count)
    if as_json:
        click.echo(result.model_dump_json())
    else:
        show_suggestions(result)


def _model() -> ChatModel:
    from infoview_ai.bootstrap import Models, load_environment
    from infoview_ai.config import read_config

    return Models(read_config(load_environment())).for_wordings()


def drafts_in(file: str) -> tuple[Draft, ...]:
    """The drafts of a file or of standard input; InputError says what is wrong with it."""
    name = "standard input" if file == "-" else file
    data = _bytes_of(file, name)
    if len(data) > _MOST_BYTES:
        raise InputError(f"{name}: too large for a list of questions.", next_step="Keep one question a line.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is not UTF-8 text.", next_step=_ADVICE) from error
    return read_drafts(text, name)


def _bytes_of(file: str, name: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(_MOST_BYTES + 1)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror}).", next_step="Check the path.") from error
