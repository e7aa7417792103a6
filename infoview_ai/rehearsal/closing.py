"""Ending a rehearsal: what was on its way breaks off, what was never heard is left out, the clocks stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.outcome import ENDED, heard_turn
from infoview_ai.rehearsal.record import Record
from infoview_ai.rehearsal.rehearsal import State
from infoview_ai.rehearsal.timing import heard


def ended(record: Record, live: Live | None, by: Literal["seeker", "professional", "input"], now: datetime) -> Record:
    """The record once the talk is over; the same where it was over already."""
    if record.rehearsal.state is State.ENDED:
        return record
    pending = record.on_its_way
    if pending is not None:
        text, decision = (live.text, live.decision) if live is not None else (pending.text, pending.decision)
        record = record.with_last(heard_turn(record, text, decision, ENDED))
    turns = heard(record.rehearsal)
    stopwatch = record.stopwatch.held_at(turns[-1].end if turns else 0.0).ended(now)
    over = record.with_turns(turns, state=State.ENDED, ended_by=by)
    return replace(over, stopwatch=stopwatch, lease=None)
