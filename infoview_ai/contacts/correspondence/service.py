"""Correspondence: the one door from contacts and talks to the messages about them, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from infoview_ai.contacts.after.promises import promises
from infoview_ai.contacts.after.service import AfterTalks
from infoview_ai.contacts.correspondence.facts import PASSING, Known, brief_for, context_for, when_said
from infoview_ai.contacts.correspondence.occasions import after_sending, channel_for
from infoview_ai.contacts.person import Person, Status
from infoview_ai.contacts.record import About
from infoview_ai.contacts.service import Contacts
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.errors import NotFoundError
from infoview_ai.nlu.words import said
from infoview_ai.outreach import talk_choice
from infoview_ai.outreach.brief import Addressee, Brief, Named, Talk
from infoview_ai.outreach.channels import Channel, rules_of
from infoview_ai.outreach.kept import KeptMessage, Messages
from infoview_ai.outreach.occasion import Occasion, Origin
from infoview_ai.outreach.talk_choice import TalkOffers
from infoview_ai.rehearsal.rehearsal import Rehearsal

_TO_OTHERS: Final = frozenset({Occasion.THANK_REFERRER, Occasion.WRITE_TO_NAMED})
_LOOKED_AT: Final = 300
"""So many people with a talk are looked through for the one whose transcript this is."""
_LEAST_WORDS: Final = 3
_MAIL: Final = frozenset({Channel.REFERRAL_EMAIL, Channel.COLD_EMAIL, Channel.NUDGE, Channel.THANK_YOU,
                          Channel.KEEP_IN_TOUCH})  # fmt: skip


class Correspondence:
    """What one learner writes around their talks. An id that is not theirs raises NotFoundError."""

    def __init__(
        self,
        contacts: Contacts,
        after_talks: AfterTalks,
        messages: Messages,
        talk: Callable[[str], Rehearsal],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`talk` gives a stored rehearsal or transcript by its id."""
        self._contacts, self._after, self._messages, self._talk, self._now = contacts, after_talks, messages, talk, now

    def begin(self, person_id: str, occasion: Occasion, named: str = "") -> KeptMessage:
        """The message for that occasion with the facts of the contact: one begun before and not sent, or a new one."""
        person = self._contacts.get(person_id)
        if (begun := self._begun(person_id, occasion, named)) is not None:
            return begun
        channel, known = channel_for(person, occasion), self._known(person_id, named)
        talk = person.talk if occasion is Occasion.THANK_YOU else None
        return self._messages.start(
            channel,
            contact=person_id,
            brief=brief_for(person, occasion, channel, known),
            to=person.email if occasion not in _TO_OTHERS and channel in _MAIL else "",
            context=context_for(person, occasion, known),
            origin=Origin(
                occasion=occasion,
                named=named,
                talk=talk.rehearsal_id if talk is not None else "",
                talk_ended_at=talk.ended_at if talk is not None else None,
            ),
        )

    def begin_thanks(self, talk_id: str) -> KeptMessage:
        """The thank-you for a stored talk: of the contact whose talk it was, else practice, or for a transcript."""
        talk = self._talk(talk_id)
        if (person := self._whose(talk_id)) is not None:
            return self.begin(person.id, Occasion.THANK_YOU)
        begun = (one for one in self._messages.recent() if one.origin.talk == talk_id and one.sent_at is None)
        if (found := next(begun, None)) is not None:
            return self._messages.get(found.id)
        ended = None if talk.imported is not None else talk.started_at + timedelta(seconds=talk.wall_s)
        days = self._contacts.days()
        brief = Brief(
            channel=Channel.THANK_YOU,
            me=self._messages.me(),
            person=_addressee(talk),
            field=talk.profile.field if talk.profile is not None else self._contacts.settings().aim.field,
            talk=Talk(when=when_said(ended, days, self._now()) if ended is not None else ""),
            is_job_hunting=self._contacts.settings().aim.is_job_hunting,
        )
        origin = Origin(occasion=Occasion.THANK_YOU, talk=talk_id, practice=talk.imported is None, talk_ended_at=ended)
        return self._messages.start(Channel.THANK_YOU, brief=brief, origin=origin)

    def get(self, message_id: str) -> KeptMessage:
        """The message; "this morning" becomes "yesterday" in its facts on the day after."""
        kept = self._messages.get(message_id)
        ended, brief = kept.origin.talk_ended_at, kept.brief
        if ended is None or brief is None or brief.talk.when not in PASSING or kept.sent_at is not None:
            return kept
        when = when_said(ended, self._contacts.days(), self._now())
        if when == brief.talk.when:
            return kept
        talk = brief.talk.model_copy(update={"when": when})
        return self._messages.save(kept, brief=brief.model_copy(update={"talk": talk}).model_dump())

    def offers(self, message: KeptMessage) -> TalkOffers:
        """What the talk and the notes behind a message offer, for the learner to confirm."""
        notes: list[str] = []
        known: tuple[Named, ...] = ()
        if message.contact is not None and (person := self._person(message.contact)) is not None:
            notes, known = self._notes(person), _names(person)
        talk = self._words(message.origin.talk)
        found = talk_choice.offers(talk, notes, known)
        return found if talk is None else _with_promises(found, talk, self._now())

    def sent(self, message_id: str) -> KeptMessage:
        """The learner says that they have sent it: the contact moves on. Raises StateError where that cannot be."""
        kept, at = self._messages.get(message_id), self._now()
        if kept.sent_at is not None:
            return kept
        if kept.contact is not None:
            occasion = kept.origin.occasion_by(kept.channel)
            note = f"Sent: {rules_of(kept.channel).title}{f' ({kept.subject})' if kept.subject else ''}"
            self._contacts.step(
                kept.contact, lambda person: after_sending(person, occasion, at, kept.origin.named), note
            )
        return self._messages.save(kept, sent_at=at)

    def written_to(self, person_id: str) -> tuple[KeptMessage, ...]:
        """The messages about a contact, the last changed first."""
        return self._messages.recent(contact=person_id)

    def _begun(self, person_id: str, occasion: Occasion, named: str) -> KeptMessage | None:
        wanted = (occasion, named)
        mine = (one for one in self._messages.recent(contact=person_id) if one.sent_at is None)
        found = next((one for one in mine if (one.origin.occasion, one.origin.named) == wanted), None)
        return None if found is None else self._messages.get(found.id)

    def _known(self, person_id: str, named: str) -> Known:
        before = (one for one in self._messages.recent(contact=person_id) if one.origin.occasion not in _TO_OTHERS)
        return Known(
            aim=self._contacts.settings().aim,
            me=self._messages.me(),
            before=next((one.brief for one in before if one.brief is not None), None),
            days=self._contacts.days(),
            now=self._now(),
            named=named,
        )

    def _person(self, person_id: str) -> Person | None:
        """The contact of a message; None where they were deleted since."""
        try:
            return self._contacts.get(person_id)
        except NotFoundError:
            return None

    def _words(self, talk_id: str) -> Transcript | None:
        """The words of a stored talk; None where there are none, or they were deleted since."""
        if not talk_id:
            return None
        try:
            return self._talk(talk_id).transcript()
        except NotFoundError:
            return None

    def _whose(self, talk_id: str) -> Person | None:
        held = (Status.DONE, Status.THANKED)
        people = (one for status in held for one in self._contacts.find(status=status, limit=_LOOKED_AT))
        return next((one for one in people if one.talk is not None and one.talk.rehearsal_id == talk_id), None)

    def _notes(self, person: Person) -> list[str]:
        """What the learner wrote down of what they said. What must not be passed on is never among it."""
        kept = self._after.notes(About(kind="person", id=person.id))
        texts = [kept.learned, *kept.three_things, kept.free] if kept is not None else []
        texts += [person.learnings, *(one.text for one in person.advice)]
        return list(dict.fromkeys(line for text in texts for line in _sentences(text)))


def _addressee(talk: Rehearsal) -> Addressee:
    if talk.profile is not None:
        return Addressee(name=talk.profile.name, role=talk.profile.role, organization=talk.profile.organization)
    return Addressee(name=talk.imported.professional.name if talk.imported is not None else "")


def _with_promises(found: TalkOffers, talk: Transcript, now: datetime) -> TalkOffers:
    """Beside each name what the learner said in the talk that they would do about it."""
    own = [one.quote for one in promises(talk, now.date()) if one.speaker is Speaker.SEEKER]
    named = []
    for one in found.named:
        parts = [part for part in one.named.name.split() if len(part) >= _LEAST_WORDS]
        will_do = next((quote for quote in own if any(part in quote for part in parts)), "")
        named.append(one.model_copy(update={"named": one.named.model_copy(update={"will_do": will_do})}))
    return found.model_copy(update={"named": tuple(named)})


def _names(person: Person) -> tuple[Named, ...]:
    """Names noted with the contact to whom nothing was written yet."""
    waiting = (one for one in person.named if one.written_at is None)
    return tuple(Named(name=one.name, may_use_name=one.may_use_name is True) for one in waiting)


def _sentences(text: str) -> Sequence[str]:
    """The lines of a note, and long ones by their sentences; a word or two is no fact."""
    found: list[str] = []
    for line in text.splitlines():
        plain = line.strip().lstrip("-*• ").strip()
        words = said(plain)
        parts = [plain[one.start : one.end] for one in words.sentences] if len(words.sentences) > 1 else [plain]
        found += [part.strip() for part in parts if len(part.split()) >= _LEAST_WORDS]
    return found
