"""M1-M5 of domain.md 4.0: link, who I am, purpose and why you, ask, easy no."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.nlu.words import lowered
from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.channels import Channel, Part
from infoview_ai.outreach.durations import longest_minutes, minutes_in
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon import requests as words_of
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.tagging.tags import Tag
from infoview_ai.outreach.words_for_issues import words_for

MOST_MINUTES: Final = 30
"""More is too long to ask for (interfaces.md); more than `GOOD_MINUTES` is only a remark."""
GOOD_MINUTES: Final = 15
MOST_INTRODUCTION_WORDS: Final = 60
"""An introduction has 30-60 words even in the talk (domain.md 5.2); in a message it is one line."""
MOST_INTRODUCTION_LINES: Final = 3
MOST_TAGGED_WORDS: Final = 50
"""The same for the sentences of which the tagger is sure; it is not sure of all."""

_LEADS_IN: Final = re.compile(
    r"\b(?:an?|about|around|at least|up to|maybe|perhaps|a good|a full|a whole)\s+$", re.IGNORECASE
)
_SAYS_HOW_LONG: Final = frozenset({Channel.REFERRAL_EMAIL, Channel.COLD_EMAIL, Channel.INMAIL})
"""Where a request without a length is open-ended; a nudge and a call refer to what was said or come to it."""


def request_issues(seen: Seen) -> Iterator[Issue]:
    """What is missing from the request, or too much."""
    needs = seen.rules.needs
    if Part.LINK in needs and not seen.linked:
        yield _issue(Code.NO_LINK, seen)
    if Part.INTRODUCTION in needs and not seen.introduction:
        yield _issue(Code.NO_INTRODUCTION, seen)
    yield from _long_introduction(seen)
    if Part.PURPOSE in needs:
        yield from _purpose(seen)
    if Part.REASON in needs and seen.channel is not Channel.REFERRAL_EMAIL and not seen.personal:
        yield _issue(Code.NO_REASON_FOR_PERSON, seen)
    if Part.ASK in needs:
        yield from _ask(seen)
    if Part.EASY_NO in needs and seen.asks and seen.easy_no is None:
        yield _issue(Code.NO_EASY_NO, seen)


def _long_introduction(seen: Seen) -> Iterator[Issue]:
    if Part.INTRODUCTION not in seen.rules.needs:
        return
    about_me = seen.about_me
    total = sum(line.words for line in about_me)
    many = len(about_me) > MOST_INTRODUCTION_LINES and total > MOST_INTRODUCTION_WORDS * 2 // 3
    if total > MOST_TAGGED_WORDS if seen.tags is not None else total > MOST_INTRODUCTION_WORDS or many:
        longest = max(about_me, key=lambda line: line.words)
        yield _issue(Code.LONG_INTRODUCTION, seen, longest.text)


def _purpose(seen: Seen) -> Iterator[Issue]:
    if seen.channel is Channel.NUDGE:
        return  # it goes to somebody who has the first message
    if seen.tags is not None:
        yield from _tagged_purpose(seen)
        return
    if any(clear for _, clear in seen.purposes):
        if seen.vague is not None and not _clear_elsewhere(seen):
            yield _issue(Code.VAGUE_PURPOSE, seen, _vague_words(seen))
        return
    if seen.vague is not None:
        yield _issue(Code.VAGUE_PURPOSE, seen, _vague_words(seen))
    elif seen.purposes:
        yield _issue(Code.VAGUE_PURPOSE, seen, seen.purposes[0][0].text)
    elif not _subject_says(seen):
        yield _issue(Code.NO_PURPOSE, seen)


def _tagged_purpose(seen: Seen) -> Iterator[Issue]:
    """Where no line says what it is for, a vague line takes the place of none (CARD.md, rulings)."""
    if seen.purposeful:
        return
    ruled = seen.vague is not None and not _clear_elsewhere(seen)
    if seen.does(Tag.VAGUE, ruled):
        yield _issue(Code.VAGUE_PURPOSE, seen, _vaguest(seen))
    else:
        yield _issue(Code.NO_PURPOSE, seen)


def _vaguest(seen: Seen) -> str | None:
    line = seen.likeliest(Tag.VAGUE)
    found = words_of.VAGUE.search(line.low) if line else None
    if line is None or found is None:
        return line.text if line else None
    return line.text[found.start() : found.end()]


def _clear_elsewhere(seen: Seen) -> bool:
    """Whether a line without vague words says what it is for."""
    return any(clear and not words_of.VAGUE.search(line.low) for line, clear in seen.purposes)


def _vague_words(seen: Seen) -> str | None:
    found = seen.first(words_of.VAGUE)
    return found[1] if found else None


def _subject_says(seen: Seen) -> bool:
    return bool(words_of.PURPOSE.search(seen.subject))


def _ask(seen: Seen) -> Iterator[Issue]:
    if (line := asks_for_too_much(seen)) is not None:
        words = words_for(Code.ASKS_TOO_LONG, seen.channel)
        better = shorter_ask(line.text) or words.try_instead
        yield Issue(code=Code.ASKS_TOO_LONG, quote=line.text, why=words.why, try_instead=better)
    elif not seen.asks:
        yield _issue(Code.NO_ASK, seen)


def asks_for_too_much(seen: Seen) -> Line | None:
    """The line that asks for more than half an hour, or for a talk without an end."""
    if (seen.minutes or 0) > MOST_MINUTES:
        return next(line for line in seen.asks if (longest_minutes(line.low) or 0) > MOST_MINUTES)
    open_ended = seen.first(words_of.OPEN_ENDED)
    if open_ended is not None and ((seen.minutes is None and seen.tags is None) or open_ended[0] in seen.asks):
        return open_ended[0]
    return seen.unbounded if seen.channel in _SAYS_HOW_LONG else None


def shorter_ask(text: str) -> str | None:
    """The same request for 15 minutes ("for at least an hour" as "for 15 minutes"); None where it names no length."""
    low = lowered(text)
    found = next(((start, end) for minutes, start, end in minutes_in(low) if minutes > MOST_MINUTES), None)
    if found is None:
        return None
    before = _LEADS_IN.sub("", text[: found[0]])
    return " ".join(f"{before}15 minutes{text[found[1] :]}".split(" "))


def _issue(code: Code, seen: Seen, quote: str | None = None) -> Issue:
    words = words_for(code, seen.channel)
    return Issue(code=code, quote=quote, why=words.why, try_instead=words.try_instead)
