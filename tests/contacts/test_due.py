"""The cadence of domain.md 5.6 as dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.business_days import Days, checked
from infoview_ai.contacts.due import Due, Kind, State, due_for, due_list, months_later, today
from infoview_ai.contacts.fields import ContactError, moment
from infoview_ai.contacts.person import Advice, Named, Person, Status, Talk
from infoview_ai.errors import StateError
from tests.contacts.people import BERLIN, berlin, person


def the(kind: Kind, one: Person, days: Days = BERLIN) -> Due:
    [found] = [due for due in due_for(one, days) if due.kind is kind]
    return found


def kinds(one: Person, days: Days = BERLIN) -> set[Kind]:
    return {due.kind for due in due_for(one, days)}


def talked(ended: str = "2026-05-04 15:20", **facts: Any) -> Person:
    talk = Talk(start=berlin(ended) - timedelta(minutes=20), zone="Europe/Berlin")
    return steps.held(steps.booked(person(**facts), talk), berlin(ended))


def test_a_reminder_is_due_seven_working_days_after_the_request() -> None:
    asked = steps.asked(person(), berlin("2026-06-01 10:00"))  # a Monday; Corpus Christi is no holiday in all of DE
    assert the(Kind.NUDGE, asked).opens == berlin("2026-06-10 09:00")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (Days(zone="Europe/Berlin"), "2026-12-30"),  # weekends only
        (Days(zone="Europe/Berlin", country="DE"), "2026-12-31"),  # the 25th is a holiday, the 26th a Saturday
        (Days(zone="Europe/London", country="GB"), "2027-01-04"),  # the 28th stands in for the 26th, then New Year
        (Days(zone="Asia/Riyadh", country="SA"), "2026-12-30"),  # Friday and Saturday are the weekend
    ],
)
def test_weekends_and_holidays_of_the_country_are_no_working_days(days: Days, expected: str) -> None:
    asked = steps.asked(person(), datetime(2026, 12, 21, 9, 0, tzinfo=UTC))
    assert days.local(the(Kind.NUDGE, asked, days).opens).date() == date.fromisoformat(expected)


def test_a_holiday_of_a_region_counts_only_there() -> None:
    asked = steps.asked(person(), berlin("2026-06-01 10:00"))
    bavaria = BERLIN.model_copy(update={"region": "BY"})
    assert the(Kind.NUDGE, asked, bavaria).opens == berlin("2026-06-11 09:00")


def test_there_is_one_reminder_and_then_it_rests() -> None:
    nudged = steps.nudged(steps.asked(person(), berlin("2026-06-01 10:00")), berlin("2026-06-10 10:00"))
    assert kinds(nudged) == {Kind.LET_REST}
    with pytest.raises(StateError, match="already sent"):
        steps.nudged(nudged, berlin("2026-06-11 10:00"))


def test_a_talk_is_confirmed_the_day_before_on_the_learners_calendar() -> None:
    talk = Talk(start=datetime(2026, 5, 5, 1, 0, tzinfo=UTC), zone="America/New_York")  # Tuesday 03:00 in Berlin
    booked = steps.booked(person(), talk)
    confirm = the(Kind.CONFIRM, booked)
    assert (confirm.opens, confirm.by) == (berlin("2026-05-04 09:00"), berlin("2026-05-05 00:00"))
    assert confirm.state(berlin("2026-05-05 02:00"), BERLIN) is State.LATE
    assert confirm.state(talk.start, BERLIN) is State.OVER
    assert Kind.CONFIRM not in kinds(steps.confirmed(booked, confirm.opens))


@pytest.mark.parametrize(
    ("ended", "due"),
    [
        ("2026-03-28 15:00", "2026-03-29 16:00"),  # the clocks go forward in between
        ("2026-10-24 15:00", "2026-10-25 14:00"),  # and back
        ("2026-05-04 15:00", "2026-05-05 15:00"),
        ("2026-05-08 17:00", "2026-05-09 17:00"),  # a weekend does not stop the clock
    ],
)
def test_the_thank_you_is_due_after_24_hours_of_real_time(ended: str, due: str) -> None:
    thanks = the(Kind.THANK_YOU, talked(ended))
    assert thanks.by == berlin(due)
    assert thanks.by - thanks.opens == timedelta(hours=24)


def test_half_an_hour_late_is_late_by_half_an_hour() -> None:
    thanks = the(Kind.THANK_YOU, talked("2026-05-04 15:00"))
    assert thanks.state(berlin("2026-05-05 15:00"), BERLIN) is State.TODAY
    assert thanks.state(berlin("2026-05-05 15:30"), BERLIN) is State.LATE


def test_a_thank_you_before_the_talk_ended_is_refused() -> None:
    with pytest.raises(StateError, match="after the talk"):
        steps.thanked(talked("2026-05-04 15:00"), berlin("2026-05-04 14:00"))


def test_who_led_to_them_is_thanked_the_same_day() -> None:
    one = talked("2026-05-04 15:20", referred_by="Dana Ortiz")
    assert the(Kind.THANK_REFERRER, one).by == berlin("2026-05-05 00:00")
    assert Kind.THANK_REFERRER not in kinds(steps.referrer_thanked(one, berlin("2026-05-04 18:00")))
    assert Kind.THANK_REFERRER not in kinds(talked())


def test_notes_are_due_within_the_hour() -> None:
    assert the(Kind.NOTES, talked("2026-05-04 15:20")).by == berlin("2026-05-04 16:20")


def test_advice_and_names_are_for_the_week_after() -> None:
    one = talked("2026-05-04 15:20", advice=(Advice(text="Visit a ward"),), named=(Named(name="B. Abara"),))
    assert the(Kind.ACT_ON_ADVICE, one).by == berlin("2026-05-12 00:00")
    assert "may say who sent you" in the(Kind.WRITE_TO_NAMED, one).why
    done = steps.wrote_to(steps.acted(one, 0, berlin("2026-05-06 10:00")), 0, berlin("2026-05-06 11:00"))
    assert not kinds(done) & {Kind.ACT_ON_ADVICE, Kind.WRITE_TO_NAMED}


def test_the_first_update_is_due_four_to_eight_weeks_after_the_talk() -> None:
    first = the(Kind.FIRST_UPDATE, talked("2026-05-04 15:20"))
    assert (first.opens, first.by) == (berlin("2026-06-01 09:00"), berlin("2026-06-30 00:00"))
    assert first.state(berlin("2026-05-31 23:00"), BERLIN) is State.LATER
    assert first.state(berlin("2026-06-01 00:30"), BERLIN) is State.OPEN


def test_then_an_update_is_due_every_three_to_four_months() -> None:
    one = steps.updated(talked("2026-05-04 15:20"), berlin("2026-06-10 10:00"))
    following = the(Kind.UPDATE, one)
    assert (following.opens, following.by) == (berlin("2026-09-10 09:00"), berlin("2026-10-11 00:00"))


def test_there_are_at_most_three_updates_a_year() -> None:
    one = talked("2026-01-05 15:20")
    for day in ("2026-02-05", "2026-05-06", "2026-08-07"):
        one = steps.updated(one, berlin(f"{day} 10:00"))
    assert the(Kind.UPDATE, one).opens == berlin("2027-02-05 09:00")


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"), ("2026-01-15", 4, "2026-05-15")],
)
def test_months_end_where_the_month_ends(day: str, months: int, later: str) -> None:
    assert months_later(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_nothing_is_due_with_somebody_who_is_closed() -> None:
    assert due_for(steps.closed(talked()), BERLIN) == ()


def test_today_begins_with_the_thank_you_clock() -> None:
    asked = steps.asked(person("Tom Reyes"), berlin("2026-04-20 10:00"))
    held = talked("2026-05-04 15:20", referred_by="Dana")
    now = berlin("2026-05-04 15:30")
    listed = today(due_list([asked, held], BERLIN), now, BERLIN)
    assert listed[0].kind is Kind.THANK_YOU
    assert [due.kind for due in listed[1:]] == [Kind.NUDGE, Kind.NOTES, Kind.THANK_REFERRER]


def test_after_the_planned_end_one_is_asked_how_it_ended() -> None:
    booked = steps.booked(person(), Talk(start=berlin("2026-05-04 15:00"), zone="Europe/Berlin"))
    now = berlin("2026-05-04 15:20")
    found = {due.kind for due in today(due_for(booked, BERLIN), now, BERLIN)}
    assert found == {Kind.HELD}


def test_an_hour_that_the_clocks_skip_does_not_exist() -> None:
    with pytest.raises(ContactError, match="clocks go forward"):
        moment(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")
    assert moment(datetime(2026, 10, 25, 2, 30), "Europe/Berlin").utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    "days", [Days(zone="Mars/Olympus"), Days(zone="UTC", country="QQ"), Days(zone="UTC", country="DE", region="ZZ")]
)
def test_places_that_do_not_exist_are_refused_in_words(days: Days) -> None:
    with pytest.raises(ContactError) as refused:
        checked(days)
    assert refused.value.next_step


def test_reopening_goes_back_to_what_the_dates_tell() -> None:
    assert steps.reopened(steps.closed(talked())).status is Status.DONE
    assert steps.reopened(steps.closed(person())).status is Status.TO_CONTACT
