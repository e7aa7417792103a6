"""What is due: the cadence of domain.md 5.6 as dates. Pure functions over stored facts; `now` is always given."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from pydantic import AwareDatetime

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.person import Person, Status, Talk
from infoview_ai.conversation.transcript import Data

NUDGE_AFTER: Final = 7
"""Business days (domain.md 4.2 (g), 5.6)."""
THANKS_WITHIN: Final = timedelta(hours=24)
NOTES_WITHIN: Final = timedelta(hours=1)
FORGOTTEN: Final = timedelta(days=7)
"""After a week notes are no longer fresh and a line to the referrer has lost its occasion: then it is not asked for."""
ACT_AFTER: Final = timedelta(days=7)
FIRST_UPDATE: Final = (timedelta(weeks=4), timedelta(weeks=8))
UPDATE_MONTHS: Final = (3, 4)
MOST_UPDATES_A_YEAR: Final = 3
MORNING: Final = 9
"""The hour at which what belongs to a day is due."""


class Kind(StrEnum):
    """What is to be done, the most urgent first: on the same day they stand in this order."""

    THANK_YOU = "thank_you"
    NOTES = "notes"
    TALK = "talk"
    HELD = "held"
    CONFIRM = "confirm"
    THANK_REFERRER = "thank_referrer"
    TASK = "task"
    NUDGE = "nudge"
    LET_REST = "let_rest"
    ACT_ON_ADVICE = "act_on_advice"
    WRITE_TO_NAMED = "write_to_named"
    FIRST_UPDATE = "first_update"
    UPDATE = "update"


class State(StrEnum):
    LATER = "later"
    OPEN = "open"
    TODAY = "today"
    LATE = "late"
    OVER = "over"
    """No longer of any use: a time cannot be confirmed once the talk has begun."""


class Due(Data):
    """One thing to do for one person. It may be done from `opens` on and should be by `by`."""

    kind: Kind
    person_id: str
    name: str
    what: str
    """What to do, as a sentence that begins with a verb."""
    why: str
    opens: AwareDatetime
    by: AwareDatetime
    at: AwareDatetime | None = None
    """When it takes place, where it is a talk."""
    until: AwareDatetime | None = None
    """From here on it is of no use; None: late is better than never."""
    place: int | None = None
    """Which piece of advice or which name, where there are several; for a task its own id stands in `task_id`."""
    task_id: str = ""

    def state(self, now: datetime, days: Days) -> State:
        """Where it stands at `now` on the learner's calendar."""
        if self.until is not None and now >= self.until:
            return State.OVER
        if now > self.by:
            return State.LATE
        if now < self.opens and days.local(self.opens).date() > days.local(now).date():
            return State.LATER
        return (
            State.TODAY if days.local(self.by - timedelta(seconds=1)).date() <= days.local(now).date() else State.OPEN
        )

    @property
    def seconds_matter(self) -> bool:
        """Whether it is shown as a clock."""
        return self.kind is Kind.THANK_YOU


def due_for(person: Person, days: Days) -> tuple[Due, ...]:
    """All that is still to be done for one person, soonest first; nothing once they are closed."""
    if person.status is Status.CLOSED:
        return ()
    found = [*_waiting(person, days), *_around_the_talk(person, days), *_afterwards(person, days)]
    return tuple(sorted(found, key=_order))


def due_list(people: Iterable[Person], days: Days, more: Iterable[Due] = ()) -> tuple[Due, ...]:
    """All that is to be done, soonest first; `more` are tasks that have their dates already."""
    return tuple(sorted([*(one for person in people for one in due_for(person, days)), *more], key=_order))


def today(all_due: Iterable[Due], now: datetime, days: Days) -> tuple[Due, ...]:
    """What to look at today: late, due or open to be done; thank-you clocks first."""
    wanted = [one for one in all_due if one.state(now, days) not in (State.LATER, State.OVER)]
    return today_first(wanted)


def today_first(due: Iterable[Due]) -> tuple[Due, ...]:
    """Thank-you clocks first, then by date."""
    return tuple(sorted(due, key=lambda one: (one.kind is not Kind.THANK_YOU, *_order(one))))


def nudge_day(asked_at: datetime, days: Days) -> date:
    """The day on which a request without answer may be followed up."""
    return days.later(days.local(asked_at).date(), NUDGE_AFTER)


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the last of that month."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _order(one: Due) -> tuple[datetime, int, str]:
    return one.by, list(Kind).index(one.kind), one.name


def _make(
    person: Person,
    kind: Kind,
    what: str,
    why: str,
    *,
    opens: datetime,
    by: datetime,
    at: datetime | None = None,
    until: datetime | None = None,
    place: int | None = None,
) -> Due:
    return Due(
        kind=kind,
        person_id=person.id,
        name=person.name,
        what=what,
        why=why,
        opens=opens,
        by=by,
        at=at,
        until=until,
        place=place,
    )


def _waiting(person: Person, days: Days) -> Iterator[Due]:
    if person.status is Status.ASKED and person.asked_at is not None:
        day = nudge_day(person.asked_at, days)
        yield _make(
            person,
            Kind.NUDGE,
            f"Send {person.name} one short reminder",
            "Seven working days without an answer. One reminder is enough; meanwhile ask somebody else too.",
            opens=days.at(day, MORNING),
            by=days.end_of(day),
        )
    if person.status is Status.NUDGED and person.nudged_at is not None:
        day = nudge_day(person.nudged_at, days)
        yield _make(
            person,
            Kind.LET_REST,
            f"Let {person.name} rest and ask somebody else",
            "No answer to the reminder either. That is common and says nothing about you.",
            opens=days.at(day, MORNING),
            by=days.end_of(day),
        )


def _around_the_talk(person: Person, days: Days) -> Iterator[Due]:
    talk = person.talk
    if talk is None:
        return
    if talk.ended_at is None:
        yield from _before(person, talk, days)
    else:
        yield from _after(person, talk, talk.ended_at.astimezone(UTC), days)


def _before(person: Person, talk: Talk, days: Days) -> Iterator[Due]:
    eve = days.local(talk.start).date() - timedelta(days=1)
    if talk.confirmed_at is None:
        yield _make(
            person,
            Kind.CONFIRM,
            f"Confirm the talk with {person.name}",
            "The day before, with the number or link and the time zone.",
            opens=days.at(eve, MORNING),
            by=days.end_of(eve),
            until=talk.start,
        )
    yield _make(
        person,
        Kind.TALK,
        f"Talk with {person.name}",
        f"{talk.minutes} minutes were agreed.",
        opens=days.at(days.local(talk.start).date(), 0),
        by=talk.planned_end,
        at=talk.start,
        until=talk.planned_end,
    )
    yield _make(
        person,
        Kind.HELD,
        f"Say how the talk with {person.name} ended",
        "The thank-you clock runs from its end.",
        opens=talk.planned_end,
        by=talk.planned_end + NOTES_WITHIN,
    )


def _after(person: Person, talk: Talk, ended_at: datetime, days: Days) -> Iterator[Due]:
    if talk.noted_at is None:
        yield _make(
            person,
            Kind.NOTES,
            f"Write down what {person.name} told you",
            "Within the hour, while their words are fresh.",
            opens=ended_at,
            by=ended_at + NOTES_WITHIN,
            until=ended_at + FORGOTTEN,
        )
    if talk.thanked_at is None:
        yield _make(
            person,
            Kind.THANK_YOU,
            f"Thank {person.name}",
            "Within 24 hours of the end of the talk; weekends do not stop the clock.",
            opens=ended_at,
            by=ended_at + THANKS_WITHIN,
        )
    if person.referred_by and talk.referrer_thanked_at is None:
        yield _make(
            person,
            Kind.THANK_REFERRER,
            f"Thank {person.referred_by} for leading you to {person.name}",
            "One or two lines, the same day.",
            opens=ended_at,
            by=days.end_of(days.local(ended_at).date()),
            until=ended_at + FORGOTTEN,
        )


def _afterwards(person: Person, days: Days) -> Iterator[Due]:
    talk = person.talk
    if talk is None or talk.ended_at is None:
        return
    week = days.local(talk.ended_at).date() + ACT_AFTER
    for place, advice in enumerate(person.advice):
        if advice.acted_at is None:
            yield _make(
                person,
                Kind.ACT_ON_ADVICE,
                f"Act on {person.name}'s advice: {advice.text}",
                "Within a week; then you have something to tell them.",
                opens=talk.ended_at,
                by=days.end_of(week),
                place=place,
            )
    for place, one in enumerate(person.named):
        if one.written_at is None:
            yield _make(
                person,
                Kind.WRITE_TO_NAMED,
                f"Write to {one.name}, whom {person.name} named",
                "Within a week." if one.may_use_name else "Within a week. Ask first whether you may say who sent you.",
                opens=talk.ended_at,
                by=days.end_of(week),
                place=place,
            )
    yield _next_update(person, talk.ended_at, days)


def _next_update(person: Person, ended_at: datetime, days: Days) -> Due:
    since = [at for at in sorted(person.updates) if at >= ended_at]
    if not since:
        day = days.local(ended_at).date()
        return _make(
            person,
            Kind.FIRST_UPDATE,
            f"Tell {person.name} what you did with their advice",
            "Four to eight weeks after the talk, if there is something to say. Ask for nothing in it.",
            opens=days.at(day + FIRST_UPDATE[0], MORNING),
            by=days.end_of(day + FIRST_UPDATE[1]),
        )
    last = days.local(since[-1]).date()
    opens, by = (months_later(last, months) for months in UPDATE_MONTHS)
    ever = sorted(person.updates)
    if len(ever) >= MOST_UPDATES_A_YEAR:
        free = months_later(days.local(ever[-MOST_UPDATES_A_YEAR]).date(), 12)
        opens, by = max(opens, free), max(by, free)
    return _make(
        person,
        Kind.UPDATE,
        f"Send {person.name} a short update",
        "Every three to four months, at most three a year; always when you decide or start something.",
        opens=days.at(opens, MORNING),
        by=days.end_of(by),
    )
