"""Thank-you, nudge and keep in touch: on time, with something only this talk could give (domain.md 4.2 g-i)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon.manners import DONE, EMPTY_PRAISE, SAID_IT
from infoview_ai.outreach.seen import Seen, content_words
from infoview_ai.outreach.tagging.tags import Tag
from infoview_ai.outreach.words_for_issues import words_for

THANK_YOU_HOURS: Final = 24.0
_LEAST_WORDS: Final = 2
"""So many words of substance make a remark about something."""
_RICH_WORDS: Final = 5


def afterwards_issues(seen: Seen) -> Iterator[Issue]:
    """What only these three channels can get wrong."""
    context = seen.message.context
    if seen.channel is Channel.NUDGE and (context.previous_nudges or 0) >= 1:
        yield _issue(Code.TOO_MANY_NUDGES, seen)
    if (
        seen.channel is Channel.THANK_YOU
        and (hours := context.talk_ended_hours_ago) is not None
        and hours > THANK_YOU_HOURS
    ):
        words = words_for(Code.LATE, seen.channel)
        yield Issue(code=Code.LATE, why=f"{lateness(hours)} {words.why}", try_instead=words.try_instead)
    if seen.channel in (Channel.THANK_YOU, Channel.KEEP_IN_TOUCH) and not specifics(seen):
        yield _issue(Code.NO_SPECIFICS, seen)


_TALKED_WITH = re.compile(r"\b(?:talk|talked|spoke|conversation|met|minutes|chat) (?:with|to) [A-Z][\w'’-]+")
"""That a name led to a talk is what the one who gave it wants to hear."""


def specifics(seen: Seen) -> tuple[Line, ...]:
    """The lines that could only have been written to this person, about this talk or what came of it."""
    thanks = seen.channel is Channel.THANK_YOU
    patterns = (SAID_IT,) if thanks else (SAID_IT, DONE)
    tags = (Tag.SPECIFIC,) if thanks else (Tag.SPECIFIC, Tag.NEXT)
    ruled = {line for line in seen.lines if _is_specific(line, patterns, rich_will_do=thanks)}
    sure = {line for line in seen.lines if any(seen.at(line, tag, line in ruled) for tag in tags)}
    if not thanks:
        sure |= {line for line in seen.lines if _TALKED_WITH.search(line.text)}
    return tuple(line for line in seen.lines if line in ruled | sure) if sure else ()


def _is_specific(line: Line, patterns: Sequence[re.Pattern[str]], *, rich_will_do: bool) -> bool:
    """A line that says it tells of something said or done; or, in a thank-you, one that is rich in substance."""
    substance = len(set(content_words(line.low, EMPTY_PRAISE)))
    if any(pattern.search(line.low) for pattern in patterns):
        return substance >= _LEAST_WORDS
    return rich_will_do and substance >= _RICH_WORDS


def lateness(hours: float) -> str:
    """ "It is late by 30 minutes." """
    late = hours - THANK_YOU_HOURS
    if late < 1:
        return f"It is late by {max(1, round(late * 60))} minutes."
    return f"It is late by {round(late)} hours." if late < 48 else f"It is late by {round(late / 24)} days."


def _issue(code: Code, seen: Seen) -> Issue:
    words = words_for(code, seen.channel)
    return Issue(code=code, quote=None, why=words.why, try_instead=words.try_instead)
