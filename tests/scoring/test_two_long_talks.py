"""Two long talks score as their author ruled before any scorer read them (tests/data/README.md)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from infoview_ai.conversation.readers import read_transcript_file
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId, Scorecard

_DATA = Path(__file__).parents[1] / "data"


@cache
def _card(name: str) -> Scorecard:
    return score(read_transcript_file(_DATA / name), source=name)


@pytest.mark.parametrize(
    ("name", "time", "pitch", "passed"),
    [("nurse_talk.vtt", "kept", "clean", True), ("logistics_talk.txt", "overran", "pitched", False)],
)
def test_both_verdicts_and_the_gates(name: str, time: str, pitch: str, passed: bool) -> None:
    card = _card(name)
    assert (card.verdicts.time_limit.value, card.verdicts.job_pitch.value, card.passed) == (time, pitch, passed)


@pytest.mark.parametrize(
    ("name", "criterion", "levels"),
    [
        ("nurse_talk.vtt", "time_limit", {4}),
        ("nurse_talk.vtt", "job_pitch", {4}),
        ("nurse_talk.vtt", "opening", {4}),
        ("nurse_talk.vtt", "coverage", {4}),
        ("nurse_talk.vtt", "questions", {3, 4}),
        ("nurse_talk.vtt", "listening", {4}),
        ("nurse_talk.vtt", "closing", {4}),
        ("logistics_talk.txt", "time_limit", {0, 1}),
        ("logistics_talk.txt", "job_pitch", {0, 1}),
        ("logistics_talk.txt", "opening", {3, 4}),
        ("logistics_talk.txt", "coverage", {4}),
        ("logistics_talk.txt", "questions", {2, 3}),
        ("logistics_talk.txt", "listening", {3, 4}),
        ("logistics_talk.txt", "closing", {0, 1}),
    ],
)
def test_each_level_is_one_that_a_fair_reader_could_give(name: str, criterion: str, levels: set[int]) -> None:
    result = _card(name).criterion(CriterionId(criterion))
    assert result.level in levels, result.explanation


def test_the_drift_and_the_pitch_are_found_where_they_happened() -> None:
    findings = _card("logistics_talk.txt").criterion(CriterionId.JOB_PITCH).findings
    leaning = {finding.turn: finding.code for finding in findings if not finding.good}
    assert leaning[14] == "borderline"
    assert leaning[46] == "open_pitch"


def test_the_clock_of_the_talk_is_the_one_on_the_card() -> None:
    assert _card("nurse_talk.vtt").elapsed_minutes == pytest.approx(14.48, abs=0.02)
    assert _card("logistics_talk.txt").elapsed_minutes == pytest.approx(18.1, abs=0.05)
