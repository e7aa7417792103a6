"""Which small moves of their own a manner adds to a reply: the signature moves of domain.md 6.1, beyond the events."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.nlu.reading import Defect, Move, Pitch, Topic
from infoview_ai.professionals.decision import Reply, Touch
from infoview_ai.professionals.introductions import PRAISE
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.profile import Heading, Manner
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import NEVER_ANSWERS, heading_of

SHARE_NEXT, SHARE_DOWNSIDE, SHARE_WALK = 0.35, 0.6, 0.35
INTERRUPTED_FROM, INTERRUPTED_UNTIL = 0.3, 0.75
STORY_FROM_S = -100.0
STORY_WORDS = 380
"""About two and a half minutes: it carries the talk past the limit without a question having been asked."""

_BRIGHT = (Topic.REWARDS, Topic.SUCCESS, Topic.ADVICE)
_STEERS = re.compile(
    r"\b(?:jump in|come back to|go back to|get back to|bring (?:us|you|it) back|back to|interrupt|stop you there|"
    r"if I may|steer|mindful of (?:the )?time)\b",
    re.IGNORECASE,
)
_WALKERS = (Manner.WARM, Manner.CONNECTOR, Manner.RECRUITER)

Due = Callable[[Situation, Plan, tuple[Event, ...]], bool]


def touches(situation: Situation, plan: Plan, events: tuple[Event, ...]) -> tuple[Touch, ...]:
    """The touches of this reply: those that came with its matter, then what else is due."""
    return (*plan.touches, *(touch for touch, due in _DUE.items() if due(situation, plan, events)))


def with_story(situation: Situation, plan: Plan) -> Plan:
    """A chatty person's answer at the limit becomes a story that runs past it, once and unasked (TM15)."""
    if not situation.traits.runs_on or plan.reply is not Reply.ANSWER or _made(situation, Touch.STORY):
        return plan
    if not STORY_FROM_S <= situation.over_s <= 0.0:
        return plan
    facts, room = list(plan.facts), STORY_WORDS
    told = {fact_id.removesuffix("~") for fact_id in situation.mood.told} | set(facts)
    left = [f for f in situation.profile.all_facts if _tellable(f.id) and not f.hidden and f.id not in told]
    situation.rng("story").shuffle(left)
    while left and room > 0:
        fact = left.pop()
        facts.append(fact.id)
        room -= len(fact.say.split())
    because = f"{plan.because}; a story past the limit"
    return replace(plan, facts=tuple(facts), max_words=STORY_WORDS, because=because, touches=(Touch.STORY,))


def with_downside(situation: Situation, plan: Plan) -> Plan:
    """A blunt person puts the hard side next to the bright one."""
    if situation.manner is not Manner.BLUNT or plan.reply is not Reply.ANSWER or plan.topic not in _BRIGHT:
        return plan
    if (
        _made(situation, Touch.DOWNSIDE)
        or plan.angle is not None
        or not plan.facts
        or situation.rng("downside").random() >= SHARE_DOWNSIDE
    ):
        return plan
    told = {fact_id.removesuffix("~") for fact_id in situation.mood.told}
    hard = situation.profile.facts[Heading.HARDEST_PART]
    left = [fact.id for fact in hard if not fact.hidden and fact.id not in told | set(plan.facts)]
    if not left:
        return plan
    facts = (plan.facts[0], left[0])
    return replace(plan, facts=facts, because=f"{plan.because}; blunt: the hard side", touches=(Touch.DOWNSIDE,))


def _tellable(fact_id: str) -> bool:
    return heading_of(fact_id) not in NEVER_ANSWERS


def _made(situation: Situation, touch: Touch) -> bool:
    return touch in situation.mood.touched


def _did(events: tuple[Event, ...], kind: EventKind) -> bool:
    return any(event.kind is kind for event in events)


def _next(situation: Situation, plan: Plan, events: tuple[Event, ...]) -> bool:
    answered = plan.reply in (Reply.ANSWER, Reply.ANSWER_BRIEFLY) and bool(plan.facts)
    busy = situation.manner is Manner.BUSY and situation.mood.pitch_meter == 0
    return busy and answered and not events and situation.rng("next").random() < SHARE_NEXT


def _interrupted(situation: Situation, plan: Plan, events: tuple[Event, ...]) -> bool:
    share = situation.elapsed_s / situation.limit_s if situation.limit_s else 1.0
    once = situation.manner is Manner.LATE and not _made(situation, Touch.INTERRUPTED)
    timely = INTERRUPTED_FROM <= share <= INTERRUPTED_UNTIL
    return once and timely and plan.reply is Reply.ANSWER and not events


def _passed(situation: Situation, plan: Plan, _events: tuple[Event, ...]) -> bool:
    """A straight answer to the question about the motive: honest, and no request in it (P87)."""
    fine = situation.reading.pitch.label is Pitch.FINE
    words = situation.reading.words > 2
    return situation.just(EventKind.MOTIVE_QUESTIONED) and fine and words and plan.reply not in _UNTOUCHED


def _own_pay(situation: Situation, plan: Plan, _events: tuple[Event, ...]) -> bool:
    guarded = situation.manner is Manner.GUARDED and not _made(situation, Touch.OWN_PAY)
    return guarded and plan.topic is Topic.PAY and bool(plan.facts)


def _opens_up(situation: Situation, plan: Plan, _events: tuple[Event, ...]) -> bool:
    won = situation.manner is Manner.GUARDED and not _made(situation, Touch.OPENS_UP)
    return won and plan.reply is Reply.CONFIRM and situation.reading.did(Move.REFLECTS) and bool(situation.mood.told)


def _no_flattery(situation: Situation, plan: Plan, _events: tuple[Event, ...]) -> bool:
    reading = situation.reading
    of_them = bool(PRAISE.search(situation.said))
    flatters = of_them or any(defect.code is Defect.FLATTERY for defect in reading.defects)
    return situation.manner is Manner.BLUNT and flatters and not situation.closing and plan.reply not in _UNTOUCHED


def _steered(situation: Situation, plan: Plan, _events: tuple[Event, ...]) -> bool:
    return situation.traits.runs_on and plan.reply not in _UNTOUCHED and bool(_STEERS.search(situation.said))


def _use_your_name(situation: Situation, _plan: Plan, events: tuple[Event, ...]) -> bool:
    first = situation.manner is Manner.CONNECTOR and not _made(situation, Touch.USE_YOUR_NAME)
    return first and _did(events, EventKind.REFERRAL_OFFERED)


def _walk(situation: Situation, _plan: Plan, events: tuple[Event, ...]) -> bool:
    five = any(event.kind is EventKind.EXTENSION_OFFERED and event.minutes == 5.0 for event in events)
    return five and situation.manner in _WALKERS and situation.once_rng("walk").random() < SHARE_WALK


def _challenge(situation: Situation, _plan: Plan, events: tuple[Event, ...]) -> bool:
    return situation.manner is Manner.TESTER and _did(events, EventKind.SELF_ASKED)


def _full_time(_situation: Situation, _plan: Plan, events: tuple[Event, ...]) -> bool:
    return _did(events, EventKind.ARRIVED_LATE) and _did(events, EventKind.LIMIT_CHANGED)


def _short_of_time(situation: Situation, _plan: Plan, events: tuple[Event, ...]) -> bool:
    return situation.manner is Manner.BUSY and _did(events, EventKind.LIMIT_CHANGED)


_UNTOUCHED = frozenset(
    {Reply.END, Reply.SAY_GOODBYE, Reply.DEFLECT, Reply.DECLINE_DOCUMENT, Reply.INTERRUPT, Reply.WAIT}
    | {Reply.NOT_UNDERSTOOD, Reply.ADMIT_SIMULATION, Reply.STAY_IN_ROLE}
)

_DUE: dict[Touch, Due] = {
    Touch.FULL_TIME: _full_time,
    Touch.SHORT_OF_TIME: _short_of_time,
    Touch.INTERRUPTED: _interrupted,
    Touch.PASSED: _passed,
    Touch.NO_FLATTERY: _no_flattery,
    Touch.STEERED: _steered,
    Touch.OWN_PAY: _own_pay,
    Touch.OPENS_UP: _opens_up,
    Touch.WALK: _walk,
    Touch.CHALLENGE: _challenge,
    Touch.USE_YOUR_NAME: _use_your_name,
    Touch.NEXT: _next,
}
