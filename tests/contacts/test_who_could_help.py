"""Closest to the work first, warm before cold, each with the reason."""

from __future__ import annotations

import pytest

from infoview_ai.contacts.closeness import Closeness, who_could_help
from infoview_ai.contacts.person import Person, Status, Warmth
from infoview_ai.contacts.practice import someone_like
from infoview_ai.contacts.record import Aim
from infoview_ai.contacts.warm_circle import CIRCLES, circles, question_for
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.professionals.profile import Profile
from infoview_ai.resources import resource
from tests.contacts.people import person

NURSING = Aim(field="nursing", organisations=("Elm Hospital",), schools=("Laredo College",))


@pytest.fixture(scope="module")
def profiles() -> tuple[Profile, ...]:
    return tuple(ProfileCatalog(((resource("knowledge/professionals"), "shipped"),)).all())


def names(people: list[Person], aim: Aim = NURSING) -> list[str]:
    return [helper.person.name for helper in who_could_help(people, aim)]


def test_the_order_is_does_it_works_there_studied_there_knows_someone() -> None:
    people = [
        person("Knows", knows="her sister is a midwife"),
        person("Studied", school="Laredo College, 2015"),
        person("There", role="Cook", organisation="Elm Hospital"),
        person("Does", role="Staff Nurse"),
        person("Nobody", role="Pilot", organisation="Some Airline"),
    ]
    assert names(people) == ["Does", "There", "Studied", "Knows"]


def test_warm_comes_before_cold_among_equals() -> None:
    people = [
        person("Cold", role="Nurse"),
        person("Online", role="Nurse", warmth=Warmth.CONNECTED),
        person("Aunt", role="Nurse", warmth=Warmth.CLOSE, relation="my aunt"),
        person("Spoken", role="Nurse", status=Status.THANKED),
    ]
    assert names(people) == ["Aunt", "Spoken", "Online", "Cold"]


def test_the_reason_quotes_what_is_known() -> None:
    [helper] = who_could_help([person("Ada", role="Senior Ward Sister", relation="my aunt")], NURSING)
    assert helper.reasons == ("Does the work: “Ward Sister” in “Senior Ward Sister”.", "How you know them: my aunt.")


@pytest.mark.parametrize(
    ("field", "role"),
    [
        ("accounting", "Senior Auditor"),
        ("software development", "Backend Developer"),
        ("teaching", "Maths teacher"),
        ("the electrical trade", "Union electrician"),
        ("wind power", "Wind Turbine Technician"),
        ("law", "Paralegal"),
        ("beekeeping", "Beekeeper"),
        ("software engineer", "Programmer"),
    ],
)
def test_titles_are_known_for_their_field(field: str, role: str) -> None:
    [helper] = who_could_help([person("Ada", role=role)], Aim(field=field))
    assert helper.closeness is Closeness.DOES_THE_WORK


@pytest.mark.parametrize(
    ("field", "role"),
    [("nursing", "Nursery owner"), ("law", "Lawn care"), ("teaching", "Pilot"), ("data", "Database of birds")],
)
def test_words_that_only_look_alike_are_not_the_work(field: str, role: str) -> None:
    found = who_could_help([person("Ada", role=role)], Aim(field=field))
    assert not [one for one in found if one.closeness is Closeness.DOES_THE_WORK]


def test_without_an_aim_only_those_who_are_close_may_know_somebody() -> None:
    people = [person("Ada", role="Nurse"), person("Bo", warmth=Warmth.CLOSE)]
    assert names(people, Aim()) == ["Bo"]


def test_somebody_who_is_closed_is_not_named() -> None:
    assert names([person("Ada", role="Nurse", status=Status.CLOSED)]) == []


def test_the_worksheet_asks_for_a_name_and_sorts_whom_one_knows() -> None:
    aunt, boss = (person(name, warmth=Warmth.CLOSE, relation=name) for name in ("my aunt", "my former boss"))
    found = circles([aunt, boss, person("stranger", relation="my aunt's dog")])
    assert (found["family"], found["work"]) == ((aunt,), (boss,))
    assert set(found) == {circle.key for circle in CIRCLES}
    assert "works in nursing" in question_for("nursing")
    assert "job" not in question_for("nursing")


def test_one_rehearses_with_somebody_of_the_same_work(profiles: tuple[Profile, ...]) -> None:
    match = someone_like(person("Ada", role="Staff nurse"), profiles)
    assert match is not None
    assert (match.slug, match.same_field) == ("amara-osei", True)
    assert match.why == "Amara Osei works in nursing, as Ada does."


def test_where_nobody_does_the_same_work_that_is_said(profiles: tuple[Profile, ...]) -> None:
    match = someone_like(person("Ada", role="Beekeeper", field="beekeeping"), profiles)
    assert match is not None
    assert not match.same_field
    assert "Nobody here" in match.why
    assert someone_like(person("Ada"), ()) is None
