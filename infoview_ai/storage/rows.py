"""From rows to data and back. What is immutable is parsed once: a talk of 100 turns is read again at every turn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from pydantic import BaseModel
from sqlalchemy import Row, RowMapping

from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.nlu.reading import Reading
from infoview_ai.professionals.decision import Decision
from infoview_ai.professionals.profile import Profile
from infoview_ai.rehearsal.record import Lease, Record
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn, ReplyState, Settings, State
from infoview_ai.rehearsal.stopwatch import Stopwatch

AnyRow = Row[*tuple[Any, ...]]

TURN_COLUMNS = (
    "position",
    "speaker",
    "text",
    "start_s",
    "end_s",
    "wall_s",
    "state",
    "reading",
    "decision",
    "error_code",
    "error",
)


def _json(value: BaseModel | None) -> str | None:
    """Compact JSON: what stands at its default is left out, so that a mood costs a few dozen bytes."""
    return None if value is None else value.model_dump_json(exclude_defaults=True)


@lru_cache(maxsize=256)
def _profile(text: str) -> Profile:
    return Profile.model_validate_json(text)


@lru_cache(maxsize=256)
def _settings(text: str) -> Settings:
    return Settings.model_validate_json(text)


@lru_cache(maxsize=16)
def _imported(text: str) -> Transcript:
    return Transcript.model_validate_json(text)


@lru_cache(maxsize=4096)
def _turn(columns: tuple[Any, ...]) -> RehearsalTurn:
    row = dict(zip(TURN_COLUMNS, columns, strict=True))
    return RehearsalTurn(
        index=row["position"],
        speaker=Speaker(row["speaker"]),
        text=row["text"],
        start=row["start_s"],
        end=row["end_s"],
        wall_s=row["wall_s"],
        state=ReplyState(row["state"]),
        reading=None if row["reading"] is None else Reading.model_validate_json(row["reading"]),
        decision=None if row["decision"] is None else Decision.model_validate_json(row["decision"]),
        error_code=row["error_code"],
        error=row["error"],
    )


def record_from(head: RowMapping, turns: Sequence[AnyRow], questions: Sequence[AnyRow]) -> Record:
    """One rehearsal from its rows; `turns` (which begin with TURN_COLUMNS) and `questions` in order."""
    rehearsal = Rehearsal.model_construct(  # its parts are validated; doing it again would cost more than the query
        id=head["id"],
        settings=_settings(head["settings"]),
        profile=None if head["profile"] is None else _profile(head["profile"]),
        model=head["model"],
        started_at=head["started_at"],
        state=State(head["state"]),
        ended_by=head["ended_by"],
        turns=tuple(_turn(tuple(row[: len(TURN_COLUMNS)])) for row in turns),
        questions=tuple(
            PlannedQuestion(text=row.text, must_ask=row.must_ask, asked_turn=row.asked_turn) for row in questions
        ),
        parent=head["parent"],
        forked_at=head["forked_at"],
        title=head["title"],
        imported=None if head["transcript"] is None else _imported(head["transcript"]),
    )
    return Record(
        rehearsal=rehearsal,
        stopwatch=_stopwatch(head),
        revision=head["revision"],
        lease=_lease(turns[-1]) if turns else None,
        keys={row.key: row.position for row in turns if row.key is not None},
    )


def _stopwatch(head: RowMapping) -> Stopwatch:
    return Stopwatch(
        started_at=head["started_at"],
        since=head["clock_since"],
        spent_s=head["clock_spent_s"],
        paused_at=head["paused_at"],
        paused_s=head["paused_s"],
        ended_at=head["ended_at"],
        wall_before_s=head["wall_before_s"],
    )


def _lease(row: AnyRow) -> Lease | None:
    if row.lease_holder is None or row.lease_until is None:
        return None
    return Lease(row.lease_holder, row.lease_until)


def fixed_columns(record: Record) -> dict[str, Any]:
    """What is written once, when a rehearsal is made."""
    rehearsal = record.rehearsal
    return {
        "id": rehearsal.id,
        "settings": _json(rehearsal.settings),
        "profile": _json(rehearsal.profile),
        "model": rehearsal.model,
        "title": rehearsal.title,
        "parent": rehearsal.parent,
        "forked_at": rehearsal.forked_at,
        "started_at": rehearsal.started_at,
        "wall_before_s": record.stopwatch.wall_before_s,
    }


def moving_columns(record: Record) -> dict[str, Any]:
    """What changes with time."""
    stopwatch = record.stopwatch
    return {
        "state": record.rehearsal.state.value,
        "ended_by": record.rehearsal.ended_by,
        "clock_since": stopwatch.since,
        "clock_spent_s": stopwatch.spent_s,
        "paused_at": stopwatch.paused_at,
        "paused_s": stopwatch.paused_s,
        "ended_at": stopwatch.ended_at,
    }


def turn_columns(record: Record, owner: str, since: int) -> list[dict[str, Any]]:
    """The rows of the turns from index `since` on."""
    key_at = {index: key for key, index in record.keys.items()}
    rows = [_turn_row(record, turn) | {"owner": owner, "key": key_at.get(turn.index)} for turn in record.turns[since:]]
    if rows and record.lease is not None:
        rows[-1] |= {"lease_holder": record.lease.holder, "lease_until": record.lease.until}
    return rows


def _turn_row(record: Record, turn: RehearsalTurn) -> dict[str, Any]:
    return {
        "rehearsal_id": record.id,
        "position": turn.index,
        "speaker": turn.speaker.value,
        "text": turn.text,
        "start_s": turn.start,
        "end_s": turn.end,
        "wall_s": turn.wall_s,
        "state": turn.state.value,
        "reading": _json(turn.reading),
        "decision": _json(turn.decision),
        "error_code": turn.error_code,
        "error": turn.error,
        "lease_holder": None,
        "lease_until": None,
    }


def question_columns(record: Record, owner: str) -> list[dict[str, Any]]:
    """The rows of the planned questions."""
    return [
        {
            "rehearsal_id": record.id,
            "position": position,
            "owner": owner,
            "text": question.text,
            "must_ask": question.must_ask,
            "asked_turn": question.asked_turn,
        }
        for position, question in enumerate(record.rehearsal.questions)
    ]
