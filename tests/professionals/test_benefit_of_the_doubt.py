"""Harmless turns are not met as requests, farewells in any words are heard, and a clear question is always answered."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Pitch, PitchReading, Topic
from infoview_ai.professionals.benefit import too_private
from infoview_ai.professionals.decision import Angle, Reply
from infoview_ai.professionals.particulars import Particular, Particulars, StockLines
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import Recall
from tests.professionals.director_talk import Talk
from tests.professionals.word_means import WordMeans
from tests.sample_profile import OPEN, PROFILE

TROWEL = "Who bought the green trowel?"
GUESSED = PitchReading(label=Pitch.PITCH, guessed=True)
PERSON = PROFILE.model_copy(
    update={
        "particulars": Particulars(
            own=(Particular(ask=(TROWEL,), say="My sister did. She has a shop for garden things near the port."),),
            facts={OPEN: ("What is the hardest part of the work?",)},
            lines=StockLines(cannot_say=("That one I could not answer if I tried.",)),
        )
    }
)


def begun(profile: Profile = PERSON) -> Talk:
    talk = Talk(profile=profile, recall=Recall(WordMeans({})))
    talk.say("Hello, I would like to learn about your work.", act=Act.GREETING)
    return talk


def test_a_question_they_have_an_answer_to_is_no_request_only_because_the_model_thinks_so() -> None:
    talk = begun()
    decision = talk.say(TROWEL, act=Act.JOB_PITCH, question=TROWEL, pitch=GUESSED)
    assert decision.particular == "own.1"
    assert decision.mood.pitch_meter == 0


def test_what_a_rule_finds_is_a_request_whatever_they_could_answer() -> None:
    talk = begun()
    decision = talk.say(TROWEL, act=Act.JOB_PITCH, question=TROWEL, pitch=PitchReading(label=Pitch.PITCH, case="P01"))
    assert decision.reply is Reply.DEFLECT


@pytest.mark.parametrize(
    "said",
    [
        "My wife died last year and I need somewhere to go on Mondays.",
        "I worry that I am too slow to start with people now.",
        "I don't have a CV, I'm at school.",
    ],
)
def test_a_loss_a_worry_and_a_missing_resume_are_no_requests(said: str) -> None:
    decision = begun().say(said, act=Act.JOB_PITCH, pitch=GUESSED)
    assert decision.reply is Reply.ACKNOWLEDGE
    assert decision.mood.pitch_meter == 0


def test_a_loss_is_met_with_sympathy() -> None:
    talk = begun()
    talk.say("My wife died last year.", act=Act.ANSWER_TO_PROFESSIONAL)
    assert "sorry" in talk.answer.lower() or "lot to carry" in talk.answer


def test_a_clear_question_in_the_first_words_is_answered_after_the_greeting() -> None:
    talk = Talk(profile=PERSON, recall=Recall(WordMeans({})))
    decision = talk.say(f"Hi, I'm Ada. {TROWEL}", act=Act.INTRODUCTION, question=TROWEL, moves=(Move.WHO_I_AM,))
    assert decision.particular == "own.1"
    assert talk.answer.startswith(("Hello", "Hi"))


def test_a_question_read_as_too_personal_is_answered_where_it_names_nothing_private() -> None:
    personal = (DefectReading(code=Defect.PERSONAL, severity=3, why="private"),)
    assert begun().ask(TROWEL, Topic.OTHER, defects=personal).particular == "own.1"
    assert begun().ask("Are you married?", Topic.OTHER, defects=personal).reply is Reply.DECLINE


@pytest.mark.parametrize(("question", "private"), [("How old are you?", True), ("What did you eat today?", False)])
def test_what_is_private(question: str, private: bool) -> None:
    assert too_private(question) is private


@pytest.mark.parametrize(
    "said",
    [
        "Aight appreciate you bro, peace.",
        "Right, I must fly! Thanks a million.",
        "Thank you, my dear. Give your mother my regards.",
        "ok cool. gotta go, bus is here. thx",
        "Thanks, I'm off to find a ladder.",
        "You've been a star, ta-ra!",
        "Thank you, ma'am. Good day.",
    ],
)
def test_farewells_in_any_words_end_the_talk(said: str) -> None:
    decision = begun().say(said, act=Act.THANKS)
    assert decision.reply is Reply.SAY_GOODBYE
    assert decision.mood.ended


@pytest.mark.parametrize("said", ["Thank you, that helps.", "I'll go on about the ladder then.", "See, I never knew."])
def test_thanks_in_the_middle_of_a_talk_end_nothing(said: str) -> None:
    assert not begun().say(said, act=Act.THANKS).mood.ended


def test_who_is_asked_for_people_names_the_one_who_fits_the_wish() -> None:
    first, second = PERSON.referrals[:2]
    talk = begun()
    decision = talk.say(
        f"Could I talk to {second.name.split()[0]}?",
        act=Act.CONTACT_REQUEST,
        question=f"Could I talk to {second.name.split()[0]}?",
        topic=Topic.PEOPLE,
    )
    assert decision.referral == second.name
    assert first.name != second.name


def test_a_request_that_was_taken_back_is_forgiven() -> None:
    talk = begun()
    talk.say("Could you hire me?", act=Act.JOB_PITCH, pitch=PitchReading(label=Pitch.PITCH, case="P01"))
    refused = talk.mood.pitch_meter
    talk.say("Sorry, I only meant the work itself.", act=Act.ANSWER_TO_PROFESSIONAL)
    assert talk.mood.pitch_meter == refused - 1


def test_a_hint_is_gone_when_something_else_was_talked_of() -> None:
    talk = begun()
    talk.mood = talk.mood.model_copy(update={"led_to": OPEN})
    assert talk.say("I see.", act=Act.ANSWER_TO_PROFESSIONAL).mood.led_to is None


def test_what_is_only_near_is_told_as_no_more_than_that_and_not_twice_running() -> None:
    talk = begun()
    near = talk.ask("Who bought the old boat and the rope and the lamp and the island?", Topic.OTHER)
    assert (near.particular, near.angle) == ("own.1", Angle.PARTLY)
    assert "My sister did." in talk.answer
    assert not talk.answer.startswith("My sister")
    assert not any(event.kind is EventKind.RESUME_REQUESTED for event in near.events)


@pytest.mark.parametrize("said", [f"Oh, a trowel, lovely. {TROWEL}", f"No, I meant this: {TROWEL.lower()[:-1]}"])
def test_a_question_or_a_correction_is_answered_whatever_the_turn_was_read_as(said: str) -> None:
    assert begun().say(said, act=Act.ANSWER_TO_PROFESSIONAL).particular == "own.1"


def test_yes_to_the_rest_of_a_story_gets_the_rest() -> None:
    talk = begun()
    talk.mood = talk.mood.model_copy(update={"led_to": OPEN})
    decision = talk.say("Yes please, what's the rest of it?", act=Act.FOLLOW_UP, question="what's the rest of it?")
    assert OPEN in decision.facts


def test_whether_they_are_what_they_are_is_simply_confirmed() -> None:
    question = f"Are you {PERSON.role}, then?"
    decision = begun().say(question, question=question, is_open=False, confirming=True, topic=Topic.OTHER)
    assert decision.reply is Reply.CONFIRM


def test_what_they_raised_themselves_may_be_asked_about() -> None:
    talk = begun()
    opening = Event(kind=EventKind.OPENING_MENTIONED)
    talk.turns = (*talk.turns[:-1], talk.turns[-1].model_copy(update={"events": (opening,)}))
    talk.say("I see, that is good to know.", act=Act.ANSWER_TO_PROFESSIONAL)
    said = "You said there might be an opening, what sort of thing is it?"
    assert talk.say(said, act=Act.JOB_PITCH, question=said, pitch=GUESSED).reply is not Reply.DEFLECT


def test_a_correction_is_not_taken_for_a_paraphrase() -> None:
    said = "I meant the papers, like the exams."
    assert begun().say(said, act=Act.REFLECTION, moves=(Move.REFLECTS,)).reply is not Reply.CONFIRM


def test_who_asks_for_somebody_else_gets_a_name_whatever_else_the_turn_holds() -> None:
    said = "So that is the sentence, then. Is there anyone else you think I should talk to?"
    assert begun().say(said, act=Act.REFLECTION, moves=(Move.REFLECTS,)).referral == PERSON.referrals[0].name


def test_a_question_after_a_paraphrase_gets_an_answer_and_no_nod() -> None:
    talk = begun()
    said = f"A shop by the port, lovely. {TROWEL}"
    assert talk.say(said, act=Act.REFLECTION, moves=(Move.REFLECTS,)).particular == "own.1"
    other = talk.say("Strangest lighthouse you were let into?", act=Act.REFLECTION, moves=(Move.REFLECTS,))
    assert other.reply is not Reply.CONFIRM


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Yes please, I would like to hear it.", True),
        ("Yes, do tell me.", True),
        ("How do you see the field changing?", False),
        ("Please tell me about your boss.", False),
    ],
)
def test_only_a_wish_for_what_was_hinted_at_gets_it(said: str, told: bool) -> None:
    talk = begun()
    talk.mood = talk.mood.model_copy(update={"led_to": OPEN})
    decision = talk.say(said, act=Act.QUESTION, question=said, topic=Topic.OTHER)
    assert (OPEN in decision.facts) is told
