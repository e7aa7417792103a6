"""Text of others on its way to the screen."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoview_ai.ui.text import JOINER, escape, shortened, unmarked, visible

HOSTILE = json.loads((Path(__file__).parents[1] / "browser" / "hostile.json").read_text(encoding="utf-8"))
STREAMLITS_OWN = re.compile(
    r":\w[\w+-]*:|:material[_/]|https?://|www\.|[\w.]@[\w.]|(?:^|\s)(?:->|<-|<->|--|>=|<=|~=)(?:\s|$)"
)
"""What Streamlit 1.67 looks for in text after the Markdown has been read."""


def read_back(markdown: str) -> str:
    """What a Markdown reader makes of escaped text: the signs themselves."""
    return re.sub(r"\\(.)", r"\1", markdown)


@pytest.mark.parametrize("name", HOSTILE)
def test_escaped_text_says_the_same_words(name: str) -> None:
    assert read_back(escape(HOSTILE[name])).replace(JOINER, "") == " ".join(HOSTILE[name].split())


@pytest.mark.parametrize("name", HOSTILE)
def test_no_sign_with_a_meaning_stays_bare(name: str) -> None:
    bare = re.sub(r"\\.", "", escape(HOSTILE[name]))
    assert not re.search(r"[`*_{}\[\]()<>#$&|~!]", bare)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_streamlit_rewrites_after_reading_is_broken_up(name: str) -> None:
    assert not STREAMLITS_OWN.search(read_back(escape(HOSTILE[name])))


@given(st.text())
def test_any_text_is_one_line_without_hidden_signs(text: str) -> None:
    shown = read_back(escape(text))
    assert "\n" not in shown
    assert not re.search(r"[\x00-\x08\u202a-\u202e\u2066-\u2069]", shown)
    assert not STREAMLITS_OWN.search(shown)


def test_ordinary_sentences_keep_their_letters_untouched() -> None:
    assert escape("How did you get in, and why") == "How did you get in, and why"
    assert JOINER not in escape("At 12:30 we spoke: it was fine (really) - yes.")


def test_visible_text_keeps_its_lines_but_not_what_turns_the_writing_round() -> None:
    assert visible("one\n\u202etwo\x00") == "one\ntwo"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [("a few words", 20, "a few words"), ("a few words here", 12, "a few words…"), ("unbroken", 5, "unbr…")],
)
def test_long_text_is_cut_at_a_word(text: str, limit: int, short: str) -> None:
    assert shortened(text, limit) == short
    assert len(shortened(text, limit)) <= limit


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Better:** ask *one* thing.", "Better: ask one thing."),
        ("# Head\n\n- a\n- b\n1. c\n> d", "Head a b c d"),
        ("**all _of_ `it`**", "all of it"),
        ("see [the guide](x.md) and ![a picture](y.png)", "see the guide and a picture"),
        ("3 * 4 * 5 and snake_case_name", "3 * 4 * 5 and snake_case_name"),
        ("plain words", "plain words"),
    ],
)
def test_a_passage_reads_as_running_text(written: str, read: str) -> None:
    assert unmarked(written) == read
