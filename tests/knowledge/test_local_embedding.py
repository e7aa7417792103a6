"""The local embedding: the same everywhere, and close for words that mean the same."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from infoview_ai.knowledge.embedding import DIMENSIONS, embed

CODE = (
    "from infoview_ai.knowledge.embedding import embed; print(embed(['Résumé and thank-you notes'])[0].tobytes().hex())"
)


def likeness(one: str, other: str) -> float:
    first, second = embed([one, other])
    return float(np.dot(first, second))


def test_another_process_with_another_hash_seed_gives_the_same_numbers() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", CODE], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
    assert answers.pop().strip() == embed(["Résumé and thank-you notes"])[0].tobytes().hex()


@pytest.mark.parametrize("text", ["", "???", "the of and", "one word", "x" * 5000])
def test_every_text_has_a_vector_of_length_one(text: str) -> None:
    vector = embed([text])[0]
    assert vector.shape == (DIMENSIONS,)
    assert float(np.linalg.norm(vector)) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize(
    ("one", "same", "different"),
    [
        ("my CV", "my résumé", "my dog"),
        ("Resumes", "résumé", "weather"),
        ("hiring people", "they hire", "they swim"),
        ("say thanks", "a thank-you note", "a garden gate"),
        ("overran badly", "stayed too long", "spoke too softly"),
    ],
)
def test_words_of_one_meaning_are_nearer_than_others(one: str, same: str, different: str) -> None:
    assert likeness(one, same) > likeness(one, different) + 0.1
