"""Example messages: a length that is claimed is counted, and fits what the document itself asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editorial.problem import Problem
from editorial.text import whole_sections
from infoview_ai.knowledge.documents import Document

WORDS: Final = {
    "referral-email": (60, 120),
    "cold-email": (60, 100),
    "phone-and-voicemail": (1, 75),
    "nudge": (25, 60),
    "thank-you": (60, 150),
    "keeping-in-touch": (40, 100),
}
"""Fewest and most words of a message by document (domain.md 4.2)."""

_EXAMPLE = re.compile(
    r"\((?P<claimed>\d+) (?P<unit>words|characters)(?: of (?P<most>\d+))?\):\n\n(?P<quote>(?:>.*(?:\n|\Z))+)"
)


@dataclass(frozen=True)
class Example:
    """A quoted message with the length that is claimed for it. `most` is the limit named beside it."""

    text: str
    claimed: int
    unit: str
    most: int | None

    @property
    def length(self) -> int:
        """In its unit; characters with spaces and line breaks, as a form counts them."""
        return len(self.text.split()) if self.unit == "words" else len(self.text)


def examples(markdown: str) -> tuple[Example, ...]:
    """The messages whose length is claimed: "... (84 words):" or "... (176 characters of 200):" and a quotation."""
    return tuple(
        Example(_unquoted(match["quote"]), int(match["claimed"]), match["unit"], _number(match["most"]))
        for match in _EXAMPLE.finditer(markdown)
    )


def messages(document: Document) -> Iterator[Problem]:
    """The count is right and within the limit; a document about a message has two examples."""
    found = 0
    for section in whole_sections(document):
        for example in examples(section.markdown):
            found += 1
            if why := _fault(example, WORDS.get(document.slug)):
                yield Problem(document.slug, section.heading, why)
    if document.slug in WORDS and found < 2:
        yield Problem(document.slug, "", "has fewer than two example messages with their length.")


def _fault(example: Example, span: tuple[int, int] | None) -> str:
    if example.length != example.claimed:
        return f"the message has {example.length} {example.unit}, not {example.claimed}."
    if example.most is not None and example.length > example.most:
        return f"the message has {example.length} {example.unit}; the limit is {example.most}."
    if example.unit == "words" and span is not None and not span[0] <= example.length <= span[1]:
        return f"the message has {example.length} words; the document asks for {span[0]} to {span[1]}."
    return ""


def _unquoted(quote: str) -> str:
    return "\n".join(line.removeprefix(">").strip() for line in quote.strip().splitlines())


def _number(text: str | None) -> int | None:
    return int(text) if text else None
