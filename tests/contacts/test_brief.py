"""The page for one talk."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.brief import Brief, brief
from infoview_ai.contacts.brief_text import to_html, to_markdown
from infoview_ai.contacts.person import Mode, Person, Preparation, Talk
from infoview_ai.contacts.record import Aim
from infoview_ai.nlu.reader import RuleReader
from tests.contacts.people import person

READER = RuleReader()
FINE = (
    "I am a bank teller and I am looking into nursing. Before I choose a course I would like to understand what the "
    "first years on a ward are really like, and your move from a clinic made me curious how you see it."
)
PITCH = (
    "I am a bank teller with ten years of experience, and I was hoping that you could pass my résumé on to whoever "
    "hires on your ward, because I am looking for a job there as soon as I can."
)


def page(one: Person, aim: Aim | None = None, questions: tuple[str, ...] = ()) -> Brief:
    return brief(one, aim or Aim(), READER, questions)


def prepared(**facts: object) -> Person:
    return person(preparation=Preparation.model_validate(facts))


def codes(introduction: str) -> list[str]:
    return [remark.code for remark in page(prepared(introduction=introduction)).remarks]


@pytest.mark.parametrize(
    ("introduction", "expected"),
    [("", []), (FINE, []), ("I look into nursing.", ["short"]), (f"{FINE} {FINE}", ["long"]), (PITCH, ["pitch"])],
)
def test_the_introduction_is_checked_for_length_and_pitch(introduction: str, expected: list[str]) -> None:
    assert codes(introduction) == expected


def test_a_pitch_is_quoted_from_the_introduction() -> None:
    [remark] = page(prepared(introduction=PITCH)).remarks
    assert remark.quote
    assert remark.quote in PITCH


def test_three_questions_at_most_and_ones_own_before_those_of_the_sheet() -> None:
    assert page(person(), questions=("A?", "B?", "C?", "D?")).questions == ("A?", "B?", "C?")
    assert page(prepared(questions=("Mine?", " ")), questions=("A?",)).questions == ("Mine?",)


def test_somebody_who_looks_for_a_job_is_not_told_to_deny_it() -> None:
    looking = page(person(), Aim(is_job_hunting=True)).answers[0]
    assert "I am looking, yes" in looking.example
    not_said = page(person(), Aim()).answers[0]
    assert "not looking" not in not_said.example


def test_logistics_and_dress_follow_how_one_talks() -> None:
    def booked(mode: Mode, role: str = "") -> Brief:
        talk = Talk(start=datetime(2026, 5, 4, 13, 0, tzinfo=UTC), zone="Europe/Berlin", mode=mode)
        return page(steps.booked(person(role=role), talk))

    assert "camera at eye level" in " ".join(booked(Mode.VIDEO).logistics)
    assert "at most five minutes early" in " ".join(booked(Mode.IN_PERSON).logistics)
    assert "closed shoes" in booked(Mode.IN_PERSON, "Union electrician").dress
    assert "dresses formally" in booked(Mode.IN_PERSON, "Banker in finance").dress
    assert booked(Mode.PHONE).when == "Monday 4 May 2026, 15:00 (Berlin time), 15 minutes, phone"


def test_the_checklist_ticks_what_is_stored() -> None:
    one = prepared(introduction=FINE, ticked=frozenset(("resume",)))
    ready = {item.key for item in page(one).checklist if item.ready}
    assert ready == {"introduction", "resume"}
    assert len(page(one).checklist) == 10


def test_the_page_is_written_as_markdown_and_to_print() -> None:
    evil = prepared(purpose="<script>alert(1)</script>", questions=("Why <b>you</b>?",))
    made = page(evil.model_copy(update={"name": "Ada <img src=x>"}))
    html = to_html(made)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;b&gt;you&lt;/b&gt;" in html
    text = to_markdown(made)
    assert text.startswith("# Talk with Ada")
    assert text.count("- [ ]") == 10
