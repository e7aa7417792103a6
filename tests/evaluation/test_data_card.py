"""The data card carries the figures of the data."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_ai.errors import InputError
from infoview_ai.evaluation.card import BEGIN, CARD, END, figures, with_figures, write_card
from infoview_ai.evaluation.label_passes import Agreement, shipped_agreement
from infoview_ai.nlu.labelled import shipped_lines
from tests.evaluation.lines import PITCHING, labelled

LINES = (
    labelled("1", "What do you do all day?", field="law", arguable=True),
    labelled("2", "Are you hiring?", field="law", split="test", kind="hard", pair="p", **PITCHING),
    labelled("3", "Who hires in this trade?", field="music", split="test", pair="p", topic="getting_started"),
)


def test_counts_stand_by_split() -> None:
    text = figures(LINES, [Agreement(what="pitch", kappa=0.876, lines=3, alike=2)])
    assert "| lines | 0 | 1 | 2 | 3 |" in text
    assert "| hard | 0 | 0 | 1 | 1 |" in text
    assert "| minimal pairs | 0 | 0 | 1 | 1 |" in text
    assert "| act: job_pitch | 0 | 0 | 1 | 1 |" in text
    assert "Fields of work: 2." in text
    assert "| pitch | 0.88 | 3 | 2 |" in text


def test_the_figures_take_the_place_of_older_ones_and_the_rest_stands() -> None:
    once = with_figures(f"# Card\n{BEGIN}\nold\n{END}\nMore.\n", "new")
    assert once == f"# Card\n{BEGIN}\nnew\n{END}\nMore.\n"
    assert with_figures(once, "new") == once


def test_a_card_without_a_place_for_figures_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "CARD.md"
    path.write_text("# Card\n")
    with pytest.raises(InputError, match="no place for its figures"):
        write_card(path)
    assert path.read_text() == "# Card\n"


def test_the_shipped_card_is_up_to_date() -> None:
    card = CARD.read_text(encoding="utf-8")
    fresh = with_figures(card, figures(shipped_lines(), shipped_agreement()))
    assert card == fresh, "run `infoview eval --write-report`"
