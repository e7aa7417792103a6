"""The contacts of one owner in the database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from infoview_ai.contacts.person import Change, Person, Status
from infoview_ai.contacts.record import Before, ContactSettings, Operation, Progress, Undone, Wanted
from infoview_ai.errors import NotFoundError, StateError, StorageError
from infoview_ai.storage.contact_operations import apply_steps, kept_operations, undo_operation
from infoview_ai.storage.contact_rows import person_columns, person_from, searchable
from infoview_ai.storage.contact_tables import befores, changes, contacts, operations, settings
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner, named_owner

_RESTING = (Status.TO_CONTACT.value, Status.CLOSED.value)


class ContactStore:
    """A `Store` (contacts/record.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database, self.owner = database, named_owner(owner, "Contacts")

    def add(self, people: Sequence[Person]) -> None:
        """See `Store.add`."""
        rows = [{"id": one.id, "owner": self.owner, "revision": 0} | person_columns(one) for one in people]
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner)
                connection.execute(insert(contacts), rows)
        except IntegrityError as error:
            raise StorageError("The contact could not be stored.", next_step="Try again.") from error

    def load(self, person_id: str) -> Person:
        """See `Store.load`."""
        with self._database.read() as connection:
            return self._load(connection, person_id)

    def change(self, person_id: str, alter: Callable[[Person], tuple[Person, Sequence[Change]]]) -> Person:
        """See `Store.change`."""
        with self._database.write() as connection:
            before = self._load(connection, person_id)
            after, new = alter(before)
            if after != before:
                row = person_columns(after) | {"revision": contacts.c.revision + 1}
                connection.execute(update(contacts).where(self._one(person_id)).values(row))
            if new:
                connection.execute(insert(changes), [self._change_row(person_id, one) for one in new])
        return after

    def delete(self, person_ids: Sequence[str]) -> int:
        """See `Store.delete`."""
        with self._database.write() as connection:
            for person_id in person_ids:
                self._load(connection, person_id)
                both = or_(contacts.c.id == person_id, contacts.c.merged_into == person_id)
                ids = connection.execute(select(contacts.c.id).where(self._mine(), both)).scalars().all()
                connection.execute(delete(befores).where(befores.c.owner == self.owner, befores.c.contact_id.in_(ids)))
                connection.execute(delete(contacts).where(self._mine(), contacts.c.id.in_(ids)))
        return len(person_ids)

    def delete_all(self) -> int:
        """See `Store.delete_all`."""
        with self._database.write() as connection:
            connection.execute(delete(operations).where(operations.c.owner == self.owner))
            return connection.execute(delete(contacts).where(self._mine())).rowcount

    def find(self, wanted: Wanted, limit: int, offset: int = 0) -> tuple[Person, ...]:
        """See `Store.find`."""
        chosen = select(contacts.c.person).where(self._wanted(wanted)).order_by(contacts.c.sort_name, contacts.c.id)
        with self._database.read() as connection:
            rows = connection.execute(chosen.limit(max(0, limit)).offset(max(0, offset))).scalars()
            return tuple(person_from(row) for row in rows)

    def count(self, wanted: Wanted) -> int:
        """See `Store.count`."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).where(self._wanted(wanted))).scalar_one()

    def counts(self) -> dict[Status, int]:
        """See `Store.counts`."""
        wanted = select(contacts.c.status, func.count()).where(self._seen()).group_by(contacts.c.status)
        with self._database.read() as connection:
            return {Status(status): count for status, count in connection.execute(wanted)}

    def everyone(self) -> tuple[Person, ...]:
        """See `Store.everyone`."""
        return self._people(self._seen())

    def active(self) -> tuple[Person, ...]:
        """See `Store.active`."""
        return self._people(and_(self._seen(), contacts.c.status.not_in(_RESTING)))

    def tags(self) -> tuple[str, ...]:
        """See `Store.tags`."""
        wanted = select(contacts.c.tags).where(self._seen(), contacts.c.tags != "").distinct()
        with self._database.read() as connection:
            found = {tag.lstrip("#") for row in connection.execute(wanted).scalars() for tag in row.splitlines()}
        return tuple(sorted(found))

    def history(self, person_id: str) -> tuple[Change, ...]:
        """See `Store.history`."""
        both = or_(contacts.c.id == person_id, contacts.c.merged_into == person_id)
        ids = select(contacts.c.id).where(self._mine(), both)
        wanted = select(changes.c.change).where(changes.c.owner == self.owner, changes.c.contact_id.in_(ids))
        with self._database.read() as connection:
            self._load(connection, person_id)
            rows = connection.execute(wanted.order_by(changes.c.made_at.desc(), changes.c.id.desc())).scalars().all()
        return tuple(Change.model_validate_json(row) for row in rows)

    def settings(self) -> ContactSettings:
        """See `Store.settings`."""
        with self._database.read() as connection:
            row = connection.execute(select(settings.c.settings).where(settings.c.owner == self.owner)).scalar()
        return ContactSettings() if row is None else ContactSettings.model_validate_json(row)

    def set_settings(self, new: ContactSettings) -> None:
        """See `Store.set_settings`."""
        with self._database.write() as connection:
            ensure_owner(connection, self.owner)
            connection.execute(delete(settings).where(settings.c.owner == self.owner))
            connection.execute(insert(settings), {"owner": self.owner, "settings": new.model_dump_json()})

    def apply(self, operation: Operation, steps: Iterable[Before], progress: Progress | None = None) -> None:
        """See `Store.apply`."""
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner)
                apply_steps(connection, self.owner, operation, tuple(steps), progress)
        except IntegrityError as error:
            raise StateError(
                "These people are already among your contacts.",
                kept="Nothing was changed.",
                next_step="Open the preview again.",
            ) from error

    def operations(self, limit: int = 20) -> tuple[Operation, ...]:
        """See `Store.operations`."""
        with self._database.read() as connection:
            return kept_operations(connection, self.owner, limit)

    def undo(self, operation_id: str, at: datetime) -> Undone:
        """See `Store.undo`."""
        with self._database.write() as connection:
            return undo_operation(connection, self.owner, operation_id, at)

    def _people(self, wanted: ColumnElement[bool]) -> tuple[Person, ...]:
        chosen = select(contacts.c.person).where(wanted).order_by(contacts.c.sort_name, contacts.c.id)
        with self._database.read() as connection:
            return tuple(person_from(row) for row in connection.execute(chosen).scalars())

    def _load(self, connection: Connection, person_id: str) -> Person:
        row = connection.execute(select(contacts.c.person).where(self._one(person_id))).scalar()
        if row is None:
            raise NotFoundError(
                f"There is no contact {person_id[:64]!r}.", next_step="Open the contacts to see those you have."
            )
        return person_from(row)

    def _mine(self) -> ColumnElement[bool]:
        return contacts.c.owner == self.owner

    def _seen(self) -> ColumnElement[bool]:
        return and_(self._mine(), contacts.c.merged_into.is_(None))

    def _one(self, person_id: str) -> ColumnElement[bool]:
        return and_(self._seen(), contacts.c.id == person_id)

    def _wanted(self, wanted: Wanted) -> ColumnElement[bool]:
        parts = [contacts.c.search.contains(word, autoescape=True) for word in searchable(wanted.text).split()]
        if wanted.status is not None:
            parts.append(contacts.c.status == wanted.status.value)
        if wanted.tag:
            parts.append(contacts.c.tags.contains(f"#{wanted.tag.casefold()}\n", autoescape=True))
        return and_(self._seen(), *parts)

    def _change_row(self, person_id: str, change: Change) -> dict[str, Any]:
        return {
            "contact_id": person_id,
            "owner": self.owner,
            "made_at": change.at,
            "change": change.model_dump_json(),
        }
