"""The rehearsals of one owner in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from infoview_ai.errors import InputError, NotFoundError, StorageError
from infoview_ai.rehearsal.disputes import Dispute
from infoview_ai.rehearsal.record import ACTIVE, Progress, Record
from infoview_ai.rehearsal.rehearsal import RehearsalTurn, ReplyState
from infoview_ai.scoring.scorecard import Scorecard
from infoview_ai.storage import tables
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner
from infoview_ai.storage.rows import (
    TURN_COLUMNS,
    AnyRow,
    fixed_columns,
    moving_columns,
    question_columns,
    record_from,
    turn_columns,
)


class RehearsalStore:
    """A `Store` (rehearsal/record.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        if not owner.strip():
            raise InputError("Rehearsals need an owner.", next_step="Name the person they belong to.")
        self._database, self.owner = database, owner

    def create(self, record: Record, key: str | None = None) -> str:
        """See `Store.create`."""
        try:
            with self._database.write() as connection:
                if key is not None and (made := self._made_with(connection, key)) is not None:
                    return made
                ensure_owner(connection, self.owner, record.stopwatch.started_at)
                self._insert(connection, record, key)
        except IntegrityError as error:
            raise StorageError("The rehearsal could not be stored.", next_step="Try again.") from error
        return record.id

    def load(self, rehearsal_id: str) -> Record:
        """See `Store.load`."""
        with self._database.read() as connection:
            records = self._load(connection, self._heads().where(tables.rehearsals.c.id == rehearsal_id))
        if not records:
            raise self._unknown(rehearsal_id)
        return records[0]

    def recent(self, limit: int) -> tuple[Record, ...]:
        """See `Store.recent`."""
        newest = self._heads().order_by(tables.rehearsals.c.started_at.desc(), tables.rehearsals.c.id).limit(limit)
        with self._database.read() as connection:
            return self._load(connection, newest)

    def save(self, before: Record, after: Record) -> Record | None:
        """See `Store.save`. Only what differs is written; the turns that differ are always the last ones."""
        with self._database.write() as connection:
            head = update(tables.rehearsals).where(
                tables.rehearsals.c.id == before.id,
                tables.rehearsals.c.owner == self.owner,
                tables.rehearsals.c.revision == before.revision,
            )
            changed = connection.execute(head, moving_columns(after) | {"revision": before.revision + 1})
            if changed.rowcount != 1:
                return None
            self._save_turns(connection, before, after)
            if after.rehearsal.questions != before.rehearsal.questions:
                self._clear(connection, tables.questions, after.id)
                _insert_rows(connection, tables.questions, question_columns(after, self.owner))
        return _at_revision(after, before.revision + 1)

    def progress(self, replies: Sequence[Progress], until: datetime) -> frozenset[str]:
        """See `Store.progress`."""
        with self._database.write() as connection:
            return frozenset(reply.holder for reply in replies if not self._heard(connection, reply, until))

    def delete(self, rehearsal_id: str) -> None:
        """See `Store.delete`. What hangs on it goes with it; copies made from it stay."""
        mine = tables.rehearsals.c.owner == self.owner
        with self._database.write() as connection:
            gone = connection.execute(delete(tables.rehearsals).where(mine, tables.rehearsals.c.id == rehearsal_id))
            if gone.rowcount != 1:
                raise self._unknown(rehearsal_id)
            orphans = update(tables.rehearsals).where(mine, tables.rehearsals.c.parent == rehearsal_id)
            connection.execute(orphans.values(parent=None))

    def add_card(self, rehearsal_id: str, card: Scorecard, created_at: datetime) -> None:
        """See `Store.add_card`."""
        row = {
            "rehearsal_id": rehearsal_id,
            "owner": self.owner,
            "rules": card.engine.rules,
            "rubric": card.engine.rubric,
            "judge": card.engine.judge,
            "created_at": created_at,
            "card": card.model_dump_json(),
        }
        try:
            with self._database.write() as connection:
                connection.execute(insert(tables.scorecards), row)
        except IntegrityError as error:
            raise self._unknown(rehearsal_id) from error

    def cards(self, rehearsal_id: str) -> tuple[Scorecard, ...]:
        """See `Store.cards`."""
        mine = and_(tables.scorecards.c.owner == self.owner, tables.scorecards.c.rehearsal_id == rehearsal_id)
        wanted = select(tables.scorecards.c.card).where(mine).order_by(tables.scorecards.c.id)
        with self._database.read() as connection:
            return tuple(Scorecard.model_validate_json(text) for text in connection.execute(wanted).scalars())

    def set_dispute(self, rehearsal_id: str, dispute: Dispute) -> None:
        """See `Store.set_dispute`."""
        row = {
            "rehearsal_id": rehearsal_id,
            "turn": dispute.turn,
            "criterion": dispute.criterion.value,
            "code": dispute.code,
            "owner": self.owner,
            "made_at": dispute.made_at,
            "dispute": dispute.model_dump_json(),
        }
        try:
            with self._database.write() as connection:
                connection.execute(delete(tables.disputes).where(self._same(rehearsal_id, dispute)))
                connection.execute(insert(tables.disputes), row)
        except IntegrityError as error:
            raise self._unknown(rehearsal_id) from error

    def drop_dispute(self, rehearsal_id: str, dispute: Dispute) -> None:
        """See `Store.drop_dispute`."""
        with self._database.write() as connection:
            connection.execute(delete(tables.disputes).where(self._same(rehearsal_id, dispute)))

    def disputes(self, rehearsal_id: str | None = None) -> tuple[tuple[str, Dispute], ...]:
        """See `Store.disputes`."""
        kept = tables.disputes.c
        wanted = select(kept.rehearsal_id, kept.dispute).where(kept.owner == self.owner)
        if rehearsal_id is not None:
            wanted = wanted.where(kept.rehearsal_id == rehearsal_id)
        with self._database.read() as connection:
            rows = connection.execute(wanted.order_by(kept.made_at, kept.turn)).all()
        return tuple((row.rehearsal_id, Dispute.model_validate_json(row.dispute)) for row in rows)

    def _same(self, rehearsal_id: str, dispute: Dispute) -> ColumnElement[bool]:
        kept = tables.disputes.c
        return and_(
            kept.owner == self.owner,
            kept.rehearsal_id == rehearsal_id,
            kept.turn == dispute.turn,
            kept.criterion == dispute.criterion.value,
            kept.code == dispute.code,
        )

    def _heads(self) -> Select[Any]:
        head, imported = tables.rehearsals, tables.imported_transcripts
        joined = head.outerjoin(imported, and_(imported.c.owner == head.c.owner, imported.c.rehearsal_id == head.c.id))
        return select(head, imported.c.transcript).select_from(joined).where(head.c.owner == self.owner)

    def _load(self, connection: Connection, wanted: Select[Any]) -> tuple[Record, ...]:
        heads = connection.execute(wanted).mappings().all()
        ids = [head["id"] for head in heads]
        turns = self._parts(connection, tables.turns, (*TURN_COLUMNS, "key", "lease_holder", "lease_until"), ids)
        questions = self._parts(connection, tables.questions, ("text", "must_ask", "asked_turn"), ids)
        return tuple(record_from(head, turns[head["id"]], questions[head["id"]]) for head in heads)

    def _parts(
        self, connection: Connection, table: Table, names: Sequence[str], ids: Sequence[str]
    ) -> dict[str, list[AnyRow]]:
        """Rows of `table` by rehearsal, in order; their columns are `names` and, last, the rehearsal's id."""
        parts: dict[str, list[AnyRow]] = defaultdict(list)
        chosen = select(*(table.c[name] for name in names), table.c.rehearsal_id)
        mine = chosen.where(table.c.owner == self.owner, table.c.rehearsal_id.in_(ids))
        for row in connection.execute(mine.order_by(table.c.rehearsal_id, table.c.position)):
            parts[row[-1]].append(row)
        return parts

    def _made_with(self, connection: Connection, key: str) -> str | None:
        made = select(tables.rehearsals.c.id).where(
            tables.rehearsals.c.owner == self.owner, tables.rehearsals.c.key == key
        )
        return connection.execute(made).scalar()

    def _insert(self, connection: Connection, record: Record, key: str | None) -> None:
        head = fixed_columns(record) | moving_columns(record) | {"owner": self.owner, "key": key, "revision": 0}
        connection.execute(insert(tables.rehearsals), head)
        _insert_rows(connection, tables.turns, turn_columns(record, self.owner, 0))
        _insert_rows(connection, tables.questions, question_columns(record, self.owner))
        if record.rehearsal.imported is not None:
            text = record.rehearsal.imported.model_dump_json(exclude_defaults=True)
            row = {"rehearsal_id": record.id, "owner": self.owner, "transcript": text}
            connection.execute(insert(tables.imported_transcripts), row)

    def _save_turns(self, connection: Connection, before: Record, after: Record) -> None:
        since = _first_difference(before.turns, after.turns)
        if before.lease != after.lease:
            since = min(since, max(0, len(after.turns) - 1))
        if len(before.turns) > since:
            self._clear(connection, tables.turns, after.id, since)
        _insert_rows(connection, tables.turns, turn_columns(after, self.owner, since))

    def _clear(self, connection: Connection, table: Table, rehearsal_id: str, since: int = 0) -> None:
        mine = and_(table.c.owner == self.owner, table.c.rehearsal_id == rehearsal_id)
        connection.execute(delete(table).where(mine, table.c.position >= since))

    def _heard(self, connection: Connection, reply: Progress, until: datetime) -> bool:
        row = {
            "the_owner": self.owner,
            "the_id": reply.rehearsal_id,
            "the_position": reply.index,
            "the_holder": reply.holder,
            "text": reply.text,
            "state": (ReplyState.STREAMING if reply.text else ReplyState.WAITING).value,
            "lease_until": until,
        }
        return connection.execute(_HEARD, row).rowcount == 1

    @staticmethod
    def _unknown(rehearsal_id: str) -> NotFoundError:
        return NotFoundError(
            f"There is no rehearsal {rehearsal_id[:64]!r}.", next_step="Open the history to see those you have."
        )


_HEARD = (
    update(tables.turns)
    .where(
        tables.turns.c.owner == bindparam("the_owner"),
        tables.turns.c.rehearsal_id == bindparam("the_id"),
        tables.turns.c.position == bindparam("the_position"),
        tables.turns.c.lease_holder == bindparam("the_holder"),
        tables.turns.c.state.in_([state.value for state in ACTIVE]),
    )
    .values(text=bindparam("text"), state=bindparam("state"), lease_until=bindparam("lease_until"))
)


def _insert_rows(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _first_difference(before: tuple[RehearsalTurn, ...], after: tuple[RehearsalTurn, ...]) -> int:
    for index, (old, new) in enumerate(zip(before, after, strict=False)):
        if old is not new:
            return index
    return min(len(before), len(after))


def _at_revision(record: Record, revision: int) -> Record:
    return Record(record.rehearsal, record.stopwatch, revision, record.lease, record.keys)
