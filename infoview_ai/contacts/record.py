"""What the contacts need of a store, and the shapes in which things are kept there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

from pydantic import Field

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.person import Change, Moment, Person, Status
from infoview_ai.conversation.transcript import Data

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1."""


class Aim(Data):
    """What the learner is looking for, and where they come from."""

    field: str = Field(default="", max_length=300)
    """As one would say it after "get into": "nursing"."""
    organisations: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    """Schools the learner went to."""
    is_job_hunting: bool | None = None
    """Whether they are also looking for a job now; None: not said."""


class ContactSettings(Data):
    """What one learner has set for their contacts."""

    days: Days = Days()
    aim: Aim = Aim()


class Wanted(Data):
    """Which people to list."""

    text: str = ""
    """Words that must all stand somewhere in what is known of them."""
    status: Status | None = None
    tag: str = ""


class OperationKind(StrEnum):
    IMPORT = "import"
    MERGE = "merge"


class Operation(Data):
    """Something that changed several people at once, and can be undone as a whole."""

    id: str
    kind: OperationKind
    title: str
    made_at: Moment
    people: int
    undone_at: Moment | None = None


class Before(Data):
    """One step of an operation: a person before and after it.

    `before` None: they were not there. `after` None: they became part of the person `merged_into`.
    """

    person_id: str
    before: Person | None
    after: Person | None
    merged_into: str | None = None


class Undone(Data):
    """What undoing did."""

    removed: int = 0
    restored: int = 0
    kept: tuple[str, ...] = ()
    """Names of people left as they are because they were changed since."""


class Task(Data):
    """Something promised or to be done after a talk."""

    id: str
    text: str = Field(min_length=1, max_length=1000)
    by: Moment
    person_id: str = ""
    rehearsal_id: str = ""
    turn: int | None = None
    """The turn in which it was promised."""
    quote: str = ""
    done_at: Moment | None = None
    created_at: Moment


class TalkNotes(Data):
    """What the learner wrote down after a talk (domain.md 5.5): free, or by the four prompts."""

    learned: str = Field(default="", max_length=20_000)
    fits: str = Field(default="", max_length=20_000)
    open: str = Field(default="", max_length=20_000)
    named: str = Field(default="", max_length=20_000)
    free: str = Field(default="", max_length=20_000)
    three_things: tuple[str, ...] = ()
    """What they remember, before they look."""
    written_at: Moment

    @property
    def is_empty(self) -> bool:
        return not any((self.learned, self.fits, self.open, self.named, self.free, self.three_things))


class Store(Protocol):
    """The contacts of one owner. An id that is not theirs raises NotFoundError everywhere."""

    def add(self, people: Sequence[Person]) -> None:
        """All of them or none."""
        ...

    def load(self, person_id: str) -> Person: ...

    def change(self, person_id: str, alter: Callable[[Person], tuple[Person, Sequence[Change]]]) -> Person:
        """Load, alter and save in one transaction; the changes join the history."""
        ...

    def delete(self, person_ids: Sequence[str]) -> int:
        """For good, with history, notes, tasks and what operations remember of them. How many there were."""
        ...

    def delete_all(self) -> int:
        """Everybody, for good, with all that hangs on them and what could be undone. How many there were."""
        ...

    def find(self, wanted: Wanted, limit: int, offset: int = 0) -> tuple[Person, ...]:
        """By name."""
        ...

    def count(self, wanted: Wanted) -> int: ...

    def counts(self) -> dict[Status, int]: ...

    def everyone(self) -> tuple[Person, ...]: ...

    def active(self) -> tuple[Person, ...]:
        """Those with whom something is under way."""
        ...

    def tags(self) -> tuple[str, ...]: ...

    def history(self, person_id: str) -> tuple[Change, ...]:
        """Latest first."""
        ...

    def settings(self) -> ContactSettings: ...

    def set_settings(self, settings: ContactSettings) -> None: ...

    def apply(self, operation: Operation, steps: Iterable[Before], progress: Progress | None = None) -> None:
        """All or nothing: each step's person becomes what stands in `after`. Raises StateError where a person is
        no longer as `before` says."""
        ...

    def operations(self, limit: int = 20) -> tuple[Operation, ...]:
        """Latest first."""
        ...

    def undo(self, operation_id: str, at: datetime) -> Undone:
        """Put everybody back who was not changed since. Raises StateError when it was undone before."""
        ...


class AfterStore(Protocol):
    """Notes and tasks of one owner. `about` is a person or a stored talk."""

    def notes(self, about: About) -> TalkNotes | None: ...

    def set_notes(self, about: About, notes: TalkNotes) -> None: ...

    def tasks(self, about: About | None = None, *, done: bool = False) -> tuple[Task, ...]:
        """Open ones, and with `done` those that are done, soonest first."""
        ...

    def add_tasks(self, tasks: Sequence[Task]) -> None: ...

    def task_done(self, task_id: str, at: datetime | None) -> None: ...

    def delete_task(self, task_id: str) -> None: ...


class About(Data):
    """What notes and tasks belong to."""

    kind: Literal["person", "talk"]
    id: str
