"""`infoview outreach`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from infoview_ai.errors import InputError

if TYPE_CHECKING:
    from infoview_ai.outreach.brief import Brief, Tone
    from infoview_ai.outreach.draft import Draft
    from infoview_ai.outreach.message import Message

CHANNELS = (
    "referral_email",
    "cold_email",
    "linkedin_note",
    "inmail",
    "phone_script",
    "voicemail",
    "nudge",
    "thank_you",
    "keep_in_touch",
)


@click.group()
def outreach() -> None:
    """Check a message before you send it, or draft one from facts. Nothing is ever sent from here."""


@outreach.command("check")
@click.argument("file", metavar="FILE")
@click.option("--channel", type=click.Choice(CHANNELS), default=None, help="What kind of message it is.")
@click.option("--context", "context_file", metavar="FILE", default=None, help="JSON with what the words do not say.")
@click.option("--json", "as_json", is_flag=True, help="One result a line.")
def check_command(file: str, channel: str | None, context_file: str | None, as_json: bool) -> int:
    """Check a message: plain text (an optional first line `Subject: ...`), JSON, or JSON Lines; `-` reads a pipe."""
    from infoview_ai.outreach.channels import Channel
    from infoview_ai.outreach.message import Unread, read_context, read_messages

    context = read_context(_read(context_file), context_file) if context_file else None
    named = Channel(channel) if channel else None
    failed = False
    for read in read_messages(_read(file), named, context):
        if isinstance(read, Unread):
            failed = True
            if as_json:
                click.echo(json.dumps({"line": read.line, "error": str(read.error)}, ensure_ascii=False))
            click.echo(f"infoview: {file}, line {read.line}: {read.error}", err=True)
            continue
        _check(read, as_json)
    return 1 if failed else 0


def _check(message: Message, as_json: bool) -> None:
    from infoview_ai.outreach.check import check

    result = check(message, note_limit=_note_limit())
    if as_json:
        click.echo(result.model_dump_json())
        return
    from infoview_ai.cli.show_message import show_check

    show_check(result)


def _note_limit() -> int:
    from infoview_ai.bootstrap import load_environment
    from infoview_ai.config import read_config

    return read_config(load_environment()).linkedin_note_limit


def _read(name: str) -> str:
    """A file's text, or what comes through the pipe. InputError says which file and why."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror}).", next_step="Check the path.") from error
    if len(data) > _MOST_BYTES:
        raise InputError(f"{name}: larger than {_MOST_BYTES // 1_000_000} MB.", next_step="Give the messages alone.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(data).best()
        if best is None or b"\0" in data[:1000]:
            raise InputError(f"{name}: this is no text.", next_step="Save the message as plain text.") from None
        return str(best)


_MOST_BYTES = 20_000_000


@outreach.command("draft")
@click.option("--channel", type=click.Choice(CHANNELS), default=None, help="What kind of message; else the brief says.")
@click.option(
    "--brief", "brief_file", metavar="FILE", required=True, help="The facts, as YAML or JSON; `-` reads a pipe."
)
@click.option(
    "--tone", type=click.Choice(["warm", "plain", "formal"]), default=None, help="Default: as the brief says."
)
@click.option("--engine", type=click.Choice(["grammar", "model"]), default="grammar", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="The draft with its receipts and its check.")
def draft_command(channel: str | None, brief_file: str, tone: str | None, engine: str, as_json: bool) -> None:
    """Draft a message from a brief of facts. What the brief does not say is a gap in [square brackets]."""
    from infoview_ai.outreach.brief import Tone, read_brief
    from infoview_ai.outreach.channels import Channel

    brief = read_brief(_read(brief_file), brief_file, Channel(channel) if channel else None)
    made = _drafted(brief, Tone(tone) if tone else None, engine)
    if as_json:
        click.echo(made.model_dump_json())
        return
    from infoview_ai.cli.show_message import show_draft

    show_draft(made)


def _drafted(brief: Brief, tone: Tone | None, engine: str) -> Draft:
    from infoview_ai.outreach.compose import draft

    if engine == "grammar":
        return draft(brief, tone, note_limit=_note_limit())
    from infoview_ai.bootstrap import Models, load_environment
    from infoview_ai.config import read_config
    from infoview_ai.nlu.local import local_reader

    config = read_config(load_environment())
    wanted = brief.model_copy(update={"tone": tone}) if tone else brief
    return Models(config).drafted(wanted, local_reader(), config.linkedin_note_limit)
