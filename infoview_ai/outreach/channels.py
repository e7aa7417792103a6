"""The nine channels as data: what must be there, what must not, and how long a message may be (domain.md 4.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Channel(StrEnum):
    REFERRAL_EMAIL = "referral_email"
    COLD_EMAIL = "cold_email"
    LINKEDIN_NOTE = "linkedin_note"
    INMAIL = "inmail"
    PHONE_SCRIPT = "phone_script"
    VOICEMAIL = "voicemail"
    NUDGE = "nudge"
    THANK_YOU = "thank_you"
    KEEP_IN_TOUCH = "keep_in_touch"


class Part(StrEnum):
    """What a message may have to hold; the codes of what is missing are in `issues.py`."""

    LINK = "link"
    INTRODUCTION = "introduction"
    PURPOSE = "purpose"
    REASON = "reason"
    ASK = "ask"
    EASY_NO = "easy_no"
    SPECIFICS = "specifics"


@dataclass(frozen=True)
class ChannelRules:
    """One channel. Words are counted with greeting and signature, characters with spaces and line ends."""

    channel: Channel
    title: str
    letter: str
    """Of the paragraph in domain.md 4.2."""
    guidance: str
    """Slug of the library's document on it."""
    needs: frozenset[Part]
    words: tuple[int, int]
    """From, to: what reads well."""
    most_words: int | None
    """Above this it is too long; None: characters decide."""
    most_characters: int | None = None
    """Above this it is too long, although it can be sent."""
    limit: int | None = None
    """Above this it cannot be sent."""
    subject_limit: int | None = None
    has_subject: bool = False
    musts: tuple[str, ...] = ()
    must_nots: tuple[str, ...] = ()
    more: dict[str, int] = field(default_factory=dict)


_REQUEST = frozenset({Part.LINK, Part.INTRODUCTION, Part.PURPOSE, Part.REASON, Part.ASK, Part.EASY_NO})
PREMIUM_NOTE_LIMIT: Final = 300
NOTE_LIMIT: Final = 200
"""Of a free LinkedIn account; `INFOVIEW_LINKEDIN_NOTE_LIMIT` may change it (domain.md 4.1: keep configurable)."""

CHANNELS: Final[dict[Channel, ChannelRules]] = {
    rules.channel: rules
    for rules in (
        ChannelRules(
            Channel.REFERRAL_EMAIL, "Email with a referral", "a", "referral-email", _REQUEST, (60, 120), 125,
            has_subject=True,
            musts=(
                "the referrer's name in the subject or the first line, and how they know you",
                "who you are, in one line", "that you want to learn", "10-15 minutes, at a time that suits them",
                "thanks",
            ),
            must_nots=("an attachment", "leaning on the referrer (\"she promised you would\")", "openings"),
        ),
        ChannelRules(
            Channel.COLD_EMAIL, "Cold email", "b", "cold-email", _REQUEST, (60, 100), 125, has_subject=True,
            musts=(
                "how you found them, or why them, first", "one detail you looked up", "interest in the work itself",
                "10-15 minutes", "an easy no", "that you will write once more and then leave it",
            ),
            must_nots=("a resume", "links to a portfolio", "blanket text", "a title that guesses a gender"),
        ),
        ChannelRules(
            Channel.LINKEDIN_NOTE, "LinkedIn note", "c", "linkedin", frozenset({Part.LINK, Part.PURPOSE}), (15, 50),
            None, limit=NOTE_LIMIT,
            musts=("the link between you", "why, in one clause"),
            must_nots=("the default text", "a long request", "job words", "emoji"),
        ),
        ChannelRules(
            Channel.INMAIL, "InMail or direct message", "d", "linkedin", _REQUEST, (30, 70), None,
            most_characters=400, limit=1_900, subject_limit=200, has_subject=True,
            musts=("one question", "one ask"),
            must_nots=("a wall of text", "two links", "\"see attached\""),
        ),
        ChannelRules(
            Channel.PHONE_SCRIPT, "Phone script", "e", "phone-and-voicemail",
            frozenset({Part.LINK, Part.INTRODUCTION, Part.PURPOSE, Part.ASK, Part.EASY_NO}), (40, 150), 180,
            musts=(
                "your name", "who sent you", "whether this is a bad moment", "your purpose in one sentence",
                "10-15 minutes later, or now if they offer", "that you will call back",
            ),
            must_nots=("a minute of talk before the ask",),
        ),
        ChannelRules(
            Channel.VOICEMAIL, "Voicemail", "f", "phone-and-voicemail",
            frozenset({Part.LINK, Part.INTRODUCTION, Part.PURPOSE, Part.ASK}), (35, 75), 75,
            musts=(
                "first and last name", "your number, slowly, twice", "who sent you", "one line of purpose",
                "when you will call again",
            ),
            must_nots=("a pitch", "your life story"),
        ),
        ChannelRules(
            Channel.NUDGE, "Nudge after silence", "g", "nudge",
            frozenset({Part.PURPOSE, Part.ASK, Part.EASY_NO}), (25, 60), 60, has_subject=True,
            musts=("the same thread", "an easier option than before", "an end: no reply needed"),
            must_nots=("guilt", "\"just bumping this\"", "a complaint", "a second channel on the same day"),
        ),
        ChannelRules(
            Channel.THANK_YOU, "Thank-you note", "h", "thank-you", frozenset({Part.SPECIFICS}), (60, 150), 150,
            has_subject=True,
            musts=(
                "thanks for their time", "one or two things they said and how you will use them",
                "any name they gave and what you will do", "your name",
            ),
            must_nots=(
                "a resume nobody asked for", "a request for a job", "\"keep me in mind\"", "your strengths", "emoji",
            ),
            more={"level_4_hours": 24, "level_3_hours": 26, "level_1_hours": 72},
        ),
        ChannelRules(
            Channel.KEEP_IN_TOUCH, "Keep in touch", "i", "keeping-in-touch", frozenset({Part.SPECIFICS}), (40, 100),
            100, has_subject=True,
            musts=("what you did because of them", "something useful to them, or congratulations"),
            must_nots=("an ask in the first update", "a mass mail", "writing only when you need something"),
        ),
    )
}  # fmt: skip


def rules_of(channel: Channel) -> ChannelRules:
    return CHANNELS[channel]
