"""The coach's two sentences, and the evidence behind them."""

from __future__ import annotations

from typing import Any

from infoview_ai.scoring.coach import one_change, went_well
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding
from tests.scoring.talks import small_talk


def _finding(code: str, quote: str = "What led you here?", *, good: bool = False, better: str = "") -> Finding:
    return Finding(code=code, turn=2, at=310.0, quote=quote, why="It matters.", try_instead=better, good=good)


def _result(criterion: CriterionId, level: int, *findings: Finding) -> CriterionResult:
    return CriterionResult(id=criterion, level=level, explanation="", findings=findings)


def test_a_failed_gate_comes_before_anything_that_weighs_more() -> None:
    results = [
        _result(CriterionId.TIME_LIMIT, 1, _finding("after_limit", "And one more?")),
        _result(CriterionId.JOB_PITCH, 2, _finding("veiled_pitch", "Keep me in mind.")),
        _result(CriterionId.LISTENING, 0, _finding("argues", "You are wrong.")),
    ]
    assert "And one more?" in one_change(results)


def test_among_the_others_weight_times_gap_decides() -> None:
    results = [
        _result(CriterionId.OPENING, 3, _finding("opening_missing", "Hello.")),
        _result(CriterionId.LISTENING, 1, _finding("no_follow_up", "What about pay?", better="What made it harder?")),
        _result(CriterionId.CLOSING, 2, _finding("closing_missing", "Bye.")),
    ]
    change = one_change(results)
    assert "What about pay?" in change
    assert "05:10" in change
    assert "What made it harder?" in change


def test_the_learners_own_moment_is_named_rather_than_the_professionals_words() -> None:
    ended = _finding("ended_by_them", "I must end this.")
    results = [_result(CriterionId.TIME_LIMIT, 0, ended, _finding("after_limit", "And what is changing?"))]
    assert "And what is changing?" in one_change(results)


def test_with_all_levels_at_four_nothing_big_is_left() -> None:
    results = [_result(CriterionId.TIME_LIMIT, 4, _finding("stopped", good=True))]
    assert one_change(results).startswith("Nothing big")


def test_what_is_particular_to_the_talk_is_praised_first() -> None:
    results = [
        _result(CriterionId.JOB_PITCH, 4, _finding("learning_frame", "I'd like to learn.", good=True)),
        _result(CriterionId.LISTENING, 3, _finding("earlier_detail", "You said the nights were long.", good=True)),
    ]
    assert "You said the nights were long." in went_well(results)


def test_a_name_that_was_offered_counts_only_when_it_is_taken_up() -> None:
    offer: dict[str, Any] = {"p": "Talk to Rosa Idemudia.", "events": [{"kind": "referral_offered"}]}
    opening: dict[str, Any] = {
        "u": "Hello, I would like to learn.",
        "act": "introduction",
        "moves": ["learning_purpose"],
    }
    ignored: dict[str, Any] = {"u": "How do people get started?", "topic": "getting_started"}
    taken: dict[str, Any] = {
        "u": "Thank you, I will write to her.",
        "act": "thanks",
        "moves": ["thanks", "names_next_step"],
    }
    for line, expected in ((ignored, False), (taken, True)):
        talk = small_talk([opening, {"p": "Go on."}, {"u": "Why?"}, offer, line, {"p": "Good."}])
        assert ("people" in score(talk.transcript, talk.readings).topics) is expected


def test_an_answer_cut_in_two_turns_counts_whole() -> None:
    lines: list[dict[str, Any]] = [
        {"u": "I asked for 15 minutes.", "at": "0:00-0:05", "act": "introduction", "moves": ["names_time"]},
        {"p": "Fine.", "at": "0:06-0:10"},
        {"u": "Why?", "at": "0:11-0:12"},
        {"p": "A long story.", "at": "0:13-14:58"},
        {"u": "What is changing?", "at": "15:02-15:05"},
        {"p": "The records.", "at": "15:06-15:20"},
        {"p": "And the nights.", "at": "15:21-20:50"},
        {"u": "Thank you, goodbye.", "at": "20:51-20:55", "act": "closing", "moves": ["thanks", "goodbye"]},
    ]
    talk = small_talk(lines)
    assert score(talk.transcript, talk.readings).criterion(CriterionId.TIME_LIMIT).level == 0
