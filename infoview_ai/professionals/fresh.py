"""No sentence is said twice in a rehearsal: what was said before is left out of a reply."""

from __future__ import annotations

import re
from collections.abc import Iterable

SENTENCE_END = re.compile(r"(?:(?<=[.?!])|(?<=[.?!][\"'”’]))\s+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def sentences(text: str) -> list[str]:
    return [part for part in SENTENCE_END.split(text.strip()) if part]


def opening_words(text: str, words: int, least: int = 1) -> str:
    """The first sentence of `text`, and those after it that fit into so many words or are needed to reach `least`."""
    first, *rest = sentences(text)
    kept, room = [first], words - len(first.split())
    for sentence in rest:
        room -= len(sentence.split())
        if room < 0 and len(" ".join(kept).split()) >= least:
            break
        kept.append(sentence)
    return " ".join(kept)


def plain(sentence: str) -> str:
    """A sentence as it is compared: its words in small letters."""
    return " ".join(_WORD.findall(sentence.lower().replace("’", "'")))


def fresh(text: str, said: Iterable[str]) -> str:
    """`text` without the sentences that stand in `said` (or come twice in it); empty when nothing is left."""
    before = {plain(sentence) for earlier in said for sentence in sentences(earlier)}
    kept = []
    for sentence in sentences(text):
        words = plain(sentence)
        if words and words not in before:
            kept.append(sentence)
            before.add(words)
    return " ".join(kept)
