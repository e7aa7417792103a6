"""When a turn stands on the rehearsal's own clock, and how much time has gone.

Only what was heard counts: neither a model's latency nor its failure ever moves the clock.
"""

from __future__ import annotations

from datetime import datetime

from infoview_ai.conversation.clock import place, spoken_seconds
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import Turn
from infoview_ai.rehearsal.record import Record
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, ReplyState, State


def settled(rehearsal: Rehearsal) -> tuple[RehearsalTurn, ...]:
    """The turns that stand. A reply on its way or broken off joins them once the talk goes on or ends."""
    pending = rehearsal.pending
    if pending is None or (rehearsal.state is State.ENDED and pending.text):
        return rehearsal.turns
    return rehearsal.turns[:-1]


def heard(rehearsal: Rehearsal) -> tuple[RehearsalTurn, ...]:
    """What the next seeker's turn is said after: all turns of which something was heard."""
    pending = rehearsal.pending
    return rehearsal.turns[:-1] if pending is not None and not pending.text else rehearsal.turns


def as_turns(turns: tuple[RehearsalTurn, ...]) -> tuple[Turn, ...]:
    return tuple(turn.as_turn() for turn in turns)


def seeker_times(record: Record, text: str, now: datetime) -> tuple[float, float]:
    """Start and end of what the seeker says now, in seconds of the rehearsal's clock."""
    before = heard(record.rehearsal)
    last = before[-1].end if before else None
    if record.rehearsal.settings.clock == "spoken":
        return place(text, last)
    stopwatch = record.stopwatch
    if last is not None and stopwatch.since is None:  # after a failed reply; what was heard of it took its time
        stopwatch = stopwatch.held_at(max(stopwatch.spent_s, last))
    end = max(stopwatch.real_s(now, text), last or 0.0)
    return round(max(last or 0.0, end - spoken_seconds(text)), 2), round(end, 2)


def reply_times(rehearsal: Rehearsal, text: str, said_end: float) -> tuple[float, float]:
    """Start and end of a reply to a turn that ended at `said_end`; on both clocks as long as it takes to say."""
    if rehearsal.settings.clock == "spoken":
        return place(text, said_end)
    return said_end, round(said_end + spoken_seconds(text), 2)


def limit_s(rehearsal: Rehearsal) -> float:
    """The limit in force, in seconds."""
    eventful = tuple(turn for turn in settled(rehearsal) if turn.events)
    return limit_in_force(as_turns(eventful), rehearsal.settings.minutes).limit_s


def elapsed_s(record: Record, now: datetime) -> float:
    """The rehearsal's own clock at `now`."""
    rehearsal = record.rehearsal
    if rehearsal.imported is not None:
        return record.stopwatch.spent_s
    spoken = max((turn.end for turn in settled(rehearsal)), default=0.0)
    return spoken if rehearsal.settings.clock == "spoken" else max(spoken, record.stopwatch.real_s(now))


def shown(record: Record, now: datetime, live_text: str | None = None) -> Rehearsal:
    """The rehearsal as others see it, times filled in; `live_text` is what was heard so far of a reply on its way."""
    if live_text and record.on_its_way is not None:
        streaming = {"text": live_text, "state": ReplyState.STREAMING}
        record = record.with_last(record.on_its_way.model_copy(update=streaming))
    times = {
        "elapsed_s": round(elapsed_s(record, now), 2),
        "limit_s": limit_s(record.rehearsal),
        "wall_s": record.stopwatch.wall_s(now),
    }
    return record.rehearsal.model_copy(update=times)
