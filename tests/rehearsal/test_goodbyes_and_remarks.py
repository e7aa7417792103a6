"""A goodbye ends the talk as the learner's; a reply that is not all the model's says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.professionals.chat import OWN_LINE
from infoview_ai.rehearsal.rehearsal import ReplyState, Settings, State
from tests.model_server import ModelServer

ROLE_BREAK = "As an AI language model I have no job of my own."


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer() as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, server: ModelServer) -> Iterator[App]:
    environ = {
        "INFOVIEW_HOME": str(tmp_path),
        "INFOVIEW_MODEL": "openai:loopback-1",
        "OPENAI_BASE_URL": server.base_url,
        "OPENAI_API_KEY": "none",
    }
    built = build(read_config(environ))
    yield built
    built.close()


def test_a_goodbye_is_answered_and_ends_the_talk_as_the_learners(app: App) -> None:
    rehearsal = app.rehearsals.start(Settings(professional="amara-osei"))
    for line in ("Hello, I'd like to learn about nursing.", "Thank you so much for your time. Goodbye."):
        app.rehearsals.say(rehearsal.id, line)
        rehearsal = app.rehearsals.wait(rehearsal.id, 10)
    assert rehearsal.state is State.ENDED
    assert rehearsal.ended_by == "seeker"
    assert not rehearsal.transcript().has_events


def test_a_thank_you_in_mid_talk_does_not_end_it(app: App) -> None:
    rehearsal = app.rehearsals.start(Settings(professional="amara-osei"))
    for line in ("Hello, I'd like to learn about nursing.", "Thanks, that helps. What do you enjoy most?"):
        app.rehearsals.say(rehearsal.id, line)
        rehearsal = app.rehearsals.wait(rehearsal.id, 10)
    assert rehearsal.state is State.RUNNING


def test_a_reply_that_the_model_could_not_give_says_whose_words_it_is_in(app: App, server: ModelServer) -> None:
    server.reply = ROLE_BREAK
    rehearsal = app.rehearsals.start(Settings(professional="amara-osei", engine="chat"))
    app.rehearsals.say(rehearsal.id, "What do you enjoy most about nursing?")
    reply = app.rehearsals.wait(rehearsal.id, 20).turns[-1]
    assert reply.state is ReplyState.DONE
    assert ROLE_BREAK not in reply.text
    assert reply.error == OWN_LINE
