"""TM01-TM37 of domain.md: level and verdict of each boundary case."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId
from tests.scoring.talks import SmallTalk, small_talk

_CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "data" / "time_cases.yaml").read_text(encoding="utf-8")
)["cases"]


def _talk(case: dict[str, Any]) -> SmallTalk:
    return small_talk(case["turns"], agreed=case.get("agreed", 15), clock=case.get("clock", "real"))


@pytest.mark.parametrize("case", _CASES, ids=lambda case: f"{case['id']}: {case['about']}")
def test_a_boundary_case_gets_the_level_and_verdict_of_its_ruling(case: dict[str, Any]) -> None:
    talk = _talk(case)
    card = score(talk.transcript, talk.readings)
    result = card.criterion(CriterionId.TIME_LIMIT)
    assert (result.level, card.verdicts.time_limit.value) == (case["level"], case["verdict"]), result.explanation


@pytest.mark.parametrize("case", _CASES, ids=lambda case: f"{case['id']}: {case['about']}")
def test_a_level_below_four_shows_where_it_was_lost(case: dict[str, Any]) -> None:
    talk = _talk(case)
    result = score(talk.transcript, talk.readings).criterion(CriterionId.TIME_LIMIT)
    faults = [finding for finding in result.findings if not finding.good]
    assert bool(faults) == (case["level"] < 4)
    for finding in faults:
        assert finding.quote in talk.transcript.turns[finding.turn].text
        assert finding.why
        assert finding.try_instead


@pytest.mark.parametrize("case", _CASES, ids=lambda case: f"{case['id']}: {case['about']}")
def test_the_verdict_is_the_same_when_the_words_are_all_there_is_to_read(case: dict[str, Any]) -> None:
    assert score(_talk(case).transcript).verdicts.time_limit.value == case["verdict"]


def test_every_case_of_the_bank_is_there() -> None:
    ids = {case["id"] for case in _CASES if re.fullmatch(r"TM\d\d", case["id"])}
    assert ids == {f"TM{number:02d}" for number in range(1, 38)}


def test_small_talk_that_ate_the_time_is_pointed_out_at_the_opening() -> None:
    talk = _talk(next(case for case in _CASES if case["id"] == "TM36"))
    opening = score(talk.transcript, talk.readings).criterion(CriterionId.OPENING)
    assert [finding.like for finding in opening.findings if finding.code == "long_small_talk"] == ["TM36"]


def test_a_hurried_end_is_not_held_against_coverage_and_close() -> None:
    talk = _talk(next(case for case in _CASES if case["id"] == "TM24"))
    card = score(talk.transcript, talk.readings)
    assert card.criterion(CriterionId.COVERAGE).level is None
    assert card.criterion(CriterionId.CLOSING).level == 4
