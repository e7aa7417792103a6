"""Real people do not use stock phrases: each class of wording is read by its family, in variants of our own."""

import pytest

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Context, Defect, Topic
from infoview_ai.nlu.topics import topic_of

READER = RuleReader()


def after(told: str) -> Context:
    """What stands before a turn when the professional has just said one thing."""
    return Context((Turn(speaker=Speaker.PROFESSIONAL, text=told),), (None,))


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("How were you taken on by the brewery?", Topic.PATH_IN),
        ("What wears new drivers down?", Topic.HARD_PARTS),
        ("Why do folk pack it in after a year?", Topic.HARD_PARTS),
        ("What's the bottom rung in this trade?", Topic.GETTING_STARTED),
        ("Which licences would I need, and in what order?", Topic.GETTING_STARTED),
        ("Where could I have a go at welding for a day?", Topic.EXPERIENCE),
        ("What do the ones who make head chef do that the others don't?", Topic.SUCCESS),
        ("Which bit do you still get a buzz out of?", Topic.REWARDS),
        ("What does a third year roofer take home, roughly?", Topic.PAY),
        ("Will there be any proofreaders left by then?", Topic.OUTLOOK),
    ],
)
def test_everyday_wording_names_its_topic(question: str, topic: Topic) -> None:
    assert topic_of(question) is topic


@pytest.mark.parametrize(
    ("told", "turn"),
    [
        ("A third of the farms round here were sold last year.", "A third! What do the people who sold do now?"),
        ("They gave me the night desk after a month.", "Blimey. Did you ever want to say no?"),
        ("We lose about three boats a winter.", "Three boats. What happens to the crew?"),
        ("I left the orchestra in May.", "Why did you leave the orchestra?"),
    ],
)
def test_a_reaction_or_an_echo_before_the_question_makes_it_a_follow_up(told: str, turn: str) -> None:
    assert READER.read(turn, after(told)).act is Act.FOLLOW_UP


@pytest.mark.parametrize(
    "turn", ["What skills matter most in this field?", "How do people usually get into this line of work?"]
)
def test_a_question_that_any_talk_holds_follows_nothing(turn: str) -> None:
    assert READER.read(turn, after("I look after six boats.")).act is Act.QUESTION


def test_the_other_answer_to_a_question_about_time_asks_nothing_about_the_work() -> None:
    reading = READER.read("Would you have three more minutes, or should I let you go?", after("And that was the dam."))
    assert reading.act is Act.ASK_MORE_TIME


@pytest.mark.parametrize(
    "question",
    [
        "Is there any other way to try it for a day?",
        "Is it mostly mornings or nights?",
        "So my first question is, how did you become a baker?",
        "What is winter like, do the hours get shorter?",
    ],
)
def test_a_choice_a_guess_and_an_announcement_are_no_defects(question: str) -> None:
    codes = {defect.code for defect in READER.read(question, Context()).defects}
    assert not codes & {Defect.CLOSED, Defect.COMPOUND}
