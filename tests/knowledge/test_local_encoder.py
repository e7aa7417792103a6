"""The local embedding: stored vectors where there are any, the trained model for all else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from infoview_ai.knowledge.encoder import LocalEncoder
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.knowledge.vectors import read_vectors, write_vectors
from infoview_ai.nlu.learned.model import LearnedModel

AXES = {"tea": (1.0, 0.0), "bread": (0.0, 1.0)}


class CountingModel:
    """Encodes by the table above; remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def embed(self, texts: Sequence[str]) -> list[Any]:
        self.given += texts
        return [np.array(AXES[text], dtype=np.float32) for text in texts]


def encoder(model: CountingModel, stored: Path) -> LocalEncoder:
    return LocalEncoder(lambda: cast(LearnedModel, model), stored)


def test_the_shipped_vectors_are_those_of_the_shipped_guidance(tmp_path: Path) -> None:
    missing = LocalEncoder().unknown(GuidanceLibrary(tmp_path).texts())
    assert not missing, "Run `make vectors`: the guidance, the questions asked of it or the reader's weights changed."


def test_a_stored_vector_is_used_and_another_text_encoded(tmp_path: Path) -> None:
    model = CountingModel()
    local = encoder(model, tmp_path / "vectors.npy")
    write_vectors(tmp_path / "vectors.npy", local.name or "", ["tea"], [AXES["tea"]])
    assert [one.tolist() for one in local(["bread", "tea", "bread"])] == [[0, 1], [1, 0], [0, 1]]
    assert model.given == ["bread"]


def test_vectors_of_other_weights_do_not_count(tmp_path: Path) -> None:
    model = CountingModel()
    write_vectors(tmp_path / "vectors.npy", "other weights", ["tea"], [AXES["tea"]])
    encoder(model, tmp_path / "vectors.npy")(["tea"])
    assert model.given == ["tea"]


@pytest.mark.parametrize("content", [None, b"", b"not an array", b"\x93NUMPY\x01\x00cut"])
def test_a_missing_or_damaged_file_only_costs_time(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "vectors.npy"
    if content is not None:
        path.write_bytes(content)
    assert read_vectors(path) == {}


def test_eight_bits_a_number_keep_the_direction(tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    vector = rng.normal(size=384)
    write_vectors(tmp_path / "vectors.npy", "any", ["tea"], [vector])
    (kept,) = read_vectors(tmp_path / "vectors.npy").values()
    assert float(kept @ vector / np.linalg.norm(vector)) > 0.999


@pytest.mark.parametrize(
    ("one", "same", "different"),
    [
        ("my CV", "my résumé", "my dog"),
        ("they hire", "are they recruiting", "they swim"),
        ("say thanks", "a thank-you note", "a garden gate"),
    ],
)
def test_words_of_one_meaning_are_nearer_than_others(one: str, same: str, different: str) -> None:
    first, second, third = LocalEncoder()([one, same, different])
    assert first @ second > first @ third + 0.1
