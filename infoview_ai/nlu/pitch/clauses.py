"""A turn cut into clauses, each with its place in the turn, so that one clause can decide and be quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from infoview_ai.nlu.pitch.words import plain

_SENTENCE = re.compile(r"(?:[^.?!\n]|(?<=\w)\.(?=\w)|(?<=\d)[.,](?=\d))+[.?!]*|[.?!]+")
_BREATH = re.compile(r"(?s).{400,}?\s(?=(?:and|so|but|or|because)\b)|.{600,}?\s|.+")
"""Speech without full stops is read in stretches, so that the time to read a turn stays in proportion to its length."""

_SUBJECT = r"(?:i|i'm|i'd|i've|i'll|im|we|you|you're|it|it's|that|that's|they|he|she|my|this|there|here|if)\b"
_AUX = (
    r"(?:would|could|can|do|did|does|are|is|will|shall|should|may|might|have|what|how|who|where|when|which"
    r"|why|please|let)\b"
)
_JOINT = (
    rf"\s*(?:;|:(?=\s)|\s[-–—]+\s|—)\s*"
    rf"|\s*,?\s+(?=(?:but|although|though|whereas|however|anyway|unless)\b)"
    r"|\s*,?\s+(?=(?:so|and|or|because|cause|since)(?:,)?\s+(?:um,?\s+|uh,?\s+|well,?\s+|like,?\s+|also\s+"
    rf"|then\s+|now\s+)?(?:{_SUBJECT}|{_AUX}))"
    rf"|\s*,\s+(?={_SUBJECT}|{_AUX}|take me|hire me|feel free|in case|just\b|only if|no need|no pressure|not\b)"
)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(_JOINT, re.IGNORECASE)


@dataclass(frozen=True)
class Clause:
    """One clause of a turn.

    `text` is a verbatim slice of the turn, `words` its plain form; `sentence_text` and `sentence` are those of the
    sentence it stands in.
    """

    text: str
    start: int
    end: int
    words: str
    sentence: str
    sentence_text: str
    sentence_start: int
    asks: bool
    """Its sentence ends in a question mark."""
    broken: bool
    """It was broken off: "Are you hir..."."""


@lru_cache(maxsize=256)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a turn, in order."""
    found: list[Clause] = []
    for at, whole in _stretches(text):
        words = plain(whole)
        asks = whole.rstrip().endswith("?")
        broken = whole.rstrip().endswith("..")
        pieces = list(_pieces(whole))
        for number, (start, end) in enumerate(pieces):
            found.append(
                Clause(
                    text=whole[start:end],
                    start=at + start,
                    end=at + end,
                    words=plain(whole[start:end]) if len(pieces) > 1 else words,
                    sentence=words,
                    sentence_text=whole.strip(),
                    sentence_start=at + len(whole) - len(whole.lstrip()),
                    asks=asks,
                    broken=broken and number == len(pieces) - 1,
                )
            )
    return tuple(clause for clause in found if clause.words)


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    for sentence in _SENTENCE.finditer(text):
        if len(sentence.group()) <= 600:
            yield sentence.start(), sentence.group()
        else:
            yield from ((sentence.start() + part.start(), part.group()) for part in _BREATH.finditer(sentence.group()))


def _pieces(sentence: str) -> list[tuple[int, int]]:
    cuts = [0]
    ends: list[int] = []
    for joint in _joint().finditer(sentence):
        if sentence[cuts[-1] : joint.start()].strip():
            ends.append(joint.start())
            cuts.append(joint.end())
    ends.append(len(sentence))
    return [_trim(sentence, start, end) for start, end in zip(cuts, ends, strict=True)]


def _trim(sentence: str, start: int, end: int) -> tuple[int, int]:
    while start < end and sentence[start].isspace():
        start += 1
    while end > start and (sentence[end - 1].isspace() or sentence[end - 1] in ",;"):
        end -= 1
    return start, end
