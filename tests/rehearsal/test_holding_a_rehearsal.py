"""Start, say, end: what is kept, what is refused, what comes back."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind, Speaker
from infoview_ai.errors import ConfigurationError, InputError, ModelError, ModelFault, NotFoundError, StateError
from infoview_ai.professionals.decision import Reply
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, ReplyState, Settings, State
from tests.fakes import NOON, FakeVoice, FixedClock, Stage, profile

SCRIPTED = Settings(professional="dana-reyes")
CHAT = Settings(professional="dana-reyes", engine="chat")


def test_a_new_rehearsal_waits_for_the_first_words(stage: Stage) -> None:
    made = stage.open().start(SCRIPTED)
    assert (made.state, made.turns, made.elapsed_s, made.limit_s) == (State.RUNNING, (), 0.0, 900.0)
    assert made.profile == profile()
    assert made.started_at == NOON
    assert len(made.id) == 32


def test_what_comes_back_is_what_is_stored(stage: Stage) -> None:
    room = stage.open()
    made = room.start(SCRIPTED)
    said = room.say(made.id, "What does a good day look like?")
    assert stage.open().get(made.id) == said
    assert [turn.speaker for turn in said.turns] == [Speaker.SEEKER, Speaker.PROFESSIONAL]
    assert said.turns[1].text == stage.scripted.always
    assert said.turns[0].reading is not None
    assert said.turns[1].decision is not None


def test_the_director_and_the_voice_are_told_how_things_stand(stage: Stage) -> None:
    room = stage.open()
    made = room.start(SCRIPTED)
    room.say(made.id, "What skills matter?")
    room.say(made.id, "And which came late?")
    turns, mood, elapsed_s, limit_s = stage.director.calls[1]
    assert len(turns) == 3
    assert mood.told == ("fact.1",)
    assert elapsed_s == turns[-1].end
    assert limit_s == 900.0
    assert stage.scripted.cues[1].turns == turns
    assert stage.reader.contexts[1].readings[0] is not None
    assert stage.reader.contexts[1].professional.name == "Dana Reyes"


def test_silence_is_a_turn(stage: Stage) -> None:
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, "   ")
    assert said.turns[0].text == ""
    assert len(said.turns) == 2


def test_a_line_that_is_too_long_is_refused_with_advice_and_not_kept(stage: Stage) -> None:
    room = stage.open()
    made = room.start(SCRIPTED)
    with pytest.raises(InputError, match=r"8,001 characters.*several turns"):
        room.say(made.id, "x" * 8001)
    assert room.get(made.id).turns == ()
    assert len(room.say(made.id, "x" * 8000).turns) == 2


@pytest.mark.parametrize("text", ["a\x00b", "lone \ud800 surrogate", "<script>alert(1)</script>", "🙂 ' ; DROP TABLE"])
def test_any_text_can_be_said(stage: Stage, text: str) -> None:
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, text)
    assert room.get(said.id).turns[0].text == said.turns[0].text
    assert "\x00" not in said.turns[0].text


def test_nothing_can_be_said_once_ended_or_while_paused(stage: Stage) -> None:
    room = stage.open()
    made = room.start(SCRIPTED)
    room.pause(made.id)
    with pytest.raises(StateError, match="Resume"):
        room.say(made.id, "Hello")
    room.resume(made.id)
    ended = room.end(made.id)
    assert (ended.state, ended.ended_by) == (State.ENDED, "seeker")
    for refused in (room.pause, room.resume, room.ask_again):
        with pytest.raises(StateError, match="ended"):
            refused(made.id)
    with pytest.raises(StateError, match="ended"):
        room.say(made.id, "Hello")
    assert room.end(made.id, by="input") == ended


def test_the_professional_may_end_it(stage: Stage) -> None:
    stage.director.events = [(Event(kind=EventKind.ENDED),)]
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, "Give me a job.")
    assert (said.state, said.ended_by) == (State.ENDED, "professional")
    assert said.turns[1].text


def test_an_extension_moves_the_limit(stage: Stage) -> None:
    stage.director.events = [(Event(kind=EventKind.EXTENSION_OFFERED, minutes=10),)]
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, "What surprised you?")
    assert said.limit_s == 25 * 60.0
    assert said.transcript().turns[1].did(EventKind.EXTENSION_OFFERED)


def test_the_same_key_is_one_turn_and_one_rehearsal(stage: Stage) -> None:
    room = stage.open()
    made = room.start(SCRIPTED, key="page-1")
    assert room.start(SCRIPTED, key="page-1").id == made.id
    assert stage.open("bob").start(SCRIPTED, key="page-1").id != made.id
    first = room.say(made.id, "Hello", key="line-1")
    assert room.say(made.id, "Hello", key="line-1") == first
    assert len(room.say(made.id, "Hello", key="line-2").turns) == 4
    room.end(made.id)
    assert len(room.say(made.id, "Hello", key="line-2").turns) == 4


def test_an_unknown_professional_or_engine_is_named(stage: Stage) -> None:
    room = stage.open()
    with pytest.raises(NotFoundError, match="nobody"):
        room.start(Settings(professional="nobody"))
    with pytest.raises(InputError, match="imported"):
        room.start(Settings(professional="dana-reyes", engine="transcript"))


def test_a_voice_that_cannot_be_had_stops_the_start_and_keeps_a_running_talk(stage: Stage) -> None:
    room = stage.open()
    made = room.start(CHAT)
    failing = ConfigurationError("No language model is configured.")
    stage.chat.queue = [[failing]]
    room.say(made.id, "Hello")
    now = room.wait(made.id, 5)
    assert now.pending is not None
    assert (now.pending.error_code, now.turns[0].text) == ("configuration", "Hello")


def test_planned_questions_tick_themselves(stage: Stage) -> None:
    plan = (
        PlannedQuestion(text="Which skills matter most in your work?", asked_turn=7),
        PlannedQuestion(text="How did you get into archives?"),
    )
    room = stage.open()
    made = room.start(SCRIPTED.model_copy(update={"questions": plan}))
    assert [question.asked_turn for question in made.questions] == [None, None]
    room.say(made.id, "Good morning, thank you for your time.")
    said = room.say(made.id, "So, which skills matter most in your work?")
    assert [question.asked_turn for question in said.questions] == [2, None]
    said = room.say(made.id, "What would you say about skills for work like yours?")
    assert [question.asked_turn for question in said.questions] == [2, None]
    replaced = room.set_questions(made.id, [PlannedQuestion(text="New?", must_ask=True)])
    assert room.get(made.id).questions == replaced.questions == (PlannedQuestion(text="New?", must_ask=True),)


@pytest.mark.parametrize(("reply", "document"), [(Reply.DEFLECT, "job-pitch"), (Reply.ANSWER, None)])
def test_only_a_reply_that_calls_for_it_gets_a_passage(stage: Stage, reply: Reply, document: str | None) -> None:
    stage.director.reply = reply
    room = stage.open()
    made = room.start(CHAT)
    room.say(made.id, "Hello")
    room.wait(made.id, 5)
    assert [passage.document for passage in stage.chat.cues[0].passages] == ([document] if document else [])
    room.say(room.start(SCRIPTED).id, "Hello")
    assert stage.scripted.cues[0].passages == ()


def test_history_is_newest_first(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    ids = []
    for _ in range(3):
        ids.append(room.start(SCRIPTED).id)
        clock.forward(60)
    assert [one.id for one in room.history()] == ids[::-1]
    assert [one.id for one in room.history(limit=1)] == ids[-1:]


def test_what_is_deleted_is_gone(stage: Stage) -> None:
    room = stage.open()
    made = room.say(room.start(SCRIPTED).id, "Hello")
    copy = room.fork(made.id, 0)
    room.end(made.id)
    room.scorecard(made.id)
    room.delete(made.id)
    with pytest.raises(NotFoundError):
        room.get(made.id)
    assert room.get(copy.id).parent is None
    with stage.database.read() as connection:
        for table in ("turns", "scorecards"):
            left = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE rehearsal_id = ?", (made.id,))
            assert left.scalar() == 0


def test_an_error_of_ours_in_a_voice_keeps_the_line_and_can_be_asked_again(stage: Stage) -> None:
    stage.scripted = FakeVoice(queue=[["I was ", KeyError("hollow")]])
    room = stage.open()
    made = room.start(SCRIPTED)
    with pytest.raises(KeyError):
        room.say(made.id, "Hello")
    now = room.get(made.id)
    assert now.pending is not None
    assert (now.pending.state, now.pending.text, now.pending.error_code) == (
        ReplyState.BROKEN_OFF,
        "I was",
        "unexpected",
    )
    assert room.ask_again(made.id).turns[1].text == stage.scripted.always


def test_an_empty_reply_counts_as_failed(stage: Stage) -> None:
    stage.scripted = FakeVoice(queue=[["  "]])
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, "Hello")
    assert said.pending is not None
    assert (said.pending.state, said.pending.error_code) == (ReplyState.FAILED, ModelFault.EMPTY)


def test_a_model_error_of_the_scripted_path_is_shown_not_raised(stage: Stage) -> None:
    stage.scripted = FakeVoice(queue=[[ModelError(ModelFault.CUT, "The line was cut.", next_step="Ask again.")]])
    room = stage.open()
    said = room.say(room.start(SCRIPTED).id, "Hello")
    assert said.pending is not None
    assert said.pending.error == "The line was cut. Your line is kept. Ask again."
