"""The facts of a contact as the brief of a message: what is known is filled in, what is not stays open."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final, Literal

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.person import Advice, Mode, Named, Person
from infoview_ai.contacts.record import Aim
from infoview_ai.conversation.transcript import Data
from infoview_ai.outreach import brief as outreach
from infoview_ai.outreach.brief import Addressee, Brief, Found, HowFound, Request, Seeker
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.message import MessageContext
from infoview_ai.outreach.occasion import Occasion

_MOST: Final = outreach.MOST_FACT_CHARACTERS
_HOW: Final = (
    (re.compile(r"\b(?:talk|lecture|podcast|webinar|panel|episode)\b", re.IGNORECASE), Found.HEARD),
    (re.compile(r"\b(?:article|post|book|paper|column|blog|essay|interview)\b", re.IGNORECASE), Found.READ),
    (re.compile(r"\b(?:linked ?in|directory|list|page|site|register|website)\b", re.IGNORECASE), Found.LISTED),
)
_THEIRS: Final = re.compile(r"^(?:your|the|a|an|his|her|their)\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"^(?:we|i|you)\b", re.IGNORECASE)
_MEANS: Final[dict[Mode, Literal["phone", "video", "in person", "email"]]] = {
    Mode.PHONE: "phone",
    Mode.VIDEO: "video",
    Mode.IN_PERSON: "in person",
    Mode.EMAIL: "email",
}
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK: Final = 7
_NOON: Final = 12
PASSING: Final = frozenset({"this morning", "today", "yesterday"})
"""What is true on one day only: a message that waits in a drawer must not say it on the next."""


class Known(Data):
    """What else is known when a message to a contact begins."""

    aim: Aim = Aim()
    me: Seeker = Seeker()
    before: Brief | None = None
    """The brief of the last message to them: what was asked then is not asked of the learner again."""
    days: Days = Days()
    now: datetime
    named: str = ""


def brief_for(person: Person, occasion: Occasion, channel: Channel, known: Known) -> Brief:
    """The facts for a message to `person`, or to the referrer or to somebody they named."""
    start = _start(person, channel, known)
    match occasion:
        case Occasion.REQUEST:
            return start.model_copy(update={"found": start.found if _told(start) else _found(person, known.aim)})
        case Occasion.NUDGE:
            return start.model_copy(update={"asked_on": _day(person.asked_at, known)})
        case Occasion.THANK_YOU:
            return start.model_copy(update={"talk": outreach.Talk(when=_talked(person, known))})
        case Occasion.THANK_REFERRER:
            led = outreach.Talk(when=_talked(person, known), led_to=person.name[:_MOST])
            return start.model_copy(update={"person": Addressee(name=person.referred_by), "talk": led})
        case Occasion.WRITE_TO_NAMED:
            return _to_named(person, start, known)
        case Occasion.UPDATE:
            talk = outreach.Talk(when=_talked(person, known), said=_acted(person.advice))
            return start.model_copy(update={"talk": talk})


def context_for(person: Person, occasion: Occasion, known: Known) -> MessageContext:
    """What the check has to know of the contact."""
    return MessageContext(
        is_job_hunting=known.aim.is_job_hunting,
        previous_nudges=(1 if person.nudged_at is not None else 0) if occasion is Occasion.NUDGE else None,
    )


def when_said(moment: datetime, days: Days, now: datetime) -> str:
    """A moment in the past as one writes it: "this morning", "yesterday", "on Monday", "on 3 November"."""
    local, today = days.local(moment), days.local(now)
    ago = (today.date() - local.date()).days
    if ago == 0:
        return "this morning" if local.hour < _NOON else "today"
    if ago == 1:
        return "yesterday"
    if 1 < ago < _WEEK:
        return f"on {_DAYS[local.weekday()]}"
    return f"on {local.day} {local:%B}"


def _start(person: Person, channel: Channel, known: Known) -> Brief:
    """Who writes to whom about what; from the last message to them where there was one."""
    last = known.before
    them = Addressee(name=person.name, role=person.role, organization=person.organisation)
    if last is not None:
        if last.person.name == person.name:
            them = last.person
        kept = {"channel": channel, "person": them, "talk": outreach.Talk(), "asked_on": "", "call_again": ""}
        return last.model_copy(update=kept)
    field = person.field or known.aim.field
    return Brief(
        channel=channel,
        me=known.me,
        person=them,
        field=field,
        ask=Request(means=_MEANS[person.talk.mode]) if person.talk is not None else Request(),
        is_job_hunting=known.aim.is_job_hunting,
    )


def _told(brief: Brief) -> bool:
    return bool(brief.found.what or brief.found.by)


def _found(person: Person, aim: Aim) -> HowFound:
    """How the learner found them, as far as the contact says so; a guess would be put into their mouth."""
    if person.referred_by:
        return HowFound(how=Found.REFERRAL, by=person.referred_by)
    if person.school and person.school.casefold() in {one.casefold() for one in aim.schools}:
        return HowFound(how=Found.SHARED, what=f"we both studied at {person.school}")
    for text in (person.found, person.relation):
        if _CLAUSE.match(text):
            return HowFound(how=Found.OTHER, what=text)
    for pattern, how in _HOW:
        if pattern.search(person.found) and (how is Found.LISTED or _THEIRS.match(person.found)):
            return HowFound(how=how, what=person.found)
    return HowFound()


def _to_named(person: Person, start: Brief, known: Known) -> Brief:
    """To somebody they named: they are the referrer then, and what was asked of them is asked anew."""
    named = next((one for one in person.named if one.name == known.named), Named(name=known.named or "somebody"))
    by = person.name if named.may_use_name else ""
    link = HowFound(how=Found.REFERRAL, by=by) if by else HowFound()
    to = Addressee(name=named.name, role=named.who)
    return start.model_copy(update={"person": to, "found": link, "detail": "", "talk": outreach.Talk()})


def _acted(advice: tuple[Advice, ...]) -> tuple[outreach.Said, ...]:
    """Advice the learner acted on, latest first; what exactly they did only they can say."""
    done = sorted((one for one in advice if one.acted_at is not None), key=_acted_at, reverse=True)
    return tuple(outreach.Said(text=one.text[:_MOST], note=place) for place, one in enumerate(done[:2]))


def _acted_at(advice: Advice) -> datetime:
    assert advice.acted_at is not None
    return advice.acted_at


def _talked(person: Person, known: Known) -> str:
    ended = person.talk.ended_at if person.talk is not None else None
    return "" if ended is None else when_said(ended, known.days, known.now)


def _day(at: datetime | None, known: Known) -> str:
    return "" if at is None else when_said(at, known.days, known.now)
