"""What is worth knowing about a message and is not held against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.outreach import counting
from infoview_ai.outreach.channels import Channel, Part
from infoview_ai.outreach.request_rules import GOOD_MINUTES
from infoview_ai.outreach.seen import Seen

SUBJECT_CHARACTERS: Final = 50
"""A subject of 4-8 words, 50 characters or fewer (domain.md 4.1)."""
NUDGE_AFTER_DAYS: Final = 7
HARD_GRADE: Final = 10.0
_EMOJI: Final = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_TITLE: Final = re.compile(r"\b(?:mr|mrs|miss)\b", re.IGNORECASE)
_LABEL: Final = re.compile(r"informational interview", re.IGNORECASE)


def remarks(seen: Seen) -> Iterator[str]:
    """Sentences for the margin."""
    message, rules = seen.message, seen.rules
    if Part.ASK in rules.needs and seen.minutes is not None and seen.minutes > GOOD_MINUTES:
        yield f"You ask for {seen.minutes:g} minutes; 10-15 are given more easily."
    if counting.words(message.body) < rules.words[0] - 10 and rules.most_words is not None:
        yield f"It is short: {rules.words[0]}-{rules.words[1]} words leave room for what matters."
    if counting.characters(message.subject) > SUBJECT_CHARACTERS and rules.has_subject:
        yield f"A subject of up to {SUBJECT_CHARACTERS} characters shows whole on a phone."
    if rules.has_subject and not message.subject and rules.letter in "ab":
        yield "It has no subject yet."
    if _EMOJI.search(message.body):
        yield "Leave emoji out when you write to somebody for the first time."
    if _LABEL.search(f"{message.subject} {message.body}"):
        yield "\u201cA 15-minute call\u201d is plainer than \u201cinformational interview\u201d, and puts nobody off."
    if seen.channel is Channel.COLD_EMAIL and _TITLE.search(seen.anatomy.greeting):
        yield "Are you sure of the title? The full name is never wrong."
    yield from _timing(seen)
    grade = counting.reading_grade(" ".join(line.text for line in seen.lines))
    if grade is not None and grade > HARD_GRADE:
        yield f"It reads like a text for school year {round(grade)}; shorter sentences are answered more often."
    if seen.channel is Channel.VOICEMAIL and len(re.findall(r"\d[\d\s().-]{5,}\d", message.body)) < 2:
        yield "Say your number twice, at the beginning and at the end."
    if seen.channel is Channel.KEEP_IN_TOUCH and any(line.asks for line in seen.asks):
        yield "A first update asks for nothing."


def _timing(seen: Seen) -> Iterator[str]:
    context = seen.message.context
    if (
        seen.channel is Channel.THANK_YOU
        and context.talk_ended_hours_ago is not None
        and context.talk_ended_hours_ago < 0
    ):
        yield "The talk has not ended yet; a thank-you comes after it."
    if (
        seen.channel is Channel.NUDGE
        and context.days_since_request is not None
        and context.days_since_request < NUDGE_AFTER_DAYS
    ):
        yield f"You asked {context.days_since_request:g} days ago; wait {NUDGE_AFTER_DAYS} business days."
    if seen.channel is Channel.KEEP_IN_TOUCH and context.weeks_since_talk is not None and context.weeks_since_talk < 4:
        yield "A first update comes four to eight weeks after the talk, or when you acted on the advice."
