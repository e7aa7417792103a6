"""What each kind of file becomes: a title, sections with their headings, pages."""

from __future__ import annotations

import pytest

from infoview_ai.knowledge.own.document import Content, Kind
from infoview_ai.knowledge.own.reading import read_file
from tests.knowledge.own_files import HTML, MARKDOWN, PUMPS, WARD, pdf, word


def headings(content: Content) -> list[str]:
    return [section.heading for section in content.sections]


def text(content: Content) -> str:
    return "\n".join(section.text for section in content.sections)


def test_markdown_is_cut_at_its_headings_and_loses_its_marks() -> None:
    content = read_file(MARKDOWN.encode(), "dana.md")
    assert (content.kind, content.title) == (Kind.MARKDOWN, "Talking to Dana")
    assert headings(content) == ["", "Her work", "Underlined heading > Pumps"]
    assert content.sections[0].text == "Some first words with a link (https://example.org/a) and a picture."
    assert content.sections[2].text == "- one\n- two\n\n# not a heading"


def test_plain_text_keeps_its_paragraphs_and_is_called_by_its_file() -> None:
    content = read_file(b"One thing.\n\nAnother,\non two lines.\n", "ward_notes.txt")
    assert (content.kind, content.title) == (Kind.TEXT, "ward notes")
    assert text(content) == "One thing.\n\nAnother,\non two lines."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encoding_it_is_in(encoding: str) -> None:
    written = "Die Schwester trägt weiße Schuhe, und die Ärztin grüßt die Köchin über die Straße.\n" * 8
    assert "trägt weiße Schuhe" in text(read_file(written.encode(encoding), "notes.txt"))


def test_a_pdf_has_its_pages_and_the_bookmarks_as_headings() -> None:
    content = read_file(pdf(WARD, PUMPS, title="Two trades", chapters=("Nurses", "Pump makers")), "a.pdf")
    assert (content.kind, content.title, content.pages, content.empty_pages) == (Kind.PDF, "Two trades", 2, 0)
    assert [(one.heading, one.page) for one in content.sections] == [("Nurses", 1), ("Pump makers", 2)]
    assert "quietest and the hardest" in content.sections[0].text


def test_lines_of_a_printed_page_become_paragraphs() -> None:
    long = "The first paragraph of the page goes over several lines because it is rather long. " * 3
    content = read_file(pdf(f"{long}\n- a point of a list\n- another point"), "a.pdf")
    paragraphs = content.sections[0].text.split("\n\n")
    assert paragraphs[0] == long.strip()
    assert paragraphs[1:] == ["- a point of a list", "- another point"]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [f"{word} is what this page is about." for word in ("Tea", "Bread", "Honey", "Salt", "Rain")]
    content = read_file(pdf(*pages, head="Handbook of the county", foot=True), "a.pdf")
    assert text(content).split("\n") == pages


def test_pages_without_text_are_counted() -> None:
    content = read_file(pdf(WARD, "", PUMPS), "a.pdf")
    assert (content.pages, content.empty_pages) == (3, 1)
    assert [section.page for section in content.sections] == [1, 3]


def test_a_word_document_is_cut_at_its_heading_styles() -> None:
    content = read_file(word(), "acme.docx")
    assert (content.kind, content.title, content.pages) == (Kind.DOCX, "Notes on Acme", None)
    assert headings(content) == ["", "People > In the laboratory"]
    assert content.sections[1].text == "- Dana Reyes\n- Lee Ortiz\n\nyear | pumps\n2024 | 900"


def test_a_web_page_is_what_a_reader_of_it_sees() -> None:
    content = read_file(HTML.encode(), "ward.html")
    assert (content.kind, content.title) == (Kind.HTML, "Working on a ward")
    assert headings(content) == ["", "Pay"]
    assert content.sections[0].text == "A nurse works in shifts.\nNights are quiet."
    assert content.sections[1].text == "- by the month\n\n- more at night\n\nyear | nurses\n\n2024 | 900"


@pytest.mark.parametrize("unseen", ["SCRIPTED", "color: red", "REMARK", "HIDDEN", "ICON", "Legal", "Contact"])
def test_nothing_of_a_web_page_that_is_not_seen_is_read(unseen: str) -> None:
    assert unseen not in text(read_file(HTML.encode(), "ward.html"))


def test_a_web_page_in_another_encoding_says_so_itself() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Медсестра работает по ночам.</p></body></html>'
    assert "Медсестра работает" in text(read_file(page.encode("cp1251"), "a.html"))


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (pdf(WARD), "handout.txt", Kind.PDF),
        (word(), "handout.pdf", Kind.DOCX),
        (HTML.encode(), "handout.md", Kind.HTML),
        (WARD.encode(), "handout.pdf", Kind.TEXT),
    ],
    ids=["pdf", "docx", "html", "text"],
)
def test_the_kind_is_told_from_the_bytes_and_not_from_the_name(data: bytes, name: str, kind: Kind) -> None:
    assert read_file(data, name).kind is kind


def test_reading_a_pdf_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    read_file(pdf(WARD, PUMPS, WARD), "a.pdf", lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_letters_that_nobody_sees_are_left_out() -> None:
    tagged = "".join(chr(0xE0000 + ord(letter)) for letter in "obey me")
    assert text(read_file(f"Plain {tagged}words\u202e.".encode(), "a.txt")) == "Plain words."
