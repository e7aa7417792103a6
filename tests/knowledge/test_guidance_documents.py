"""Documents are checked when they are read, and the shipped ones keep the house rules."""

from __future__ import annotations

import re

import pytest

from infoview_ai.errors import InputError
from infoview_ai.knowledge.documents import Document, read_document, read_documents
from infoview_ai.resources import resource

FRONT = {
    "title": "title: Tea",
    "slug": "slug: tea",
    "summary": "summary: About tea.",
    "sources": "sources:\n  - {name: A, address: 'https://example.org/a'}",
    "date": "date: 2026-01-02",
}
BODY = "## One\n\nWords.\n"


def page(body: str = BODY, **changes: str) -> str:
    lines = {**FRONT, **changes}
    return "---\n" + "\n".join(line for line in lines.values() if line) + "\n---\n" + body


def test_a_whole_document_is_read() -> None:
    document = read_document(page(), "tea.md")
    assert (document.title, document.sources[0].name, document.date.year) == ("Tea", "A", 2026)


FAULTS = [
    ("no front matter", "Just text", "no front matter"),
    (
        "bad yaml",
        page(
            title="title: [",
        ),
        "line 4: the front matter is not valid YAML",
    ),
    ("no mapping", "---\n- a\n---\nText", "not a list of keys"),
    ("missing key", page(summary=""), "summary is missing"),
    ("unknown key", page(title="title: Tea\nauthor: me"), "author is not a known key"),
    ("wrong slug", page(slug="slug: coffee"), "slug is 'coffee'"),
    ("bad address", page(sources="sources:\n  - {name: A, address: 'example'}"), "sources.0.address"),
    ("bad date", page(date="date: soon"), "date"),
    ("no text", page(body="\n"), "no text"),
]


@pytest.mark.parametrize(("why", "text", "part"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_faulty_document_says_what_is_wrong_and_where(why: str, text: str, part: str) -> None:
    with pytest.raises(InputError) as caught:
        read_document(text, "tea.md")
    assert str(caught.value).startswith("tea.md")
    assert part in str(caught.value)


def test_sections_carry_the_trail_of_headings() -> None:
    body = "Before.\n\n## One\n\nFirst.\n\n### Deep\n\nSecond.\n\n## Two\n\nThird.\n"
    assert [(one.heading, one.text) for one in read_document(page(body), "tea.md").passages()] == [
        ("Tea", "Before."),
        ("One", "First."),
        ("One > Deep", "Second."),
        ("Two", "Third."),
    ]


def test_a_long_section_is_cut_between_paragraphs() -> None:
    paragraph = "word " * 100
    passages = read_document(page(f"## One\n\n{paragraph}\n\n{paragraph}\n\nEnd.\n"), "tea.md").passages()
    assert [(one.heading, len(one.text.split())) for one in passages] == [("One", 100), ("One", 101)]


FIRST_DOCUMENTS = [
    "two-rules", "job-pitch", "when-they-open-the-door", "time", "opening", "listening", "closing", "resume-etiquette",
    "thank-you", "questions", "question-clinic",
]  # fmt: skip
SHIPPED = {document.slug: document for document in read_documents(resource("knowledge/guidance"))}


@pytest.mark.parametrize("slug", FIRST_DOCUMENTS)
def test_the_first_documents_are_there(slug: str) -> None:
    assert slug in SHIPPED


@pytest.mark.parametrize("document", SHIPPED.values(), ids=SHIPPED)
def test_a_shipped_document_has_a_readable_length_and_short_sections(document: Document) -> None:
    assert 400 <= len(document.text.split()) <= 1200
    assert len(document.passages()) >= 4
    assert max(len(passage.text.split()) for passage in document.passages()) <= 230


@pytest.mark.parametrize("document", SHIPPED.values(), ids=SHIPPED)
def test_a_shipped_document_names_its_sources(document: Document) -> None:
    assert len([source for source in document.sources if source.address]) >= 2


@pytest.mark.parametrize("document", SHIPPED.values(), ids=SHIPPED)
def test_a_shipped_document_speaks_calmly_and_prints_no_myths(document: Document) -> None:
    assert "!" not in document.text
    assert not re.search(r"hidden job market|80\s*(%|percent)|1 in 12|one in twelve", document.text, re.IGNORECASE)
    assert not re.search(r"\[S\d+\]|\[ART|domain\.md|\bP\d\d\b|\bTM\d\d\b", document.text)
