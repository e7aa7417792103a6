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
from infoview_ai.scoring.scorecard import CriterionId, Finding
from infoview_ai.ui import words
from infoview_ai.ui.components.coach import hint
from infoview_ai.ui.components.conversation import LATEST, folded_turns
from infoview_ai.ui.components.countdown import facts
from infoview_ai.ui.components.marking import Mark, pieces
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
    assert says in said
    assert bool(says) == bool(said)
    assert not re.search(r"\d\s*(/|of|points|%)", said)


def test_the_countdown_runs_only_on_the_real_clock_while_one_may_speak() -> None:
    real = Settings(professional="x", clock="real")
    waiting = RehearsalTurn(index=2, speaker=Speaker.PROFESSIONAL, text="", start=2, end=2, state=ReplyState.WAITING)
    assert facts(rehearsal(settings=real))["ticking"] is True
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


def test_minutes_read_as_one_says_them() -> None:
    assert [words.minutes(value) for value in (15.0, 1.0, 7.5)] == ["15 minutes", "1 minute", "7.5 minutes"]
    assert [words.minutes_and_seconds(value) for value in (14.1666, 1.5, 0)] == ["14:10", "1:30", "0:00"]
