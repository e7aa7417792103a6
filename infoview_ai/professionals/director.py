"""The Director decides what the professional does next: deterministic for a seed, and able to say why.

Reading + clock + profile + what has been told so far go in; a Decision comes out, the same for both voices. The rules
are those of domain.md 6.1: depth by craft of the question (`answers.py`), the pitch meter (`meter.py`), time and
invitations (`timing.py`), signature moves (`moments.py`), everything else by order of precedence (`responses.py`).
"""

from __future__ import annotations

from dataclasses import replace

from infoview_ai.conversation.transcript import Event, EventKind, Turn
from infoview_ai.nlu.reading import Act, Move, Reading
from infoview_ai.professionals.angles import OFFERS
from infoview_ai.professionals.answers import good_follow_up
from infoview_ai.professionals.benefit import taken_well
from infoview_ai.professionals.decision import Angle, Decision, Mood, Reply, Touch
from infoview_ai.professionals.disclosures import reaction_to
from infoview_ai.professionals.introductions import background, name
from infoview_ai.professionals.manners import TRAITS
from infoview_ai.professionals.meter import meter_after, warmth
from infoview_ai.professionals.moments import moment, volunteered_referral
from infoview_ai.professionals.patience import in_a_row
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Heading, Manner, Profile
from infoview_ai.professionals.recall import NO_RECALL, Recall
from infoview_ai.professionals.responses import respond
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.small_answers import hinted_at
from infoview_ai.professionals.timing import first_words_on_time, time_events
from infoview_ai.professionals.touches import touches, with_downside, with_story

SPOKEN_OF = {
    EventKind.RESUME_REQUESTED: "resume_asked",
    EventKind.OPENING_MENTIONED: "opening_mentioned",
    EventKind.MOTIVE_QUESTIONED: "motive_questioned",
    EventKind.SELF_ASKED: "self_asked",
    EventKind.EXTENSION_OFFERED: "extension_offered",
    EventKind.EXTENSION_DECLINED: "extension_refused",
}
"""Events that are remembered as having happened once."""

SHARE_WITH_OFFER = 0.15
QUIET = frozenset(
    {Reply.WAIT, Reply.NOT_UNDERSTOOD, Reply.SAY_GOODBYE, Reply.END, Reply.ADMIT_SIMULATION, Reply.INTERRUPT}
)
"""Replies that carry no further event: no hint at the time on top of a pause."""


class Director:
    """Decides for one professional in one rehearsal."""

    def __init__(
        self, profile: Profile, manner: Manner | None, seed: int, agreed_minutes: float, recall: Recall = NO_RECALL
    ) -> None:
        self._profile = profile
        self._manner = manner or profile.manner
        self._seed = seed
        self._agreed_minutes = agreed_minutes
        self._recall = recall

    def decide(
        self, turns: tuple[Turn, ...], reading: Reading, mood: Mood, *, elapsed_s: float, limit_s: float
    ) -> Decision:
        """The decision for the reply to the last of `turns`, which is the seeker's.

        `mood` is what the latest reply left; `elapsed_s` and `limit_s` are seconds on the rehearsal's own clock.
        """
        situation = Situation(
            profile=self._profile,
            manner=self._manner,
            traits=TRAITS[self._manner],
            turns=turns,
            reading=reading,
            mood=mood.model_copy(update=_learnt(reading, turns[-1].text, mood)),
            elapsed_s=elapsed_s,
            limit_s=limit_s,
            agreed_minutes=self._agreed_minutes,
            seed=self._seed,
            recall=self._recall,
        )
        situation = taken_well(situation)
        meter = meter_after(mood.pitch_meter, situation.reading, situation.said)
        situation = replace(situation, mood=situation.mood.model_copy(update={"pitch_meter": meter}))
        plan = with_story(situation, with_downside(situation, respond(situation)))
        return _decision(situation, plan)


def _decision(situation: Situation, plan: Plan) -> Decision:
    events, referral = _events(situation, plan)
    own = touches(situation, plan, events)
    reaction = reaction_to(situation, plan)
    plan = _without_denial(plan) if reaction else plan
    offer = _offer(situation, plan)
    after = _mood(situation, plan, events, referral, own)
    because = [plan.because]
    because += [f"{event.kind.value.replace('_', ' ')}" for event in events if event not in plan.events]
    because += [f"manner {situation.manner.value}: {touch.value.replace('_', ' ')}" for touch in own]
    if reaction:
        because.append(f"reacts to what they told of themselves: {reaction}")
    if situation.mood.pitch_meter:
        because.append(f"pitch meter at {situation.mood.pitch_meter}")
    return Decision(
        turn=situation.turn,
        reply=plan.reply,
        topic=plan.topic,
        facts=plan.facts,
        particular=plan.particular,
        brief=plan.brief,
        angle=plan.angle,
        referral=referral,
        reaction=reaction,
        offer=offer,
        max_words=plan.max_words,
        warmth=warmth(situation.mood.pitch_meter, after.follow_ups),
        events=events,
        touches=own,
        question_back=any(event.kind is EventKind.SELF_ASKED for event in events),
        minutes_left=plan.minutes_left,
        because=tuple(because),
        mood=_reacted(after, reaction).model_copy(
            update={"offered": offer, "has_offered": situation.mood.has_offered or offer is not None}
        ),
    )


def _without_denial(plan: Plan) -> Plan:
    """Whoever has said something to what they were told does not add that they have nothing to say."""
    empty = plan.reply is Reply.ADMIT_IGNORANCE and not plan.facts and plan.referral is None
    because = f"{plan.because}; but has something to say to what they told"
    return replace(plan, reply=Reply.ACKNOWLEDGE, because=because, angle=None) if empty else plan


def _events(situation: Situation, plan: Plan) -> tuple[tuple[Event, ...], str | None]:
    """What happens besides the answer: at most one thing about time, else at most one move of their own."""
    referral = plan.referral
    events = (*plan.events, *first_words_on_time(situation, plan))
    if plan.reply in QUIET or events or Touch.STORY in plan.touches:
        return events, referral
    about_time = time_events(situation)
    if about_time:
        return (*events, *about_time), referral
    offered = volunteered_referral(situation, plan)
    if offered:
        return (*events, Event(kind=EventKind.REFERRAL_OFFERED)), offered
    own = moment(situation, plan)
    return ((*events, own) if own else events), referral


def _learnt(reading: Reading, text: str, mood: Mood) -> dict[str, object]:
    """What the seeker's turn tells about the seeker."""
    return {
        "purpose_clear": mood.purpose_clear or reading.did(Move.LEARNING_PURPOSE),
        "seeker_name": mood.seeker_name or name(text),
        "seeker_background": mood.seeker_background or background(text),
        "follow_ups": mood.follow_ups + int(good_follow_up(reading, mood)),
    }


def _mood(
    situation: Situation, plan: Plan, events: tuple[Event, ...], referral: str | None, own: tuple[Touch, ...]
) -> Mood:
    mood = situation.mood
    kinds = {event.kind for event in events}
    told = tuple(f"{fact}~" if plan.brief else fact for fact in plan.facts)
    update: dict[str, object] = {field: True for kind, field in SPOKEN_OF.items() if kind in kinds}
    update |= {
        "told": mood.told + told,
        "latest": plan.facts or mood.latest,
        "just_told": ((plan.particular,) if plan.particular else ()) + plan.facts or mood.just_told,
        "particulars": (*mood.particulars, plan.particular) if plan.particular else mood.particulars,
        "led_to": mood.led_to if plan.reply is Reply.ADMIT_IGNORANCE else hinted_at(situation, plan),
        "nearest": plan.angle is Angle.PARTLY,
        "deflections": mood.deflections + int(plan.reply in (Reply.DEFLECT, Reply.DECLINE_DOCUMENT)),
        "soft_cues": mood.soft_cues + _count(events, "soft"),
        "hard_cues": mood.hard_cues + _count(events, "hard"),
        "noise": in_a_row(situation),
        "touched": (*mood.touched, *(touch for touch in own if touch not in mood.touched)),
        "opened": mood.opened or bool({Touch.PASSED, Touch.OPENS_UP} & set(own)),
        "leaving": mood.leaving or Touch.EMERGENCY in own,
        "silences": mood.silences + int(situation.reading.act is Act.SILENCE),
        "ended": mood.ended or plan.ends,
        "last_reply": plan.reply,
    }
    if plan.topic is not None:
        update["topic"] = plan.topic
    if referral and referral not in mood.referrals_given:
        update["referrals_given"] = (*mood.referrals_given, referral)
    return mood.model_copy(update=update)


def _offer(situation: Situation, plan: Plan) -> Heading | None:
    """Once at most, where they had nothing for a question: something else that they could tell."""
    empty = plan.reply in (Reply.ADMIT_IGNORANCE, Reply.ALREADY_SAID) and not plan.facts and plan.referral is None
    if not empty or situation.mood.pitch_meter or situation.mood.has_offered:
        return None
    if situation.rng("offer").random() > SHARE_WITH_OFFER:
        return None
    told = {fact_id.partition(".")[0] for fact_id in situation.mood.told}
    left = [heading for heading in OFFERS if heading.value not in told]
    return situation.rng("offered").choice(left) if left else None


def _reacted(mood: Mood, reaction: str | None) -> Mood:
    if reaction is None:
        return mood
    return mood.model_copy(update={"particulars": (*mood.particulars, f"told.{reaction}")})


def _count(events: tuple[Event, ...], strength: str) -> int:
    return sum(event.kind is EventKind.TIME_CUE and event.strength == strength for event in events)
