"""Changes to many people at once: all or nothing, remembered, and put back as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update

from infoview_ai.contacts.person import Person
from infoview_ai.contacts.record import Before, Operation, OperationKind, Progress, Undone
from infoview_ai.errors import NotFoundError, StateError
from infoview_ai.storage.contact_rows import person_columns, person_from
from infoview_ai.storage.contact_tables import befores, contacts, notes, operations, tasks

_AT_ONCE = 2_000
"""So many rows go to the database together, and then the progress is told."""


def apply_steps(
    connection: Connection, owner: str, operation: Operation, steps: Sequence[Before], progress: Progress | None
) -> None:
    """See `Store.apply`; in the transaction given."""
    connection.execute(
        insert(operations),
        operation.model_dump(include={"id", "title", "made_at", "people"})
        | {"owner": owner, "kind": operation.kind.value},
    )
    done = 0
    for some in _portions(steps):
        new = [step.after for step in some if step.before is None and step.after is not None]
        rows = [_new_row(owner, person) for person in new]
        if rows:
            connection.execute(insert(contacts), rows)
        remembered = [_before_row(owner, operation.id, step, _altered(connection, owner, step)) for step in some]
        connection.execute(insert(befores), remembered)
        done += len(some)
        if progress is not None:
            progress(done / len(steps))


def _portions(steps: Sequence[Before]) -> Iterator[tuple[Before, ...]]:
    left = iter(steps)
    while some := tuple(islice(left, _AT_ONCE)):
        yield some


def _new_row(owner: str, person: Person) -> dict[str, Any]:
    return {"id": person.id, "owner": owner, "revision": 0} | person_columns(person)


def _before_row(owner: str, operation_id: str, step: Before, revision: int) -> dict[str, Any]:
    text = None if step.before is None else step.before.model_dump_json(exclude_defaults=True)
    return {
        "operation_id": operation_id,
        "contact_id": step.person_id,
        "owner": owner,
        "revision": revision,
        "person": text,
    }


def _altered(connection: Connection, owner: str, step: Before) -> int:
    """Carry out the step for somebody who was there; the revision it leaves them at."""
    if step.before is None:
        return 0
    one = and_(contacts.c.owner == owner, contacts.c.id == step.person_id, contacts.c.merged_into.is_(None))
    found = connection.execute(select(contacts.c.person, contacts.c.revision).where(one)).first()
    if found is None or person_from(found.person) != step.before:
        raise StateError(
            f"{step.before.name} was changed in the meantime.",
            kept="Nothing was changed.",
            next_step="Look at the preview again.",
        )
    revision = int(found.revision) + 1
    new = person_columns(step.after) if step.after is not None else {"merged_into": step.merged_into}
    connection.execute(update(contacts).where(one).values(new | {"revision": revision}))
    return revision


def kept_operations(connection: Connection, owner: str, limit: int) -> tuple[Operation, ...]:
    """See `Store.operations`."""
    wanted = select(operations).where(operations.c.owner == owner).order_by(operations.c.made_at.desc())
    return tuple(
        Operation(
            id=row["id"],
            kind=OperationKind(row["kind"]),
            title=row["title"],
            made_at=row["made_at"],
            people=row["people"],
            undone_at=row["undone_at"],
        )
        for row in connection.execute(wanted.limit(limit)).mappings()
    )


def undo_operation(connection: Connection, owner: str, operation_id: str, at: datetime) -> Undone:
    """See `Store.undo`; in the transaction given."""
    mine = and_(operations.c.owner == owner, operations.c.id == operation_id)
    row = connection.execute(select(operations.c.undone_at).where(mine)).first()
    if row is None:
        raise NotFoundError(
            f"There is nothing to undo under {operation_id[:64]!r}.", next_step="Look at the list of recent changes."
        )
    if row.undone_at is not None:
        raise StateError("This was undone before.", next_step="Nothing needs to be done.")
    outcome = _put_back(connection, owner, operation_id)
    connection.execute(update(operations).where(mine).values(undone_at=at))
    return outcome


def _put_back(connection: Connection, owner: str, operation_id: str) -> Undone:
    remembered = select(
        befores.c.contact_id,
        befores.c.person.label("before"),
        (contacts.c.revision == befores.c.revision).label("untouched"),
        contacts.c.person.label("now"),
    ).where(befores.c.owner == owner, befores.c.operation_id == operation_id)
    same = and_(contacts.c.owner == befores.c.owner, contacts.c.id == befores.c.contact_id)
    rows = connection.execute(remembered.select_from(befores.join(contacts, same))).all()
    busy = _with_notes_or_tasks(connection, owner)
    kept = tuple(
        person_from(row.now).name
        for row in rows
        if not row.untouched or (row.before is None and row.contact_id in busy)
    )
    free = [row for row in rows if row.untouched and not (row.before is None and row.contact_id in busy)]
    gone = [row.contact_id for row in free if row.before is None]
    for place in range(0, len(gone), _AT_ONCE):
        some = gone[place : place + _AT_ONCE]
        connection.execute(delete(contacts).where(contacts.c.owner == owner, contacts.c.id.in_(some)))
    restored = [row for row in free if row.before is not None]
    for row in restored:
        back = person_columns(person_from(row.before)) | {"merged_into": None, "revision": contacts.c.revision + 1}
        one = and_(contacts.c.owner == owner, contacts.c.id == row.contact_id)
        connection.execute(update(contacts).where(one).values(back))
    return Undone(removed=len(gone), restored=len(restored), kept=kept)


def _with_notes_or_tasks(connection: Connection, owner: str) -> frozenset[str]:
    found = (
        connection.execute(
            select(table.c.contact_id).where(table.c.owner == owner, table.c.contact_id.is_not(None))
        ).scalars()
        for table in (notes, tasks)
    )
    return frozenset(str(one) for some in found for one in some)
