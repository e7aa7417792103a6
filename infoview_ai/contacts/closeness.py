"""Who could help: the learner's people, closest to the work first, warm before cold, each with the reason.

Source: domain.md 5.1. Closest is who does the work, then who works where it is done, then who went to the same
school, then who may know somebody.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from infoview_ai.contacts.fields import name_key
from infoview_ai.contacts.person import Person, Status, Warmth
from infoview_ai.contacts.record import Aim
from infoview_ai.contacts.work_words import does_the_work, mentions, works_where
from infoview_ai.conversation.transcript import Data

SHOWN: Final = 20


class Closeness(IntEnum):
    """How close somebody is to the work, closest first."""

    DOES_THE_WORK = 1
    WORKS_THERE = 2
    STUDIED_THERE = 3
    KNOWS_SOMEONE = 4


_WARM: Final = {
    Warmth.CLOSE: "You know each other well.",
    Warmth.KNOWN: "You know each other.",
    Warmth.CONNECTED: "You are connected, so say in the first line where you met.",
    Warmth.STRANGER: "You have not met, so a link or one researched detail has to open the message.",
}
_IN_TOUCH = frozenset((Status.DONE, Status.THANKED))


class Helper(Data):
    """Somebody who could help, and why."""

    person: Person
    closeness: Closeness
    warmth: Warmth
    reasons: tuple[str, ...]
    """Sentences: why they are close, then how warm the way to them is."""


def who_could_help(people: Iterable[Person], aim: Aim, limit: int = SHOWN) -> tuple[Helper, ...]:
    """Those who could help with the aim, closest first, warm before cold. Without an aim nobody is named."""
    found = [helper for person in people if (helper := _helper(person, aim)) is not None]
    order = list(Warmth)
    found.sort(key=lambda one: (one.closeness, order.index(one.warmth), one.person.name.casefold()))
    return tuple(found[:limit])


def _helper(person: Person, aim: Aim) -> Helper | None:
    if person.status is Status.CLOSED:
        return None
    close = _does(person, aim) or _works_there(person, aim) or _studied(person, aim) or _knows(person, aim)
    if close is None:
        return None
    warmth = _warmth(person)
    met = "You have talked before." if person.status in _IN_TOUCH else _WARM[warmth]
    relation = f"How you know them: {person.relation}." if person.relation else ""
    return Helper(
        person=person,
        closeness=close[0],
        warmth=warmth,
        reasons=tuple(part for part in (close[1], relation or met) if part),
    )


def _warmth(person: Person) -> Warmth:
    """As the learner said; having talked, or being referred, makes it warmer."""
    order = list(Warmth)
    least = Warmth.KNOWN if person.status in _IN_TOUCH or person.relation else Warmth.STRANGER
    least = Warmth.CONNECTED if least is Warmth.STRANGER and person.referred_by else least
    return min(person.warmth, least, key=order.index)


def _does(person: Person, aim: Aim) -> tuple[Closeness, str] | None:
    if not aim.field:
        return None
    if word := does_the_work(person.role, aim.field):
        return Closeness.DOES_THE_WORK, f"Does the work: “{word}” in “{person.role}”."
    if word := does_the_work(person.field, aim.field):
        return Closeness.DOES_THE_WORK, f"Works in the field: “{person.field}”."
    return None


def _works_there(person: Person, aim: Aim) -> tuple[Closeness, str] | None:
    if not person.organisation:
        return None
    for wanted in aim.organisations:
        if name_key(wanted) and name_key(wanted) in name_key(person.organisation):
            return Closeness.WORKS_THERE, f"Works at {person.organisation}, where you would like to look."
    if aim.field and works_where(person.organisation, aim.field):
        return Closeness.WORKS_THERE, f"Works at {person.organisation}, where such people work."
    return None


def _studied(person: Person, aim: Aim) -> tuple[Closeness, str] | None:
    for school in aim.schools:
        if person.school and name_key(school) in name_key(person.school):
            return Closeness.STUDIED_THERE, f"Went to {person.school}, as you did."
    return None


def _knows(person: Person, aim: Aim) -> tuple[Closeness, str] | None:
    if aim.field and person.knows and mentions(person.knows, aim.field):
        return Closeness.KNOWS_SOMEONE, f"May know somebody: “{person.knows}”."
    if aim.field and mentions(f"{person.notes} {person.interests}", aim.field):
        return Closeness.KNOWS_SOMEONE, f"Your notes on them mention {aim.field}."
    if person.warmth is Warmth.CLOSE:
        return Closeness.KNOWS_SOMEONE, "May know somebody: ask whom they would ask."
    return None
