"""What the library does not say: myths as facts, effects that nobody is sure of, loud or internal words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from editorial.problem import Problem
from editorial.text import prose, whole_sections
from infoview_ai.knowledge.documents import Document

_N = r"(?:%|per ?cent)"
MYTHS: Final = (
    ("the share of jobs that are never advertised", rf"hidden job market|\b(?:80|eighty) ?{_N}|never advertised"),
    ("one talk in twelve leads to an offer", r"\b(?:1|one) (?:in|out of) (?:12|twelve)\b"),
    ("how few people send a thank-you", rf"\b(?:5|five) ?{_N}"),
    ("the seconds in which an impression is made", r"\b(?:7|seven)[ -]seconds?\b"),
)
"""Popular figures without a source (domain.md 5.7)."""

MYTHS_STAND_IN: Final = "research"
_NAMED_AS_MYTH = re.compile(r"- \*\*Myth: ")

_SHAKY = re.compile(r"liked (?:better|more)|more (?:able|competent|likeable)", re.IGNORECASE)
_EFFECT_SIZE = re.compile(rf"\d ?{_N}|{_N}|\btimes (?:as|more)\b|\btwice\b|\bd ?= ?\d", re.IGNORECASE)
_INTERNAL = re.compile(r"\[S\d+\]|\[ART|domain\.md|\b(?:P|TM|MP)\d\d?\b|\bD1?\d\b")
_HOUSE = re.compile(r"\bhere\b", re.IGNORECASE)
_REASON = re.compile(r"\b(?:because|so that|since)\b")


def myths(document: Document) -> Iterator[Problem]:
    """A myth stands only where it is named as one: an item "**Myth:** ..." of the research document."""
    for section in whole_sections(document):
        for line in section.markdown.splitlines():
            if document.slug == MYTHS_STAND_IN and _NAMED_AS_MYTH.match(line):
                continue
            for name, pattern in MYTHS:
                if re.search(pattern, line, re.IGNORECASE):
                    yield Problem(document.slug, section.heading, f"repeats a myth: {name}.")


def effect_sizes(document: Document) -> Iterator[Problem]:
    """No figures on being liked or seen as able: the evidence is under doubt (domain.md 1.6)."""
    for section in whole_sections(document):
        if _SHAKY.search(section.markdown) and _EFFECT_SIZE.search(section.markdown):
            yield Problem(document.slug, section.heading, "prints how large an effect is that is under doubt.")


def tone(document: Document) -> Iterator[Problem]:
    """Calm, and without the marks of our own files."""
    for section in whole_sections(document):
        if "!" in section.markdown:
            yield Problem(document.slug, section.heading, "has an exclamation mark.")
        if found := _INTERNAL.search(section.markdown):
            yield Problem(document.slug, section.heading, f"has an internal mark: {found[0]}.")


def disagreement(document: Document) -> Iterator[Problem]:
    """Where advice differs, the house says what it keeps to, and why."""
    for section in whole_sections(document):
        text = prose(section.markdown)
        if "Advice differs" in text and not (_HOUSE.search(text) and _REASON.search(text)):
            yield Problem(
                document.slug, section.heading, "says that advice differs, but not what is kept here and why."
            )
