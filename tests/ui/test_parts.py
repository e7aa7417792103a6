"""The small parts that pages are made of."""

from __future__ import annotations

import logging
import re
import socket
from datetime import UTC, datetime, timedelta

import pytest

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Pitch, PitchReading, Reading
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, ReplyState, Settings, State
from infoview_ai.scoring.scorecard import (
    CriterionId,
    CriterionResult,
    Engine,
    Finding,
    PitchVerdict,
    Scorecard,
    TimeVerdict,
    Verdicts,
)
from infoview_ai.ui import words
from infoview_ai.ui.components.coach import hint
from infoview_ai.ui.components.conversation import LATEST, folded_turns
from infoview_ai.ui.components.countdown import facts
from infoview_ai.ui.components.marking import Mark, alike, pieces
from infoview_ai.ui.components.transcript import first_notes
from infoview_ai.ui.script_errors import WithoutWords, where
from infoview_ai.ui.server import require_free

BEGAN = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)


def rehearsal(reading: Reading | None = None, *, elapsed_s: float = 60.0, **changes: object) -> Rehearsal:
    line = RehearsalTurn(index=0, speaker=Speaker.SEEKER, text="So.", start=0, end=1, reading=reading)
    reply = RehearsalTurn(index=1, speaker=Speaker.PROFESSIONAL, text="Yes.", start=1, end=2)
    made = Rehearsal(
        id="a", settings=Settings(professional="x"), profile=None, started_at=BEGAN, turns=(line, reply),
        elapsed_s=elapsed_s,
    )  # fmt: skip
    return made.model_copy(update=changes)


def mark(number: int, quote: str, *, good: bool = False) -> Mark:
    return Mark(number, CriterionId.OPENING, Finding(code="c", turn=0, at=0, quote=quote, why="w", good=good))


@pytest.mark.parametrize(
    ("text", "quotes", "expected"),
    [
        ("one two three", ["two"], [("one ", None), ("two", 1), (" three", None)]),
        ("one two", ["one two"], [("one two", 1)]),
        ("one two", ["two", "one"], [("one", 2), (" ", None), ("two", 1)]),
        ("one two three", ["one two", "two three"], [("one two", 1), (" three", None)]),
        ("one two", ["absent"], [("one two", None)]),
        ("<b>one</b>", ["<b>"], [("<b>", 1), ("one</b>", None)]),
    ],
)
def test_a_turn_is_cut_at_the_very_words(text: str, quotes: list[str], expected: list[tuple[str, int | None]]) -> None:
    found = tuple(mark(number, quote) for number, quote in enumerate(quotes, start=1))
    cut = pieces(Turn(speaker=Speaker.SEEKER, text=text), found)
    assert [(piece.text, piece.number) for piece in cut] == expected
    assert "".join(piece.text for piece in cut) == text


PITCHED = Reading(
    act=Act.JOB_PITCH,
    pitch=PitchReading(label=Pitch.PITCH, why="asks for a job", try_instead="How do people start?"),
)


CLOSED = Reading(
    act=Act.QUESTION, defects=(DefectReading(code=Defect.CLOSED, severity=1, why="can be answered with yes"),)
)


@pytest.mark.parametrize(
    ("reading", "elapsed_s", "says"),
    [
        (PITCHED, 60, "Asks for a job. Perhaps: How do people start?"),
        (CLOSED, 60, "yes"),
        (Reading(act=Act.FOLLOW_UP, follow_up=True), 60, "grew out of"),
        (Reading(act=Act.QUESTION, is_open=True), 60, "open question"),
        (Reading(act=Act.SMALL_TALK), 60, ""),
        (PITCHED, 800, "last two minutes"),
        (Reading(act=Act.CLOSING, moves=frozenset({Move.SIGNALS_END})), 800, ""),
        (Reading(act=Act.QUESTION, is_open=True), 960, "time is up"),
    ],
)
def test_the_coach_says_the_most_useful_thing(reading: Reading, elapsed_s: float, says: str) -> None:
    said = hint(rehearsal(reading, elapsed_s=elapsed_s))
    words = said.words if said is not None else ""
    assert says in words
    assert bool(says) == bool(words)
    assert not re.search(r"\d\s*(/|of|points|%)", words)


def test_the_countdown_runs_only_on_the_real_clock_while_one_may_speak() -> None:
    real = Settings(professional="x", clock="real")
    waiting = RehearsalTurn(index=2, speaker=Speaker.PROFESSIONAL, text="", start=2, end=2, state=ReplyState.WAITING)
    assert facts(rehearsal(settings=real))["ticking"] is True
    assert facts(rehearsal(settings=real, turns=()))["ticking"] is False
    assert facts(rehearsal())["ticking"] is False
    assert facts(rehearsal(settings=real, state=State.PAUSED))["ticking"] is False
    assert facts(rehearsal(settings=real, turns=(waiting,)))["ticking"] is False


def test_the_countdown_keeps_its_stamp_while_the_facts_stay() -> None:
    assert facts(rehearsal())["stamp"] == facts(rehearsal())["stamp"]
    assert facts(rehearsal())["stamp"] != facts(rehearsal(elapsed_s=61.0))["stamp"]


@pytest.mark.parametrize("count", range(0, 130))
def test_the_latest_turns_are_always_drawn_one_by_one(count: int) -> None:
    assert min(count, LATEST) <= count - folded_turns(count) <= LATEST + 10


def test_a_taken_port_is_told_with_a_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ConfigurationError, match=f"--port {port + 1}"):
            require_free("127.0.0.1", port)
    require_free("127.0.0.1", port)


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="cannot listen"):
        require_free("192.0.2.1", 8501)


def test_the_log_tells_the_place_and_not_the_words() -> None:
    try:
        raise ValueError("my secret words")
    except ValueError as error:
        told = where(error)
    assert "ValueError" in told
    assert "test_the_log_tells_the_place" in told
    assert "secret" not in told


def test_streamlits_own_traceback_is_kept_out_of_the_log() -> None:
    plain = logging.LogRecord("streamlit", logging.INFO, "f", 1, "fine", None, None)
    carrying = logging.LogRecord("streamlit", logging.ERROR, "f", 1, "x", None, (ValueError, ValueError("w"), None))
    assert WithoutWords().filter(plain)
    assert not WithoutWords().filter(carrying)


@pytest.mark.parametrize(("level", "shown"), [(4, "●●●●"), (2, "●●○○"), (0, "○○○○"), (None, "")])
def test_a_level_is_dots(level: int | None, shown: str) -> None:
    assert words.dots(level) == shown


@pytest.mark.parametrize(
    ("before", "said"), [(timedelta(0), "today, "), (timedelta(days=1), "yesterday, "), (timedelta(days=40), "20")]
)
def test_a_moment_is_told_as_people_do(before: timedelta, said: str) -> None:
    now = datetime(2026, 3, 20, 12, 0).astimezone()
    assert said in words.ago(now - before, now)


@pytest.mark.parametrize(
    ("findings", "groups"),
    [
        ([], []),
        ([("w", True), ("v", False)], [["v"], ["w"]]),
        ([("w", False), ("v", False), ("w", False)], [["w", "w"], ["v"]]),
        ([("w", True), ("w", False)], [["w"], ["w"]]),
    ],
)
def test_remarks_that_say_the_same_stand_together_and_slips_come_first(
    findings: list[tuple[str, bool]], groups: list[list[str]]
) -> None:
    given = [Finding(code="c", turn=0, at=0, quote="q", why=why, good=good) for why, good in findings]
    assert [[one.why for one in group] for group in alike(given)] == groups


@pytest.mark.parametrize(
    ("goods", "shown"),
    [([], []), ([True, False, True], [1, 2, 3]), ([True, True, False, True], [3, 1]), ([True] * 5, [1, 2])],
)
def test_of_many_notes_on_one_turn_what_to_change_stands_open(goods: list[bool], shown: list[int]) -> None:
    found = tuple(mark(number, "q", good=good) for number, good in enumerate(goods, start=1))
    assert [one.number for one in first_notes(found)] == shown


def card(
    verdict: PitchVerdict, *slips: tuple[str, float], level: int = 1, elapsed: float = 14.0, time_level: int = 4
) -> Scorecard:
    findings = tuple(Finding(code=code, turn=0, at=at, quote="q", why="w") for code, at in slips)
    levels = {CriterionId.JOB_PITCH: level, CriterionId.TIME_LIMIT: time_level}
    return Scorecard(
        verdicts=Verdicts(time_limit=TimeVerdict.KEPT, job_pitch=verdict),
        elapsed_minutes=elapsed,
        limit_minutes=15,
        criteria=tuple(
            CriterionResult(
                id=one,
                level=levels.get(one),
                explanation="e",
                findings=findings if one is CriterionId.JOB_PITCH else (),
            )
            for one in CriterionId
        ),
        passed=level > 1 and time_level > 1,
        engine=Engine(rules="r", rubric="r"),
    )


@pytest.mark.parametrize(
    ("verdict", "slips", "says"),
    [
        (PitchVerdict.CLEAN, (), "You came to learn, and it stayed that way."),
        (PitchVerdict.CLEAN, (("no_learning_frame", 0),), "You came to learn, and it stayed that way."),
        (PitchVerdict.CLEAN, (("borderline", 231),), "You came to learn; one line at 03:51 came near a job pitch."),
        (PitchVerdict.DRIFTED, (("borderline", 273), ("veiled_pitch", 480)), "It drifted towards a job at 04:33."),
        (PitchVerdict.PITCHED, (("borderline", 273), ("open_pitch", 876)), "It turned into a job pitch at 14:36."),
        (PitchVerdict.PITCHED, (("borderline", 273), ("veiled_pitch", 480)), "It turned into a job pitch at 08:00."),
    ],
)
def test_the_verdict_names_the_moment_that_decided_it(
    verdict: PitchVerdict, slips: tuple[tuple[str, float], ...], says: str
) -> None:
    assert words.pitch_sentence(card(verdict, *slips)) == says


def test_a_short_talk_is_told_as_one() -> None:
    assert words.time_sentence(card(PitchVerdict.CLEAN)) == "You kept to the 15 minutes (14:00 spoken)."
    short = card(PitchVerdict.CLEAN, elapsed=0.94)
    assert words.time_sentence(short) == "You kept to the 15 minutes, and used only 0:56 of them."


@pytest.mark.parametrize(("pitch", "time", "says"), [(0, 4, "one of the two"), (1, 0, "both rules")])
def test_it_is_told_how_many_rules_were_broken(pitch: int, time: int, says: str) -> None:
    assert says in words.overall_sentence(card(PitchVerdict.PITCHED, level=pitch, time_level=time))


def test_minutes_read_as_one_says_them() -> None:
    assert [words.minutes(value) for value in (15.0, 1.0, 7.5)] == ["15 minutes", "1 minute", "7.5 minutes"]
    assert [words.minutes_and_seconds(value) for value in (14.1666, 1.5, 0)] == ["14:10", "1:30", "0:00"]
