"""Agreement beyond chance, against values worked out by hand."""

from __future__ import annotations

import pytest

from infoview_ai.evaluation.kappa import cohen_kappa, quadratic_kappa

YES_NO = ("y" * 20 + "n" * 15 + "y" * 5 + "n" * 10, "y" * 20 + "n" * 15 + "n" * 5 + "y" * 10)


def test_two_by_two_agreement_is_what_the_formula_gives() -> None:
    # observed 35/50, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5
    assert cohen_kappa(*YES_NO) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("first", "second", "kappa"),
    [("abc", "abc", 1.0), ("ab", "ba", -1.0), ("aabb", "abab", 0.0), ("aaaa", "aaaa", None), ("", "", None)],
)
def test_the_ends_of_the_scale(first: str, second: str, kappa: float | None) -> None:
    assert cohen_kappa(first, second) == (None if kappa is None else pytest.approx(kappa))


def test_a_level_further_off_weighs_by_the_square() -> None:
    truth = [0, 1, 2, 3, 4]
    near, far = quadratic_kappa(truth, [1, 1, 2, 3, 4]), quadratic_kappa(truth, [4, 1, 2, 3, 4])
    # near: gaps 1 against 21 by chance over 5; far: 16 against 26
    assert near == pytest.approx(1 - 1 / (sum((a - b) ** 2 for a in truth for b in (1, 1, 2, 3, 4)) / 5))
    assert far == pytest.approx(1 - 16 / (sum((a - b) ** 2 for a in truth for b in (4, 1, 2, 3, 4)) / 5))
    assert near is not None
    assert far is not None
    assert far < near < 1


def test_labellings_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="2 and 1"):
        cohen_kappa("ab", "a")
