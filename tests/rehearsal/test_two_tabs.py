"""The same rehearsal open twice, or twenty times."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from infoview_ai.errors import InfoViewError, StateError
from infoview_ai.rehearsal.record import ACTIVE
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings, State
from tests.fakes import Stage

SCRIPTED = Settings(professional="dana-reyes")
CHAT = Settings(professional="dana-reyes", engine="chat")


def at_once(acts: list[Callable[[], Rehearsal]]) -> list[Rehearsal | InfoViewError]:
    """What each act gave, all begun at the same moment."""
    barrier = threading.Barrier(len(acts))
    results: list[Rehearsal | InfoViewError] = []

    def run(act: Callable[[], Rehearsal]) -> None:
        barrier.wait()
        try:
            results.append(act())
        except InfoViewError as error:
            results.append(error)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(results) == len(acts)
    return results


@pytest.mark.parametrize("attempt", range(5))
def test_two_tabs_that_speak_at_once_to_a_model_give_one_turn_and_one_refusal(stage: Stage, attempt: int) -> None:
    gate = threading.Event()
    stage.chat.queue = [[gate, "Yes."]]
    room, other = stage.open(), stage.open()
    made = room.start(CHAT)
    results = at_once([lambda: room.say(made.id, "From one."), lambda: other.say(made.id, "From two.")])
    gate.set()
    assert sorted(type(result).__name__ for result in results) == ["Rehearsal", "StateError"]
    assert len(room.wait(made.id, 5).turns) == 2


@pytest.mark.parametrize("settings", [SCRIPTED, CHAT])
def test_the_same_line_sent_twenty_times_is_one_turn(stage: Stage, settings: Settings) -> None:
    room = stage.open()
    made = room.start(settings)
    results = at_once([lambda: room.say(made.id, "Hello", key="k")] * 20)
    assert all(isinstance(result, Rehearsal) for result in results)
    assert len(room.wait(made.id, 5).turns) == 2


def test_no_line_is_lost_or_doubled_when_eight_tabs_talk(stage: Stage) -> None:
    rooms = [stage.open() for _ in range(8)]
    made = rooms[0].start(SCRIPTED)
    results = at_once([partial(room.say, made.id, f"Line {n}") for n, room in enumerate(rooms)])
    now = rooms[0].get(made.id)
    kept = [turn.text for turn in now.turns[::2]]
    assert len(set(kept)) == len(kept) == sum(isinstance(result, Rehearsal) for result in results)
    assert all(isinstance(result, Rehearsal | StateError) for result in results)
    assert [turn.index for turn in now.turns] == list(range(len(now.turns)))
    assert now.pending is None


@pytest.mark.parametrize("attempt", range(10))
def test_one_tab_ends_while_the_other_speaks(stage: Stage, attempt: int) -> None:
    room = stage.open()
    other = room if attempt % 2 else stage.open()
    made = room.start(SCRIPTED)
    results = at_once([lambda: room.say(made.id, "Hello"), lambda: other.end(made.id)])
    now = room.get(made.id)
    assert now.state is State.ENDED
    assert [turn.text for turn in now.turns] in ([], ["Hello"], ["Hello", stage.scripted.always])
    for result in results:
        assert isinstance(result, InfoViewError) or result.pending is None or result.pending.state not in ACTIVE
