"""The shipped labelled lines: as many as were promised, split by file, and none nearly twice."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.labelled import LabelledLine, read_labelled, shipped_lines, shipped_sets
from infoview_ai.nlu.near_copies import near_copies


@pytest.fixture(scope="module")
def lines() -> tuple[LabelledLine, ...]:
    return shipped_lines()


def test_there_are_as_many_lines_as_promised(lines: tuple[LabelledLine, ...]) -> None:
    assert len(lines) >= 2000
    assert sum(line.kind == "ordinary" for line in lines) >= 1200
    assert len({line.pair for line in lines if line.pair}) >= 150
    assert {line.split for line in lines} == {"train", "dev", "test"}


@pytest.mark.parametrize("name", sorted(shipped_sets()))
def test_held_out_lines_lie_in_files_of_their_own(name: str) -> None:
    held_out = name.endswith("_test") or name == "utterances_b"
    assert {line.split == "test" for line in read_labelled(shipped_sets()[name])} == {held_out}


def test_no_line_is_nearly_another_one(lines: tuple[LabelledLine, ...]) -> None:
    copies = near_copies(lines)
    assert not [(copy.first.id, copy.second.id) for copy in copies if copy.crosses_splits]
    assert not [(copy.first.id, copy.second.id) for copy in copies]
