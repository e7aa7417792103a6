"""Two passes of labels over the same lines, and their agreement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.errors import InputError
from infoview_ai.evaluation.label_passes import PassLabels, agreement, read_pass


def row(name: str, **changes: Any) -> dict[str, Any]:
    plain = {"id": name, "act": "question", "topic": "pay", "pitch": "fine", "defects": [], "kind": "ordinary"}
    return plain | changes


def labels(*rows: dict[str, Any]) -> dict[str, PassLabels]:
    return {one["id"]: PassLabels.model_validate(one) for one in rows}


PITCH = {"act": "job_pitch", "topic": None, "pitch": "pitch"}
FIRST = labels(row("1", defects=["closed"]), row("2", **PITCH), row("3", topic="skills"), row("4"), row("only here"))
SECOND = labels(row("1"), row("2", **PITCH | {"pitch": "veiled"}), row("3", topic="skills"), row("4", topic="other"))


def test_agreement_is_counted_task_by_task_over_the_lines_of_both() -> None:
    found = {one.what: one for one in agreement(FIRST, SECOND)}
    assert (found["pitch"].lines, found["pitch"].alike) == (4, 3)
    assert found["pitch"].kappa == pytest.approx(1 - 0.25 / (1 - 9 / 16), abs=1e-4)
    assert found["job_pitch"].kappa == 1.0
    assert (found["topic"].lines, found["topic"].alike) == (3, 2)
    assert (found["defects"].lines, found["defects"].alike) == (4, 3)
    assert found["defect closed"].kappa == 0.0
    assert found["defect vague"].kappa is None


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        (row("1"), 'the id "1" stands twice'),
        (row("2", pitch="bad"), 'the label "bad" of "pitch" is not known'),
        ({"id": "2"}, 'the field "act" is missing'),
        (row("2", defects=["dull"]), 'the label "dull" of "defects.0" is not known'),
    ],
)
def test_a_broken_pass_is_named_with_its_line(tmp_path: Path, bad: dict[str, Any], what: str) -> None:
    path = tmp_path / "pass.jsonl"
    path.write_text(json.dumps(row("1")) + "\n" + json.dumps(bad) + "\n")
    with pytest.raises(InputError, match=r"pass.jsonl, line 2: ") as error:
        read_pass(path)
    assert what in error.value.what
