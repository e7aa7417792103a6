"""Which documents there are, how long they are, and how easily they read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import textstat

from editorial.problem import Problem
from editorial.text import prose, whole_sections
from infoview_ai.knowledge.documents import Document

SLUGS: Final = tuple(
    "what-it-is two-rules job-pitch when-they-open-the-door resume-etiquette time opening questions question-clinic "
    "listening closing reading-people finding-people referral-email cold-email linkedin phone-and-voicemail nudge "
    "thank-you keeping-in-touch preparation dress-and-logistics contact-log pay-and-personal backgrounds research "
    "scoring safety".split()
)
"""The documents that other programs may name ("Guidance slugs" of the product's interfaces)."""

WORDS: Final = (400, 1200)
SECTION_WORDS: Final = 250
FEWEST_SECTIONS: Final = 4

GRADE: Final = 7.0
"""Highest school grade of a document, by the Automated Readability Index. WCAG 2.2 (3.1.5) asks for lower secondary
school at most, which ends at about grade nine; plain prose of this kind reaches three to six. The index counts letters
and sentences; textstat's Flesch-Kincaid grade wants a pronunciation dictionary from the network."""

SECTION_GRADE: Final = 10.0
"""Highest grade of one section of at least `GRADED_FROM` words; sections are quoted alone."""

GRADED_FROM: Final = 50


def grade(markdown: str) -> float:
    """The school grade that a Markdown text asks of its reader."""
    return float(textstat.automated_readability_index(prose(markdown)))


def missing_and_unknown(documents: Sequence[Document]) -> Iterator[Problem]:
    """The shelf holds exactly the documents of the list."""
    found = {document.slug for document in documents}
    yield from (Problem(slug, "", "the document is missing.") for slug in SLUGS if slug not in found)
    yield from (Problem(slug, "", "the slug is not in the list.") for slug in sorted(found - set(SLUGS)))


def length(document: Document) -> Iterator[Problem]:
    """Neither too short to help nor too long to read; sections that fit on a screen."""
    sections = whole_sections(document)
    words = sum(section.words for section in sections)
    if not WORDS[0] <= words <= WORDS[1]:
        yield Problem(document.slug, "", f"{words} words; it should have {WORDS[0]} to {WORDS[1]}.")
    if len(sections) < FEWEST_SECTIONS:
        yield Problem(document.slug, "", f"{len(sections)} sections; it should have {FEWEST_SECTIONS} or more.")
    for section in sections:
        if section.words > SECTION_WORDS:
            yield Problem(document.slug, section.heading, f"{section.words} words; at most {SECTION_WORDS}.")


def reading_level(document: Document) -> Iterator[Problem]:
    """Plain enough for somebody who reads in a second language, or on the bus."""
    if (whole := grade(document.text)) > GRADE:
        yield Problem(document.slug, "", f"reads at grade {whole:.1f}; at most {GRADE:.0f}. Shorten the sentences.")
    for section in whole_sections(document):
        if section.words >= GRADED_FROM and (part := grade(section.markdown)) > SECTION_GRADE:
            yield Problem(document.slug, section.heading, f"reads at grade {part:.1f}; at most {SECTION_GRADE:.0f}.")
