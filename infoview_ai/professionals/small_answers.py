"""Particular questions: answered with what the person has to say to just that (`particulars.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.professionals.common_questions import common_questions
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.particulars import fact_asked_about
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.recall import Recalled
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import heading_of, topic_of_heading

SURE: Final = 0.72
"""From this likeness on, a question is taken to be the one it is like."""
LIKELY: Final = 0.58
"""From this one on where no fact speaks of it."""
ON_WHAT_WAS_SAID: Final = 0.10
"""So much less will do for a question about what was told a moment ago: there are few things it can be about."""
UNTOLD: Final = -0.08
"""So much more it takes for a question about a story that was not told yet."""
BRIEF: Final = frozenset({Defect.CLOSED, Defect.GOOGLEABLE})


@dataclass(frozen=True)
class Found:
    """What a question asks for, as far as the person has a particular answer to it."""

    recalled: Recalled
    sure: bool

    @property
    def name(self) -> str:
        return self.recalled.name


def particular_asked(situation: Situation, question: str) -> Found | None:
    """The particular that answers the question and was not told yet; None where none comes near."""
    weighed = [
        (one.likeness + _nearer(situation, one.name), one)
        for one in situation.recall.asked(situation.profile, question)
    ]
    open_to_tell = [pair for pair in weighed if pair[1].name not in situation.mood.particulars]
    near, best = max(open_to_tell, key=lambda pair: pair[0], default=(0.0, None))
    return Found(best, sure=near >= SURE) if best is not None and near >= LIKELY else None


def _nearer(situation: Situation, name: str) -> float:
    """What speaks for a particular besides its wording: it is about what was told a moment ago. What is about a story
    that is still untold comes only with it, and of a hidden one not at all."""
    fact = fact_asked_about(name)
    if fact is None or fact in latest_told(situation):
        return ON_WHAT_WAS_SAID if fact is not None else 0.0
    if fact in _told(situation):
        return 0.0
    return -1.0 if situation.profile.fact(fact).hidden else UNTOLD


def told_particular(situation: Situation, found: Found, budget: int) -> Plan:
    """The plan that tells it: after the story that it is about, where that is untold, or before what it leads to."""
    codes = {defect.code for defect in situation.reading.defects}
    story = fact_asked_about(found.name)
    untold = story is not None and story not in _told(situation)
    brief = bool(codes & BRIEF) and not untold
    fact = story if untold else None if brief else _led_to(situation, found, budget)
    reply = Reply.ANSWER_HALF if Defect.COMPOUND in codes else Reply.ANSWER_BRIEFLY if brief else Reply.ANSWER
    recalled = found.recalled
    return Plan(
        reply,
        f"asks just what they have an answer to: {recalled.name} (likeness {recalled.likeness:.2f})",
        topic=topic_of(found.name) or situation.reading.topic,
        facts=(fact,) if fact else (),
        particular=found.name,
        max_words=budget,
    )


def topic_of(name: str) -> Topic | None:
    """The topic of a particular, from its common question or from the fact it is about."""
    kind, _, key = name.partition(".")
    question = common_questions().questions.get(key) if kind == "asked" else None
    if question is not None:
        return question.topic
    fact = fact_asked_about(name)
    return topic_of_heading(heading_of(fact)) if fact else None


def latest_told(situation: Situation) -> tuple[str, ...]:
    """The facts that a follow-up may be about: those of the latest answer that told any."""
    return tuple(fact_id.removesuffix("~") for fact_id in situation.mood.latest)


def _told(situation: Situation) -> set[str]:
    return {fact_id.removesuffix("~") for fact_id in situation.mood.told}


def _led_to(situation: Situation, found: Found, budget: int) -> str | None:
    name = found.recalled.particular.leads_to
    if name is None or name in _told(situation):
        return None
    fact = situation.profile.fact(name)
    room = budget - len(found.recalled.particular.say.split())
    return None if fact.hidden or len(fact.say.split()) > room else name


def hinted_at(situation: Situation, plan: Plan) -> str | None:
    """The hidden fact that the particular now told leads to; what was hinted at before stays where nothing is told."""
    if plan.particular is None:
        return None if plan.facts else situation.mood.led_to
    name = situation.profile.particulars.get(plan.particular).leads_to
    return name if name and situation.profile.fact(name).hidden else None
