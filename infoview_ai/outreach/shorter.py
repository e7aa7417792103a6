"""Making a message shorter without losing what it must hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from infoview_ai.outreach.edits import tidy, without
from infoview_ai.outreach.issues import IssueCode
from infoview_ai.outreach.manner_rules import manner_issues
from infoview_ai.outreach.message import Message
from infoview_ai.outreach.seen import Seen

_TIGHTER: Final = (
    (r"\bI would\b", "I'd"), (r"\bI am\b", "I'm"), (r"\bI have\b(?= \w+(?:ed|en|wn|ne)\b)", "I've"),
    (r"\bI will\b", "I'll"),
    (r"\bit is\b", "it's"), (r"\bdo not\b", "don't"), (r"\bcannot\b", "can't"), (r"\bthat is\b", "that's"),
    (r"\bin order to\b", "to"), (r"\bat this (?:point|moment) in time\b", "now"), (r"\ba large number of\b", "many"),
    (r"\b(?:very|really|truly|quite|just|so much|greatly) ", ""), (r"\bdue to the fact that\b", "because"),
    (r"\b(?:Hello|Hi|Dear)(?: there)?,? (?=[A-Z])", "Hi "), (r"\bas well as\b", "and"),
    (r"\bwould be very\b", "would be"),
)  # fmt: skip
_TAIL: Final = re.compile(r",? (?:which|who|because|since|so that|and|but|where|while|although|especially|in order) ")
_LEAST_WORDS: Final = 5
_LENGTH: Final = frozenset({IssueCode.TOO_LONG, IssueCode.OVER_LIMIT})
_MOST_STEPS: Final = 12


def shorter(message: Message, note_limit: int) -> Iterator[Message]:
    """Shorter and shorter versions: accents as one sign, tighter words, then without the lines that carry least."""
    current = message.with_body(unicodedata.normalize("NFC", message.body))
    yield current
    body = current.body
    for pattern, new in _TIGHTER:
        body = re.sub(pattern, new, body)
    current = current.with_body(tidy(body))
    yield current
    for _ in range(_MOST_STEPS):
        if not any(issue.code in _LENGTH for issue in manner_issues(Seen(current), note_limit)):
            return
        cut = _without_least(current) or _without_tail(current)
        if cut is None:
            return
        current = cut
        yield current


def _without_tail(message: Message) -> Message | None:
    """Without the last clause of the longest line that has one to spare."""
    for line in sorted(Seen(message).lines, key=lambda line: -line.words):
        joints = [
            found for found in _TAIL.finditer(line.text) if len(line.text[: found.start()].split()) >= _LEAST_WORDS
        ]
        if joints:
            kept = line.text[: joints[-1].start()].rstrip(" ,;:") + ("?" if line.asks else ".")
            return message.with_body(tidy(message.body[: line.start] + kept + message.body[line.end :]))
    return None


def _without_least(message: Message) -> Message | None:
    """Without the longest line that nothing hangs on."""
    seen = Seen(message)
    held = {
        line.start
        for line in (seen.link_line, seen.easy_no, seen.reason, *seen.asks[:1], *seen.introduction[:1])
        if line
    }
    held |= {line.start for line, clear in seen.purposes[:1] if clear}
    free = [line for line in seen.lines if line.start not in held]
    if not free or len(seen.lines) < 3:
        return None
    longest = max(free, key=lambda line: line.words)
    return message.with_body(without(message.body, longest.start, longest.end))
