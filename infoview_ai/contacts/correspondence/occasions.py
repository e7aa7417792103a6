"""Which message is due for somebody, and by which channel it goes (domain.md 4.2 and 5.6)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from infoview_ai.contacts import steps
from infoview_ai.contacts.due import Kind
from infoview_ai.contacts.person import Person, Status, Warmth
from infoview_ai.errors import StateError
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.occasion import Occasion

OF_KIND: Final[dict[Kind, Occasion]] = {
    Kind.NUDGE: Occasion.NUDGE,
    Kind.THANK_YOU: Occasion.THANK_YOU,
    Kind.THANK_REFERRER: Occasion.THANK_REFERRER,
    Kind.WRITE_TO_NAMED: Occasion.WRITE_TO_NAMED,
    Kind.FIRST_UPDATE: Occasion.UPDATE,
    Kind.UPDATE: Occasion.UPDATE,
}
"""What is due and is done by writing. A talk is confirmed in a line of its own, for which there is no channel."""
_ALWAYS: Final[dict[Occasion, Channel]] = {
    Occasion.NUDGE: Channel.NUDGE,
    Occasion.THANK_YOU: Channel.THANK_YOU,
    Occasion.THANK_REFERRER: Channel.KEEP_IN_TOUCH,
    Occasion.WRITE_TO_NAMED: Channel.REFERRAL_EMAIL,
    Occasion.UPDATE: Channel.KEEP_IN_TOUCH,
}
_LINKEDIN: Final = re.compile(r"linked ?in", re.IGNORECASE)
_PHONE: Final = re.compile(r"\b(?:phone|tele?phone|call|mobile|tel)\b", re.IGNORECASE)
_UNDER_WAY: Final = (Status.BOOKED, Status.DONE, Status.THANKED)


def channel_for(person: Person, occasion: Occasion) -> Channel:
    """The channel of a first request follows how the learner reaches them; every other occasion has its own."""
    if occasion is not Occasion.REQUEST:
        return _ALWAYS[occasion]
    if _LINKEDIN.search(person.channel) or (not person.channel and _only_on_linkedin(person)):
        linked = person.connected_on is not None or person.warmth is Warmth.CONNECTED
        return Channel.INMAIL if linked else Channel.LINKEDIN_NOTE
    if _PHONE.search(person.channel) or (not person.channel and person.phone and not person.email):
        return Channel.PHONE_SCRIPT
    return Channel.REFERRAL_EMAIL if person.referred_by else Channel.COLD_EMAIL


def _only_on_linkedin(person: Person) -> bool:
    return not person.email and not person.phone and _LINKEDIN.search(person.profile) is not None


def after_sending(person: Person, occasion: Occasion, at: datetime, named: str = "") -> Person:
    """Where things stand once that message went out. Raises StateError where it cannot have been the right one.

    A request to somebody with whom a talk is agreed or was held changes nothing: they are past being asked.
    """
    match occasion:
        case Occasion.REQUEST:
            return person if person.status in _UNDER_WAY else steps.asked(person, at)
        case Occasion.NUDGE:
            return steps.nudged(person, at)
        case Occasion.THANK_YOU:
            return steps.thanked(person, at)
        case Occasion.THANK_REFERRER:
            return steps.referrer_thanked(person, at)
        case Occasion.WRITE_TO_NAMED:
            return steps.wrote_to(person, _place(person, named), at)
        case Occasion.UPDATE:
            return steps.updated(person, at)


def _place(person: Person, named: str) -> int:
    found = next((place for place, one in enumerate(person.named) if one.name == named), None)
    if found is None:
        raise StateError(
            f"{person.name} is not noted as having named {named or 'anybody'}.",
            kept="The message is kept.",
            next_step="Note the name with the talk first.",
        )
    return found
