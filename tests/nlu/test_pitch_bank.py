"""The job-pitch case bank of domain.md 1.9 and two sets of our own lines (data/pitch_*.jsonl)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.conversation.transcript import Turn
from infoview_ai.nlu.pitch import read_pitch
from infoview_ai.nlu.reading import Context, Pitch, PitchReading

DATA = Path(__file__).parent / "data"


def _cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"pitch_{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _read(case: dict[str, Any]) -> PitchReading:
    return read_pitch(case["say"], Context(turns=tuple(Turn.model_validate(turn) for turn in case["before"])))


def _share_right(name: str) -> float:
    cases = _cases(name)
    right = [case for case in cases if _read(case).label.value == case["label"]]
    return len(right) / len(cases)


BANK = _cases("bank")
EVERYTHING = BANK + _cases("dev") + _cases("heldout")


def test_the_bank_holds_every_case_and_both_halves_of_every_pair() -> None:
    ids = {case["id"].split("-")[0] for case in BANK}
    assert {f"P{number:02d}" for number in range(1, 89)} <= ids
    assert {f"MP{number}" for number in range(1, 11)} <= ids
    labels = {case["id"].split("-")[0]: set() for case in BANK}  # type: dict[str, set[str]]
    for case in BANK:
        labels[case["id"].split("-")[0]].add("fine" if case["label"] == "fine" else "not fine")
    assert all(labels[f"MP{number}"] == {"fine", "not fine"} for number in range(1, 11) if number != 6)


@pytest.mark.parametrize("case", BANK, ids=[case["id"] for case in BANK])
def test_each_case_of_the_bank_is_labelled_as_ruled(case: dict[str, Any]) -> None:
    reading = _read(case)
    assert reading.label == case["label"], f"{reading.case}: {reading.quote!r}"


def test_the_set_that_was_never_tuned_on_stays_near_its_measured_figure() -> None:
    assert _share_right("heldout") >= HELDOUT_FLOOR


HELDOUT_FLOOR = 0.93
"""Measured once, after the work on the other sets was done: 58 of 60. Lines and rules have the same author."""


def test_the_set_we_developed_on_stays_right() -> None:
    assert _share_right("dev") >= 0.95


def test_the_articles_eight_questions_are_never_flagged_in_any_position() -> None:
    questions = [case for case in BANK if case["id"].startswith("ARTICLE")]
    assert len(questions) == 8
    contexts = [case["before"] for case in BANK[::6]]
    for question in questions:
        for before in contexts:
            reading = _read({"say": question["say"], "before": before})
            assert reading.label is Pitch.FINE, (question["say"], before)


@pytest.mark.parametrize("case", EVERYTHING, ids=[case["id"] for case in EVERYTHING])
def test_a_finding_quotes_the_turn_and_says_why_and_what_instead(case: dict[str, Any]) -> None:
    reading = _read(case)
    assert reading.quote in case["say"]
    said = bool(reading.quote), bool(reading.why), bool(reading.case), bool(reading.try_instead)
    assert said == ((reading.label is not Pitch.FINE),) * 4


def test_what_we_suggest_instead_is_itself_fine() -> None:
    for wording in {_read(case).try_instead for case in EVERYTHING} - {""}:
        assert read_pitch(wording, Context()).label is Pitch.FINE, wording
