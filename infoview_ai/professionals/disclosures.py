"""What learners tell of themselves, and whether it gets a reaction of the person's own (domain.md 6.1)."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.fresh import sentences
from infoview_ai.professionals.introductions import worry_in
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.recall import Recalled
from infoview_ai.professionals.situation import Situation

UNMOVED: Final = frozenset(
    {Reply.DEFLECT, Reply.DECLINE_DOCUMENT, Reply.END, Reply.SAY_GOODBYE, Reply.INTERRUPT, Reply.DECLINE}
    | {Reply.WAIT, Reply.NOT_UNDERSTOOD, Reply.ADMIT_SIMULATION, Reply.STAY_IN_ROLE, Reply.REFUSE_TIME}
)
"""Replies that do not begin with a reaction to what was told."""

SAME_SAID: Final[dict[str, frozenset[str]]] = {
    told: frozenset(f"asked.{key}" for key in keys.split())
    for told, keys in {
        "worried_age": "too_old changers age_started",
        "worried_money": "without_money live_on_it beginners_pay training_cost",
        "worried_no_degree": "degree_needed",
        "worried_shy": "quiet_person",
        "worried_family": "with_children family_life",
        "worried_body": "body fitness",
        "worried_language": "languages",
        "worried_study": "evening_study exam nearly_failed maths",
        "worried_mistakes": "biggest_mistake carrying_mistakes",
        "bored_now": "quit_now",
        "worn_out_now": "quit_now",
        "others_disapprove": "family_reaction",
    }.items()
}
"""Answers that meet a worry by themselves: with them the reaction would say the same again."""

ALIKE: Final = 0.8
"""From this likeness on, a sentence tells what a reaction is for."""
ALIKE_WORRY: Final = 0.66
"""The same where they plainly say that they are afraid of something."""
_OF_THEMSELVES = re.compile(r"\b(?:I|I'm|I've|my|me|we|our)\b", re.IGNORECASE)
MOST_SENTENCES: Final = 4
FEWEST_WORDS: Final = 4


def reaction_to(situation: Situation, plan: Plan) -> str | None:
    """The key of their reaction to what the turn tells of the learner, each given once; None where it tells nothing
    they react to, or where they have cooled down."""
    reaction = None if plan.reply in UNMOVED else reaction_in(situation)
    return None if plan.particular in SAME_SAID.get(reaction or "", ()) else reaction


def reaction_in(situation: Situation) -> str | None:
    """The same before it is known what kind of reply it becomes."""
    if situation.mood.pitch_meter or not situation.profile.particulars.told:
        return None
    nearest = (one for said in _statements(situation.said) for one in _nearest(situation, said))
    best = max(nearest, key=lambda one: one.likeness, default=None)
    least = ALIKE_WORRY if worry_in(situation.said) else ALIKE
    return best.name if best is not None and best.likeness >= least else None


def _nearest(situation: Situation, said: str) -> list[Recalled]:
    nearest = situation.recall.disclosed(situation.profile, said)[:1]
    return [one for one in nearest if f"told.{one.name}" not in situation.mood.particulars]


def _statements(text: str) -> list[str]:
    """Sentences in which they speak of themselves."""
    found = (sentence.strip() for sentence in sentences(text))
    own = [one for one in found if not one.endswith("?") and _OF_THEMSELVES.search(one)]
    return [one for one in own if len(one.split()) >= FEWEST_WORDS][-MOST_SENTENCES:]
