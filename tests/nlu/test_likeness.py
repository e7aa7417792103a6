"""A clause is named after the case it resembles, of its own label, and after none where nothing is near."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from infoview_ai.nlu.learned.likeness import Likeness
from infoview_ai.nlu.reading import Pitch

_WORDS = ("hiring", "resume", "interns", "mentor", "shadow", "company", "refer")


def by_words(texts: Sequence[str]) -> list[NDArray[np.float32]]:
    """A vector of length 1 that says which of a few words a text has."""
    found = []
    for text in texts:
        vector = np.array([float(word in text.lower()) for word in _WORDS] + [0.1], dtype=np.float32)
        found.append(vector / np.linalg.norm(vector))
    return found


@pytest.mark.parametrize(
    ("clause", "label", "case"),
    [
        ("do you take interns at your company", Pitch.BORDERLINE, "P36"),
        ("will you be my mentor then", Pitch.BORDERLINE, "P64"),
        ("can I shadow somebody", Pitch.VEILED, None),
    ],
)
def test_the_nearest_case_of_the_label_is_named(clause: str, label: Pitch, case: str | None) -> None:
    assert Likeness(by_words).case(clause, label) == case


def test_the_bank_is_embedded_once() -> None:
    calls: list[int] = []

    def counted(texts: Sequence[str]) -> list[NDArray[np.float32]]:
        calls.append(len(texts))
        return by_words(texts)

    likeness = Likeness(counted)
    likeness.case("are you hiring", Pitch.PITCH)
    likeness.case("are you hiring", Pitch.PITCH)
    assert calls[0] > 50
    assert calls[1:] == [1, 1]
