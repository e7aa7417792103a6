"""What happens to a rehearsal when the seeker says something: checked, read, placed on the clock, ticked off."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Protocol

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import InputError, StateError
from infoview_ai.nlu.reading import Context, Reading, Topic
from infoview_ai.rehearsal.outcome import asked, awaited
from infoview_ai.rehearsal.plan import ticked
from infoview_ai.rehearsal.record import ACTIVE, Lease, Record
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, ReplyState, State
from infoview_ai.rehearsal.timing import as_turns, heard, seeker_times

MAX_CHARACTERS = 8000


class Reads(Protocol):
    """What is needed of the reader."""

    def read(self, text: str, context: Context) -> Reading: ...


def clean(text: str) -> str:
    """The line as it is stored: no characters that cannot be stored, no space around it. InputError when too long."""
    text = text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").strip()
    if len(text) > MAX_CHARACTERS:
        raise InputError(
            f"This line has {len(text):,} characters; at most {MAX_CHARACTERS:,} can be said in one go.",
            kept="Nothing was sent.",
            next_step="Shorten it, or say it in several turns.",
        )
    return text


def ready_to_go_on(rehearsal: Rehearsal) -> None:
    """Raises StateError, saying what to do, where nothing can be said now."""
    if rehearsal.state is State.ENDED:
        raise StateError(
            "This talk has ended.", kept="It is stored.", next_step="Look at the debrief, or try again from a turn."
        )
    if rehearsal.state is State.PAUSED:
        raise StateError("This talk is paused.", next_step="Resume it to go on.")
    if rehearsal.pending is not None and rehearsal.pending.state in ACTIVE:
        raise StateError("The professional is still answering.", next_step="Wait for the reply, or stop it.")


def said(record: Record, text: str, key: str | None, reader: Reads, lease: Lease, now: datetime) -> Record:
    """The record with what the seeker said and a reply asked for."""
    ready_to_go_on(record.rehearsal)
    before = heard(record.rehearsal)
    reading = reader.read(text, _context(record.rehearsal, before))
    start, end = seeker_times(record, text, now)
    wall_s = record.stopwatch.wall_s(now)
    line = RehearsalTurn(
        index=len(before), speaker=Speaker.SEEKER, text=text, start=start, end=end, reading=reading, wall_s=wall_s
    )
    turns = (*before, line, awaited(line.index + 1, end, wall_s))
    after = asked(record, turns, lease, end)
    if key is not None:
        after = replace(after, keys={**record.keys, key: line.index})
    questions = ticked(record.rehearsal.questions, reading, line.index, lambda planned: _topic(planned, reader))
    return after.with_turns(turns, questions=questions)


def said_again(record: Record, lease: Lease) -> Record:
    """The record with the reply that failed or broke off asked for once more; the clock stands where it stood."""
    ready_to_go_on(record.rehearsal)
    pending = record.rehearsal.pending
    if pending is None or pending.state not in (ReplyState.BROKEN_OFF, ReplyState.FAILED):
        raise StateError("There is no reply to ask for again.", next_step="Say something to go on.")
    line = record.turns[-2]
    turns = (*record.turns[:-1], awaited(pending.index, line.end, pending.wall_s))
    return asked(record, turns, lease, line.end)


def _context(rehearsal: Rehearsal, before: tuple[RehearsalTurn, ...]) -> Context:
    profile = rehearsal.profile
    base = Context() if profile is None else Context(professional=profile.person)
    return replace(
        base,
        turns=as_turns(before),
        readings=tuple(turn.reading for turn in before),
        agreed_minutes=rehearsal.settings.minutes,
    )


def _topic(planned: str, reader: Reads) -> Topic | None:
    return reader.read(planned, Context()).topic
