"""Learners' questions find the document that answers them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from infoview_ai.knowledge.library import GuidanceLibrary

CASES = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GuidanceLibrary]:
    library = GuidanceLibrary(tmp_path_factory.mktemp("home"))
    yield library
    library.close()


def recall_at_3(library: GuidanceLibrary, half: str) -> float:
    found = [
        any(passage.document in expected for passage in library.search(query, k=3)) for query, expected in CASES[half]
    ]
    return sum(found) / len(found)


@pytest.mark.parametrize("half", ["tune", "held_out"])
def test_nine_of_ten_questions_find_their_document_among_the_first_three(library: GuidanceLibrary, half: str) -> None:
    assert recall_at_3(library, half) >= 0.9


def test_the_two_halves_share_no_question() -> None:
    tuned, held = ({query for query, _ in CASES[half]} for half in ("tune", "held_out"))
    assert not tuned & held
    assert len(tuned | held) >= 40
