"""Who or what is that? Somebody or something they spoke of is explained; other questions are not taken for that."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.reading import Act, Pitch, PitchReading, Topic
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.named_things import named_in
from infoview_ai.professionals.particulars import Particular, Particulars, fact_asked_about, followed, root_of
from infoview_ai.professionals.recall import Recall
from tests.professionals.director_talk import Talk
from tests.professionals.word_means import WordMeans
from tests.sample_profile import OPEN, PROFILE

NAMES = ("Bianca", "Mr Baptiste", "the blue jug", "gauge", "Ward 4", "mistake of the week")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who is Bianca to you?", "Bianca"),
        ("Sorry, who's Baptiste again?", "Mr Baptiste"),
        ("Hang on, what is a gauge?", "gauge"),
        ("What do you mean by the blue jug?", "the blue jug"),
        ("Tell me about Ward 4.", "Ward 4"),
        ("And Bianca?", "Bianca"),
        ("What's the mistake of the week?", "mistake of the week"),
    ],
)
def test_a_question_for_a_name_is_recognised(question: str, name: str) -> None:
    assert named_in(question, NAMES) == [name]


@pytest.mark.parametrize(
    "question",
    [
        "What did Bianca say when she saw it?",
        "Where did you find the blue jug?",
        "Who is your boss?",
        "What is it like?",
        "Bianca sounds lovely.",
        "Is the gauge ever wrong?",
        "Tell me about a week.",
        "What is blue?",
    ],
)
def test_a_question_about_somebody_is_another_question(question: str) -> None:
    assert named_in(question, NAMES) == []


@pytest.fixture
def talk() -> Talk:
    particulars = Particulars(
        names={"Bianca": Particular(say="My sister's girl, she is nine and checks my spelling.")},
        own=(Particular(ask=("Who wrote that letter?",), say="I did, and Bianca read it first."),),
        further={"own.1": (Particular(ask=("Which colour was the letter?",), say="Green, on squared paper."),)},
    )
    talk = Talk(profile=PROFILE.model_copy(update={"particulars": particulars}), recall=Recall(WordMeans({})))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    return talk


def test_somebody_they_named_is_explained_once_and_not_taken_for_a_wish_to_meet_people(talk: Talk) -> None:
    first = talk.ask("Who is Bianca?", Topic.PEOPLE)
    assert first.particular == "name.Bianca"
    assert "My sister's girl" in talk.answer
    assert talk.ask("Who is Bianca?", Topic.OTHER).particular is None


def test_whoever_has_pitched_too_often_gets_no_more_stories_of_the_family(talk: Talk) -> None:
    for _ in range(2):
        talk.say("Could you hire me?", act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.PITCH))
    assert talk.ask("Who is Bianca?", Topic.OTHER).particular is None


def test_an_answer_can_be_asked_on_about(talk: Talk) -> None:
    assert talk.ask("Who wrote that letter?", Topic.OTHER).particular == "own.1"
    on = talk.ask("Which colour was the letter?", Topic.OTHER, follow_up=True)
    assert (on.reply, on.particular) == (Reply.ANSWER, "further.own.1.1")
    assert on.mood.just_told == ("further.own.1.1",)


def test_ids_tell_what_they_go_on_about() -> None:
    assert followed(f"further.{OPEN}.1") == OPEN
    assert followed(f"further.further.{OPEN}.1.2") == f"further.{OPEN}.1"
    assert followed("own.3") is None
    assert root_of("further.further.asked.first_day.1.2") == "asked.first_day"
    assert fact_asked_about(f"further.further.{OPEN}.1.2") == OPEN
    assert fact_asked_about("further.asked.first_day.1") is None
    assert fact_asked_about("asked.first_day") is None
