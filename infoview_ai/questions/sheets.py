"""The sheets of one owner: made, changed step by step with every version kept, undone, linked, deleted."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final, Protocol

from infoview_ai.errors import StateError
from infoview_ai.questions.sheet import Sheet, SheetContent, SheetVersion, Step

_TRIES: Final = 5
"""Two tabs may change a sheet in the same moment; the later one is done again on what the first one left."""


class SheetStore(Protocol):
    """Where the sheets of one owner are kept. NotFoundError for an id that is not theirs, StorageError for trouble."""

    def create(self, sheet: Sheet, step: str) -> None:
        """Keep a new sheet with its first version."""
        ...

    def load(self, sheet_id: str) -> Sheet: ...

    def all(self) -> tuple[Sheet, ...]:
        """Every sheet, the latest changed first."""
        ...

    def add_version(self, before: Sheet, content: SheetContent, step: str, now: datetime) -> Sheet | None:
        """Put a new version on top of `before`; None where somebody else changed the sheet since."""
        ...

    def go_back(self, before: Sheet, now: datetime) -> Sheet | None:
        """Show the version that `before` was made from; None where somebody else changed the sheet since."""
        ...

    def versions(self, sheet_id: str) -> tuple[SheetVersion, ...]:
        """Every version, the newest first."""
        ...

    def link(self, sheet_id: str, contact: str | None, rehearsal: str | None) -> None: ...

    def delete(self, sheet_id: str) -> None: ...


class Sheets:
    """The sheets of the store's owner. `now` gives the time."""

    def __init__(self, store: SheetStore, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store, self._now = store, now

    def all(self) -> tuple[Sheet, ...]:
        """Every sheet, the latest changed first."""
        return self._store.all()

    def get(self, sheet_id: str) -> Sheet:
        """The sheet as it stands. Raises NotFoundError."""
        return self._store.load(sheet_id)

    def make(self, content: SheetContent | None = None, *, contact: str | None = None) -> Sheet:
        """A new sheet, empty or with content, for a contact or for nobody yet."""
        sheet = Sheet(
            id=secrets.token_urlsafe(16),
            version=1,
            content=content or SheetContent(),
            contact=contact,
            updated_at=self._now(),
        )
        self._store.create(sheet, "made")
        return sheet

    def change(self, sheet_id: str, step: Step, what: str) -> Sheet:
        """Do a step (`sheet.adding`, `rewording`, ...) and keep the version before; `what` names it in the history.

        A step that changes nothing makes no version. Raises InputError and NotFoundError as the step does.
        """
        for _ in range(_TRIES):
            before = self._store.load(sheet_id)
            content = step(before.content)
            if content == before.content:
                return before
            after = self._store.add_version(before, content, what, self._now())
            if after is not None:
                return after
        raise StateError(
            "The sheet is being changed in another window.", kept="Nothing was lost.", next_step="Try again."
        )

    def undo(self, sheet_id: str) -> Sheet:
        """Go back one step. Raises StateError where there is none."""
        for _ in range(_TRIES):
            before = self._store.load(sheet_id)
            if not before.can_undo:
                raise StateError("There is nothing to undo on this sheet.")
            after = self._store.go_back(before, self._now())
            if after is not None:
                return after
        raise StateError(
            "The sheet is being changed in another window.", kept="Nothing was lost.", next_step="Try again."
        )

    def versions(self, sheet_id: str) -> tuple[SheetVersion, ...]:
        """Every version kept, the newest first. Raises NotFoundError."""
        return self._store.versions(sheet_id)

    def restore(self, sheet_id: str, number: int) -> Sheet:
        """Make an earlier version the newest one again. Raises StateError where it is not kept."""
        found = next((one for one in self.versions(sheet_id) if one.number == number), None)
        if found is None:
            raise StateError(f"Version {number} of this sheet is not kept.")
        return self.change(sheet_id, lambda _: found.content, f"version {number} restored")

    def link_contact(self, sheet_id: str, contact: str | None) -> None:
        """Say whom the sheet is for."""
        self._store.link(sheet_id, contact, self.get(sheet_id).rehearsal)

    def link_rehearsal(self, sheet_id: str, rehearsal: str | None) -> None:
        """Remember the latest rehearsal that was held with this sheet."""
        self._store.link(sheet_id, self.get(sheet_id).contact, rehearsal)

    def of_rehearsal(self, rehearsal: str) -> Sheet | None:
        """The sheet a rehearsal was held with, if any."""
        return next((sheet for sheet in self.all() if sheet.rehearsal == rehearsal), None)

    def of_contact(self, contact: str) -> Sequence[Sheet]:
        """The sheets for a contact, the latest changed first."""
        return tuple(sheet for sheet in self.all() if sheet.contact == contact)

    def delete(self, sheet_id: str) -> None:
        """Remove the sheet with all its versions. Raises NotFoundError."""
        self._store.delete(sheet_id)
