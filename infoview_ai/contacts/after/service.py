"""AfterTalks: the one door to notes and tasks of one owner."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from infoview_ai.contacts import steps
from infoview_ai.contacts.after.promises import Promise, promises
from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.due import Due, Kind
from infoview_ai.contacts.facts import new_id
from infoview_ai.contacts.fields import ContactError, many_lines, one_line
from infoview_ai.contacts.person import Person
from infoview_ai.contacts.record import About, AfterStore, TalkNotes, Task
from infoview_ai.contacts.service import Contacts
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.errors import NotFoundError

_SPLIT = re.compile(r"[\n;,]+")


class AfterTalks:
    """What a learner keeps after a talk. A contact that is not theirs raises NotFoundError."""

    def __init__(
        self, store: AfterStore, contacts: Contacts, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._contacts, self.now = store, contacts, now

    def notes(self, about: About) -> TalkNotes | None:
        """What was written down, if anything."""
        return self._store.notes(self._mine(about))

    def write(self, about: About, notes: TalkNotes) -> TalkNotes:
        """Keep the notes; for a contact the history says so, and names given join the people to write to."""
        kept = notes.model_copy(update={"written_at": self.now()} | _cleaned(notes))
        self._store.set_notes(self._mine(about), kept)
        if about.kind == "person":
            self._contacts.step(about.id, lambda person: _noted(person, kept, self.now()))
        return kept

    def tasks(self, about: About | None = None, *, done: bool = False) -> tuple[Task, ...]:
        """Open tasks, soonest first; with `done` those that are done too."""
        return self._store.tasks(about, done=done)

    def add_task(
        self, text: str, by: datetime, *, person_id: str = "", rehearsal_id: str = "", turn: int | None = None
    ) -> Task:
        """One more thing to do. Raises ContactError for an empty one."""
        line = one_line(text)[:1000]
        if not line:
            raise ContactError("The task is empty.", next_step="Say what you will do.")
        task = Task(
            id=new_id(),
            text=line,
            by=by,
            person_id=person_id,
            rehearsal_id=rehearsal_id,
            turn=turn,
            created_at=self.now(),
        )
        self._store.add_tasks([task])
        return task

    def promised(self, talk: Transcript, day: date) -> tuple[Promise, ...]:
        """The promises of a talk held on `day`, theirs too."""
        return promises(talk, day)

    def keep_promises(
        self, found: Sequence[Promise], *, person_id: str = "", rehearsal_id: str = ""
    ) -> tuple[Task, ...]:
        """The learner's own promises as tasks, due at the end of their days; those kept before stay one."""
        about = About(kind="talk", id=rehearsal_id) if rehearsal_id else About(kind="person", id=person_id)
        known = {task.text.casefold() for task in self._store.tasks(about, done=True)}
        days = self._contacts.days()
        new = [
            self._task(promise, days, person_id, rehearsal_id)
            for promise in found
            if promise.speaker is Speaker.SEEKER and promise.text.casefold() not in known
        ]
        self._store.add_tasks(new)
        return tuple(new)

    def finish(self, task_id: str) -> None:
        """It is done."""
        self._store.task_done(task_id, self.now())

    def reopen(self, task_id: str) -> None:
        """It is not done after all."""
        self._store.task_done(task_id, None)

    def drop(self, task_id: str) -> None:
        """It need not be done."""
        self._store.delete_task(task_id)

    def due_tasks(self) -> tuple[Due, ...]:
        """Open tasks among what is due."""
        return tuple(self._due(task) for task in self._store.tasks())

    def _due(self, task: Task) -> Due:
        return Due(
            kind=Kind.TASK,
            person_id=task.person_id,
            name=self._name(task.person_id),
            what=task.text,
            why=f"You said so: “{task.quote}”" if task.quote else "On your list.",
            opens=task.created_at,
            by=task.by,
            task_id=task.id,
        )

    def _name(self, person_id: str) -> str:
        if not person_id:
            return ""
        try:
            return self._contacts.get(person_id).name
        except NotFoundError:  # merged into somebody else since
            return ""

    def _task(self, promise: Promise, days: Days, person_id: str, rehearsal_id: str) -> Task:
        return Task(
            id=new_id(),
            text=promise.text[:1000],
            by=days.end_of(promise.due),
            person_id=person_id,
            rehearsal_id=rehearsal_id,
            turn=promise.turn,
            quote=promise.quote,
            created_at=self.now(),
        )

    def _mine(self, about: About) -> About:
        if about.kind == "person":
            self._contacts.get(about.id)
        return about


def _cleaned(notes: TalkNotes) -> dict[str, object]:
    texts = {name: many_lines(getattr(notes, name))[:20_000] for name in ("learned", "fits", "open", "named", "free")}
    return texts | {"three_things": tuple(one_line(one)[:1000] for one in notes.three_things if one_line(one))}


def _noted(person: Person, notes: TalkNotes, at: datetime) -> Person:
    """The notes leave their mark: the time, the names given, and what was learned where nothing stood."""
    if person.talk is not None and person.talk.ended_at is not None:
        person = steps.noted(person, at)
    for line in _SPLIT.split(notes.named):
        name, _, who = line.partition(":")
        if one_line(name):
            person = steps.named(person, name[:300], who[:300])
    return person if person.learnings else person.model_copy(update={"learnings": notes.learned})
