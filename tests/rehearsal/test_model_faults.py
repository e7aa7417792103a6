"""A rehearsal with a model that fails, over real sockets: what is shown, what is kept, that asking again works."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, Settings
from tests import model_behaviours as behave
from tests.model_server import ModelServer

pytestmark = pytest.mark.faults

LINE = "Which skills matter most in your work?"
WELL = "Listening comes first. The rest can be learned on the job."
BEGUN = "Listening comes first, I would say. Then there is"


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer() as running:
        yield running


@contextmanager
def app_at(base_url: str, home: Path) -> Iterator[App]:
    environ = {
        "INFOVIEW_HOME": str(home),
        "INFOVIEW_MODEL": "openai:loopback-1",
        "OPENAI_API_KEY": "none",
        "OPENAI_BASE_URL": base_url,
        "INFOVIEW_FIRST_TOKEN_SECONDS": "0.6",
        "INFOVIEW_STALL_SECONDS": "0.6",
    }
    app = build(read_config(environ))
    try:
        yield app
    finally:
        app.close()


@pytest.fixture
def app(server: ModelServer, tmp_path: Path) -> Iterator[App]:
    with app_at(server.base_url, tmp_path) as built:
        yield built


def begun(app: App, server: ModelServer) -> Rehearsal:
    """A talk with one exchange behind it, on the real clock, where an outage could do harm."""
    made = app.rehearsals.start(Settings(professional=app.profiles.all()[0].slug, engine="chat", clock="real"))
    server.script(behave.says("Hello, good to meet you. Ask away."))
    app.rehearsals.say(made.id, "Hello, thank you for taking the time. I would like to learn about your field.")
    return app.rehearsals.wait(made.id, 10)


FAULTS: list[tuple[str, Callable[[], behave.Behaviour], str]] = [
    ("unauthorized", lambda: behave.fails(401), ""),
    ("model_not_found", behave.no_such_model, ""),
    ("rate_limited", lambda: behave.fails(429, retry_after=7), ""),
    ("server_error", lambda: behave.fails(500), ""),
    ("first_token_timeout", behave.never_begins, ""),
    ("stalled", lambda: behave.stalls(BEGUN), "Listening comes first, I would say."),
    ("cut", lambda: behave.cuts(BEGUN), "Listening comes first, I would say."),
    ("malformed", lambda: behave.garbles(BEGUN), "Listening comes first, I would say."),
    ("empty", behave.says_nothing, ""),
]


@pytest.mark.parametrize(("code", "behaviour", "heard"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_a_fault_keeps_the_line_and_the_clock_and_can_be_asked_again(
    app: App, server: ModelServer, code: str, behaviour: Callable[[], behave.Behaviour], heard: str
) -> None:
    made = begun(app, server)
    assert made.pending is None, made.turns[-1].error
    server.script(behaviour())
    said = app.rehearsals.say(made.id, LINE)
    failed = app.rehearsals.wait(made.id, 10)
    assert failed.pending is not None
    assert (failed.pending.error_code, failed.pending.text) == (code, heard)
    assert failed.pending.state is (ReplyState.BROKEN_OFF if heard else ReplyState.FAILED)
    assert failed.pending.error.count(".") >= 1
    assert failed.turns[2].text == LINE
    assert app.rehearsals.get(made.id).elapsed_s == said.elapsed_s == failed.turns[2].end
    server.script(behave.says(WELL))
    app.rehearsals.ask_again(made.id)
    well = app.rehearsals.wait(made.id, 10)
    assert well.turns[3].state is ReplyState.DONE
    assert well.turns[3].text.startswith("Listening comes first.")
    assert (len(well.turns), well.turns[3].error) == (4, "")
    assert well.turns[3].start == said.elapsed_s


def closed_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


@pytest.mark.parametrize(
    ("code", "address"), [("refused", closed_port), ("unknown_host", lambda: "http://model.invalid/v1")]
)
def test_a_server_that_is_not_there_costs_nothing_and_the_talk_goes_on_when_it_is(
    tmp_path: Path, server: ModelServer, code: str, address: Callable[[], str]
) -> None:
    with app_at(address(), tmp_path) as app:
        made = app.rehearsals.start(Settings(professional=app.profiles.all()[0].slug, engine="chat"))
        said = app.rehearsals.say(made.id, LINE)
        failed = app.rehearsals.wait(made.id, 20)
        assert failed.pending is not None
        assert failed.pending.error_code == code
        assert failed.elapsed_s == said.elapsed_s
    with app_at(server.base_url, tmp_path) as app:
        server.script(behave.says(WELL))
        app.rehearsals.ask_again(made.id)
        assert app.rehearsals.wait(made.id, 10).turns[1].state is ReplyState.DONE


def test_a_reply_of_100_kilobytes_becomes_one_a_person_would_give(app: App, server: ModelServer) -> None:
    made = begun(app, server)
    server.script(behave.says_too_much())
    app.rehearsals.say(made.id, LINE)
    now = app.rehearsals.wait(made.id, 10)
    assert now.turns[3].text
    assert len(now.turns[3].text) < 4000


def test_stopping_reaches_the_model(app: App, server: ModelServer) -> None:
    made = begun(app, server)
    server.script(behave.says("One thing at a time is what I tell people. " * 40, between_s=0.05))
    app.rehearsals.say(made.id, LINE)
    next(app.rehearsals.stream(made.id))
    stopped = app.rehearsals.stop(made.id)
    assert stopped.pending is not None
    assert stopped.pending.state is ReplyState.BROKEN_OFF
    assert server.cancelled.wait(5), "the model went on talking to nobody"
