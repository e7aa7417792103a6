"""Files that cannot be taken: what is wrong, with which, and what to do."""

from __future__ import annotations

import docx
import pytest

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own import limits
from infoview_ai.knowledge.own import pdf as pdf_reader
from infoview_ai.knowledge.own.limits import MOST_BYTES, Patience
from infoview_ai.knowledge.own.reading import read_file
from tests.knowledge.own_files import bomb, locked_zip, pdf, saved, with_member, word, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
XML_BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'
NOISE = bytes(range(256)) * 8

BAD = {
    "empty": ("a.txt", b"", "a.txt is empty", "Choose a file with text"),
    "only spaces": ("a.txt", b" \n\n\t ", "a.txt holds no text", "Choose a file with text"),
    "too large": ("a.txt", b"x" * (MOST_BYTES + 1), "a.txt is 20.1 MB; at most 20 MB", "Split it"),
    "too much text": ("a.txt", b"word " * 500_000, "more than 2,000,000 characters", "Split it"),
    "binary": ("a.txt", NOISE, "a.txt is binary data", "Save it as plain text in UTF-8"),
    "picture": ("photo.pdf", b"\x89PNG\r\n\x1a\n" + bytes(50), "photo.pdf is a picture", "PDF, Word (.docx) and HTML"),
    "sound": ("a.txt", b"ID3" + bytes(50), "is a sound file", "can be taken"),
    "film": ("a.txt", b"\x00\x00\x00\x18ftypmp42" + bytes(50), "sound, film or picture", "can be taken"),
    "archive": ("a.docx", zipped(("readme.txt", b"hello")), "is a zipped file, not a Word", "Unpack it first"),
    "workbook": ("a.docx", zipped(("[Content_Types].xml", b"x"), ("xl/workbook.xml", b"")), "an Excel workbook", "PDF"),
    "slides": ("a.pptx", zipped(("ppt/presentation.xml", b"")), "a PowerPoint presentation", "Save it as PDF"),
    "e-book": ("a.epub", zipped(("mimetype", b"application/epub+zip")), "an e-book", "Save it as"),
    "old word": ("a.doc", OLE, "an older Office", "save it as .docx"),
    "locked word": ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password", "Save a copy"),
    "locked members": ("a.docx", locked_zip(), "protected by a password", "Save a copy without"),
    "zip bomb": ("a.docx", bomb(), "grows to 64 MB", "it was not opened"),
    "many members": ("a.docx", zipped(*((f"{n}", b"") for n in range(5_001))), "in 5,001 parts", "not opened"),
    "entities": ("a.docx", with_member(word(), "word/document.xml", XML_BOMB), "multiplies itself", "save it as PDF"),
    "broken xml": ("a.docx", with_member(word(), "word/document.xml", b"<w:document"), "damaged", "save it again"),
    "cut word": ("a.docx", word()[:-600], "damaged or cut off", "save it again as .docx"),
    "cut pdf": ("a.pdf", pdf("Some words on a page.")[:300], "damaged or cut off", "print it to a new PDF"),
    "no pdf at all": ("a.pdf", b"%PDF-1.7\n" + NOISE, "damaged or cut off", "print it to a new PDF"),
    "locked pdf": ("a.pdf", pdf("Words.", password="secret"), "protected by a password", "without protection"),
    "scanned": ("a.pdf", pdf("", "", ""), "Its 3 pages are pictures of text", "text recognition (OCR)"),
    "page without a bottom": ("a.html", b"<html>" + b"<div>" * 2_001 + b"x", "inside each other", "Print it to a PDF"),
    "page without words": ("a.html", b"<html><script>x()</script></html>", "holds no text", "Choose a file"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_file_that_cannot_be_taken_is_told_with_what_to_do(case: str) -> None:
    name, data, what, next_step = BAD[case]
    with pytest.raises(DocumentError) as refused:
        read_file(data, name)
    assert what in str(refused.value)
    assert next_step in str(refused.value)
    assert name in str(refused.value)


def test_a_pdf_with_too_many_pages_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_PAGES", 3)
    with pytest.raises(DocumentError, match="has 4 pages; at most 3"):
        read_file(pdf("one page", "two", "three", "four"), "a.pdf")


def test_a_file_that_takes_for_ever_is_given_up() -> None:
    times = iter((0.0, 59.0, 61.0))
    patience = Patience("a.pdf", now=lambda: next(times))
    patience.tick(1, 3)
    with pytest.raises(DocumentError, match="longer than 60 seconds"):
        patience.tick(2, 3)


def test_what_a_reader_stumbles_over_is_a_damaged_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(pdf_reader, "_content", stumble)
    with pytest.raises(DocumentError, match="damaged"):
        read_file(pdf("words"), "a.pdf")


FLOODS = ["<!--", "</", "<!", "<![CDATA[", "&#x", "<script>", "[", "![", "**a ", "_a ", ". ", "# a\n", "a\n-\n"]


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_a_flood_of_signs_is_read_or_refused_and_never_hangs(flood: str, name: str) -> None:
    head = "<html>" if name == "a.html" else ""
    try:
        found = len(read_file((head + flood * 20_000).encode(), name).sections)
    except DocumentError:
        found = 0
    assert found <= 20_000


def test_a_cell_that_claims_to_span_a_million_columns_is_one_cell() -> None:
    made = docx.Document()
    made.add_table(1, 1).cell(0, 0).text = "wide"
    content = read_file(saved(made), "a.docx")
    spanned = made.tables[0].cell(0, 0)._tc
    spanned.grid_span = 1_000_000
    assert content.sections[0].text == read_file(saved(made), "a.docx").sections[0].text == "wide"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\notes.txt", "notes.txt"),
        ("a\u202etxt.exe\n", "atxt.exe"),
        ("", "unnamed"),
    ],
)
def test_a_name_is_its_last_part_without_tricks(given: str, shown: str) -> None:
    with pytest.raises(DocumentError, match=f"^{shown} is empty"):
        read_file(b"", given)


def test_a_very_long_name_is_shortened_and_keeps_its_ending() -> None:
    with pytest.raises(DocumentError) as refused:
        read_file(b"", "x" * 400 + ".docx")
    assert len(refused.value.what) < 160
    assert ".docx" in refused.value.what
