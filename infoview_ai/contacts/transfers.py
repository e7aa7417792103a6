"""Bringing people in, merging them, and undoing both: preview first, then all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Literal

from infoview_ai.contacts.duplicates import Pair, pairs
from infoview_ai.contacts.facts import new_id
from infoview_ai.contacts.importing import read_people
from infoview_ai.contacts.importing.preview import Preview, Row, preview_of
from infoview_ai.contacts.merging import Conflict, conflicts, filled, merged
from infoview_ai.contacts.person import Person
from infoview_ai.contacts.record import Before, Operation, OperationKind, Progress, Store, Undone
from infoview_ai.errors import InputError, StateError

Policy = Literal["skip", "fill", "add"]
"""What happens with somebody who seems to be there already: left out, what is empty filled in, or added anyway."""


class Transfers:
    """Imports and merges of one owner."""

    def __init__(self, store: Store, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store, self.now = store, now

    def preview(
        self, data: bytes, filename: str, *, columns: Mapping[int, str] | None = None, progress: Progress | None = None
    ) -> Preview:
        """What importing the file would do; nothing is stored.

        `columns` names the field for the number of a column of a CSV file, in place of what is guessed. Raises
        ContactError for a file that cannot be read at all.
        """
        read = read_people(data, filename, self.now(), columns=columns, progress=_part(progress, 0.0, 0.7))
        return preview_of(read, self._store.everyone(), _part(progress, 0.7, 1.0))

    def run(self, preview: Preview, policy: Policy = "skip", *, progress: Progress | None = None) -> Operation:
        """Import what the preview showed, all or nothing. Raises StateError when the people changed since."""
        steps = [step for row in preview.rows if (step := _step(row, policy)) is not None]
        if not steps:
            raise InputError(
                f"There is nobody new in {preview.filename}.",
                kept="Nothing was changed.",
                next_step="Everybody in it is already among your contacts, or could not be read.",
            )
        operation = Operation(
            id=new_id(),
            kind=OperationKind.IMPORT,
            title=preview.filename,
            made_at=self.now(),
            people=len(steps),
        )
        self._store.apply(operation, _one_each(steps), progress)
        return operation

    def duplicates(self) -> tuple[Pair, ...]:
        """Contacts that seem to be in the list twice."""
        return tuple(pairs(self._store.everyone()))

    def merge_preview(self, keep_id: str, other_id: str) -> tuple[Person, tuple[Conflict, ...]]:
        """The person that merging would give, and the fields in which the two differ."""
        keep, other = self._two(keep_id, other_id)
        return merged(keep, other), conflicts(keep, other)

    def merge(self, keep_id: str, other_id: str, from_other: frozenset[str] = frozenset()) -> Operation:
        """Make one person of two; fields in `from_other` are taken from the other one. It can be undone."""
        keep, other = self._two(keep_id, other_id)
        operation = Operation(
            id=new_id(),
            kind=OperationKind.MERGE,
            title=f"{other.name} into {keep.name}",
            made_at=self.now(),
            people=2,
        )
        kept = Before(person_id=keep.id, before=keep, after=merged(keep, other, from_other))
        gone = Before(person_id=other.id, before=other, after=None, merged_into=keep.id)
        self._store.apply(operation, (kept, gone))
        return operation

    def operations(self) -> tuple[Operation, ...]:
        """Imports and merges, latest first."""
        return self._store.operations()

    def undo(self, operation_id: str) -> Undone:
        """Put everybody back as they were; those who were changed since are left as they are, and named."""
        return self._store.undo(operation_id, self.now())

    def _two(self, keep_id: str, other_id: str) -> tuple[Person, Person]:
        if keep_id == other_id:
            raise StateError("That is one and the same contact.", next_step="Choose two to merge.")
        return self._store.load(keep_id), self._store.load(other_id)


def _step(row: Row, policy: Policy) -> Before | None:
    if policy == "add" or not row.seems_known:
        return _new(row.person)
    if policy == "fill" and row.known is not None:
        better = filled(row.known, row.person)
        return None if better == row.known else Before(person_id=row.known.id, before=row.known, after=better)
    return None


def _new(person: Person) -> Before:
    return Before(person_id=person.id, before=None, after=person)


def _one_each(steps: list[Before]) -> list[Before]:
    """Two rows that fill in the same person are one step."""
    found: dict[str, Before] = {}
    for step in steps:
        earlier = found.get(step.person_id)
        if earlier is not None and earlier.after is not None and step.after is not None:
            step = step.model_copy(update={"before": earlier.before, "after": filled(earlier.after, step.after)})
        found[step.person_id] = step
    return list(found.values())


def _part(progress: Progress | None, start: float, end: float) -> Progress | None:
    if progress is None:
        return None
    told = progress
    return lambda done: told(start + (end - start) * done)
