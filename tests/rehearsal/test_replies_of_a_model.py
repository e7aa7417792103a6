"""Replies that take their time: streamed, waited for, stopped, failed, asked again, abandoned."""

from __future__ import annotations

import threading
import time

import pytest

from infoview_ai.conversation.transcript import Event, EventKind
from infoview_ai.errors import ModelError, ModelFault, StateError
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, Settings, State
from infoview_ai.rehearsal.service import Rehearsals
from infoview_ai.rehearsal.worker import Workers
from tests.fakes import FixedClock, Stage

CHAT = Settings(professional="dana-reyes", engine="chat")
CUT = ModelError(ModelFault.CUT, "The connection was cut.", kept="Your line is kept.", next_step="Ask again.")


def until_heard(room: Rehearsals, rehearsal_id: str, text: str) -> Rehearsal:
    """The rehearsal once `text` was heard of the reply on its way."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        now = room.get(rehearsal_id)
        if now.pending is not None and now.pending.text == text:
            return now
        time.sleep(0.005)
    raise AssertionError(f"{text!r} was not heard")


def test_saying_something_to_a_model_does_not_wait_for_it(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["Well, ", gate, "it depends."]]
    room = stage.open()
    made = room.start(CHAT)
    assert made.model == "fake:one"
    said = room.say(made.id, "What do you do?")
    assert said.pending is not None
    assert said.turns[0].text == "What do you do?"
    pieces = room.stream(made.id)
    assert next(pieces) == "Well, "
    assert until_heard(room, made.id, "Well, ").turns[1].state is ReplyState.STREAMING
    assert room.wait(made.id, 0.01).pending is not None
    gate.set()
    assert "".join(pieces) == "it depends."
    done = room.wait(made.id, 5)
    assert done.pending is None
    assert done.turns[1].text == "Well, it depends."
    assert list(room.stream(made.id)) == ["Well, it depends."]


def test_another_process_sees_the_words_as_they_come_and_the_end(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["Well, ", gate, "it depends."]]
    room, elsewhere = stage.open(), stage.open()
    made = room.start(CHAT)
    room.say(made.id, "What do you do?")
    pieces = elsewhere.stream(made.id)
    assert next(pieces) == "Well, "
    with pytest.raises(StateError, match="still answering"):
        elsewhere.say(made.id, "Hello?")
    gate.set()
    assert "".join(pieces) == "it depends."
    assert elsewhere.wait(made.id, 5) == room.get(made.id)


def test_a_failed_reply_keeps_the_line_the_mood_and_the_clock(stage: Stage) -> None:
    stage.chat.queue = [["Fine."], ["Well, it ", CUT], ["Well, it depends."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    room.wait(made.id, 5)
    before = room.say(made.id, "What do you do?")
    failed = room.wait(made.id, 5)
    assert failed.pending is not None
    assert (failed.pending.state, failed.pending.text) == (ReplyState.BROKEN_OFF, "Well, it")
    assert (failed.pending.error_code, failed.pending.error) == ("cut", str(CUT))
    assert failed.elapsed_s == before.elapsed_s
    room.ask_again(made.id)
    done = room.wait(made.id, 5)
    assert done.turns[3].text == "Well, it depends."
    assert (done.turns[3].error, done.turns[3].state) == ("", ReplyState.DONE)
    assert done.turns[2] == before.turns[2]
    first, second = stage.director.calls[1:]
    assert first == second
    assert done.turns[3].start == before.elapsed_s + 0.5
    with pytest.raises(StateError, match="no reply to ask for"):
        room.ask_again(made.id)


def test_after_a_failure_one_may_go_on_and_indexes_stay_those_of_the_transcript(stage: Stage) -> None:
    stage.chat.queue = [[CUT], ["Half of ", CUT], ["All of it."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "First.")
    assert (failed := room.wait(made.id, 5).pending) is not None
    assert (failed.state, failed.text) == (ReplyState.FAILED, "")
    room.say(made.id, "Second.")
    room.wait(made.id, 5)
    room.say(made.id, "Third.")
    done = room.wait(made.id, 5)
    assert [turn.text for turn in done.turns] == ["First.", "Second.", "Half of", "Third.", "All of it."]
    assert [turn.index for turn in done.turns] == list(range(5))
    assert [turn.text for turn in done.transcript().turns] == [turn.text for turn in done.turns]
    assert done.transcript().turns[2].broken_off
    starts = [time for turn in done.turns for time in (turn.start, turn.end)]
    assert starts == sorted(starts)


def test_a_reply_can_be_stopped_and_what_was_heard_is_kept(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["I would say ", gate, "nothing more."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "What do you do?")
    until_heard(room, made.id, "I would say ")
    stopped = room.stop(made.id)
    assert stopped.pending is not None
    assert (stopped.pending.state, stopped.pending.text) == (ReplyState.BROKEN_OFF, "I would say")
    assert stopped.pending.error_code == "stopped"
    gate.set()
    assert room.wait(made.id, 5) == room.get(made.id) == stopped
    assert room.stop(made.id) == stopped
    room.ask_again(made.id)
    assert room.wait(made.id, 5).turns[1].text == stage.chat.always


def test_a_stop_from_another_process_reaches_the_one_that_streams(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["I would say ", gate, "nothing ", "more."]]
    room, elsewhere = stage.open(), stage.open()
    made = room.start(CHAT)
    room.say(made.id, "What do you do?")
    until_heard(elsewhere, made.id, "I would say ")
    assert (stopped := elsewhere.stop(made.id).pending) is not None
    gate.set()
    time.sleep(0.1)
    assert room.get(made.id).pending == stopped


def test_ending_breaks_the_reply_off_and_leaves_out_what_was_never_heard(stage: Stage) -> None:
    gates = threading.Event(), threading.Event()
    stage.chat.queue = [["Well, ", gates[0], "x"], [gates[1], "x"]]
    room = stage.open()
    heard, silent = room.start(CHAT), room.start(CHAT)
    room.say(heard.id, "Hello")
    until_heard(room, heard.id, "Well, ")
    room.say(silent.id, "Hello")
    assert [turn.text for turn in room.end(heard.id).turns] == ["Hello", "Well,"]
    assert [turn.text for turn in room.end(silent.id).turns] == ["Hello"]
    for gate in gates:
        gate.set()
    time.sleep(0.05)
    assert room.get(heard.id).state is State.ENDED
    assert room.get(heard.id).transcript().turns[1].broken_off


def test_a_reply_whose_process_died_is_broken_off_once_its_lease_runs_out(stage: Stage, clock: FixedClock) -> None:
    gate = threading.Event()
    stage.chat.queue = [["I was ", gate, "late."]]
    stage.workers = workers = Workers(clock, lease_s=6, pulse_s=0.01)
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    until_heard(room, made.id, "I was ")
    stage.workers = None
    elsewhere = stage.open()
    until_heard(elsewhere, made.id, "I was ")
    workers.close()  # the pulse stops, as if the process had died
    time.sleep(0.05)
    assert (still := elsewhere.get(made.id).pending) is not None
    assert still.state is ReplyState.STREAMING
    clock.forward(7)
    dead = elsewhere.get(made.id)
    assert dead.pending is not None
    assert (dead.pending.state, dead.pending.text) == (ReplyState.BROKEN_OFF, "I was")
    assert dead.pending.error_code == "interrupted"
    elsewhere.ask_again(made.id)
    assert elsewhere.wait(made.id, 5).turns[1].text == stage.chat.always
    gate.set()
    time.sleep(0.05)
    assert elsewhere.get(made.id).turns[1].text == stage.chat.always


def test_a_slow_model_keeps_its_lease(stage: Stage, clock: FixedClock) -> None:
    gate = threading.Event()
    stage.chat.queue = [[gate, "Here I am."]]
    stage.workers = Workers(clock, lease_s=0.3, pulse_s=0.01)
    room, elsewhere = stage.open(), stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    for _ in range(4):
        clock.forward(0.2)
        time.sleep(0.2)
        assert (pending := elsewhere.get(made.id).pending) is not None
        assert pending.state is ReplyState.WAITING
    gate.set()
    assert room.wait(made.id, 5).turns[1].text == "Here I am."


def test_a_pause_while_the_reply_comes_does_not_lose_it(stage: Stage) -> None:
    gate = threading.Event()
    stage.director.events = [(Event(kind=EventKind.TIME_CUE, strength="soft"),)]
    stage.chat.queue = [["A moment. ", gate, "There."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    until_heard(room, made.id, "A moment. ")
    assert room.pause(made.id).state is State.PAUSED
    gate.set()
    paused = room.wait(made.id, 5)
    assert (paused.state, paused.turns[1].text) == (State.PAUSED, "A moment. There.")
    assert room.resume(made.id).state is State.RUNNING


def test_a_hundred_replies_stream_at_once(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["One ", gate, "two."] for _ in range(100)]
    room = stage.open()
    ids = [room.start(CHAT).id for _ in range(100)]
    for rehearsal_id in ids:
        room.say(rehearsal_id, "Hello")
    for rehearsal_id in ids:
        until_heard(room, rehearsal_id, "One ")
    gate.set()
    assert {room.wait(rehearsal_id, 10).turns[1].text for rehearsal_id in ids} == {"One two."}


def test_closing_the_app_breaks_replies_off_at_once(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["One ", gate, "two."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    until_heard(room, made.id, "One ")
    room.close()
    gate.set()
    assert (pending := stage.open().get(made.id).pending) is not None
    assert (pending.state, pending.text, pending.error_code) == (ReplyState.BROKEN_OFF, "One", "interrupted")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_of_ours_in_a_worker_breaks_one_reply_off_and_no_other(stage: Stage) -> None:
    room = stage.open()
    made = room.start(CHAT)
    for _ in range(3):
        stage.chat.queue = [["I was ", KeyError("hollow")]]
        room.say(made.id, "Hello")
        broken = room.wait(made.id, 5)
        assert broken.pending is not None
        assert (broken.pending.text, broken.pending.error_code) == ("I was", "unexpected")
        room.ask_again(made.id)
        assert room.wait(made.id, 5).pending is None


def test_deleting_a_rehearsal_whose_reply_is_on_its_way_is_quiet(stage: Stage) -> None:
    gate = threading.Event()
    stage.chat.queue = [["One ", gate, "two."]]
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    until_heard(room, made.id, "One ")
    room.delete(made.id)
    gate.set()
    time.sleep(0.05)
    assert room.history() == ()
