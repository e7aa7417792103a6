"""Text cut into passages of one thought: whole paragraphs, and sentences where a paragraph is too long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from infoview_ai.knowledge.sections import LONGEST_WORDS

_SENTENCE_END = re.compile(r"(?:(?<=[.!?…。！？])|(?<=[.!?…][\"'”’)\]]))\s+")
_LONGEST_LETTERS = LONGEST_WORDS * 12
"""A passage in a language that puts no spaces between words is cut by its length."""


def pieces(text: str) -> list[str]:
    """The text in pieces of at most `LONGEST_WORDS` words; together they hold all of it, in order."""
    paragraphs = (part.strip("\n") for part in re.split(r"\n\s*\n", text) if part.strip())
    return list(_packed((piece for paragraph in paragraphs for piece in _short(paragraph)), "\n\n"))


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, in order; together they hold all of it."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence]


def _short(paragraph: str) -> Iterator[str]:
    """The paragraph, or its sentences a few together, or parts of a sentence that is longer than a passage."""
    if _fits(paragraph):
        yield paragraph
        return
    parts = (part for sentence in sentences(paragraph) for part in _chopped(sentence))
    yield from _packed(parts, " ")


def _packed(parts: Iterable[str], joint: str) -> Iterator[str]:
    """As many parts together as fit into one passage."""
    held: list[str] = []
    for part in parts:
        if held and not _fits(joint.join([*held, part])):
            yield joint.join(held)
            held = []
        held.append(part)
    if held:
        yield joint.join(held)


def _chopped(sentence: str) -> Iterator[str]:
    words = sentence.split()
    if len(words) <= LONGEST_WORDS:
        text = sentence.strip()
        yield from (text[start : start + _LONGEST_LETTERS] for start in range(0, len(text), _LONGEST_LETTERS))
        return
    for start in range(0, len(words), LONGEST_WORDS):
        yield from _chopped(" ".join(words[start : start + LONGEST_WORDS]))


def _fits(text: str) -> bool:
    return len(text) <= _LONGEST_LETTERS and len(text.split()) <= LONGEST_WORDS
