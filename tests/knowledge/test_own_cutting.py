"""Passages of an own document: short enough, complete, each with a place of its own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_ai.knowledge.own.cutting import pieces
from infoview_ai.knowledge.own.document import Kind, OwnDocument, OwnSection
from infoview_ai.knowledge.sections import LONGEST_WORDS


def document(*sections: OwnSection) -> OwnDocument:
    return OwnDocument(
        id="d1",
        title="Handout",
        file_name="handout.pdf",
        kind=Kind.PDF,
        size=10,
        pages=3,
        words=10,
        added_at=datetime(2026, 1, 2, tzinfo=UTC),
        digest="0" * 64,
        sections=sections,
    )


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab .!?\n\n。"), max_size=3000))
def test_the_pieces_hold_every_letter_in_order(text: str) -> None:
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    ["word " * 1000, "A short sentence of six words. " * 200, "字" * 9000, "\n\n".join(["One paragraph."] * 500)],
    ids=["one sentence", "sentences", "no spaces", "paragraphs"],
)
def test_no_piece_is_longer_than_a_passage(text: str) -> None:
    assert len(pieces(text)) > 1
    assert all(len(piece.split()) <= LONGEST_WORDS and len(piece) <= 12 * LONGEST_WORDS for piece in pieces(text))


def test_a_cut_falls_between_sentences_and_keeps_the_quotation_mark() -> None:
    said = "She said “the night is long and nobody comes to help.” "
    assert all(piece.endswith(".”") for piece in pieces(said * 60))


def test_a_passage_is_on_one_page_and_has_a_place_of_its_own() -> None:
    made = document(
        OwnSection(heading="Nights", text="word " * 300, page=1),
        OwnSection(heading="", text="Alone on the page.", page=2),
        OwnSection(heading="Nights", text="Again.", page=3),
    )
    found = made.passages()
    assert [(one.heading, one.page, one.anchor) for one in found] == [
        ("Nights", 1, "nights"),
        ("Nights", 1, "nights-2"),
        ("Page 2", 2, "page-2"),
        ("Nights", 3, "nights-3"),
    ]
    assert {(one.document, one.title, one.source) for one in found} == {("d1", "Handout", "user")}


def test_text_without_headings_or_pages_is_called_by_its_title() -> None:
    assert document(OwnSection(heading="", text="Words.")).passages()[0].heading == "Handout"
