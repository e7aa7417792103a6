"""Our own words for contacts: where things stand, when something is due. No rules here."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.closeness import Closeness
from infoview_ai.contacts.due import Due, Kind, State
from infoview_ai.contacts.person import Mode, Person, Status, Talk, Warmth

STATUSES: Final[dict[Status, str]] = {
    Status.TO_CONTACT: "To contact",
    Status.ASKED: "Asked",
    Status.NUDGED: "Reminded",
    Status.BOOKED: "Booked",
    Status.DONE: "Talked",
    Status.THANKED: "Thanked",
    Status.CLOSED: "Closed",
}

STANDING: Final[dict[Status, str]] = {
    Status.TO_CONTACT: "You have not written to them yet.",
    Status.ASKED: "You have asked, and wait for an answer.",
    Status.NUDGED: "You have sent your one reminder.",
    Status.BOOKED: "A talk is agreed.",
    Status.DONE: "You have talked. The thank-you comes next.",
    Status.THANKED: "You have talked and thanked them.",
    Status.CLOSED: "Closed. Nothing is due.",
}

MODES: Final[dict[Mode, str]] = {
    Mode.PHONE: "Phone",
    Mode.VIDEO: "Video",
    Mode.IN_PERSON: "In person",
    Mode.EMAIL: "By mail",
}

WARMTHS: Final[dict[Warmth, str]] = {
    Warmth.CLOSE: "Close: family, friends",
    Warmth.KNOWN: "We know each other",
    Warmth.CONNECTED: "Connected online, or through somebody",
    Warmth.STRANGER: "We have not met",
}

CLOSENESS: Final[dict[Closeness, str]] = {
    Closeness.DOES_THE_WORK: "Does the work",
    Closeness.WORKS_THERE: "Works where it is done",
    Closeness.STUDIED_THERE: "Went to the same school",
    Closeness.KNOWS_SOMEONE: "May know somebody",
}

IN_SHORT: Final[dict[Kind, str]] = {
    Kind.THANK_YOU: "Thank-you",
    Kind.NOTES: "Notes",
    Kind.TALK: "Talk",
    Kind.HELD: "How did it end?",
    Kind.CONFIRM: "Confirm",
    Kind.THANK_REFERRER: "Thank who led you there",
    Kind.TASK: "Task",
    Kind.NUDGE: "Reminder",
    Kind.LET_REST: "Let it rest",
    Kind.ACT_ON_ADVICE: "Act on their advice",
    Kind.WRITE_TO_NAMED: "Write to whom they named",
    Kind.FIRST_UPDATE: "First update",
    Kind.UPDATE: "Update",
}

DONE_LABELS: Final[dict[Kind, str]] = {
    Kind.THANK_YOU: "I have thanked them",
    Kind.CONFIRM: "It is confirmed",
    Kind.THANK_REFERRER: "Done",
    Kind.TASK: "Done",
    Kind.NUDGE: "I have sent it",
    Kind.LET_REST: "Let it rest",
    Kind.ACT_ON_ADVICE: "Done",
    Kind.WRITE_TO_NAMED: "I have written",
    Kind.FIRST_UPDATE: "I have written",
    Kind.UPDATE: "I have written",
}
"""What the button of something due says; without one, a link leads to where it is done."""


def day_and_time(moment: datetime, days: Days, now: datetime) -> str:
    """On the learner's clock, as one would say it: "today 16:20", "tomorrow 09:00", "Friday 8 May, 10:00"."""
    local, today = days.local(moment), days.local(now).date()
    ahead = (local.date() - today).days
    if ahead in (-1, 0, 1):
        return f"{('yesterday', 'today', 'tomorrow')[ahead + 1]} {local:%H:%M}"
    year = "" if local.year == today.year else f" {local.year}"
    return f"{local:%A} {local.day} {local:%B}{year}, {local:%H:%M}"


def day(moment: datetime, days: Days, now: datetime) -> str:
    """Only the day of it; the midnight that ends a day belongs to that day."""
    local = days.local(moment)
    if (local.hour, local.minute) == (0, 0):
        moment = days.at(local.date(), 0)
        local = days.local(datetime.fromtimestamp(moment.timestamp() - 60, tz=days.tz))
    ahead = (local.date() - days.local(now).date()).days
    if ahead in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[ahead + 1]
    year = "" if local.year == days.local(now).year else f" {local.year}"
    return f"{local.day} {local:%B}{year}"


def when_due(one: Due, days: Days, now: datetime) -> str:
    """When it should be done, in a few words."""
    state = one.state(now, days)
    if one.at is not None:
        return day_and_time(one.at, days, now)
    if one.kind is Kind.THANK_YOU:
        late = "It was due" if state is State.LATE else "Due"
        return f"{late} {day_and_time(one.by, days, now)}"
    if one.kind in (Kind.FIRST_UPDATE, Kind.UPDATE):
        return f"Between {day(one.opens, days, now)} and {day(one.by, days, now)}"
    late = "Was due" if state is State.LATE else "Due"
    return f"{late} {day(one.by, days, now)}"


def in_short(one: Due, days: Days, now: datetime) -> str:
    """Something due in a few words, for a card: "Reminder: due 25 November"."""
    words = when_due(one, days, now)
    return f"{IN_SHORT[one.kind]}: {words[:1].lower() + words[1:] if one.kind is not Kind.TALK else words}"


def talk_line(talk: Talk) -> str:
    """A talk in one line, in its own time zone."""
    local = Days(zone=talk.zone).local(talk.start)
    zone = talk.zone.rpartition("/")[2].replace("_", " ")
    what = f"{talk.minutes} minutes, {MODES[talk.mode].lower()}"
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M} ({zone} time), {what}"


def who(person: Person) -> str:
    """A person with their role: "Ada Okafor, ward nurse, St. Elm"."""
    return ", ".join(part for part in (person.name, person.one_line) if part)


def people(count: int) -> str:
    """ "1 person", "20,000 people"."""
    return f"{count:,} {'person' if count == 1 else 'people'}"
