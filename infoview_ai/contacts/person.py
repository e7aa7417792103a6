"""A person the learner may talk with, with the fields of domain.md 5.5."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime, Field

from infoview_ai.conversation.transcript import Data

SHORT: Final = 300
"""Most characters of a field of one line."""
LONG: Final = 20_000
"""Most characters of notes."""


Moment = Annotated[AwareDatetime, AfterValidator(lambda at: at.astimezone(UTC))]
"""A point in time, kept in UTC: an hour added to a local time goes wrong on the days on which clocks change."""


class Status(StrEnum):
    """Where things stand, in the order in which they happen."""

    TO_CONTACT = "to_contact"
    ASKED = "asked"
    NUDGED = "nudged"
    BOOKED = "booked"
    DONE = "done"
    THANKED = "thanked"
    CLOSED = "closed"


class Mode(StrEnum):
    """How one talks (domain.md 5.4)."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    EMAIL = "email"


class Warmth(StrEnum):
    """How well the learner knows somebody, warmest first (domain.md 5.1)."""

    CLOSE = "close"
    KNOWN = "known"
    CONNECTED = "connected"
    STRANGER = "stranger"


class Talk(Data):
    """A talk that is booked or was held. All moments carry an offset; `zone` is where the learner and they agreed."""

    start: Moment
    zone: str = "UTC"
    """An IANA name: "Europe/Berlin"."""
    minutes: int = Field(default=15, ge=1, le=180)
    """The limit agreed."""
    mode: Mode = Mode.PHONE
    place: str = Field(default="", max_length=SHORT)
    """A number, a link or an address."""
    confirmed_at: Moment | None = None
    ended_at: Moment | None = None
    noted_at: Moment | None = None
    thanked_at: Moment | None = None
    referrer_thanked_at: Moment | None = None
    rehearsal_id: str = ""
    """The stored transcript of the real talk, where there is one."""

    @property
    def planned_end(self) -> datetime:
        return self.start.astimezone(UTC) + timedelta(minutes=self.minutes)


class Advice(Data):
    """Something they advised, and when the learner acted on it."""

    text: str = Field(min_length=1, max_length=1000)
    acted_at: Moment | None = None


class Named(Data):
    """Somebody they named."""

    name: str = Field(min_length=1, max_length=SHORT)
    who: str = Field(default="", max_length=SHORT)
    may_use_name: bool | None = None
    """Whether the learner may say who sent them; None: not asked."""
    written_at: Moment | None = None


class Preparation(Data):
    """What the learner has written down for the talk (domain.md 5.2)."""

    purpose: str = Field(default="", max_length=1000)
    introduction: str = Field(default="", max_length=2000)
    questions: tuple[str, ...] = ()
    """The questions that must be asked, at most three count."""
    are_you_looking: str = Field(default="", max_length=1000)
    how_can_i_help: str = Field(default="", max_length=1000)
    why_us: str = Field(default="", max_length=1000)
    ticked: frozenset[str] = frozenset()
    """Keys of the checklist that are done."""


class Person(Data):
    """One person. Two people of the same name are two people: only the id tells them apart."""

    id: str
    name: str = Field(min_length=1, max_length=SHORT)
    role: str = Field(default="", max_length=SHORT)
    organisation: str = Field(default="", max_length=SHORT)
    field: str = Field(default="", max_length=SHORT)
    """The field of work as one would say it after "get into"."""
    email: str = Field(default="", max_length=SHORT)
    phone: str = Field(default="", max_length=SHORT)
    profile: str = Field(default="", max_length=1000)
    """Address of a public profile."""
    channel: str = Field(default="", max_length=SHORT)
    """How the learner reaches them: "email", "LinkedIn", "phone"."""
    found: str = Field(default="", max_length=SHORT)
    """How the learner found them."""
    referred_by: str = Field(default="", max_length=SHORT)
    relation: str = Field(default="", max_length=SHORT)
    """How the learner knows them: "my aunt", "we worked at Larch & Co"."""
    warmth: Warmth = Warmth.STRANGER
    school: str = Field(default="", max_length=SHORT)
    knows: str = Field(default="", max_length=1000)
    """Whom or which field they could lead to."""
    status: Status = Status.TO_CONTACT
    asked_at: Moment | None = None
    nudged_at: Moment | None = None
    talk: Talk | None = None
    earlier_talks: tuple[Talk, ...] = ()
    questions_sent_at: Moment | None = None
    learnings: str = Field(default="", max_length=LONG)
    private_quotes: str = Field(default="", max_length=LONG)
    """What they said and the learner must not pass on."""
    advice: tuple[Advice, ...] = ()
    named: tuple[Named, ...] = ()
    resume_asked_at: Moment | None = None
    resume_sent_at: Moment | None = None
    updates: tuple[Moment, ...] = ()
    """When the learner told them how things went on."""
    interests: str = Field(default="", max_length=LONG)
    tags: tuple[str, ...] = ()
    notes: str = Field(default="", max_length=LONG)
    preparation: Preparation = Preparation()
    connected_on: date | None = None
    source: str = Field(default="", max_length=SHORT)
    """The file they came from; empty when typed in."""
    created_at: Moment

    @property
    def one_line(self) -> str:
        """The role and the organisation, as far as known."""
        return ", ".join(part for part in (self.role, self.organisation) if part)


class Change(Data):
    """One entry of a person's history."""

    at: Moment
    kind: str
    """ "status", "edited", "merged", "undone", "note"."""
    what: str
    """A sentence for the learner."""
