"""Check any message, ours or the learner's own: a pure function from a message to `infoview.message_check/1`."""

from __future__ import annotations

from collections.abc import Iterator

from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.local import local_reader
from infoview_ai.outreach import counting
from infoview_ai.outreach.afterwards import afterwards_issues
from infoview_ai.outreach.anatomy import take_apart
from infoview_ai.outreach.channels import NOTE_LIMIT, Part
from infoview_ai.outreach.honesty import honesty_issues
from infoview_ai.outreach.issues import Issue, IssueCode, MessageCheck
from infoview_ai.outreach.levels import level_of, rubric, sendable
from infoview_ai.outreach.manner_rules import hard_limit, manner_issues
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.pitching import pitch_issues
from infoview_ai.outreach.remarks import remarks
from infoview_ai.outreach.request_rules import request_issues
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.tagging.tagger import Tagger, local_tagger

_ORDER = {code: place for place, code in enumerate(IssueCode)}


def check(
    message: Message,
    reader: TurnReader | None = None,
    *,
    tagger: Tagger | None = None,
    note_limit: int = NOTE_LIMIT,
) -> MessageCheck:
    """The check of one message. `reader` reads job pitches, `tagger` sentences (default: those of this process).

    `note_limit` is the hard limit of a LinkedIn note on a free account, in characters.
    """
    lines = take_apart(message.body).lines
    seen = Seen(message, (tagger or local_tagger()).tags(lines, message.channel))
    issues = tuple(_settled(seen, reader or local_reader(), note_limit))
    levels = rubric(seen, issues)
    return MessageCheck(
        channel=message.channel,
        words=counting.words(message.body),
        characters=counting.characters(message.body),
        limit=hard_limit(message, note_limit),
        sendable=sendable(issues),
        level=level_of(seen, issues, levels),
        issues=issues,
        rubric=levels,
        remarks=tuple(remarks(seen)),
        minutes_asked=seen.minutes if Part.ASK in seen.rules.needs else None,
        reading_grade=counting.reading_grade(" ".join(line.text for line in seen.lines)),
    )


def _settled(seen: Seen, reader: TurnReader, note_limit: int) -> list[Issue]:
    """All issues in the order of their codes, the same words not held against the learner twice under one code."""
    found: dict[tuple[IssueCode, str | None], Issue] = {}
    for issue in _all(seen, reader, note_limit):
        found.setdefault((issue.code, issue.quote), issue)
    return sorted(found.values(), key=lambda issue: _ORDER[issue.code])


def _all(seen: Seen, reader: TurnReader, note_limit: int) -> Iterator[Issue]:
    yield from request_issues(seen)
    yield from pitch_issues(seen, reader)
    yield from manner_issues(seen, note_limit)
    yield from afterwards_issues(seen)
    yield from honesty_issues(seen)
