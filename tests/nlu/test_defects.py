"""Question defects: what is held against a question, and what never is."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Defect
from tests.nlu.reader_bank import OPENING, WELCOME, talk

READER = RuleReader()


def codes(text: str, answer: str = WELCOME) -> list[Defect]:
    return [defect.code for defect in READER.read(text, talk(OPENING, answer)).defects]


MODEL_QUESTIONS = [  # the article's eight, domain.md R7, and near variants
    "How did you get into this field?",
    "How did you come into this line of work?",
    "What do you enjoy most about your work?",
    "What do you like best about the job?",
    "What skills are needed in this profession?",
    "What are the keys to success in this industry?",
    "How should someone get started in this industry?",
    "Do you belong to any professional organizations?",
    "Are there professional associations you would recommend I join?",
    "How can I get experience before working in it? Are internships common in this field?",
    "Are internships common in this field?",
    "Are there other people you would suggest I contact?",
]


@pytest.mark.parametrize("question", MODEL_QUESTIONS)
def test_a_model_question_is_never_marked_down(question: str) -> None:
    assert codes(question) == []


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("So that was before the licence?", "I drove for years and then came the licence."),
        ("So the crew mattered more than the pay?", "The crew mattered more than anything."),
        ("Is that typical, or just there?", "We rotate every six weeks."),
    ],
)
def test_a_closed_question_that_checks_what_was_said_is_good_listening(question: str, answer: str) -> None:
    reading = READER.read(question, talk(OPENING, answer))
    assert (reading.confirming, reading.is_open, reading.defects) == (True, False, ())


@pytest.mark.parametrize(
    "question",
    [
        "What do you enjoy most, and why?",
        "What led you into this work, and what was the turning point?",
        "Is it mostly desk work, or are you out a lot?",
        "When does it get stressful, and what helps?",
    ],
)
def test_a_tail_is_not_a_second_question(question: str) -> None:
    assert Defect.COMPOUND not in codes(question)


def test_more_than_two_defects_are_cut_to_the_two_gravest() -> None:
    reading = READER.read(
        "How much do you make, why did your company lay people off, and will AI replace nurses by 2050?",
        talk(OPENING, WELCOME),
    )
    assert len(reading.defects) == 2
    assert [defect.severity for defect in reading.defects] == sorted(
        (defect.severity for defect in reading.defects), reverse=True
    )
    assert reading.defects[0].code is Defect.PERSONAL


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Isn't the pay terrible?", Defect.LEADING),
        ("Do you have kids?", Defect.PERSONAL),
        ("Are you hiring?", Defect.JOB_SEEKING),
    ],
)
def test_a_closed_form_is_not_named_beside_a_graver_defect(question: str, code: Defect) -> None:
    assert codes(question) == [code]


def words(count: int) -> str:
    """A question of exactly `count` words."""
    return "What do you think " + "and " * (count - 5) + "so?"


def test_thirty_five_words_are_not_too_long_and_thirty_six_are() -> None:
    assert Defect.TOO_LONG not in codes(words(35))
    assert Defect.TOO_LONG in codes(words(36))


def test_an_acronym_of_the_professional_may_be_used_back() -> None:
    assert Defect.JARGON in codes("What is your LTV and your CAC?")
    assert Defect.JARGON not in codes("What is your LTV and your CAC?", "We watch LTV and CAC all week.")


def test_a_basic_question_is_out_of_range_for_a_chief_only() -> None:
    chief = talk(OPENING, WELCOME)
    chief = type(chief)(chief.turns, chief.readings, chief.professional.model_copy(update={"role": "Vice president"}))
    asked = "What is marketing?"
    assert Defect.OUT_OF_RANGE in [defect.code for defect in READER.read(asked, chief).defects]
    assert Defect.OUT_OF_RANGE not in codes(asked)


def test_every_defect_says_why_and_offers_another_wording() -> None:
    for question in ("Do you like it here?", "How much do you make?", "Tell me everything about nursing."):
        for defect in READER.read(question, talk(OPENING, WELCOME)).defects:
            assert defect.why.endswith(".")
            assert defect.try_instead
            assert defect.quote in question
