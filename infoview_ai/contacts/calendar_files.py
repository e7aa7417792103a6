"""Calendar files (iCalendar, RFC 5545) for the talk and what is due, made with the `icalendar` library.

Each entry has a lasting id, so that opening a newer file again updates entries instead of doubling them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.due import Due, Kind, State
from infoview_ai.contacts.person import Mode, Person, Talk
from infoview_ai.errors import StateError

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_PRODUCT: Final = "-//InfoView AI//Contacts//EN"
_MODES: Final = {
    Mode.PHONE: "Phone call",
    Mode.VIDEO: "Video call",
    Mode.IN_PERSON: "Meeting",
    Mode.EMAIL: "Written exchange",
}
_BEFORE_TALK: Final = timedelta(minutes=30)
_REMINDER: Final = timedelta(minutes=15)
"""How long a reminder stands in the calendar."""


def talk_calendar(person: Person, now: datetime) -> bytes:
    """A calendar with the booked talk, in its own time zone. Raises StateError where none is booked."""
    if person.talk is None:
        raise StateError(f"No talk with {person.name} is booked.", next_step="Note first when the talk is.")
    return _written([_talk_event(person, person.talk, now)])


def due_calendar(due: Iterable[Due], days: Days, now: datetime) -> bytes:
    """A calendar with a reminder for everything in `due` that is still of use; talks themselves are not in it."""
    return _written(_reminders(due, days, now))


def person_calendar(person: Person, due: Iterable[Due], days: Days, now: datetime) -> bytes:
    """The talk, where one is booked, and the reminders of one person."""
    talk = [_talk_event(person, person.talk, now)] if person.talk is not None else []
    return _written([*talk, *_reminders(due, days, now)])


def _reminders(due: Iterable[Due], days: Days, now: datetime) -> list[Event]:
    useful = (one for one in due if one.kind is not Kind.TALK and one.state(now, days) is not State.OVER)
    return [_reminder(one, days, now) for one in useful]


def _written(events: Sequence[Event]) -> bytes:
    from icalendar import Calendar

    made: Calendar = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for event in events:
        made.add_component(event)
    starts = [event.decoded("dtstart").date() for event in events]
    if starts:
        year = timedelta(days=366)
        made.add_missing_timezones(first_date=min(starts) - year, last_date=max(starts) + year)
    return bytes(made.to_ical())


def _talk_event(person: Person, talk: Talk, now: datetime) -> Event:
    zone = Days(zone=talk.zone).tz
    about = f"{talk.minutes} minutes were agreed. Keep to them."
    title = f"{_MODES[talk.mode]} with {person.name}"
    event = _event(f"talk-{person.id}", title, about, now)
    event.add("dtstart", talk.start.astimezone(zone))
    event.add("dtend", talk.planned_end.astimezone(zone))
    if talk.place:
        event.add("location", talk.place)
    event.add_component(_alarm(title, -_BEFORE_TALK))
    return event


def _reminder(one: Due, days: Days, now: datetime) -> Event:
    event = _event(_key(one), one.what, one.why, now)
    start = one.by - timedelta(hours=2) if one.seconds_matter else one.opens
    event.add("dtstart", days.local(start))
    event.add("dtend", days.local(start + _REMINDER))
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(one.what, timedelta(0)))
    return event


def _key(one: Due) -> str:
    place = one.task_id or ("" if one.place is None else str(one.place))
    return "-".join(part for part in (one.kind.value, one.person_id, place) if part)


def _event(key: str, summary: str, about: str, now: datetime) -> Event:
    from icalendar import Event

    event: Event = Event()
    event.add("uid", f"{key}@infoview.local")
    event.add("dtstamp", now)
    event.add("summary", summary)
    event.add("description", about)
    return event


def _alarm(text: str, before: timedelta) -> Event:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", before)
    return alarm  # type: ignore[return-value]
