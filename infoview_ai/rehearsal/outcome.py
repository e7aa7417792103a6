"""What became of a reply: the row that stands for it when it is asked for, heard, broken off or failed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from infoview_ai.conversation.transcript import EventKind, Speaker
from infoview_ai.errors import InfoViewError, ModelError
from infoview_ai.professionals.decision import Decision
from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.record import Lease, Record
from infoview_ai.rehearsal.rehearsal import RehearsalTurn, ReplyState, State
from infoview_ai.rehearsal.timing import reply_times


class Interrupted(InfoViewError):
    """A reply ended for a reason of ours, not the model's."""

    def __init__(self, code: str, what: str, next_step: str = "Ask for the reply again, or go on.") -> None:
        self.code = code
        super().__init__(what, kept="Your line is kept.", next_step=next_step)


ENDED = Interrupted("ended", "You ended the talk before the reply was complete.", "")
STOPPED = Interrupted("stopped", "You stopped the reply.")
ABANDONED = Interrupted("interrupted", "The reply broke off because the app was closed or restarted.")
UNEXPECTED = Interrupted("unexpected", "The reply broke off because of an error in the app.")


def awaited(index: int, after_s: float, wall_s: float) -> RehearsalTurn:
    """The professional's turn before anything is heard of it."""
    return RehearsalTurn(
        index=index,
        speaker=Speaker.PROFESSIONAL,
        text="",
        start=after_s,
        end=after_s,
        state=ReplyState.WAITING,
        wall_s=wall_s,
    )


def outcome(record: Record, live: Live, error: InfoViewError | None) -> RehearsalTurn:
    """The reply as it ended, with what was heard, what was decided, and why it is not whole."""
    turn = heard_turn(record, live.text, live.decision, error)
    return turn.model_copy(update={"error": live.note}) if error is None and live.note else turn


def heard_turn(record: Record, text: str, decision: Decision | None, error: InfoViewError | None) -> RehearsalTurn:
    """The last turn of `record` with what was heard of it; `error` None: it is whole."""
    pending = record.turns[-1]
    text = text.strip()
    start, end = reply_times(record.rehearsal, text, record.turns[-2].end)
    done = ReplyState.BROKEN_OFF if text else ReplyState.FAILED
    return pending.model_copy(
        update={
            "text": text,
            "start": start,
            "end": end,
            "state": ReplyState.DONE if error is None else done,
            "decision": decision,
            "error_code": "" if error is None else _code(error),
            "error": "" if error is None else _told(error, heard=bool(text)),
        }
    )


def _told(error: InfoViewError, *, heard: bool) -> str:
    """What happened, what was kept, what to do next. A model's error does not know what was kept; the talk does."""
    kept = error.kept or ("Your line and what was heard are kept." if heard else "Your line is kept.")
    return " ".join(part for part in (error.what, kept, error.next_step) if part)


def _code(error: InfoViewError) -> str:
    return error.fault.value if isinstance(error, ModelError) else error.code


def settle(record: Record, turn: RehearsalTurn, now: datetime) -> Record:
    """The record once its reply is `turn`: the clock goes on where the reply is whole, else it stands still."""
    stopwatch = record.stopwatch
    changes: dict[str, object] = {}
    if turn.state is not ReplyState.DONE:
        stopwatch = stopwatch.held_at(stopwatch.spent_s)
    elif turn.decision is not None and turn.decision.mood.ended:
        stopwatch = stopwatch.held_at(turn.end).ended(now)
        changes = {"state": State.ENDED, "ended_by": _who_ended(turn.decision)}
    else:
        stopwatch = stopwatch.running_from(turn.end, now)
    return replace(record.with_last(turn, **changes), stopwatch=stopwatch, lease=None)


def _who_ended(decision: Decision) -> Literal["seeker", "professional"]:
    """The event says that the professional had to end it; without it they only answered a goodbye."""
    shown_out = any(event.kind is EventKind.ENDED for event in decision.events)
    return "professional" if shown_out else "seeker"


def asked(record: Record, turns: tuple[RehearsalTurn, ...], lease: Lease, spent_s: float) -> Record:
    """The record with a reply asked for; the real clock stands at `spent_s` until it is there."""
    return replace(record.with_turns(turns), stopwatch=record.stopwatch.held_at(spent_s), lease=lease)
