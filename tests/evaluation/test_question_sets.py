"""Measuring the review on labelled questions and lists."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from infoview_ai.cli.main import cli
from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.evaluation import question_sets
from infoview_ai.evaluation.question_sets import evaluate_lists, evaluate_questions, held_out_file, kind_of
from infoview_ai.nlu.local import local_reader
from infoview_ai.questions.sheet_reading import SheetReader

QUESTIONS = (
    {"question": "Do you like being a vet?", "role": "vet", "topic": "rewards", "defects": ["closed"], "good": False},
    {"question": "Who else should I talk to?", "role": "vet", "topic": "people", "defects": [], "good": True},
    {"question": "Tell me everything about law.", "role": "judge", "topic": "pay", "defects": [], "good": True},
)
LIST = {
    "role": "nurse",
    "minutes": 15,
    "person": None,
    "questions": ["How did you become a nurse?", "Who else should I talk to?"],
    "topics": ["path_in", "people"],
    "tailored_questions": [],
    "labels": {
        "count_verdict": "too_few",
        "core_topics": ["path_in", "people"],
        "missing_core_topics": ["rewards", "skills", "success", "getting_started", "experience", "organizations"],
        "duplicates": [[0, 1]],
        "last_is_people_or_advice": True,
        "tailored": 0,
    },
}


def written(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_questions_are_measured_by_topic_defect_false_alarm_and_rewrite(tmp_path: Path) -> None:
    report = evaluate_questions(written(tmp_path / "mine.jsonl", QUESTIONS), SheetReader(local_reader()))
    assert (report.good_marked.right, report.good_marked.all) == (1, 2)
    assert report.defects.label("closed").right == 1
    assert (report.rewrites.right, report.rewrites.all) == (2, 2)
    assert len(report.misread) == 1


def test_lists_are_measured_check_by_check(tmp_path: Path) -> None:
    report = evaluate_lists(written(tmp_path / "lists.jsonl", [LIST]), SheetReader(local_reader()))
    assert report.checks["core_topics"].share == 1
    assert report.checks["duplicates"].share == 0
    assert report.misread == ("list 1: duplicates",)


def test_the_command_measures_a_file_of_ones_own(tmp_path: Path) -> None:
    path = written(tmp_path / "mine.jsonl", QUESTIONS)
    shown = CliRunner().invoke(cli, ["eval", "--set", str(path), "--json"], standalone_mode=False)
    assert json.loads(shown.output)["format"] == "infoview.eval_questions/1"


def test_a_set_that_is_kept_elsewhere_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question_sets, "HELD_OUT", tmp_path)
    with pytest.raises(NotFoundError, match=r"questions\.jsonl is missing"):
        held_out_file("questions")


def test_a_wrong_label_is_named_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path / "mine.jsonl", [QUESTIONS[0], {**QUESTIONS[1], "topic": "money"}])
    assert kind_of(path) == "questions"
    with pytest.raises(InputError, match="line 2"):
        evaluate_questions(path, SheetReader(local_reader()))
