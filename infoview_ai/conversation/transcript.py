"""Transcript, Turn and Event: the shapes of `infoview.transcript/1`."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

TRANSCRIPT_FORMAT: Final = "infoview.transcript/1"
DEFAULT_MINUTES = 15.0
"""The limit where nobody named one (domain.md 1.1 and TM30)."""

ClockKind = Literal["spoken", "real"]


class Speaker(StrEnum):
    SEEKER = "seeker"
    PROFESSIONAL = "professional"


class EventKind(StrEnum):
    """What a professional's turn did, beyond its words."""

    EXTENSION_OFFERED = "extension_offered"
    EXTENSION_GRANTED = "extension_granted"
    EXTENSION_DECLINED = "extension_declined"
    TIME_CUE = "time_cue"
    RESUME_REQUESTED = "resume_requested"
    OPENING_MENTIONED = "opening_mentioned"
    REFERRAL_OFFERED = "referral_offered"
    MOTIVE_QUESTIONED = "motive_questioned"
    SELF_ASKED = "self_asked"
    LIMIT_CHANGED = "limit_changed"
    ARRIVED_LATE = "arrived_late"
    ENDED = "ended"


class Data(BaseModel):
    """Immutable data; unknown keys are refused so that a typo is a message, not a silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Event(Data):
    """One event on a professional's turn.

    `minutes` is the amount offered or granted on top of the limit (None: an offer that named no amount); for
    `limit_changed` it is the new limit in minutes since the talk began; for `arrived_late` how late.
    `strength` belongs to `time_cue` only.
    """

    kind: EventKind
    minutes: float | None = Field(default=None, ge=0, le=600)
    strength: Literal["soft", "hard"] | None = None


class Turn(Data):
    """What one person said in one go. `start` and `end` are seconds since the conversation began."""

    speaker: Speaker
    text: str
    start: float | None = Field(default=None, ge=0)
    end: float | None = Field(default=None, ge=0)
    events: tuple[Event, ...] = ()
    broken_off: bool = False
    """The reply broke off in the middle (an outage); what stands here is what was heard."""

    @model_validator(mode="after")
    def _times_and_events_belong(self) -> Self:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"a turn ends ({self.end:g} s) before it starts ({self.start:g} s)")
        if self.events and self.speaker is Speaker.SEEKER:
            raise ValueError("events stand on turns of the professional only")
        return self

    def did(self, kind: EventKind) -> bool:
        """Whether this turn carries an event of that kind."""
        return any(event.kind is kind for event in self.events)


class Person(Data):
    """Who the professional is."""

    name: str = ""
    role: str = ""
    organization: str = ""


class Transcript(Data):
    """A whole conversation. `agreed_minutes` None means that the file names no limit."""

    format: Literal["infoview.transcript/1"] = TRANSCRIPT_FORMAT
    professional: Person = Person()
    agreed_minutes: float | None = Field(default=None, gt=0, le=600)
    clock: ClockKind = "spoken"
    turns: tuple[Turn, ...] = ()

    @property
    def has_events(self) -> bool:
        """False for a real conversation: what was invited is then read from the professional's words."""
        return any(turn.events for turn in self.turns)

    @property
    def limit_minutes(self) -> float:
        """The agreed limit, or the default where none was named."""
        return self.agreed_minutes if self.agreed_minutes is not None else DEFAULT_MINUTES
