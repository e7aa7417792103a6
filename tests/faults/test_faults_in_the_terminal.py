"""A failing model, seen from `infoview rehearse`: over JSON Lines and by a person at the prompt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, State
from tests import model_behaviours as behave
from tests.faults.connected import (
    NOT_FOR_PEOPLE,
    address_of,
    app_at,
    bare_environment,
    closed_port,
    environ,
    in_process,
    terminal,
)
from tests.model_server import ModelServer

HELLO = "Hello, thank you for taking the time. I would like to learn about your field."
LINE = "Which skills matter most in your work?"
WELL = "Listening comes first. The rest can be learned on the job."
WELCOME = behave.says("Hello, good to meet you. Ask away.")


def stored(server: ModelServer, home: Path, rehearsal_id: str) -> Rehearsal:
    with app_at(server.base_url, home) as app:
        return app.rehearsals.get(rehearsal_id)


def messages(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_over_json_lines_a_fault_is_an_error_and_again_gets_the_reply(server: ModelServer, home: Path) -> None:
    faults = [
        behave.fails(401),
        behave.fails(429, retry_after=7),
        behave.cuts("Listening comes first. And"),
        behave.garbles(),
    ]
    server.script(WELCOME, *faults, behave.says(WELL))
    said = [{"say": HELLO}, {"say": LINE}, *[{"again": True}] * 4, {"again": True}, {"end": True}]
    done = terminal(
        *("rehearse", "--jsonl", "--engine", "chat", "--clock", "real", "--seed", "3"),
        said="".join(f"{json.dumps(one)}\n" for one in said),
        environment=environ(server.base_url, home, limit_s=10),
    )
    assert done.returncode == 0, done.stderr
    ready, first, *errors, reply, nothing_to_ask, ended = messages(done.stdout)
    assert (ready["engine"], first["type"], reply["type"], ended["type"]) == ("chat", "reply", "reply", "ended")
    assert [error["code"] for error in errors] == ["unauthorized", "rate_limited", "cut", "malformed"]
    for error in errors:
        assert set(error) == {"type", "code", "message", "kept"}
        assert (error["type"], error["kept"]) == ("error", True)
        assert "kept." in error["message"]
    assert nothing_to_ask["code"] == "state"
    assert [secret for secret in NOT_FOR_PEOPLE if secret in done.stdout + done.stderr] == []
    talk = stored(server, home, ready["rehearsal"])
    assert [turn.text for turn in talk.turns[::2]] == [HELLO, LINE]
    assert (reply["turn"], talk.turns[3].text.startswith("Listening comes first.")) == (3, True)
    assert talk.turns[3].start - talk.turns[2].end <= 0.5
    assert reply["elapsed_s"] == pytest.approx(talk.turns[3].end, abs=1.0)


def test_at_the_prompt_the_message_is_shown_and_slash_again_works(server: ModelServer, home: Path) -> None:
    server.script(WELCOME, behave.cuts("Listening comes first. And then"), behave.fails(500), behave.says(WELL))
    done = in_process(
        *("rehearse", "--engine", "chat", "--professional", "amara-osei"),
        said=f"{HELLO}\n{LINE}\n/again\n/again\n/pause\n",
        environment=environ(server.base_url, home, limit_s=10),
    )
    assert done.exception is None
    told = " ".join(done.stdout.split())
    cut, failed, well = (
        told.find(
            "The connection to the model was cut before its reply was complete. Your line and what was heard are kept."
        ),
        told.find("The model server reported a fault of its own. Your line is kept. Try again in a moment."),
        told.rfind("The rest can be learned on the job."),
    )
    assert 0 < cut < failed < well
    assert told.count("Type /again to ask again.") == 2
    assert [secret for secret in NOT_FOR_PEOPLE if secret in done.stdout + done.stderr] == []
    talk = stored(server, home, told.split("infoview resume ")[1].split()[0])
    assert [turn.text for turn in talk.turns[::2]] == [HELLO, LINE]
    assert (talk.turns[3].state, talk.state) == (ReplyState.DONE, State.PAUSED)


def test_with_nobody_at_the_address_the_talk_waits_and_goes_on_another_day(server: ModelServer, home: Path) -> None:
    nowhere = environ(address_of(closed_port()), home, limit_s=10)
    done = in_process("rehearse", "--engine", "chat", said=f"{HELLO}\n/pause\n", environment=nowhere)
    assert done.exception is None
    told = " ".join(done.stdout.split())
    assert "Nothing answers at http://127.0.0.1:" in told
    assert "Your line is kept. Start the model server, or correct OPENAI_BASE_URL" in told
    talk = told.split("infoview resume ")[1].split()[0]
    server.script(behave.says("Hello, good to meet you."))
    environment = environ(server.base_url, home, limit_s=10)
    more = in_process("resume", talk, said="/again\n/pause\n", environment=environment)
    assert "Hello, good to meet you." in " ".join(more.stdout.split())
    now = stored(server, home, talk)
    assert [turn.text for turn in now.turns[:1]] == [HELLO]
    assert now.turns[1].state is ReplyState.DONE


def test_a_killed_terminal_leaves_the_line_and_what_was_heard(server: ModelServer, home: Path) -> None:
    """kill -9 in the middle of a reply; the lease runs out, and another process can ask again."""
    server.script(behave.stalls("Listening comes first, I would say. Then there is"))
    running = subprocess.Popen(
        [Path(sys.executable).with_name("infoview"), "rehearse", "--jsonl", "--engine", "chat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=bare_environment() | environ(server.base_url, home, limit_s=30),
    )
    assert running.stdin is not None
    assert running.stdout is not None
    talk = json.loads(running.stdout.readline())["rehearsal"]
    running.stdin.write(json.dumps({"say": LINE}) + "\n")
    running.stdin.flush()
    with app_at(server.base_url, home, limit_s=10) as app:
        heard = first_words(app, talk)
        os.kill(running.pid, signal.SIGKILL)
        running.communicate()
        assert "Listening comes first, I would say." in heard
        said = app.rehearsals.get(talk)
        assert said.turns[0].text == LINE
        broken = app.rehearsals.wait(talk, 20)
        assert broken.pending is not None
        assert (broken.pending.state, broken.pending.error_code) == (ReplyState.BROKEN_OFF, "interrupted")
        assert "Your line is kept." in broken.pending.error
        assert broken.elapsed_s == said.elapsed_s == broken.turns[0].end
        server.script(behave.says(WELL))
        app.rehearsals.ask_again(talk)
        assert app.rehearsals.wait(talk, 10).turns[1].state is ReplyState.DONE


def first_words(app: App, talk: str) -> str:
    """What is heard of a reply that another process is getting, once there is something."""
    until = time.monotonic() + 30
    while not app.rehearsals.get(talk).turns and time.monotonic() < until:
        time.sleep(0.05)
    return next(app.rehearsals.stream(talk))
