"""Cuts a stream into whole sentences, and takes off what is not speech: names in front, gestures, Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_END = re.compile(r"[.?!…]+[\"'”’)\]*_]*(?=\s)|\n+")
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|a\.m|p\.m|[A-Z])\.$")
_ENDLESS = 1200
"""Characters without an end of sentence after which what came is looked at as it is."""

_MARKS = re.compile(r"^\s*(?:#{1,6}\s+|[-*•]\s+|\d+[.)]\s+|>\s+)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3}|`)(?=\S)(.+?)(?<=\S)\1")
_GESTURE = re.compile(
    r"(?:\*|\(|\[)\s*(?:(?:warmly|softly|briefly|slightly|gently)\s+)?"
    r"(?:smil|laugh|paus|sigh|nod|chuckl|think|shrug|grin|lean|sip|glanc|look|clear)\w*\b[^*)\]\n]{0,60}(?:\*|\)|\])\s*",
    re.IGNORECASE,
)
_LABELS = "Professional|Interviewee|Answer|Reply|Response"
_EMOJI = re.compile("[\U0001f300-\U0001faff☀-➿️]+")


def sentences(pieces: Iterable[str]) -> Iterator[str]:
    """Whole sentences of a streamed text, as soon as each is complete; whitespace becomes single spaces."""
    held = ""
    for piece in pieces:
        held += piece
        while (cut := _cut(held)) is not None:
            sentence, held = " ".join(held[:cut].split()), held[cut:]
            if sentence:
                yield sentence
    if rest := " ".join(held.split()):
        yield rest


def _cut(text: str) -> int | None:
    """Where the first complete sentence of `text` ends."""
    for found in _END.finditer(text):
        before = text[: found.end()]
        if before.strip() and not _ABBREVIATION.search(before):
            return found.end()
    return len(text) if len(text) > _ENDLESS else None


def spoken_only(sentence: str, name: str) -> str:
    """`sentence` without the speaker's own name in front, gestures, Markdown and emoji."""
    first, _, last = name.partition(" ")
    names = "|".join(map(re.escape, (name, first, last or first)))
    text = re.sub(rf"^\W*(?:{names}|{_LABELS})\W{{0,2}}:\W{{0,2}}\s*", "", sentence)
    text = _GESTURE.sub("", _MARKS.sub("", text))
    text = _EMPHASIS.sub(r"\2", text)
    return " ".join(_EMOJI.sub("", text).split())
