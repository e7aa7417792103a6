"""The anchors of opening, coverage, questions, listening, closing and preparation (domain.md 1.3-1.8)."""

from __future__ import annotations

from typing import Any

import pytest

from infoview_ai.nlu.reading import CORE_TOPICS, Topic
from infoview_ai.scoring.coverage import coverage_level
from infoview_ai.scoring.listening import Listening, listening_level
from infoview_ai.scoring.preparation import preparation_level
from infoview_ai.scoring.questions import Craft, craft_level
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId
from infoview_ai.scoring.talk import Said
from infoview_ai.scoring.threads import Thread
from tests.scoring.talks import small_talk

_ALL = ["greets_by_name", "thanks", "link", "who_i_am", "learning_purpose", "why_you", "names_time"]
_LONG = "It began on a farm with no road, and I learned to fix what was broken because nobody else came by to do it. "
_ANSWER: dict[str, Any] = {"p": _LONG * 3}
_PATH: dict[str, Any] = {"u": "What led you into this work?", "topic": "path_in"}


def _without(*moves: str) -> list[str]:
    return [move for move in _ALL if move not in moves]


def _level(criterion: CriterionId, *lines: dict[str, Any]) -> int | None:
    talk = small_talk(lines)
    return score(talk.transcript, talk.readings).criterion(criterion).level


def _opening(moves: list[str], **more: Any) -> dict[str, Any]:
    return {"u": "Hello Ms. Abara, good to meet you.", "act": "introduction", "moves": moves, **more}


@pytest.mark.parametrize(
    ("moves", "level"),
    [
        (_ALL, 4),
        (_without("link"), 4),
        (_without("greets_by_name"), 3),
        (_without("who_i_am"), 3),
        (_without("link", "why_you"), 3),
        (_without("greets_by_name", "thanks"), 2),
        (_without("learning_purpose"), 2),
        (_without("names_time"), 2),
        (["greets_by_name", "thanks"], 1),
        ([], 1),
    ],
)
def test_the_opening_counts_its_elements(moves: list[str], level: int) -> None:
    lines = (_opening(moves), _ANSWER, _PATH, _ANSWER)
    assert _level(CriterionId.OPENING, *lines) == level


@pytest.mark.parametrize(("sentences", "level"), [(3, 4), (6, 2), (12, 1)])
def test_a_long_introduction_costs_levels(sentences: int, level: int) -> None:
    about_me = "I worked in a bank in the north for a long time then. " * sentences
    assert _level(CriterionId.OPENING, _opening(_ALL, u=about_me), _ANSWER, _PATH, _ANSWER) == level


@pytest.mark.parametrize(
    "line",
    [
        {"u": "Hello, do you have a job for me?", "act": "job_pitch", "pitch": "pitch", "moves": _ALL},
        {"u": "Hello Ms. Okafor of Barrow Press.", "act": "greeting", "moves": [*_ALL, "wrong_name"]},
        {"u": "So, what did you want to know?", "act": "small_talk", "moves": []},
    ],
    ids=["a pitch", "a wrong name", "handing the talk over"],
)
def test_some_openings_are_level_zero(line: dict[str, Any]) -> None:
    assert _level(CriterionId.OPENING, line, _ANSWER, _PATH, _ANSWER) == 0


def test_small_talk_before_the_introduction_does_not_hide_it() -> None:
    chat = {"u": "What a storm last night, I hardly slept.", "act": "small_talk", "at": "0:00-1:40"}
    answered = {"p": "Neither did I.", "at": "1:41-1:50"}
    opened = _opening(_ALL, at="1:51-2:10")
    assert _level(CriterionId.OPENING, chat, answered, opened, _ANSWER, _PATH, _ANSWER) == 4


def test_a_closed_first_question_costs_the_last_level() -> None:
    closed = {"u": "Do you like it?", "topic": "rewards", "open": False}
    assert _level(CriterionId.OPENING, _opening(_ALL), _ANSWER, closed, _ANSWER) == 3


def test_a_greeting_is_not_missed_where_the_professional_asked_first() -> None:
    asked = {"p": "Good morning, what can I help you with?"}
    assert _level(CriterionId.OPENING, asked, _opening(_without("greets_by_name", "thanks")), _ANSWER, _PATH) == 4


def _threads(count: int, *, follow_ups: int = 0, topics: tuple[Topic, ...] = CORE_TOPICS) -> list[Thread]:
    talk = small_talk([{"u": "Why?"}])
    reading = talk.readings[0]
    assert reading is not None
    said = Said(0, talk.transcript.turns[0], reading)
    return [Thread(topic, said, follow_ups=follow_ups) for topic in topics[:count]]


@pytest.mark.parametrize(
    ("count", "short", "level"),
    [
        *((0, False, 0), (1, False, 1), (2, False, 1), (3, False, 2), (4, False, 2), (5, False, 3), (8, False, 4)),
        *((0, True, 0), (1, True, 1), (2, True, 2), (4, True, 3)),
    ],
)
def test_coverage_counts_core_topics_and_asks_one_less_of_a_short_talk(count: int, short: bool, level: int) -> None:
    assert coverage_level(_threads(count), short=short, tailored=True) == level


def test_depth_may_take_the_place_of_breadth() -> None:
    assert coverage_level(_threads(4, follow_ups=1), short=False, tailored=False) == 3


@pytest.mark.parametrize(
    ("left_out", "tailored", "level"),
    [
        ({Topic.REWARDS}, True, 4),
        ({Topic.PEOPLE}, True, 3),
        ({Topic.GETTING_STARTED, Topic.EXPERIENCE}, True, 3),
        ({Topic.REWARDS}, False, 3),
    ],
)
def test_full_coverage_needs_people_a_way_in_and_a_question_for_this_person(
    left_out: set[Topic], tailored: bool, level: int
) -> None:
    topics = tuple(topic for topic in CORE_TOPICS if topic not in left_out)
    assert coverage_level(_threads(8, topics=topics), short=False, tailored=tailored) == level


def test_a_topic_the_professional_brought_up_counts_once_it_is_followed() -> None:
    told = {"p": "You need patience, that is the skill that matters most. " + _LONG}
    follow = {"u": "How did you come by that patience?", "act": "follow_up", "follow": True, "about": "patience"}
    lines = (_opening(_ALL), told, follow, _ANSWER)
    talk = small_talk(lines)
    assert "skills" in score(talk.transcript, talk.readings).topics


def _craft(**changes: Any) -> Craft:
    measures: dict[str, Any] = {
        "questions": 10,
        "open_share": 0.9,
        "defect_rate": 0.0,
        "median_words": 12,
        "intrusive": 0,
        "googleable": 0,
        "in_order": True,
    }
    return Craft(**{**measures, **changes})


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({}, 4),
        ({"open_share": 0.8, "defect_rate": 0.1, "median_words": 25}, 4),
        ({"median_words": 26}, 3),
        ({"in_order": False}, 3),
        ({"open_share": 0.7, "defect_rate": 0.2}, 3),
        ({"open_share": 0.55, "defect_rate": 0.1}, 2),
        ({"open_share": 0.9, "defect_rate": 0.4}, 2),
        ({"open_share": 0.3, "defect_rate": 0.6}, 1),
        ({"googleable": 3}, 1),
        ({"intrusive": 4, "defect_rate": 0.4}, 0),
    ],
)
def test_question_craft_follows_its_measures(changes: dict[str, Any], level: int) -> None:
    assert craft_level(_craft(**changes)) == level


def test_a_closed_question_that_confirms_is_not_counted_as_closed() -> None:
    confirming = {"u": "So that was before the licence?", "act": "follow_up", "open": False, "confirming": True}
    lines = (_opening(_ALL), _ANSWER, _PATH, _ANSWER, confirming, _ANSWER)
    assert _level(CriterionId.QUESTIONS, *lines) == 4


def test_one_question_is_too_little_to_judge_craft_by() -> None:
    assert _level(CriterionId.QUESTIONS, _opening(_ALL), _ANSWER, _PATH, _ANSWER) is None


def _listening(**changes: Any) -> Listening:
    measures: dict[str, Any] = {
        "share": 0.75,
        "follow_up_share": 0.4,
        "reflections": 2,
        "uses_earlier": True,
        "errors": 0,
        "monologues": 0,
        "argues": False,
        "guarded": False,
        "questions": 8,
        "cues_ignored": 0,
    }
    return Listening(**{**measures, **changes})


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({}, 4),
        ({"reflections": 1}, 3),
        ({"uses_earlier": False}, 3),
        ({"share": 0.66, "follow_up_share": 0.2}, 3),
        ({"errors": 1}, 3),
        ({"share": 0.6}, 2),
        ({"follow_up_share": 0.1}, 2),
        ({"share": 0.5}, 1),
        ({"follow_up_share": 0.0}, 1),
        ({"errors": 2}, 1),
        ({"share": 0.4}, 0),
        ({"argues": True}, 0),
        ({"share": 0.5, "guarded": True}, 2),
        ({"share": 0.6, "guarded": True}, 3),
        ({"follow_up_share": None, "questions": 0}, 1),
        ({"cues_ignored": 1}, 3),
        ({"cues_ignored": 1, "follow_up_share": 0.1}, 1),
        ({"monologues": 2}, 2),
    ],
)
def test_listening_is_as_good_as_its_weakest_measure(changes: dict[str, Any], level: int) -> None:
    assert listening_level(_listening(**changes)) == level


def test_a_long_answer_about_oneself_is_no_monologue_when_they_asked() -> None:
    asked = {"p": "Tell me about yourself.", "events": [{"kind": "self_asked"}]}
    long = {"u": "I worked in a bank. " * 40, "act": "answer_to_professional"}
    talk = small_talk([_opening(_ALL), asked, long, _ANSWER, _PATH, _ANSWER])
    found = score(talk.transcript, talk.readings).criterion(CriterionId.LISTENING).findings
    assert "monologue" not in {finding.code for finding in found}


@pytest.mark.parametrize(
    ("said", "follows_up"),
    [
        ("What is the hardest part?", True),
        ("Question four. What is the hardest part?", False),
        ("OK, thanks. Number 3: what is the hardest part?", False),
        ("One question on that: what is the hardest part?", True),
    ],
)
def test_the_next_item_of_a_list_grows_out_of_nothing_that_was_said(said: str, follows_up: bool) -> None:
    asked = {"u": said, "act": "follow_up", "topic": "hard_parts"}
    talk = small_talk([_opening(_ALL), _ANSWER, _PATH, _ANSWER, asked, _ANSWER])
    found = score(talk.transcript, talk.readings).criterion(CriterionId.LISTENING).findings
    assert ("follow_up" in {finding.code for finding in found}) is follows_up


_CLOSE: dict[str, dict[str, Any]] = {
    "K1": {"u": "One last question:", "act": "small_talk", "moves": ["signals_end"]},
    "K2": {"u": "What should I have asked?", "topic": "advice", "moves": ["asks_what_missed"]},
    "K3": {"u": "Who else could I ask?", "act": "contact_request", "topic": "people", "moves": ["asks_people"]},
    "K4": {"u": "How may I reach you?", "act": "contact_request", "moves": ["asks_to_keep_in_touch"]},
    "K5": {"u": "The point on nights helps me.", "act": "reflection", "moves": ["names_takeaway"]},
    "K6": {"u": "Thank you, goodbye.", "act": "closing", "moves": ["thanks", "goodbye"]},
}


def _close(codes: str, *more: dict[str, Any]) -> list[dict[str, Any]]:
    body = [_opening(_ALL), _ANSWER, _PATH, _ANSWER, _PATH, _ANSWER]
    for code in codes.split():
        body += [_CLOSE[code], {"p": "Yes."}]
    return [*body, *more]


@pytest.mark.parametrize(
    ("codes", "level"),
    [
        ("K1 K3 K5 K6", 4),
        ("K1 K2 K6", 3),
        ("K3 K4 K6", 3),
        ("K3 K5 K6", 3),
        ("K1 K6", 2),
        ("K6", 2),
        ("", 0),
        ("K3", 0),
    ],
)
def test_the_close_counts_its_elements(codes: str, level: int) -> None:
    assert _level(CriterionId.CLOSING, *_close(codes)) == level


def test_names_already_offered_need_not_be_asked_for() -> None:
    offered = {"p": "Talk to Rosa.", "events": [{"kind": "referral_offered"}]}
    lines = [_opening(_ALL), _ANSWER, _PATH, offered, _PATH, _ANSWER, *_close("K1 K5 K6")[6:]]
    assert _level(CriterionId.CLOSING, *lines) == 4


def test_one_more_thing_twice_after_the_last_question_is_level_one() -> None:
    lines = _close("K1", _PATH, _ANSWER, _PATH, _ANSWER, _PATH, _ANSWER, _CLOSE["K6"])
    assert _level(CriterionId.CLOSING, *lines) == 1


def test_a_close_that_is_a_pitch_is_level_zero() -> None:
    pitch = {"u": "Thank you. Keep me in mind.", "act": "job_pitch", "pitch": "veiled", "moves": ["thanks", "goodbye"]}
    assert _level(CriterionId.CLOSING, *_close("K1 K3 K5", pitch)) == 0


def test_the_professional_having_to_close_is_level_one() -> None:
    ended = {"p": "I will leave it there.", "events": [{"kind": "time_cue", "strength": "hard"}, {"kind": "ended"}]}
    pitch = {"u": "Any job for me?", "act": "job_pitch", "pitch": "pitch"}
    assert _level(CriterionId.CLOSING, *_close("", pitch, _ANSWER, _PATH, ended)) == 1


def test_a_broken_off_talk_has_no_close_to_judge() -> None:
    assert _level(CriterionId.CLOSING, *_close("", {"p": "It was when", "broken_off": True})) is None


@pytest.mark.parametrize(
    ("researched", "slips", "grave", "level"),
    [(0, 0, False, 2), (1, 0, False, 3), (2, 0, False, 4), (0, 1, False, 1), (1, 1, False, 2), (3, 0, True, 0)],
)
def test_preparation_counts_details_and_slips(researched: int, slips: int, grave: bool, level: int) -> None:
    assert preparation_level(researched, slips=slips, grave=grave) == level


def test_a_complaint_about_a_former_employer_costs_the_whole_bonus() -> None:
    moan = {"u": "My last boss was a nightmare.", "act": "small_talk", "moves": ["complains"]}
    assert _level(CriterionId.PREPARATION, _opening(_ALL), _ANSWER, moan, _ANSWER) == 0


@pytest.mark.parametrize(
    ("said", "topics"),
    [
        ("I'd like to learn about your work, I asked for 15 minutes.", {"topic_path_in"}),
        ("I'd like to learn which skills matter in it.", {"topic_skills", "topic_path_in"}),
    ],
)
def test_the_purpose_of_a_talk_is_no_topic_but_a_question_in_it_is(said: str, topics: set[str]) -> None:
    opening = {"u": said, "act": "introduction", "q": said}
    talk = small_talk((opening, _ANSWER, _PATH, _ANSWER))
    found = score(talk.transcript, talk.readings).criterion(CriterionId.COVERAGE).findings
    assert {finding.code for finding in found if finding.good} == topics
