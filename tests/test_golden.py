"""An approved copy: a difference fails, and --write-golden accepts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import golden


def test_the_approved_text_passes_and_any_other_does_not(tmp_path: Path) -> None:
    copy = tmp_path / "prompt.md"
    golden.write("As it was.\n", copy)
    golden.check("As it was.\n", copy)
    with pytest.raises(AssertionError, match=r"prompt\.md differs"):
        golden.check("As it is now.\n", copy)


def test_a_copy_that_is_missing_says_how_it_is_made(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="--write-golden"):
        golden.check("New.\n", tmp_path / "new.md")


def test_without_the_option_nothing_is_written(approved: golden.Approved, request: pytest.FixtureRequest) -> None:
    wanted = golden.write if request.config.getoption("--write-golden") else golden.check
    assert approved is wanted
