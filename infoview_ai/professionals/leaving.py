"""An emergency: they have to go on the spot, and the learner's next line is the last (domain.md 2, TM24)."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

SOONEST, LATEST = 0.5, 0.8
"""Between these shares of the limit an emergency comes up."""


def emergency(situation: Situation) -> Plan | None:
    """They have to go: once, in the second half, never on top of a pitch or a goodbye."""
    if situation.is_first or situation.closing or situation.mood.pitch_meter or situation.mood.hard_cues:
        return None
    rng = situation.once_rng("emergency")
    if rng.random() >= situation.traits.has_to_go:
        return None
    due = situation.limit_s * rng.uniform(SOONEST, LATEST)
    if not due <= situation.elapsed_s < situation.limit_s:
        return None
    return Plan(
        Reply.END,
        "emergency: has to go at once",
        events=(Event(kind=EventKind.ENDED),),
        touches=(Touch.EMERGENCY,),
        max_words=40,
    )


def last_word(situation: Situation) -> Plan | None:
    """Whatever is said after an emergency gets a short goodbye."""
    if not situation.mood.leaving:
        return None
    return Plan(Reply.SAY_GOODBYE, "was on the way out: a last word", ends=True, max_words=25)
