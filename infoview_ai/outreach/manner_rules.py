"""Pressure, blanket text, open gaps, and length (domain.md 4.0 M5 and M7, 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from infoview_ai.outreach import counting
from infoview_ai.outreach.channels import NOTE_LIMIT, PREMIUM_NOTE_LIMIT, Channel
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon.manners import (
    DEFAULT_NOTE,
    EMPTY_GREETING,
    GAP_IN_CAPITALS,
    GENERIC,
    PLACEHOLDER,
    TO_ALL,
)
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.words_for_issues import words_for

_AFTER_THE_TALK: Final = frozenset({Channel.THANK_YOU, Channel.KEEP_IN_TOUCH})
_BARE_WORDS: Final = 25


def manner_issues(seen: Seen, note_limit: int = NOTE_LIMIT) -> Iterator[Issue]:
    """How it is said, and whether it fits."""
    yield from _length(seen, note_limit)
    if seen.pressing:
        yield _issue(Code.PRESSURE, seen, seen.pressing[0].text)
    yield from _placeholders(seen)
    if (blanket := _blanket(seen)) is not None:
        yield _issue(Code.GENERIC, seen, blanket)


def hard_limit(message: Message, note_limit: int = NOTE_LIMIT) -> int | None:
    """The most characters the channel takes; a LinkedIn note's depends on the plan."""
    if message.channel is Channel.LINKEDIN_NOTE:
        return PREMIUM_NOTE_LIMIT if message.context.linkedin_plan == "premium" else note_limit
    return Seen(message).rules.limit


def over_limit(message: Message, note_limit: int = NOTE_LIMIT) -> bool:
    limit, subject = hard_limit(message, note_limit), Seen(message).rules.subject_limit
    return (limit is not None and counting.characters(message.body) > limit) or (
        subject is not None and counting.characters(message.subject) > subject
    )


def _length(seen: Seen, note_limit: int) -> Iterator[Issue]:
    message, rules = seen.message, seen.rules
    words, characters = counting.words(message.body), counting.characters(message.body)
    limit = hard_limit(message, note_limit)
    if over_limit(message, note_limit):
        body_over = limit is not None and characters > limit
        have, most = (characters, limit) if body_over else (counting.characters(message.subject), rules.subject_limit)
        where = "It has" if body_over else "Its subject has"
        yield Issue(
            code=Code.OVER_LIMIT,
            why=f"{where} {have:,} characters; the form takes {most:,}, so it cannot be sent.",
            try_instead=f"Cut {have - (most or 0):,} characters: first what they do not need in order to answer.",
        )
    elif rules.most_words is not None and words > rules.most_words:
        yield Issue(
            code=Code.TOO_LONG,
            why=f"It has {words} words; {rules.words[0]}-{rules.words[1]} are read to the end.",
            try_instead=words_for(Code.TOO_LONG, seen.channel).try_instead,
        )
    elif rules.most_characters is not None and characters > rules.most_characters:
        yield Issue(
            code=Code.TOO_LONG,
            why=f"It has {characters} characters; messages under {rules.most_characters} are answered more often.",
            try_instead=words_for(Code.TOO_LONG, seen.channel).try_instead,
        )


def _placeholders(seen: Seen) -> Iterator[Issue]:
    for text in (seen.message.subject, seen.message.body):
        patterns = (PLACEHOLDER,) if text.isupper() else (PLACEHOLDER, GAP_IN_CAPITALS)
        for pattern in patterns:
            for found in pattern.finditer(text):
                yield _issue(Code.PLACEHOLDER_LEFT, seen, found[0])
    if EMPTY_GREETING.fullmatch(seen.anatomy.greeting):
        yield _issue(Code.PLACEHOLDER_LEFT, seen, seen.anatomy.greeting)


def _blanket(seen: Seen) -> str | None:
    """Words that could go to anybody. A thank-you or an update is a circular only by whom it is addressed to."""
    spoken_to = seen.anatomy.greeting or (seen.lines[0].text if seen.lines else "")
    if seen.channel in _AFTER_THE_TALK:
        if TO_ALL.search(spoken_to.lower()):
            return spoken_to
        return found[0].text if (found := seen.first(TO_ALL)) else None
    if spoken_to and GENERIC.match(spoken_to.lower()):
        return spoken_to
    if seen.channel is Channel.NUDGE and _says_nothing(seen):
        return seen.lines[0].text
    if (found := seen.first(GENERIC)) is None:
        return None
    if seen.channel is Channel.LINKEDIN_NOTE:
        return None if seen.linked else found[0].text
    return None if _of_them(seen) and not DEFAULT_NOTE.search(found[0].low) else found[0].text


def _says_nothing(seen: Seen) -> bool:
    """A bare reminder ("just bumping this"): no request and nothing that it is about (CARD.md, rulings)."""
    if seen.tags is None or not seen.lines or seen.asks or seen.purposeful:
        return False
    return sum(line.words for line in seen.lines) <= _BARE_WORDS


def _of_them(seen: Seen) -> bool:
    """Whether it says so much of this person that a stock phrase beside it does no harm."""
    if seen.tags is None:
        return seen.reason is not None or seen.referrer
    return seen.linked if seen.channel is Channel.REFERRAL_EMAIL else seen.personal


def _issue(code: Code, seen: Seen, quote: str | None = None) -> Issue:
    words = words_for(code, seen.channel)
    return Issue(code=code, quote=quote, why=words.why, try_instead=words.try_instead)
