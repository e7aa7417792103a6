"""Notes and tasks of one owner in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from infoview_ai.contacts.record import About, TalkNotes, Task
from infoview_ai.errors import NotFoundError
from infoview_ai.storage.contact_tables import contacts, notes, tasks
from infoview_ai.storage.database import Database
from infoview_ai.storage.owners import ensure_owner, named_owner


class AfterTalkStore:
    """An `AfterStore` (contacts/record.py) that sees the rows of `owner` and no others."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database, self.owner = database, named_owner(owner, "Notes")

    def notes(self, about: About) -> TalkNotes | None:
        """See `AfterStore.notes`. Somebody merged into a contact brings their notes along."""
        wanted = select(notes.c.notes).where(notes.c.owner == self.owner, notes.c.about == _key(about))
        if about.kind == "person":
            merged = select(notes.c.notes).where(
                notes.c.owner == self.owner, notes.c.contact_id.in_(self._people(about.id))
            )
        with self._database.read() as connection:
            row = connection.execute(wanted).scalar()
            if row is None and about.kind == "person":
                row = connection.execute(merged.order_by(notes.c.written_at.desc()).limit(1)).scalar()
        return None if row is None else TalkNotes.model_validate_json(row)

    def set_notes(self, about: About, new: TalkNotes) -> None:
        """See `AfterStore.set_notes`."""
        row = {
            "owner": self.owner,
            "about": _key(about),
            "contact_id": about.id if about.kind == "person" else None,
            "written_at": new.written_at,
            "notes": new.model_dump_json(),
        }
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner)
                connection.execute(delete(notes).where(notes.c.owner == self.owner, notes.c.about == _key(about)))
                connection.execute(insert(notes), row)
        except IntegrityError as error:
            raise _nobody(about.id) from error

    def tasks(self, about: About | None = None, *, done: bool = False) -> tuple[Task, ...]:
        """See `AfterStore.tasks`."""
        wanted: Select[Any] = select(tasks.c.task, tasks.c.done_at).where(tasks.c.owner == self.owner)
        if about is not None:
            wanted = wanted.where(self._about(about))
        if not done:
            wanted = wanted.where(tasks.c.done_at.is_(None))
        with self._database.read() as connection:
            rows = connection.execute(wanted.order_by(tasks.c.by, tasks.c.id)).all()
        return tuple(Task.model_validate_json(row.task).model_copy(update={"done_at": row.done_at}) for row in rows)

    def add_tasks(self, new: Sequence[Task]) -> None:
        """See `AfterStore.add_tasks`."""
        if not new:
            return
        try:
            with self._database.write() as connection:
                ensure_owner(connection, self.owner)
                connection.execute(insert(tasks), [self._row(one) for one in new])
        except IntegrityError as error:
            raise _nobody(new[0].person_id) from error

    def task_done(self, task_id: str, at: datetime | None) -> None:
        """See `AfterStore.task_done`."""
        with self._database.write() as connection:
            if connection.execute(update(tasks).where(self._one(task_id)).values(done_at=at)).rowcount != 1:
                raise _no_task(task_id)

    def delete_task(self, task_id: str) -> None:
        """See `AfterStore.delete_task`."""
        with self._database.write() as connection:
            if connection.execute(delete(tasks).where(self._one(task_id))).rowcount != 1:
                raise _no_task(task_id)

    def _one(self, task_id: str) -> ColumnElement[bool]:
        return and_(tasks.c.owner == self.owner, tasks.c.id == task_id)

    def _about(self, about: About) -> ColumnElement[bool]:
        if about.kind == "talk":
            return tasks.c.rehearsal_id == about.id
        return tasks.c.contact_id.in_(self._people(about.id))

    def _people(self, person_id: str) -> Select[tuple[str]]:
        both = or_(contacts.c.id == person_id, contacts.c.merged_into == person_id)
        return select(contacts.c.id).where(contacts.c.owner == self.owner, both)

    def _row(self, task: Task) -> dict[str, Any]:
        return {
            "id": task.id,
            "owner": self.owner,
            "contact_id": task.person_id or None,
            "rehearsal_id": task.rehearsal_id or None,
            "by": task.by,
            "done_at": task.done_at,
            "task": task.model_dump_json(),
        }


def _key(about: About) -> str:
    return f"{about.kind}:{about.id}"


def _nobody(person_id: str) -> NotFoundError:
    return NotFoundError(
        f"There is no contact {person_id[:64]!r}.", next_step="Open the contacts to see those you have."
    )


def _no_task(task_id: str) -> NotFoundError:
    return NotFoundError(f"There is no task {task_id[:64]!r}.", next_step="Open what is due to see your tasks.")
