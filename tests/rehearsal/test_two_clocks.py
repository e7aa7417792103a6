"""The spoken and the real clock: what counts and what never does."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.clock import GAP_S, spoken_seconds
from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.rehearsal.rehearsal import ReplyState, Settings
from infoview_ai.rehearsal.stopwatch import AWAY_S
from tests.fakes import FakeVoice, FixedClock, Stage

SPOKEN = Settings(professional="dana-reyes")
REAL = Settings(professional="dana-reyes", clock="real")
LINE = "one two three four five six seven eight nine ten"
SAY_S = spoken_seconds(LINE)
REPLY_S = spoken_seconds(FakeVoice().always)


def test_on_the_spoken_clock_only_words_count(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(SPOKEN)
    clock.forward(500)
    room.say(made.id, LINE)
    clock.forward(500)
    now = room.say(made.id, LINE)
    assert now.elapsed_s == pytest.approx(2 * SAY_S + 2 * REPLY_S + 3 * GAP_S, abs=0.05)
    assert now.wall_s == 1000.0
    assert not now.is_ticking


def test_the_real_clock_starts_with_the_first_words(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    clock.forward(90)
    assert room.get(made.id).elapsed_s == 0.0
    now = room.say(made.id, LINE)
    assert now.turns[0].start == 0.0
    assert now.elapsed_s == pytest.approx(SAY_S + REPLY_S, abs=0.05)


def test_the_real_clock_runs_while_it_is_the_seekers_move(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    before = room.say(made.id, LINE)
    assert before.is_ticking
    clock.forward(60)
    assert room.get(made.id).elapsed_s == pytest.approx(before.elapsed_s + 60)
    now = room.say(made.id, LINE)
    assert now.turns[2].end == pytest.approx(before.elapsed_s + 60)
    assert now.turns[2].start == pytest.approx(before.elapsed_s + 60 - SAY_S, abs=0.05)
    assert now.elapsed_s == pytest.approx(before.elapsed_s + 60 + REPLY_S, abs=0.05)


def test_a_pause_stops_both_measured_times(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    before = room.say(made.id, LINE)
    clock.forward(10)
    room.pause(made.id)
    clock.forward(3600)
    paused = room.pause(made.id)
    assert paused.elapsed_s == pytest.approx(before.elapsed_s + 10)
    assert paused.wall_s == 10.0
    room.resume(made.id)
    clock.forward(5)
    now = room.get(made.id)
    assert now.elapsed_s == pytest.approx(before.elapsed_s + 15)
    assert now.wall_s == 15.0


def test_a_pause_before_the_first_words_leaves_the_real_clock_standing(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    room.pause(made.id)
    room.resume(made.id)
    clock.forward(30)
    assert room.get(made.id).elapsed_s == 0.0


def test_an_outage_never_moves_the_real_clock(stage: Stage, clock: FixedClock) -> None:
    cut = ModelError(ModelFault.CUT, "Cut.")
    stage.scripted.queue = [["Fine."], ["Half a ", cut], [cut], ["Whole."]]
    room = stage.open()
    made = room.start(REAL)
    room.say(made.id, LINE)
    failed = room.say(made.id, LINE)
    clock.forward(100)
    assert room.get(made.id).elapsed_s == failed.elapsed_s == failed.turns[2].end
    again = room.ask_again(made.id)
    clock.forward(100)
    assert room.get(made.id).elapsed_s == again.elapsed_s == failed.elapsed_s
    room.pause(made.id)
    clock.forward(100)
    room.resume(made.id)
    clock.forward(100)
    whole = room.ask_again(made.id)
    assert whole.turns[3].state is ReplyState.DONE
    assert whole.elapsed_s == pytest.approx(failed.elapsed_s + spoken_seconds("Whole."))


def test_going_on_after_an_outage_counts_only_what_was_said(stage: Stage, clock: FixedClock) -> None:
    stage.scripted.queue = [["Half a word ", ModelError(ModelFault.CUT, "Cut.")]]
    room = stage.open()
    made = room.start(REAL)
    room.say(made.id, LINE)
    clock.forward(1000)
    now = room.say(made.id, LINE)
    assert now.turns[2].end == pytest.approx(2 * SAY_S + spoken_seconds("Half a word"), abs=0.05)


def test_nobody_is_late_because_of_a_closed_tab(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    before = room.say(made.id, LINE)
    clock.forward(86_400)
    assert room.get(made.id).elapsed_s == pytest.approx(before.elapsed_s + AWAY_S)
    now = room.say(made.id, LINE)
    assert now.turns[2].end == pytest.approx(before.elapsed_s + AWAY_S + SAY_S, abs=0.05)


def test_the_clocks_stop_at_the_end_at_the_last_word(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    made = room.start(REAL)
    said = room.say(made.id, LINE)
    clock.forward(40)
    ended = room.end(made.id)
    clock.forward(1000)
    now = room.get(made.id)
    assert (now.elapsed_s, now.wall_s) == (said.turns[-1].end, 40.0)
    assert now == ended


def test_the_limit_follows_a_cue(stage: Stage) -> None:
    stage.director.events = [(Event(kind=EventKind.LIMIT_CHANGED, minutes=8),)]
    room = stage.open()
    now = room.say(room.start(SPOKEN).id, LINE)
    assert now.limit_s == 480.0
    assert now.remaining_s == pytest.approx(480.0 - now.elapsed_s)


@pytest.mark.parametrize("settings", [SPOKEN, REAL])
def test_turns_never_overlap(stage: Stage, clock: FixedClock, settings: Settings) -> None:
    room = stage.open()
    made = room.start(settings)
    for gap in (0, 1, 30, 200, 0.5):
        clock.forward(gap)
        room.say(made.id, LINE)
    times = [moment for turn in room.get(made.id).turns for moment in (turn.start, turn.end)]
    assert times == sorted(times)
