"""Signature moves: a résumé asked for, an opening mentioned, a motive questioned, a name offered (domain.md 6.1)."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Act, Topic
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.introductions import loss_in, worry_in
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Manner
from infoview_ai.professionals.situation import Situation

CHALLENGED_AFTER = 6
MOST_VOLUNTEERED = 2
"""A warm person has two names to give at the end; others give one unasked."""

NO_LONGER_WAITS = 8
"""Before so many answers a move of their own waits for a new subject and does not cut off a story."""

ANSWERED = frozenset({Reply.ANSWER, Reply.ANSWER_BRIEFLY, Reply.ANSWER_HALF, Reply.CONFIRM, Reply.CORRECT_GENTLY})


def moment(situation: Situation, plan: Plan) -> Event | None:
    """At most one move of the person's own, after an answer, where there is time for it."""
    if plan.reply not in ANSWERED or plan.angle is not None or situation.closing or situation.over_s > -60.0:
        return None
    if worry_in(situation.said) or loss_in(situation.said):
        return None
    answered = len(situation.answers)
    if situation.reading.follow_up and answered < NO_LONGER_WAITS:
        return None
    for kind, due in (
        (EventKind.MOTIVE_QUESTIONED, _motive(situation, answered)),
        (EventKind.RESUME_REQUESTED, _resume(situation, answered)),
        (EventKind.OPENING_MENTIONED, _opening(situation, answered)),
        (EventKind.SELF_ASKED, _self(situation, answered)),
    ):
        if due:
            return Event(kind=kind)
    return None


def volunteered_referral(situation: Situation, plan: Plan) -> str | None:
    """A name they offer unasked: connectors early when the purpose is clear, warm people near the end."""
    mood, traits = situation.mood, situation.traits
    if not traits.volunteers_referral or mood.pitch_meter > 0 or plan.reply is not Reply.ANSWER:
        return None
    left = [person.name for person in situation.profile.referrals if person.name not in mood.referrals_given]
    most = MOST_VOLUNTEERED if situation.manner is Manner.WARM else 1
    if not left or len(mood.referrals_given) >= most or situation.just(EventKind.REFERRAL_OFFERED):
        return None
    early = (
        not mood.referrals_given
        and situation.manner is Manner.CONNECTOR
        and mood.purpose_clear
        and len(situation.answers) >= 2
    )
    late = situation.elapsed_s >= situation.limit_s * 0.8 and mood.follow_ups >= 2
    return left[0] if early or late else None


def _motive(situation: Situation, answered: int) -> bool:
    if situation.mood.motive_questioned or situation.traits.tests_motive == 0.0:
        return False
    return answered >= 3 or situation.mood.pitch_meter >= 1


def _resume(situation: Situation, answered: int) -> bool:
    mood = situation.mood
    if mood.resume_asked or mood.pitch_meter > 0 or answered < 3:
        return False
    chance = situation.traits.asks_for_resume
    if situation.manner is Manner.WARM and situation.reading.topic is Topic.GETTING_STARTED:
        chance = 0.3
    return situation.once_rng("resume").random() < chance


def _opening(situation: Situation, answered: int) -> bool:
    mood = situation.mood
    if mood.opening_mentioned or mood.pitch_meter > 0 or answered < 5 or situation.just(EventKind.RESUME_REQUESTED):
        return False
    return situation.once_rng("opening").random() < situation.traits.mentions_opening


def _self(situation: Situation, answered: int) -> bool:
    mood, traits = situation.mood, situation.traits
    if mood.self_asked or mood.pitch_meter > 0 or answered < 2 or situation.reading.act is Act.ANSWER_TO_PROFESSIONAL:
        return False
    if situation.manner is Manner.TESTER:  # the second test: why should anyone hire somebody who changes fields?
        return mood.motive_questioned and answered >= CHALLENGED_AFTER
    return situation.once_rng("self").random() < traits.asks_about_you
