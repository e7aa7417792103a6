"""A repair for each issue: an edit that keeps the rest of the message. Nothing is made up.

Where only the learner knows what belongs there (how they found the person, what was said), there is no repair, and the
issue stays with its advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.edits import replaced, tidy, with_sentence, without
from infoview_ai.outreach.honesty import says_not_looking
from infoview_ai.outreach.issues import Issue, IssueCode
from infoview_ai.outreach.lexicon.manners import DOCUMENT
from infoview_ai.outreach.lexicon.requests import OPEN_ENDED, VAGUE
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.request_rules import shorter_ask
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.shorter import shorter
from infoview_ai.outreach.words_for_issues import BAD_MOMENT, EASY_NO, NOT_ASKING, NUDGE_EASY_NO, PURPOSE, words_for

_FIFTEEN: Final = "15 minutes"
_LEADS_IN: Final = re.compile(r"\b(?:an?|about|around|at least|up to|maybe|perhaps|or so|a good)\s+$", re.IGNORECASE)
_OWN_PURPOSE: Final = "learn how you came to this work and what the days are really like"


def candidates(message: Message, issue: Issue, note_limit: int) -> Iterator[Message]:
    """Messages that might be rid of the issue, the gentlest edit first."""
    make = _REPAIRS.get(issue.code)
    if make is not None:
        yield from make(Seen(message), issue)
    if issue.code in (IssueCode.TOO_LONG, IssueCode.OVER_LIMIT):
        yield from shorter(message, note_limit)


def _no_ask(seen: Seen, _: Issue) -> Iterator[Message]:
    sentence = words_for(IssueCode.NO_ASK, seen.channel).try_instead
    before_no = _before(seen, seen.easy_no)
    yield _with(seen, sentence, before_no)
    yield _with(seen, sentence, None)


def _no_easy_no(seen: Seen, _: Issue) -> Iterator[Message]:
    if seen.channel is Channel.PHONE_SCRIPT:
        yield _with(seen, BAD_MOMENT, seen.introduction[0] if seen.introduction else None)
    sentence = NUDGE_EASY_NO if seen.channel is Channel.NUDGE else EASY_NO
    yield _with(seen, sentence, seen.asks[-1] if seen.asks else None)
    yield _with(seen, sentence, None)


def _no_purpose(seen: Seen, _: Issue) -> Iterator[Message]:
    first = (seen.introduction[-1:] or ((seen.link_line,) if seen.link_line else ()))[-1:]
    yield _with(seen, PURPOSE, first[0] if first else None)


def _vague_purpose(seen: Seen, issue: Issue) -> Iterator[Message]:
    line = _line_of(seen, issue.quote)
    if line is None:
        return
    found = VAGUE.search(line.low)
    if found:
        old = line.text[found.start() : found.end()]
        new = _OWN_PURPOSE if re.match(r"(?:learn|hear|know|pick|get|just|talk|chat|connect|explore)", found[0]) else ""
        if new:
            yield seen.message.with_body(replaced(seen.message.body, old, new))
    yield seen.message.with_body(replaced(seen.message.body, line.text, PURPOSE))


def _asks_too_long(seen: Seen, issue: Issue) -> Iterator[Message]:
    line = _line_of(seen, issue.quote)
    if line is None:
        return
    if (better := shorter_ask(line.text)) is not None:
        yield seen.message.with_body(replaced(seen.message.body, line.text, better))
    if found := OPEN_ENDED.search(line.low):
        yield _in_line(seen, line, found.start(), found.end(), f"for {_FIFTEEN}")
    yield seen.message.with_body(
        replaced(seen.message.body, line.text, words_for(issue.code, seen.channel).try_instead)
    )


def _drop_line(seen: Seen, issue: Issue) -> Iterator[Message]:
    """Without the clause that says it, where the sentence stands without it; else without the sentence."""
    line = _line_of(seen, issue.quote)
    if line is None:
        return
    body = seen.message.body
    if issue.quote and issue.quote != line.text:
        yield from (seen.message.with_body(cut) for cut in _without_clause(body, line, issue.quote))
    yield seen.message.with_body(without(body, line.start, line.end))


def _without_clause(body: str, line: Line, quote: str) -> Iterator[str]:
    at = line.text.find(quote)
    before, after = line.text[:at], line.text[at + len(quote) :]
    joint = re.search(
        r"(?:[,;:]?\s+(?:and|so|but|because|or|also|plus|as|since|in case)\s*|[,;:\u2013\u2014-]\s*)$", before
    )
    if joint and not after.strip(" .!?") and len(before[: joint.start()].split()) >= 4:
        mark = "?" if line.asks and before.lstrip().lower().startswith(("could", "would", "can", "may")) else "."
        yield tidy(body[: line.start] + before[: joint.start()].rstrip(" ,;:") + mark + body[line.end :])


def _resume(seen: Seen, issue: Issue) -> Iterator[Message]:
    own = seen.anatomy.signed_name.lower().split()
    kept = tuple(
        name
        for name in seen.message.attachments
        if not DOCUMENT.search(name.rpartition(".")[0] or name)
        and not all(part in name.lower() for part in own or ["\0"])
    )
    bare = seen.message.model_copy(update={"attachments": kept})
    if issue.quote is None:
        yield bare
        return
    for cut in _drop_line(seen, issue):
        yield bare.with_body(cut.body)


def _placeholder(seen: Seen, issue: Issue) -> Iterator[Message]:
    message, quote = seen.message, issue.quote or ""
    if quote and quote in message.subject:
        return
    greeting = seen.anatomy.greeting
    if quote and quote in greeting:
        yield message.with_body(message.body.replace(greeting, "Hello,", 1))
        return
    if (line := _line_of(seen, quote)) is not None:
        yield message.with_body(without(message.body, line.start, line.end))


def _generic(seen: Seen, issue: Issue) -> Iterator[Message]:
    if issue.quote and issue.quote == seen.anatomy.greeting:
        yield seen.message.with_body(seen.message.body.replace(issue.quote, "Hello,", 1))
        return
    yield from _drop_line(seen, issue)


def _long_introduction(seen: Seen, _: Issue) -> Iterator[Message]:
    """One line of introduction stays: the first."""
    aims = {line.start for line, clear in seen.purposes if clear}
    lines = [line for line in seen.about_me if line.start not in aims]
    first = next((line for line in seen.about_me if line in seen.introduction), None)
    body = seen.message.body
    for line in reversed([line for line in lines if line is not first]):
        body = without(body, line.start, line.end)
    yield seen.message.with_body(body)


def _dishonest(seen: Seen, issue: Issue) -> Iterator[Message]:
    line = _line_of(seen, issue.quote)
    if line is not None and says_not_looking(line):
        yield seen.message.with_body(replaced(seen.message.body, line.text, NOT_ASKING))
        yield from _drop_line(seen, issue)


_REPAIRS: Final[dict[IssueCode, Callable[[Seen, Issue], Iterator[Message]]]] = {
    IssueCode.NO_ASK: _no_ask,
    IssueCode.NO_EASY_NO: _no_easy_no,
    IssueCode.NO_PURPOSE: _no_purpose,
    IssueCode.VAGUE_PURPOSE: _vague_purpose,
    IssueCode.ASKS_TOO_LONG: _asks_too_long,
    IssueCode.JOB_PITCH: _drop_line,
    IssueCode.RESUME_ATTACHED: _resume,
    IssueCode.PRESSURE: _drop_line,
    IssueCode.PLACEHOLDER_LEFT: _placeholder,
    IssueCode.GENERIC: _generic,
    IssueCode.LONG_INTRODUCTION: _long_introduction,
    IssueCode.DISHONEST: _dishonest,
}


MENDABLE: Final = frozenset({*_REPAIRS, IssueCode.TOO_LONG, IssueCode.OVER_LIMIT})
"""Issues for which there may be a repair; for all others only the learner knows what belongs there."""


def _with(seen: Seen, sentence: str, after: Line | None) -> Message:
    return seen.message.with_body(with_sentence(seen.message.body, sentence, after))


def _in_line(seen: Seen, line: Line, start: int, end: int, new: str) -> Message:
    """The line with a length of time in place of another; "for at least an hour" becomes "for 15 minutes"."""
    body = seen.message.body
    before = _LEADS_IN.sub("", body[: line.start + start])
    if new.startswith("for ") and before.rstrip().endswith("for"):
        new = new.removeprefix("for ")
    return seen.message.with_body(tidy(before + new + body[line.start + end :]))


def _before(seen: Seen, line: Line | None) -> Line | None:
    if line is None or line not in seen.lines:
        return None
    place = seen.lines.index(line)
    return seen.lines[place - 1] if place else None


def _line_of(seen: Seen, quote: str | None) -> Line | None:
    if not quote:
        return None
    at = seen.message.body.find(quote)
    return seen.line_at(at) if at >= 0 else None
