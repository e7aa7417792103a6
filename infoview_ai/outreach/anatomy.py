"""The parts of a message: greeting, sentences, sign-off, each with its place in the body.

Wrapped lines are read as one line. Line ends become spaces one for one, so every place is a place in the body itself
and every quote is verbatim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from infoview_ai.nlu.words import lowered, said

_APOSTROPHE: Final = re.compile(r"(?<=\w)['\u2019](?=\w)")
"""Inside a word; taken out for finding sentences, since the "t." of "doesn't." would pass for an initial."""
_A_NO: Final = re.compile(r"(?<=\bno)\.(?=\s+[^\W\d_a-z])")
"""The end of "I won't take no.", which would pass for "No. 5"."""
_TITLE: Final = re.compile(r"(?<=\b(?:Dra|Sgt|Rev|Col|Mme))\.(?=\s)|(?<=\bEngr)\.(?=\s)|(?<=\bCapt)\.(?=\s)")
_WRAP: Final = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_LONG_LINE: Final = 45
_STAGE: Final = re.compile(r"^[ \t]*(?:[-*]|\d+[.)])[ \t]+")
_GREETING: Final = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|hiya|morning|"
    r"afternoon|evening|attn)\b[^.?!\n]{0,60}?|[^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*){0,3})\s*[,:!.\-]?\s*(?=\n|$)"
)
_GREETING_IN_LINE: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: (?:mr|ms|mrs|mx|dr|prof)\.?)?"
    r"(?: [^\W\d_][\w'\-]*){0,3}[,!.:]\s"
)
_CLOSES: Final = re.compile(
    r"(?:(?:many |with |my |all |warm |warmest |kind |kindest |best |thank you|thanks|sincerely|yours|regards|cheers|"
    r"respectfully|gratefully|cordially|all the best|take care|warmly|until then|sent from)[^\n]{0,45}|best)[,.!]?\s*$"
)
_NAME_LINE: Final = 6
"""The most words of a line of the signature."""


@dataclass(frozen=True)
class Line:
    """One sentence of the body, not of greeting or signature."""

    start: int
    end: int
    text: str
    """Verbatim."""
    low: str
    """The same in lower case, straight quotes, line ends as spaces."""
    asks: bool
    words: int


@dataclass(frozen=True)
class Anatomy:
    """A body taken apart."""

    body: str
    greeting: str
    lines: tuple[Line, ...]
    signature: str
    """From the closing words to the end; empty where there is none."""

    @property
    def low(self) -> str:
        return " ".join(line.low for line in self.lines)

    @property
    def signed_name(self) -> str:
        """The last line of the signature that looks like a name."""
        rows = [row.strip(" ,-\u2013\u2014") for row in self.signature.splitlines() if row.strip()]
        names = [
            row for row in rows if 1 <= len(row.split()) <= 4 and row[:1].isupper() and not _CLOSES.match(row.lower())
        ]
        return names[0] if names else ""


@lru_cache(maxsize=512)
def take_apart(body: str) -> Anatomy:
    """The anatomy of a body with `\\n` line ends."""
    joined = _joined(body)
    low = lowered(joined)
    begin = _greeting_end(low)
    end = _signature_start(low, begin)
    lines = tuple(_lines(body, joined, begin, end))
    return Anatomy(body, body[:begin].strip(), lines, body[end:].strip())


def _lines(body: str, joined: str, begin: int, end: int) -> list[Line]:
    whole = lowered(joined)
    found = []
    for sentence in said(_for_sentences(joined[begin:end])).sentences:
        start, stop = begin + sentence.start, begin + sentence.end
        text = body[start:stop]
        found.append(Line(start, stop, text, whole[start:stop].replace("\n", " "), sentence.asks, len(text.split())))
    return found


def _for_sentences(text: str) -> str:
    """The text with marks that would mislead the finding of sentences replaced, one for one."""
    return _TITLE.sub("_", _A_NO.sub("!", _APOSTROPHE.sub("_", text)))


def _joined(body: str) -> str:
    """The body with the line ends of wrapped text as spaces."""

    def joins(found: re.Match[str]) -> str:
        before = body.rfind("\n", 0, found.start()) + 1
        line, after = body[before : found.start()], body[found.end() :]
        goes_on = after[:1].islower() or (len(line) >= _LONG_LINE and line.rstrip()[-1:] not in ".?!:,;")
        return " " if goes_on and not _STAGE.match(after) else "\n"

    return _WRAP.sub(joins, body)


def _greeting_end(low: str) -> int:
    first = _GREETING.match(low)
    if first is not None and len(low[: first.end()].split()) <= 8 and first.end() < len(low):
        return first.end()
    in_line = _GREETING_IN_LINE.match(low)
    return in_line.end() if in_line else 0


def _signature_start(low: str, begin: int) -> int:
    """Where the last lines are a closing and a name, or a name alone."""
    end = len(low)
    rows = _rows(low, begin)
    for start, row in reversed(rows[-6:]):
        short = len(row.split()) <= _NAME_LINE
        if _CLOSES.match(row) and short:
            return start
        if not short or row.rstrip()[-1:] in "?!" or (row.rstrip().endswith(".") and len(row.split()) > 3):
            break
        end = start
    return end if end > begin and len(rows) > 1 else len(low)


def _rows(low: str, begin: int) -> list[tuple[int, str]]:
    rows, at = [], begin
    for row in low[begin:].split("\n"):
        if row.strip():
            rows.append((at, row.strip()))
        at += len(row) + 1
    return rows
