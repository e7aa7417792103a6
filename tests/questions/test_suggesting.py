"""Suggestions: sound by our own review, in the words of the role, made for the person where something is known."""

from __future__ import annotations

import pytest

from infoview_ai.errors import InputError
from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.questions.review import review
from infoview_ai.questions.rewriting.known import known_words
from infoview_ai.questions.sheet_reading import SheetReader
from infoview_ai.questions.suggesting.by_topic import patterns
from infoview_ai.questions.suggesting.from_public_text import from_public
from infoview_ai.questions.suggesting.suggest import suggest
from infoview_ai.questions.suggesting.suggested import Brief

ROLES = ("baker", "head of data protection", "wind technician", "IT consultant")


@pytest.mark.parametrize("role", ROLES)
def test_every_pattern_is_sound_for_any_role(reader: SheetReader, role: str) -> None:
    words = known_words("", role)
    texts = [question.format_map(words) for _, question, _ in patterns()]
    read = review(texts, reader, role=role).questions
    weak = {one.question: one.defects for one in read if any(d.code is not Defect.DUPLICATE for d in one.defects)}
    assert weak == {}


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("Baker", "become a baker"),
        ("Head of data protection", "become head of data protection"),
        ("an IT consultant", "become an IT consultant"),
    ],
)
def test_the_words_of_the_role_read_naturally(reader: SheetReader, role: str, words: str) -> None:
    first = suggest(Brief(role=role), reader).questions[0]
    assert words in first.question


def test_as_many_as_wanted_in_a_good_order_and_each_with_its_reason(reader: SheetReader) -> None:
    result = suggest(Brief(role="baker"), reader, count=6)
    assert len(result.questions) == 6
    assert result.questions[0].topic is Topic.PATH_IN
    assert result.questions[-1].topic is Topic.PEOPLE
    assert all(one.why for one in result.questions)


def test_what_the_learner_knows_comes_last(reader: SheetReader) -> None:
    brief = Brief(role="baker", known="which training one needs; what it pays", have=("How did you become a baker?",))
    topics = {one.topic for one in suggest(brief, reader, count=6).questions}
    assert not topics & {Topic.PAY, Topic.GETTING_STARTED, Topic.PATH_IN}


def test_a_goal_brings_questions_of_its_own(reader: SheetReader) -> None:
    brief = Brief(role="nurse", goal="I want to switch from teaching and see whether the hours fit my family")
    texts = " ".join(one.question for one in suggest(brief, reader).questions)
    assert "people who come from teaching" in texts


@pytest.mark.parametrize(
    ("about", "question"),
    [
        (
            "Moved from tractors to towers in 2015",
            "You moved from tractors to towers: what from tractors do you still use?",
        ),
        ("She trained late, at 37", "You trained at 37: what made you do it then?"),
        (
            "Anna Berg hosts a podcast on privacy",
            "You host a podcast on privacy: what do outsiders not see about that?",
        ),
        (
            "was a violin student before",
            "You were a violin student earlier: what from that time do you still use today?",
        ),
        (
            "He has worked at the city since 2009",
            "You have worked at the city since 2009: what has changed most in that time?",
        ),
    ],
)
def test_public_text_becomes_questions_that_only_they_can_answer(about: str, question: str) -> None:
    [made] = from_public(about)
    assert made.question == question
    assert made.tailored
    assert made.rests_on == about


def test_at_most_three_are_made_for_the_person(reader: SheetReader) -> None:
    about = "Runs a bakery; hosts a podcast; wrote a book on rye; teaches at a school; built an oven"
    found = suggest(Brief(role="baker", about=about), reader, count=8).questions
    assert sum(one.tailored for one in found) == 3


def test_public_text_that_says_nothing_we_know_makes_no_question() -> None:
    assert list(from_public("Leith. Bread, mostly. www.example.org")) == []


@pytest.mark.parametrize("role", ["", "  ", "x" * 200])
def test_a_role_is_needed(reader: SheetReader, role: str) -> None:
    with pytest.raises(InputError):
        suggest(Brief(role=role), reader)
