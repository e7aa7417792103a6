"""Topics of questions, and of what a professional tells."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.topics import topic_of, topic_scores, topics_told

GOOD_QUESTIONS = [  # domain.md 3.1
    ("What led you into this work, and what was the turning point?", Topic.PATH_IN),
    ("Take last Tuesday: what did you actually do between nine and noon?", Topic.DAY_TO_DAY),
    ("Which part of the work do you still look forward to?", Topic.REWARDS),
    ("What wears people down in this job?", Topic.HARD_PARTS),
    ("Which skill turned out to matter more than you expected?", Topic.SKILLS),
    ("What separates people who do well here after five years?", Topic.SUCCESS),
    ("What do newcomers usually get wrong about it?", Topic.MISCONCEPTIONS),
    ("If you began today, what first step would you take?", Topic.GETTING_STARTED),
    ("How can an outsider get a taste of it before committing?", Topic.EXPERIENCE),
    ("What is changing that a newcomer should plan for?", Topic.OUTLOOK),
    ("How does the schedule shape life outside work?", Topic.SETTING),
    ("What is a realistic range in the first few years, in general?", Topic.PAY),
    ("Which association or newsletter would you join first?", Topic.ORGANIZATIONS),
    ("Who else would give me a different view of this work?", Topic.PEOPLE),
    ("What should I have asked that I didn't?", Topic.ADVICE),
]


@pytest.mark.parametrize(("question", "topic"), GOOD_QUESTIONS)
def test_the_good_question_of_each_topic_is_read_as_that_topic(question: str, topic: Topic) -> None:
    assert topic_of(question) is topic


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("I was wondering what your mornings look like", Topic.DAY_TO_DAY),
        ("wat skils do u need", Topic.SKILLS),
        ("is there any trainning needed", Topic.GETTING_STARTED),
        ("are intrenships common", Topic.EXPERIENCE),
        ("How did you get hired?", Topic.PATH_IN),
        ("what does a resume for this field show first", Topic.GETTING_STARTED),
        ("Do apprentices get paid?", Topic.PAY),
    ],
)
def test_spoken_and_mistyped_questions_find_their_topic(question: str, topic: Topic) -> None:
    assert topic_of(question) is topic


def test_words_that_name_no_topic_give_none() -> None:
    assert topic_of("And the blue one?") is None
    assert topic_scores("And the blue one?") == {}


@pytest.mark.parametrize(
    ("answer", "topic"),
    [
        ("I started as a porter and got into the lab by accident.", Topic.PATH_IN),
        ("Most of my day goes into checking orders and phoning suppliers.", Topic.DAY_TO_DAY),
        ("The hardest part is the waiting.", Topic.HARD_PARTS),
        ("What matters more than talent is patience with people.", Topic.SKILLS),
        ("You could volunteer at the depot on Saturdays.", Topic.EXPERIENCE),
        ("The association sends a newsletter every month.", Topic.ORGANIZATIONS),
        ("You should talk to Rosa, tell her I sent you.", Topic.PEOPLE),
    ],
)
def test_what_a_professional_tells_is_credited(answer: str, topic: Topic) -> None:
    assert topic in topics_told(answer)


def test_small_words_tell_nothing() -> None:
    assert topics_told("Sure, go ahead.") == frozenset()
