"""The same rehearsal in two processes over one folder: each line that was acknowledged is there, once, and answered."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import StateError
from infoview_ai.rehearsal.rehearsal import ReplyState, Settings
from tests import model_behaviours as behave
from tests.faults.connected import app_at, bare_environment
from tests.model_server import ModelServer

LINES = 6


@pytest.fixture
def app(server: ModelServer, tmp_path: Path) -> Iterator[App]:
    with app_at(server.base_url, tmp_path, limit_s=10) as built:
        yield built


def resumed(talk: str, home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [Path(sys.executable).with_name("infoview"), "resume", talk, "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=bare_environment() | {"INFOVIEW_HOME": str(home)},
    )


def answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    found: dict[str, Any] = json.loads(process.stdout.readline())
    return found


def test_two_terminals_that_talk_at_once_lose_and_double_nothing(app: App, tmp_path: Path) -> None:
    talk = app.rehearsals.start(Settings(professional="amara-osei", minutes=180, seed=1)).id
    both = [resumed(talk, tmp_path) for _ in range(2)]
    assert [answer(process)["rehearsal"] for process in both] == [talk, talk]
    for number, process in enumerate(both):
        assert process.stdin is not None
        lines = [f"Question {number}-{line}: which skills matter most?" for line in range(LINES)]
        process.stdin.write("".join(json.dumps({"say": line}) + "\n" for line in lines))
        process.stdin.flush()
    heard = [[answer(process) for _ in range(LINES)] for process in both]
    now = app.rehearsals.get(talk)
    for process in both:
        process.communicate()
        assert process.returncode == 0
    replies = [reply for own in heard for reply in own if reply["type"] == "reply"]
    refused = [error for own in heard for error in own if error["type"] == "error"]
    assert {(error["code"], error["kept"]) for error in refused} <= {("state", False)}
    assert [(now.turns[reply["turn"]].text, now.turns[reply["turn"]].speaker) for reply in replies] == [
        (reply["text"], Speaker.PROFESSIONAL) for reply in replies
    ]
    assert sorted(reply["turn"] for reply in replies) == list(range(1, len(now.turns), 2))
    said = [turn.text for turn in now.turns[::2]]
    assert len(set(said)) == len(said) == len(replies) == 2 * LINES - len(refused)
    assert len(replies) >= LINES
    assert now.pending is None
    assert [turn.start for turn in now.turns] == sorted(turn.start for turn in now.turns)


def test_while_one_process_is_answered_the_other_watches_and_may_stop_the_reply(
    app: App, server: ModelServer, tmp_path: Path
) -> None:
    made = app.rehearsals.start(Settings(professional="amara-osei", engine="chat", clock="real"))
    server.script(behave.stalls("Hello, good to meet you. And", 20))
    said = app.rehearsals.say(made.id, "Hello, thank you for your time.")
    with app_at(server.base_url, tmp_path, limit_s=10) as other:
        assert next(other.rehearsals.stream(made.id)).startswith("Hello")
        with pytest.raises(StateError, match="still answering"):
            other.rehearsals.say(made.id, "Are you there?")
        other.rehearsals.stop(made.id)
        stopped = app.rehearsals.wait(made.id, 10)
        assert stopped.pending is not None
        assert (stopped.pending.state, stopped.pending.error_code) == (ReplyState.BROKEN_OFF, "stopped")
        assert stopped.elapsed_s == said.elapsed_s
        server.script(behave.says("Hello, ask away."))
        other.rehearsals.ask_again(made.id)
        assert other.rehearsals.wait(made.id, 10).turns == app.rehearsals.get(made.id).turns
    assert app.rehearsals.get(made.id).turns[1].text == "Hello, ask away."
