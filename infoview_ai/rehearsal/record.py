"""A rehearsal with what only the product itself needs to know, and the seam to where it is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from infoview_ai.rehearsal.disputes import Dispute
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn, ReplyState
from infoview_ai.rehearsal.stopwatch import Stopwatch
from infoview_ai.scoring.scorecard import Scorecard

ACTIVE = (ReplyState.WAITING, ReplyState.STREAMING)
"""States of a reply that is on its way."""


@dataclass(frozen=True)
class Lease:
    """Who is working on the pending reply, and until when they may stay silent before they count as dead."""

    holder: str
    until: datetime


@dataclass(frozen=True)
class Record:
    """A rehearsal as stored. Times on `rehearsal` (elapsed, limit, wall) are filled in when it is shown."""

    rehearsal: Rehearsal
    stopwatch: Stopwatch
    revision: int = 0
    """Counts up with each change; a change that starts from an older revision is refused."""
    lease: Lease | None = None
    keys: Mapping[str, int] = field(default_factory=dict)
    """Idempotency keys of the seeker's turns and the index each stands at."""

    @property
    def id(self) -> str:
        return self.rehearsal.id

    @property
    def turns(self) -> tuple[RehearsalTurn, ...]:
        return self.rehearsal.turns

    @property
    def on_its_way(self) -> RehearsalTurn | None:
        """The reply that is awaited or streaming, if there is one."""
        pending = self.rehearsal.pending
        return pending if pending is not None and pending.state in ACTIVE else None

    def with_turns(self, turns: tuple[RehearsalTurn, ...], **changes: object) -> Record:
        """The same with other turns and, by name, other fields of the rehearsal."""
        return replace(self, rehearsal=self.rehearsal.model_copy(update={"turns": turns, **changes}))

    def with_last(self, turn: RehearsalTurn, **changes: object) -> Record:
        """The same with the last turn replaced."""
        return self.with_turns((*self.turns[:-1], turn), **changes)


@dataclass(frozen=True)
class Progress:
    """What has been heard so far of a reply that is on its way."""

    rehearsal_id: str
    index: int
    holder: str
    text: str


class Store(Protocol):
    """Where one owner's rehearsals are kept. Another owner's id raises NotFoundError, like one that never was."""

    def create(self, record: Record, key: str | None = None) -> str:
        """Keep a new rehearsal; returns its id, or that of the one already made with the same key."""
        ...

    def load(self, rehearsal_id: str) -> Record: ...

    def recent(self, limit: int) -> tuple[Record, ...]:
        """The latest, newest first."""
        ...

    def save(self, before: Record, after: Record) -> Record | None:
        """Keep a change durably; None when somebody else changed it since `before` was loaded."""
        ...

    def progress(self, replies: Sequence[Progress], until: datetime) -> frozenset[str]:
        """Keep what was heard and prolong the leases; returns the holders who lost theirs."""
        ...

    def delete(self, rehearsal_id: str) -> None: ...

    def add_card(self, rehearsal_id: str, card: Scorecard, created_at: datetime) -> None: ...

    def cards(self, rehearsal_id: str) -> tuple[Scorecard, ...]:
        """All scorecards made of it, oldest first."""
        ...

    def set_dispute(self, rehearsal_id: str, dispute: Dispute) -> None:
        """Keep the learner's view of a finding, in place of an earlier one of the same finding."""
        ...

    def drop_dispute(self, rehearsal_id: str, dispute: Dispute) -> None: ...

    def disputes(self, rehearsal_id: str | None = None) -> tuple[tuple[str, Dispute], ...]:
        """The owner's views with the rehearsals they belong to, or those of one rehearsal; oldest first."""
        ...


def plain(questions: Sequence[PlannedQuestion]) -> tuple[PlannedQuestion, ...]:
    """The questions as not yet asked."""
    return tuple(question.model_copy(update={"asked_turn": None}) for question in questions)
