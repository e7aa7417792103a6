"""Links between documents: found in the text, kept out of what is searched, and formed as headings are."""

from __future__ import annotations

import datetime

import pytest

from infoview_ai.knowledge.documents import Document, SourceNote
from infoview_ai.knowledge.links import Link, anchor, links_in, without_targets


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("The wrap line", "the-wrap-line"),
        ("Noticing a cue > Hard cues", "hard-cues"),
        ("“Are you looking?”", "are-you-looking"),
        ('"I can refer you" or "I\'ll put in a word"', "i-can-refer-you-or-ill-put-in-a-word"),
        ("1. Your own circle", "1-your-own-circle"),
        ("Send me your résumé", "send-me-your-résumé"),
        ("Follow-ups", "follow-ups"),
    ],
)
def test_the_anchor_of_a_section_is_made_of_its_last_heading(heading: str, expected: str) -> None:
    assert anchor(heading) == expected


def test_links_name_a_document_a_place_or_both() -> None:
    text = "See [time](time.md), [the wrap](time.md#the-wrap-line) and [below](#slips)."
    assert [(one.words, one.document, one.anchor) for one in links_in(text)] == [
        ("time", "time", None),
        ("the wrap", "time", "the-wrap-line"),
        ("below", None, "slips"),
    ]


def test_addresses_of_the_web_and_pictures_are_no_links_to_documents() -> None:
    assert links_in("[web](https://example.org/a) ![picture](cup.md)") == ()


def test_a_target_of_another_form_is_kept_as_it_is() -> None:
    assert links_in("[odd](../time.html)") == (Link("odd", "../time.html", document="../time.html", anchor=None),)


def test_a_passage_has_the_words_of_its_links_and_the_document_their_targets() -> None:
    document = Document(
        title="Tea",
        slug="tea",
        summary="About tea.",
        sources=(SourceNote(name="A", address="https://example.org"),),
        date=datetime.date(2026, 1, 2),
        text="## One\n\nWarm [the pot](pots.md#warming) first.",
    )
    assert document.passages()[0].text == "Warm the pot first."
    assert "pots.md#warming" in document.text


def test_text_without_links_stays_as_it_was() -> None:
    assert without_targets("Ask (once) [aloud] and stop.") == "Ask (once) [aloud] and stop."
