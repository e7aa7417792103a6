"""Documents are checked when they are read. (The house rules of the shipped ones: test_house_rules.py.)"""

from __future__ import annotations

import pytest

from infoview_ai.errors import InputError
from infoview_ai.knowledge.documents import read_document

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
    ("no sources", page(sources="sources: []"), "sources"),
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
