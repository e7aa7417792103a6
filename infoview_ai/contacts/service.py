"""Contacts: the one door to the people of one owner, where things stand with them, and what is due."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from infoview_ai.contacts import steps
from infoview_ai.contacts.business_days import Days, checked
from infoview_ai.contacts.due import Due, due_for, due_list, today
from infoview_ai.contacts.facts import NAMES, cleaned, new_id
from infoview_ai.contacts.fields import ContactError, many_lines, moment, name_of, short, zone_of
from infoview_ai.contacts.person import Change, Mode, Person, Preparation, Status, Talk
from infoview_ai.contacts.record import ContactSettings, Store, Wanted

PAGE: Final = 50
_TOLD_BY_STATUS: Final = ("status", "asked_at", "nudged_at", "talk", "earlier_talks")
"""What a change of status says already."""


class Contacts:
    """The people of one owner. An id that is not theirs raises NotFoundError everywhere."""

    def __init__(
        self, store: Store, *, now: Callable[[], datetime] = lambda: datetime.now(UTC), zone: str = "UTC"
    ) -> None:
        """`zone` holds until the learner's own is known."""
        self._store, self.now, self._zone = store, now, zone

    def add(self, facts: Mapping[str, Any]) -> Person:
        """A new contact. `facts` needs a name; other keys are fields of Person. Raises ContactError."""
        name = name_of(str(facts.get("name", "")))
        person = Person(id=new_id(), name=name, created_at=self.now(), **cleaned(facts, leave=("name",)))
        self._store.add([person])
        return person

    def get(self, person_id: str) -> Person:
        return self._store.load(person_id)

    def find(
        self, text: str = "", *, status: Status | None = None, tag: str = "", limit: int = PAGE, offset: int = 0
    ) -> tuple[Person, ...]:
        """Those in whom all words of `text` stand, by name. `tag` and `status` narrow it further."""
        return self._store.find(Wanted(text=text, status=status, tag=tag), limit, offset)

    def count(self, text: str = "", *, status: Status | None = None, tag: str = "") -> int:
        """How many `find` would give without a limit."""
        return self._store.count(Wanted(text=text, status=status, tag=tag))

    def counts(self) -> dict[Status, int]:
        """How many stand where."""
        return self._store.counts()

    def everyone(self) -> tuple[Person, ...]:
        return self._store.everyone()

    def tags(self) -> tuple[str, ...]:
        """All tags in use."""
        return self._store.tags()

    def edit(self, person_id: str, facts: Mapping[str, Any]) -> Person:
        """Set the fields named in `facts`. Raises ContactError before anything is changed."""
        new = cleaned(facts)
        return self._change(person_id, lambda person: person.model_copy(update=new))

    def prepare(self, person_id: str, preparation: Preparation) -> Person:
        """Keep what is written down for the talk."""
        return self._change(person_id, lambda person: person.model_copy(update={"preparation": preparation}))

    def book(
        self, person_id: str, local: datetime, zone: str, *, minutes: int = 15, mode: Mode = Mode.PHONE, place: str = ""
    ) -> Person:
        """A talk is agreed for `local` on the clocks of `zone`. Raises ContactError for a time that does not exist."""
        if not 1 <= minutes <= 180:
            raise ContactError(f"{minutes} minutes is no length for a talk.", next_step="Ask for 10 to 15 minutes.")
        talk = Talk(
            start=moment(local, zone).astimezone(UTC),
            zone=zone_of(zone).key,
            minutes=minutes,
            mode=mode,
            place=short(place, "The place"),
        )
        return self._change(person_id, lambda person: steps.booked(person, talk))

    def step(self, person_id: str, step: Callable[[Person], Person], note: str = "") -> Person:
        """Something happened (one of `steps`). The history keeps it, with `note` where one is given."""
        return self._change(person_id, step, note)

    def link_talk(self, person_id: str, rehearsal_id: str) -> Person:
        """The words of the talk with them are stored under that id."""
        return self._change(person_id, lambda person: steps.transcribed(person, rehearsal_id))

    def delete(self, person_ids: Sequence[str]) -> int:
        """For good, with all that is kept of them. How many were deleted."""
        return self._store.delete(person_ids)

    def delete_all(self) -> int:
        """Everybody, for good; contacts are other people's data. Notes on talks without a contact stay."""
        return self._store.delete_all()

    def history(self, person_id: str) -> tuple[Change, ...]:
        """Latest first; how they came in stands last."""
        person = self._store.load(person_id)
        came = f"Came in with {person.source}" if person.source else "Added"
        return (*self._store.history(person_id), Change(at=person.created_at, kind="added", what=came))

    def settings(self) -> ContactSettings:
        """As set; the time zone is this machine's until the learner's own is known."""
        kept = self._store.settings()
        return kept if kept.days.zone else with_days(kept, zone=self._zone)

    def set_settings(self, settings: ContactSettings) -> None:
        """Raises ContactError for a zone or a country that does not exist."""
        checked(settings.days)
        self._store.set_settings(settings)

    def learn_zone(self, zone: str) -> None:
        """Take over the time zone that the learner's browser names, unless one is set."""
        kept = self._store.settings()
        if zone and not kept.days.zone:
            self.set_settings(with_days(kept, zone=zone))

    def days(self) -> Days:
        return self.settings().days

    def due(self, more: Iterable[Due] = ()) -> tuple[Due, ...]:
        """All that is to be done, soonest first; `more` are tasks."""
        return due_list(self._store.active(), self.days(), more)

    def today(self, more: Iterable[Due] = ()) -> tuple[Due, ...]:
        """What to look at today, thank-you clocks first."""
        return today(self.due(more), self.now(), self.days())

    def due_for(self, person_id: str) -> tuple[Due, ...]:
        return due_for(self.get(person_id), self.days())

    def next_talk(self) -> Person | None:
        """Whose talk comes next; one that is going on counts."""
        now = self.now()
        booked = [
            (one.talk.start, one)
            for one in self._store.active()
            if one.status is Status.BOOKED and one.talk is not None and one.talk.planned_end > now
        ]
        return min(booked, key=lambda pair: pair[0])[1] if booked else None

    def _change(self, person_id: str, alter: Callable[[Person], Person], note: str = "") -> Person:
        at = self.now()

        def change(before: Person) -> tuple[Person, Sequence[Change]]:
            after = alter(before)
            return after, changes_between(before, after, at, note)

        return self._store.change(person_id, change)


def with_days(settings: ContactSettings, **facts: str) -> ContactSettings:
    """The settings with other days."""
    return settings.model_copy(update={"days": settings.days.model_copy(update=facts)})


def changes_between(before: Person, after: Person, at: datetime, note: str = "") -> list[Change]:
    """What the history keeps of a change."""
    found = []
    if after.status is not before.status:
        words = (status.value.replace("_", " ") for status in (before.status, after.status))
        found.append(Change(at=at, kind="status", what=" → ".join(words)))
    edited = _edited(before, after)
    if "talk" in edited:
        found += [Change(at=at, kind="talk", what=what) for what in _about_talk(before.talk, after.talk)]
    names = [NAMES.get(name, name.replace("_", " ")) for name in edited if name != "talk"]
    if names:
        found.append(Change(at=at, kind="edited", what=f"Changed: {', '.join(names)}"))
    if note.strip():
        found.append(Change(at=at, kind="note", what=many_lines(note)[:2000]))
    return found


_TALK_FACTS: Final = {
    "confirmed_at": "The time was confirmed",
    "noted_at": "Notes were written down",
    "referrer_thanked_at": "Who gave the name was thanked",
    "rehearsal_id": "The transcript of the talk was kept",
}


def _about_talk(before: Talk | None, after: Talk | None) -> list[str]:
    """What happened to the talk, as sentences; a new time is one sentence."""
    if before is None or after is None:
        return ["The talk was noted" if before is None else "The talk was taken out"]
    new = [what for name, what in _TALK_FACTS.items() if getattr(before, name) != getattr(after, name)]
    moved = (before.start, before.zone, before.minutes, before.mode, before.place) != (
        after.start, after.zone, after.minutes, after.mode, after.place
    )  # fmt: skip
    return [*new, *(["The talk was moved"] if moved else [])]


def _edited(before: Person, after: Person) -> list[str]:
    told = _TOLD_BY_STATUS if after.status is not before.status else ("status",)
    return [name for name in Person.model_fields if name not in told and getattr(before, name) != getattr(after, name)]
