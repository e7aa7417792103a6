"""Particular questions get the person's answer to just that, once, and lead on to what lies behind it."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.reading import Act, Defect, DefectReading, Pitch, PitchReading, Topic
from infoview_ai.professionals.common_questions import CommonQuestion, CommonQuestions
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.particulars import Particular, Particulars, StockLines
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import Recall
from tests.professionals.director_talk import Talk
from tests.professionals.word_means import WordMeans
from tests.sample_profile import HIDDEN, OPEN, PROFILE, SECOND

START = "What time do you get up in the morning?"
QUIT = "Did you ever want to give it all up?"
LADDER = "Who carries the tools up that ladder?"
OLD = "I am afraid that I am too old."
COMMON = CommonQuestions(
    questions={
        "start_time": CommonQuestion(topic=Topic.DAY_TO_DAY, ask=START),
        "nearly_quit": CommonQuestion(topic=Topic.HARD_PARTS, ask=QUIT),
    },
    told={"worried_age": OLD},
)
PARTICULARS = Particulars(
    asked={
        "start_time": Particular(
            say="Half past five. The van leaves at six. Then it is an hour to the first tower, and I sleep on the way, "
            "with my boots on the heater."
        ),
        "nearly_quit": Particular(say="Once, and it was cold that day.", leads_to=HIDDEN),
    },
    told={"worried_age": "Our oldest trainee had grandchildren."},
    further={OPEN: (Particular(ask=(LADDER,), say="We take turns, and a rope does the heavy part."),)},
    lines=StockLines(cannot_say=("That one I could not answer if I tried.",), go_on=("Ask on.",)),
)


@pytest.fixture
def person() -> Profile:
    return PROFILE.model_copy(update={"particulars": PARTICULARS})


@pytest.fixture
def talk(person: Profile) -> Talk:
    shared = {"asked.start_time": START, "asked.nearly_quit": QUIT, "told.worried_age": OLD}
    means = WordMeans(shared)
    talk = Talk(profile=person, recall=Recall(means, lambda: COMMON))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    return talk


def test_a_particular_question_is_answered_with_just_that(talk: Talk) -> None:
    decision = talk.ask(START, Topic.OTHER)
    assert decision.particular == "asked.start_time"
    assert "Half past five." in talk.answer
    assert decision.topic is Topic.DAY_TO_DAY
    assert any("start_time" in why for why in decision.because)


def test_a_closed_question_gets_only_the_first_sentences(talk: Talk) -> None:
    talk.ask(START, Topic.OTHER, defects=(DefectReading(code=Defect.CLOSED, severity=1, quote=START, why="yes or no"),))
    assert "Half past five. The van leaves at six." in talk.answer
    assert "boots" not in talk.answer


def test_the_same_answer_is_not_given_twice(talk: Talk) -> None:
    first = talk.ask(START, Topic.OTHER)
    second = talk.ask(START, Topic.OTHER)
    assert first.particular == "asked.start_time"
    assert second.particular is None
    assert "Half past five" not in talk.answer


def test_a_question_about_a_story_that_was_told_is_answered_by_itself(talk: Talk) -> None:
    talk.ask("What is the hardest part of it?", Topic.HARD_PARTS)
    assert OPEN in talk.mood.told
    decision = talk.ask(LADDER, Topic.OTHER, follow_up=True)
    assert decision.particular == f"further.{OPEN}.1"
    assert decision.facts == ()


def test_what_they_offer_to_tell_is_told_when_it_is_taken_up(talk: Talk) -> None:
    for _ in range(12):
        offered = talk.ask("Which colour does the wind have over there?", Topic.OTHER).offer
        if offered is not None:
            break
    assert offered is not None
    told = talk.say("Yes, please.", act=Act.ANSWER_TO_PROFESSIONAL)
    assert [fact.partition(".")[0] for fact in told.facts] == [offered.value]


def test_a_hint_at_something_hidden_is_followed_by_it_when_somebody_asks_on(talk: Talk) -> None:
    hinted = talk.ask(QUIT, Topic.HARD_PARTS)
    assert HIDDEN not in hinted.facts
    followed = talk.ask("What happened that day?", None, follow_up=True)
    assert HIDDEN in followed.facts


def test_a_yes_to_a_hint_gets_what_was_hinted_at(talk: Talk) -> None:
    talk.ask(QUIT, Topic.HARD_PARTS)
    assert HIDDEN in talk.say("Yes, I would love to hear that.", act=Act.ANSWER_TO_PROFESSIONAL).facts


def test_whoever_has_cooled_down_keeps_what_they_hinted_at(talk: Talk) -> None:
    talk.ask(QUIT, Topic.HARD_PARTS)
    talk.say("Could you hire me?", act=Act.QUESTION, pitch=PitchReading(label=Pitch.PITCH))
    assert HIDDEN not in talk.say("Yes, please.", act=Act.ANSWER_TO_PROFESSIONAL).facts


@pytest.mark.parametrize(
    ("said", "admits"),
    [
        ("Are you a real person, or some kind of software?", True),
        ("Am I chatting with a bot here?", True),
        ("Do I talk to a machine?", True),
        ("AI writes all of it by the time I'm trained. Does that keep you up?", False),
    ],
)
def test_only_who_asks_whether_they_are_real_is_told_that_they_are_not(talk: Talk, said: str, admits: bool) -> None:
    question = said.rpartition(". ")[2]
    decision = talk.say(said, act=Act.ARE_YOU_AI, question=question)
    assert (decision.reply is Reply.ADMIT_SIMULATION) == admits


def test_what_they_tell_of_themselves_gets_a_reaction_once(talk: Talk) -> None:
    decision = talk.say(f"{OLD} What do you like about it?", question="What do you like about it?", topic=Topic.REWARDS)
    assert decision.reaction == "worried_age"
    assert talk.answer.startswith("Our oldest trainee had grandchildren.")
    assert SECOND in decision.facts
    assert talk.say(OLD, act=Act.ANSWER_TO_PROFESSIONAL).reaction is None


def test_somebody_who_has_been_pitched_at_no_longer_reacts(talk: Talk) -> None:
    talk.say("Could you hire me?", act=Act.QUESTION, pitch=PitchReading(label=Pitch.PITCH))
    assert talk.say(OLD, act=Act.ANSWER_TO_PROFESSIONAL).reaction is None


def test_where_nothing_answers_they_say_so_in_their_own_words(talk: Talk) -> None:
    decision = talk.ask("Which colour does the wind have over there?", Topic.OTHER)
    assert decision.reply is Reply.ADMIT_IGNORANCE
    assert "That one I could not answer if I tried." in talk.answer


def test_a_person_without_an_encoder_answers_from_the_facts(person: Profile) -> None:
    talk = Talk(profile=person)
    talk.say("Hello.", act=Act.GREETING)
    assert talk.ask(START, Topic.DAY_TO_DAY).particular is None
    assert talk.decisions[-1].facts
