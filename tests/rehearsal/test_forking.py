"""A copy that goes on from an earlier turn."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn
from infoview_ai.errors import InputError, StateError
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, Settings, State
from infoview_ai.rehearsal.service import Rehearsals
from tests.fakes import FixedClock, Stage

PLAN = (PlannedQuestion(text="What skills matter most to you?"), PlannedQuestion(text="Who else should I ask?"))
SETTINGS = Settings(professional="dana-reyes", clock="real", questions=PLAN)


def three_exchanges(room: Rehearsals, clock: FixedClock) -> Rehearsal:
    made = room.start(SETTINGS)
    for line in ("Hello there.", "What skills matter most to you?", "Who else should I ask?"):
        made = room.say(made.id, line)
        clock.forward(20)
    return room.end(made.id)


@pytest.mark.parametrize(("index", "at"), [(0, 0), (1, 0), (2, 2), (3, 2), (4, 4), (5, 4)])
def test_a_fork_keeps_what_was_before_the_seekers_turn(stage: Stage, clock: FixedClock, index: int, at: int) -> None:
    room = stage.open()
    original = three_exchanges(room, clock)
    copy = room.fork(original.id, index)
    assert copy.turns == original.turns[:at]
    assert (copy.parent, copy.forked_at) == (original.id, at)
    assert (copy.state, copy.settings, copy.profile) == (State.RUNNING, SETTINGS, original.profile)
    assert [question.asked_turn for question in copy.questions] == [2 if at > 2 else None, None]
    assert room.get(original.id) == original


def test_clock_and_mood_are_as_they_were(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    original = three_exchanges(room, clock)
    clock.forward(10_000)
    copy = room.fork(original.id, 4)
    assert copy.elapsed_s == original.turns[3].end
    assert copy.wall_s == original.turns[3].wall_s == 20.0
    clock.forward(5)
    assert room.get(copy.id).elapsed_s == pytest.approx(copy.elapsed_s + 5)
    room.say(copy.id, "And now something else?")
    turns, mood, _, _ = stage.director.calls[-1]
    assert len(turns) == 5
    assert mood.told == ("fact.1", "fact.3")
    assert len(room.get(original.id).turns) == 6


def test_what_was_offered_later_is_not_yet_offered(stage: Stage, clock: FixedClock) -> None:
    stage.director.events = [(), (Event(kind=EventKind.EXTENSION_OFFERED, minutes=10),), (Event(kind=EventKind.ENDED),)]
    room = stage.open()
    original = three_exchanges(room, clock)
    assert (original.limit_s, original.ended_by) == (1500.0, "professional")
    assert room.fork(original.id, 2).limit_s == 900.0
    assert room.fork(original.id, 4).limit_s == 1500.0


def test_a_fork_of_a_fork_knows_its_parent(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    original = three_exchanges(room, clock)
    copy = room.fork(original.id, 4)
    assert room.fork(copy.id, 2).parent == copy.id


def test_a_turn_that_is_not_there_is_refused(stage: Stage, clock: FixedClock) -> None:
    room = stage.open()
    original = three_exchanges(room, clock)
    for index in (-1, 6, 999):
        with pytest.raises(InputError, match="from 0 to 5"):
            room.fork(original.id, index)
    with pytest.raises(InputError, match="Say something first"):
        room.fork(room.start(SETTINGS).id, 0)


def test_a_real_conversation_cannot_be_continued(stage: Stage) -> None:
    room = stage.open()
    talk = Transcript(turns=(Turn(speaker=Speaker.SEEKER, text="Hello."),))
    with pytest.raises(StateError, match="real conversation"):
        room.fork(room.import_transcript(talk, "talk.txt").id, 0)
