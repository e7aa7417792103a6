"""Calendar files are read back by two parsers that others maintain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
import pytest
import vobject

from infoview_ai.contacts import steps
from infoview_ai.contacts.calendar_files import due_calendar, person_calendar, talk_calendar
from infoview_ai.contacts.due import due_for
from infoview_ai.contacts.person import Mode, Talk
from infoview_ai.errors import StateError
from tests.contacts.people import BERLIN, berlin, person
from tests.fakes import NOON

START = datetime(2026, 10, 26, 14, 0, tzinfo=UTC)
BOOKED = steps.booked(
    person("Zoë; Åberg, \U0001f33f"),
    Talk(start=START, zone="America/New_York", minutes=20, mode=Mode.VIDEO, place="https://meet.example/a,b"),
)


def events(data: bytes) -> list[icalendar.Event]:
    return [one for one in icalendar.Calendar.from_ical(data).walk("VEVENT") if isinstance(one, icalendar.Event)]


def test_a_talk_comes_back_with_its_time_zone_length_and_words() -> None:
    [event] = events(talk_calendar(BOOKED, NOON))
    assert event.start == START
    assert event.end - event.start == timedelta(minutes=20)
    assert event.decoded("dtstart").tzinfo.key == "America/New_York"
    assert event["summary"] == "Video call with Zoë; Åberg, \U0001f33f"
    assert event["location"] == "https://meet.example/a,b"
    assert [alarm.get("trigger").dt for alarm in event.walk("VALARM")] == [-timedelta(minutes=30)]


def test_another_parser_reads_the_same_moment() -> None:
    read = vobject.readOne(talk_calendar(BOOKED, NOON).decode())
    assert read.vevent.dtstart.value.astimezone(UTC) == START
    assert read.vevent.summary.value.startswith("Video call with Zoë")


def test_reminders_keep_their_ids_so_that_a_newer_file_replaces_them() -> None:
    asked = steps.asked(person(), berlin("2026-06-01 10:00"))
    first, again = (events(due_calendar(due_for(asked, BERLIN), BERLIN, now)) for now in (NOON, NOON + timedelta(1)))
    assert [one["uid"] for one in first] == [one["uid"] for one in again]
    assert first[0].start == berlin("2026-06-10 09:00")


def test_one_persons_file_holds_the_talk_and_what_is_still_of_use() -> None:
    found = events(person_calendar(BOOKED, due_for(BOOKED, BERLIN), BERLIN, NOON))
    assert [str(one["summary"]).split(" with")[0] for one in found] == [
        "Video call",
        "Confirm the talk",
        "Say how the talk",
    ]
    late = events(person_calendar(BOOKED, due_for(BOOKED, BERLIN), BERLIN, START + timedelta(hours=1)))
    assert "Confirm" not in " ".join(str(one["summary"]) for one in late)


def test_lines_end_and_fold_as_the_standard_says() -> None:
    data = talk_calendar(BOOKED, NOON)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.endswith(b"END:VCALENDAR\r\n")


def test_without_a_talk_there_is_no_file() -> None:
    with pytest.raises(StateError, match="No talk"):
        talk_calendar(person(), NOON)
