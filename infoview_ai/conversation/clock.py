"""Two clocks: spoken time, estimated from words, and real time, as measured.

Spoken time is what the same talk would take aloud: 150 words a minute for both speakers and half a second a turn
(domain.md 1.0), so slow typing and a slow model cost nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from infoview_ai.conversation.transcript import Transcript, Turn

WORDS_PER_MINUTE = 150.0
GAP_S = 0.5

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")


def word_count(text: str) -> int:
    """Words as a listener would count them: "I'm" and "twenty-two" are one each."""
    return len(_WORD.findall(text))


def spoken_seconds(text: str) -> float:
    """How long `text` takes to say, in seconds, without the gap before it."""
    return word_count(text) / WORDS_PER_MINUTE * 60.0


def place(text: str, after: float | None) -> tuple[float, float]:
    """Start and end (seconds) of a turn on the spoken clock, given the end of the turn before (None: the first)."""
    start = 0.0 if after is None else after + GAP_S
    return round(start, 2), round(start + spoken_seconds(text), 2)


def timed(transcript: Transcript) -> Transcript:
    """The transcript with a start and an end on every turn; measured times are kept, missing ones estimated."""
    return transcript.model_copy(update={"turns": tuple(_timed(transcript.turns))})


def _timed(turns: Iterable[Turn]) -> Iterable[Turn]:
    before: float | None = None
    for turn in turns:
        start, end = place(turn.text, before)
        if turn.start is not None:
            start = turn.start
            end = turn.end if turn.end is not None else start + spoken_seconds(turn.text)
        placed = turn.model_copy(update={"start": start, "end": max(start, end)})
        before = placed.end
        yield placed


def elapsed_seconds(turns: Iterable[Turn]) -> float:
    """Seconds from the beginning to the end of the latest turn; turns must be timed."""
    return max((turn.end for turn in turns if turn.end is not None), default=0.0)


def clock_time(seconds: float) -> str:
    """`431.0` as a person reads it: "07:11"."""
    whole = max(0, int(seconds))
    return f"{whole // 60:02d}:{whole % 60:02d}"
