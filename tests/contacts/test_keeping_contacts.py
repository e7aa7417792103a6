"""People are kept, found, changed and deleted; the history says what happened."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.person import Mode, Status, Warmth
from infoview_ai.contacts.record import ContactSettings
from infoview_ai.errors import NotFoundError
from tests.contacts.conftest import Room


def test_one_name_is_enough(room: Room) -> None:
    ada = room.contacts.add({"name": "  Ada "})
    assert room.contacts.get(ada.id).name == "Ada"
    assert ada.status is Status.TO_CONTACT


@pytest.mark.parametrize("name", ["محمد علي", "רות", "李小龍", "Zoë 🌿", "X Æ A-12", "O’Neil-Śmith, Jr.", "🙂"])
def test_names_of_any_script_come_back_as_written(room: Room, name: str) -> None:
    made = room.contacts.add({"name": name})
    assert room.contacts.get(made.id).name == name
    assert room.contacts.find(name)[0].id == made.id


def test_two_people_of_one_name_are_two_people(room: Room) -> None:
    first, second = (room.contacts.add({"name": "Kim Lee", "organisation": place}) for place in ("Elm", "Oak"))
    room.contacts.edit(first.id, {"role": "Nurse"})
    assert room.contacts.get(second.id).role == ""
    assert room.contacts.count("kim") == 2


@pytest.mark.parametrize("address", ["nobody", "a@b", "a b@c.org", "@c.org", "a@c..org", "a@c.invalid"])
def test_a_mail_address_that_is_none_is_refused_in_words(room: Room, address: str) -> None:
    with pytest.raises(ContactError, match="is not a mail address"):
        room.contacts.add({"name": "Ada", "email": address})
    assert room.contacts.count() == 0


def test_a_mail_address_gets_its_usual_form(room: Room) -> None:
    assert room.contacts.add({"name": "Ada", "email": " mailto:Ada@ELM.org "}).email == "Ada@elm.org"


@pytest.mark.parametrize("facts", [{"name": " \u202e "}, {"name": "x" * 301}, {"name": "A", "role": "y" * 301}])
def test_what_does_not_fit_is_refused_before_anything_is_kept(room: Room, facts: dict[str, str]) -> None:
    with pytest.raises(ContactError):
        room.contacts.add(facts)
    assert room.contacts.count() == 0


def test_an_unknown_field_is_refused(room: Room) -> None:
    with pytest.raises(ContactError, match="no field"):
        room.contacts.add({"name": "Ada", "shoe_size": "7"})


def test_all_words_must_stand_somewhere_and_accents_do_not_matter(room: Room) -> None:
    room.contacts.add({"name": "Jürgen Müller", "role": "Nurse", "tags": ["ward"], "notes": "50% of_days off"})
    room.contacts.add({"name": "Jürgen Schmidt", "role": "Cook"})
    found = {text: [one.name for one in room.contacts.find(text)] for text in ("jurgen nurse", "ward", "50%", "x_y")}
    assert found == {"jurgen nurse": ["Jürgen Müller"], "ward": ["Jürgen Müller"], "50%": ["Jürgen Müller"], "x_y": []}


def test_status_and_tag_narrow_the_list(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada", "tags": "Ward, night shift"})
    room.contacts.add({"name": "Bo", "tags": ["warden"]})
    room.contacts.step(ada.id, lambda one: steps.asked(one, room.clock()))
    assert [one.name for one in room.contacts.find(tag="ward")] == ["Ada"]
    assert [one.name for one in room.contacts.find(status=Status.TO_CONTACT)] == ["Bo"]
    assert room.contacts.counts() == {Status.ASKED: 1, Status.TO_CONTACT: 1}
    assert room.contacts.tags() == ("night shift", "ward", "warden")


def test_the_history_tells_what_happened_latest_first(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    room.clock.forward(60)
    room.contacts.step(ada.id, lambda one: steps.asked(one, room.clock()), "By mail, with Dana's name")
    room.clock.forward(60)
    room.contacts.edit(ada.id, {"role": "Nurse"})
    assert [one.what for one in room.contacts.history(ada.id)] == [
        "Changed: role",
        "By mail, with Dana's name",
        "to contact → asked",
        "Added",
    ]


def test_a_talk_keeps_its_moment_through_time_zones(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    talk = room.contacts.book(ada.id, datetime(2026, 3, 20, 15, 0), "America/New_York", mode=Mode.VIDEO).talk
    assert talk is not None
    assert talk.start.isoformat() == "2026-03-20T19:00:00+00:00"  # New York has changed its clocks, Europe has not
    assert room.contacts.get(ada.id).talk == talk
    assert room.contacts.next_talk() == room.contacts.get(ada.id)


def test_a_second_talk_keeps_the_first_among_the_earlier_ones(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    first = room.contacts.book(ada.id, datetime(2026, 3, 1, 15, 0), "UTC").talk
    assert first is not None
    room.contacts.step(ada.id, lambda one: steps.held(one, first.planned_end))
    again = room.contacts.book(ada.id, datetime(2026, 6, 1, 15, 0), "UTC")
    assert [talk.start for talk in again.earlier_talks] == [first.start]
    assert again.status is Status.BOOKED


def test_a_talk_that_is_moved_leaves_no_earlier_one(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    room.contacts.book(ada.id, datetime(2026, 3, 1, 15, 0), "UTC")
    assert room.contacts.book(ada.id, datetime(2026, 3, 2, 15, 0), "UTC").earlier_talks == ()


def test_deleting_takes_everything_along(room: Room) -> None:
    ada = room.contacts.add({"name": "Ada"})
    room.contacts.edit(ada.id, {"notes": "A secret of Ada's"})
    task = room.after.add_task("Send her the article", room.clock() + timedelta(days=1), person_id=ada.id)
    assert room.contacts.delete([ada.id]) == 1
    with pytest.raises(NotFoundError):
        room.contacts.get(ada.id)
    assert task.id not in [one.id for one in room.after.tasks()]


def test_settings_are_checked_and_kept(room: Room) -> None:
    days = Days(zone="Europe/Berlin", country="DE")
    room.contacts.set_settings(ContactSettings(days=days))
    assert room.contacts.days() == days
    with pytest.raises(ContactError):
        room.contacts.set_settings(ContactSettings(days=Days(zone="Nowhere/Else")))
    assert room.contacts.days() == days


def test_the_browsers_time_zone_holds_until_one_is_set(room: Room) -> None:
    room.contacts.learn_zone("Asia/Tokyo")
    assert room.contacts.days().zone == "Asia/Tokyo"
    room.contacts.learn_zone("Europe/Paris")
    assert room.contacts.days().zone == "Asia/Tokyo"


def test_how_well_one_knows_somebody_is_one_of_four(room: Room) -> None:
    assert room.contacts.add({"name": "Ada", "warmth": "close"}).warmth is Warmth.CLOSE
    with pytest.raises(ContactError, match="how well"):
        room.contacts.add({"name": "Bo", "warmth": "hot"})
