"""A copy of a rehearsal that goes on from one of its turns; the original stays as it is."""

from __future__ import annotations

from datetime import datetime

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import InputError, StateError
from infoview_ai.rehearsal.record import Record
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn, State
from infoview_ai.rehearsal.stopwatch import Stopwatch


def seeker_turn_at(rehearsal: Rehearsal, index: int) -> int:
    """Index of the seeker's turn to say anew: `index` itself, or for a professional's turn the one before it."""
    if rehearsal.imported is not None:
        raise StateError(
            "A real conversation cannot be continued.", next_step="Start a rehearsal to practise the same questions."
        )
    if not 0 <= index < len(rehearsal.turns):
        raise InputError(
            f"This rehearsal has no turn {index}.",
            next_step=f"Choose one from 0 to {len(rehearsal.turns) - 1}."
            if rehearsal.turns
            else "Say something first.",
        )
    return next(at for at in range(index, -1, -1) if rehearsal.turns[at].speaker is Speaker.SEEKER)


def forked(record: Record, from_turn: int, new_id: str, now: datetime) -> Record:
    """The copy, with state, mood (it is in the turns), clock and ticked questions as they were before `from_turn`."""
    at = seeker_turn_at(record.rehearsal, from_turn)
    kept = record.turns[:at]
    copy = Rehearsal(
        id=new_id,
        settings=record.rehearsal.settings,
        profile=record.rehearsal.profile,
        model=record.rehearsal.model,
        started_at=now,
        state=State.RUNNING,
        turns=kept,
        questions=tuple(_before(question, at) for question in record.rehearsal.questions),
        parent=record.id,
        forked_at=at,
        title=record.rehearsal.title,
    )
    return Record(copy, _clock(kept, now))


def _before(question: PlannedQuestion, at: int) -> PlannedQuestion:
    if question.asked_turn is None or question.asked_turn < at:
        return question
    return question.model_copy(update={"asked_turn": None})


def _clock(kept: tuple[RehearsalTurn, ...], now: datetime) -> Stopwatch:
    if not kept:
        return Stopwatch(started_at=now)
    return Stopwatch(started_at=now, since=now, spent_s=kept[-1].end, wall_before_s=kept[-1].wall_s)
