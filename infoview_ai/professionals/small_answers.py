"""Particular questions: answered with what the person has to say to just that (`particulars.py`)."""

from __future__ import annotations

from typing import Final

from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.professionals.asked_for import AskedFor
from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.evidence import facts_told, questions_in
from infoview_ai.professionals.particulars import fact_asked_about, root_of
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import heading_of, topic_of_heading

TALKATIVE_WORDS: Final = 120
"""Usual length of answers from which on people go on to what an answer leads to."""
BRIEF: Final = frozenset({Defect.CLOSED, Defect.GOOGLEABLE})


def told_particular(situation: Situation, found: AskedFor, budget: int) -> Plan:
    """The plan that tells it, and what it leads to where the person talks at length and the question is open."""
    codes = {defect.code for defect in situation.reading.defects}
    brief = bool(codes & BRIEF)
    fact = None if brief else _led_to(situation, found, budget)
    half = Defect.COMPOUND in codes and not answers_both(situation, found.name)
    reply = Reply.ANSWER_HALF if half else Reply.ANSWER_BRIEFLY if brief else Reply.ANSWER
    return Plan(
        reply,
        f"asks just what they have an answer to: {found.name} (chance {found.chance:.2f})",
        topic=topic_of(found.name) or situation.reading.topic,
        facts=(fact,) if fact else (),
        particular=found.name,
        max_words=budget,
    )


def answers_both(situation: Situation, name: str) -> bool:
    """Whether one answer is the likest to each of the questions in a turn: "how many are they, and how old?"."""
    parts = questions_in(situation.said)
    likest = (situation.recall.asked(situation.profile, (part,))[:1] for part in parts)
    return len(parts) > 1 and all(found and found[0].name == name for found in likest)


def topic_of(name: str) -> Topic | None:
    """The topic of a particular, from its common question or from the fact it is about."""
    kind, _, key = root_of(name).partition(".")
    question = common_questions().questions.get(key) if kind == "asked" else None
    if question is not None:
        return question.topic
    fact = fact_asked_about(name)
    return topic_of_heading(heading_of(fact)) if fact else None


def _led_to(situation: Situation, found: AskedFor, budget: int) -> str | None:
    particular = situation.profile.particulars.get(found.name)
    name = particular.leads_to
    if name is None or name in facts_told(situation) or situation.traits.words[0] < TALKATIVE_WORDS:
        return None
    fact = situation.profile.fact(name)
    room = budget - len(particular.say.split())
    return None if fact.hidden or len(fact.say.split()) > room else name


def hinted_at(situation: Situation, plan: Plan) -> str | None:
    """The fact that the particular now told leads to, where it is still untold."""
    if plan.particular is None:
        return None
    name = situation.profile.particulars.get(plan.particular).leads_to
    return name if name and name not in plan.facts and name not in facts_told(situation) else None
