"""What a check finds: `infoview.message_check/1`."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.outreach.channels import Channel

CHECK_FORMAT: Final = "infoview.message_check/1"


class IssueCode(StrEnum):
    """The codes of interfaces.md, in their order."""

    NO_LINK = "no_link"
    NO_INTRODUCTION = "no_introduction"
    LONG_INTRODUCTION = "long_introduction"
    NO_PURPOSE = "no_purpose"
    VAGUE_PURPOSE = "vague_purpose"
    NO_REASON_FOR_PERSON = "no_reason_for_person"
    NO_ASK = "no_ask"
    ASKS_TOO_LONG = "asks_too_long"
    NO_EASY_NO = "no_easy_no"
    JOB_PITCH = "job_pitch"
    RESUME_ATTACHED = "resume_attached"
    TOO_LONG = "too_long"
    OVER_LIMIT = "over_limit"
    PRESSURE = "pressure"
    PLACEHOLDER_LEFT = "placeholder_left"
    GENERIC = "generic"
    LATE = "late"
    NO_SPECIFICS = "no_specifics"
    TOO_MANY_NUDGES = "too_many_nudges"
    DISHONEST = "dishonest"


class Issue(Data):
    """One thing to mend. `quote` is a verbatim substring of the body, or of the subject; None: something is missing."""

    code: IssueCode
    quote: str | None = None
    why: str
    try_instead: str


class Criterion(StrEnum):
    """M1-M8 of domain.md 4.0."""

    LINK = "M1"
    WHO_I_AM = "M2"
    PURPOSE = "M3"
    ASK = "M4"
    EASY_NO = "M5"
    NO_PITCH = "M6"
    LENGTH = "M7"
    FOLLOW_THROUGH = "M8"


class MessageCheck(Data):
    """The check of one message. `limit` is the hard limit in characters, where the channel has one."""

    format: Literal["infoview.message_check/1"] = CHECK_FORMAT
    channel: Channel
    words: int
    characters: int
    limit: int | None
    sendable: bool
    level: int
    issues: tuple[Issue, ...]
    rubric: dict[Criterion, int | None]
    """0-4 for each of M1-M8; None: the channel does not ask for it."""
    remarks: tuple[str, ...] = ()
    """Worth knowing, not held against the message."""
    minutes_asked: float | None = None
    reading_grade: float | None = None
    """Flesch-Kincaid grade of the body; None where it has no sentence."""

    @property
    def codes(self) -> frozenset[IssueCode]:
        return frozenset(issue.code for issue in self.issues)
