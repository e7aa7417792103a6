"""Ending a rehearsal: what was never heard is left out, and the clocks stop at the last word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from infoview_ai.rehearsal.record import Record
from infoview_ai.rehearsal.rehearsal import State
from infoview_ai.rehearsal.timing import heard


def ended(record: Record, by: Literal["seeker", "professional", "input"], now: datetime) -> Record:
    """The record once the talk is over; the same where it was over already. No reply may be on its way."""
    if record.rehearsal.state is State.ENDED:
        return record
    turns = heard(record.rehearsal)
    stopwatch = record.stopwatch.held_at(turns[-1].end if turns else 0.0).ended(now)
    over = record.with_turns(turns, state=State.ENDED, ended_by=by)
    return replace(over, stopwatch=stopwatch, lease=None)
