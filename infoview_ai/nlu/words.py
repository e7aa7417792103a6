"""The words of a turn: sentences, tokens and stems, all with places in the turn's own text.

`Said.low` has the length of the original, so every place found in it is a place in the original, and a quote
taken there is verbatim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_STRAIGHT = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2014": "-", "\u2013": "-"}
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BREAK = re.compile(r"(?:[.?!\u2026]+[\"')\]]*(?=\s|$)|\n+|;(?=\s)|[?!]+(?=\w))")
_SHORT_FORM = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|etc|approx|jr|sr|no|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m)|(?<!')\b[a-z])$"
)
"""What a dot does not end: a shortened word or an initial. The "t" of "they don't." is no initial."""
_FILLER = re.compile(
    r"(?:\s*(?:so|and|but|well|ok|okay|um+|uh+|er+m?|h+m+|oh|ah|also|then|now|actually|right|great|thanks|cool|nice|"
    r"wow|yes|yeah|"
    r"yep|sure|alright|fine|perfect|interesting|fascinating|lovely|good|awesome|amazing|wonderful|excellent|i see|"
    r"got it|makes sense|"
    r"that makes sense|understood|thank you|hi|hello|hey|anyway|anyways|basically|like|just|next|first|firstly|"
    r"finally|lastly|second|secondly|"
    r"maybe|i guess|i think|i suppose|perhaps|please|sorry|plus|or|because|cause|cuz|i mean|you know|one more|"
    r"last one|last question|"
    r"to start|to start with|to begin|to begin with|first of all|in general|generally|out of curiosity|just curious|"
    r"i'm curious|curious|if i may|if i may ask|"
    r"if you don't mind|if you don't mind me asking|quick question|another question|next question|my next question|"
    r"by the way|btw)"
    r"(?![\w'])[\s,.:\-]*)+"
)
_CLAUSE = re.compile(r"[,:(\"]\s+|\s-+\s+")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a turn: where it stands, where it begins once fillers are passed, and whether it ends on "?"."""

    start: int
    end: int
    lead: int
    asks: bool
    words: int


@dataclass(frozen=True)
class Said:
    """A turn's text made ready to be read."""

    text: str
    low: str
    tokens: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    def quote(self, start: int, end: int) -> str:
        """The verbatim words at a place, without the space and commas around them."""
        return self.text[start:end].strip(' \t\r\n,;:-"')

    def starts(self) -> Iterator[int]:
        """Every place where a sentence or a clause may begin."""
        for sentence in self.sentences:
            yield from clause_starts(self.low, sentence)


def clause_starts(low: str, sentence: Sentence) -> Iterator[int]:
    """The sentence's beginning, the same past its fillers, and each clause after a comma, colon or dash."""
    yield sentence.start
    if sentence.lead != sentence.start:
        yield sentence.lead
    for mark in _CLAUSE.finditer(low, sentence.start, sentence.end):
        yield mark.end()
        past = _past_fillers(low, mark.end(), sentence.end)
        if past != mark.end():
            yield past


def lowered(text: str) -> str:
    """Lower case with straight quotes, character for character (some letters grow when lowered; those stay)."""
    straight = text.translate(_STRAIGHT)
    low = straight.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


@lru_cache(maxsize=1024)
def said(text: str) -> Said:
    """Read a text into words and sentences."""
    low = lowered(text)
    return Said(text, low, tuple(_WORD.findall(low)), tuple(_sentences(low)))


def _sentences(low: str) -> Iterator[Sentence]:
    start = 0
    for mark in _BREAK.finditer(low):
        if mark.group()[0] == "." and len(mark.group()) == 1 and _SHORT_FORM.search(low, start, mark.start()):
            continue
        if sentence := _sentence(low, start, mark.end()):
            yield sentence
        start = mark.end()
    if sentence := _sentence(low, start, len(low)):
        yield sentence


def _sentence(low: str, start: int, end: int) -> Sentence | None:
    while start < end and not (low[start].isalnum() or low[start] == "?"):
        start += 1
    while end > start and low[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    count = sum(1 for _ in _WORD.finditer(low, start, end))
    return Sentence(start, end, _past_fillers(low, start, end), "?" in low[max(start, end - 4) : end], count)


def _past_fillers(low: str, start: int, end: int) -> int:
    found = _FILLER.match(low, start, end)
    return found.end() if found and found.end() < end and low[found.end()] != "?" else start


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A rough stem, enough to see that "shifts" and "shift" or "climbing" and "climb" are the same word."""
    word = word.removesuffix("'s").replace("'", "")
    for suffix, least, put in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= least:
            cut = word[: len(word) - len(suffix)] + put
            return cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] in "bdgmnprt" else cut
    return word


_SUFFIXES = (
    ("ations", 3, ""), ("ation", 3, ""), ("ments", 4, ""), ("ment", 4, ""), ("ingly", 3, ""), ("ings", 3, ""),
    ("ing", 3, ""), ("ies", 2, "y"), ("edly", 3, ""), ("ied", 2, "y"), ("ers", 4, ""), ("er", 4, ""), ("ed", 3, ""),
    ("ly", 4, ""), ("es", 4, ""), ("s", 3, ""), ("e", 4, ""),
)  # fmt: skip
"""Ending, the least number of letters before it, and what takes its place; longer endings first."""
