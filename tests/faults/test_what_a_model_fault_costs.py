"""Each way in which a model can fail, on both clocks: what is told, what is kept, that asking again works.

"Kept" is what a second application over the same folder reads. The clock may move only with words that were heard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.conversation.transcript import ClockKind
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, Settings
from tests import model_behaviours as behave
from tests.faults.connected import NOT_FOR_PEOPLE, address_of, app_at, closed_port
from tests.model_server import ModelServer

FIRST = "Hello, thank you for taking the time. I would like to learn about your field."
LINE = "Which skills matter most in your work?"
WELL = "Listening comes first. The rest can be learned on the job."
BEGUN = "Listening comes first, I would say. Then there is"
HEARD = "Listening comes first, I would say."

LINE_KEPT = "Your line is kept."
BOTH_KEPT = "Your line and what was heard are kept."


class Fault(NamedTuple):
    """A fault, the code and words it is told in, and what was heard of the reply."""

    code: str
    behaviour: Callable[[], behave.Behaviour]
    told: tuple[str, ...]
    heard: str = ""


FAULTS = [
    Fault("unauthorized", lambda: behave.fails(401), ("did not accept the key", "Check OPENAI_API_KEY")),
    Fault("model_not_found", behave.no_such_model, ("openai:loopback-1 is not available", "Check INFOVIEW_MODEL")),
    Fault("rate_limited", lambda: behave.fails(429, retry_after=7), ("asked too much", "Wait 7 seconds and try again")),
    Fault("server_error", lambda: behave.fails(500), ("a fault of its own", "Try again in a moment")),
    Fault("first_token_timeout", behave.never_begins, ("did not begin to answer within 0.3 seconds", "Try again")),
    Fault("stalled", lambda: behave.stalls(BEGUN), ("fell silent in the middle", "Try again"), HEARD),
    Fault("cut", lambda: behave.cuts(BEGUN), ("connection to the model was cut", "Try again"), HEARD),
    Fault("cut", lambda: behave.cuts(""), ("connection to the model was cut", "Try again")),
    Fault("malformed", lambda: behave.garbles(BEGUN), ("cannot be read", "Try again"), HEARD),
    Fault("malformed", behave.garbles, ("cannot be read", "Try again")),
    Fault("empty", behave.says_nothing, ("empty reply", "Try again")),
    Fault("too_long", lambda: behave.says(HEARD + "\n \n" * 33_000, piece=4096), ("did not stop", "Try again"), HEARD),
]
NOT_THERE = [
    Fault("refused", behave.says_nothing, ("Nothing answers at http://127.0.0.1", "Start the model server")),
    Fault("unknown_host", behave.says_nothing, ("http://model.invalid/v1 cannot be found", "Check OPENAI_BASE_URL")),
]
ADDRESSES: dict[str, Callable[[], str]] = {
    "refused": lambda: address_of(closed_port()),
    "unknown_host": lambda: "http://model.invalid/v1",
}
CLOCKS: tuple[Literal["spoken", "real"], ...] = ("spoken", "real")


@pytest.fixture(scope="module")
def app(server: ModelServer, home: Path) -> Iterator[App]:
    with app_at(server.base_url, home, limit_s=10) as built:
        yield built


@pytest.fixture(scope="module")
def other(server: ModelServer, home: Path) -> Iterator[App]:
    """A second application over the same folder, as after a restart or in another process."""
    with app_at(server.base_url, home, limit_s=10) as built:
        yield built


@pytest.fixture(scope="module")
def impatient(server: ModelServer, home: Path) -> Iterator[App]:
    """Gives a model 0.3 seconds; the others ten, so that a busy machine is not taken for a fault."""
    with app_at(server.base_url, home) as built:
        yield built


def begun(app: App, server: ModelServer, clock: ClockKind) -> Rehearsal:
    """A talk with one exchange behind it."""
    made = app.rehearsals.start(Settings(professional=app.profiles.all()[0].slug, engine="chat", clock=clock))
    server.script(behave.says("Hello, good to meet you. Ask away."))
    app.rehearsals.say(made.id, FIRST)
    now = app.rehearsals.wait(made.id, 10)
    assert now.pending is None, now.turns[-1].error
    return now


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("fault", FAULTS, ids=[f"{fault.code}{' after words' * bool(fault.heard)}" for fault in FAULTS])
def test_a_fault_is_told_keeps_the_line_and_the_clock_and_can_be_asked_again(
    app: App, other: App, impatient: App, server: ModelServer, fault: Fault, clock: ClockKind
) -> None:
    made = begun(app, server, clock)
    server.script(fault.behaviour())
    asking = impatient if fault.code in ("first_token_timeout", "stalled") else app
    said = asking.rehearsals.say(made.id, LINE)
    asking.rehearsals.wait(made.id, 10)
    the_line_stands_and_the_message_is_plain(other.rehearsals.get(made.id), said, fault)
    server.script(behave.says(WELL))
    app.rehearsals.ask_again(made.id)
    app.rehearsals.wait(made.id, 10)
    the_reply_follows_the_line(other.rehearsals.get(made.id), said)


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("fault", NOT_THERE, ids=[fault.code for fault in NOT_THERE])
def test_a_server_that_is_not_there_is_told_and_the_talk_goes_on_when_it_is(
    app: App, server: ModelServer, home: Path, fault: Fault, clock: ClockKind
) -> None:
    made = begun(app, server, clock)
    with app_at(ADDRESSES[fault.code](), home, limit_s=20) as cut_off:
        said = cut_off.rehearsals.say(made.id, LINE)
        cut_off.rehearsals.wait(made.id, 20)
    the_line_stands_and_the_message_is_plain(app.rehearsals.get(made.id), said, fault)
    server.script(behave.says(WELL))
    app.rehearsals.ask_again(made.id)
    the_reply_follows_the_line(app.rehearsals.wait(made.id, 10), said)


def the_line_stands_and_the_message_is_plain(failed: Rehearsal, said: Rehearsal, fault: Fault) -> None:
    pending = failed.pending
    assert pending is not None
    assert (pending.error_code, pending.text) == (fault.code, fault.heard)
    assert pending.state is (ReplyState.BROKEN_OFF if fault.heard else ReplyState.FAILED)
    happened, next_step = fault.told
    kept = BOTH_KEPT if fault.heard else LINE_KEPT
    assert [pending.error.find(part) >= 0 for part in (happened, kept, next_step)] == [True] * 3, pending.error
    assert pending.error.find(happened) < pending.error.find(kept) < pending.error.rfind(next_step)
    assert [secret for secret in NOT_FOR_PEOPLE if secret in pending.error] == []
    assert failed.turns[2].text == LINE
    assert failed.elapsed_s == said.elapsed_s == failed.turns[2].end


def the_reply_follows_the_line(well: Rehearsal, said: Rehearsal) -> None:
    assert well.pending is None, well.turns[-1].error
    assert len(well.turns) == 4
    assert well.turns[2] == said.turns[2]
    reply = well.turns[3]
    assert (reply.state, reply.error, reply.error_code) == (ReplyState.DONE, "", "")
    assert reply.text.startswith("Listening comes first.")
    assert 0 <= reply.start - said.elapsed_s <= 0.5, "the clock went on where the line had ended"


@pytest.mark.parametrize("clock", CLOCKS)
def test_three_faults_in_a_row_cost_no_more_than_one(
    app: App, other: App, server: ModelServer, clock: ClockKind
) -> None:
    made = begun(app, server, clock)
    server.script(behave.fails(500), behave.cuts(BEGUN), behave.says_nothing())
    said = app.rehearsals.say(made.id, LINE)
    app.rehearsals.wait(made.id, 10)
    for _ in range(2):
        other.rehearsals.ask_again(made.id)
        assert other.rehearsals.wait(made.id, 10).elapsed_s == said.elapsed_s
    server.script(behave.says(WELL))
    app.rehearsals.ask_again(made.id)
    app.rehearsals.wait(made.id, 10)
    the_reply_follows_the_line(other.rehearsals.get(made.id), said)


def test_one_may_go_on_without_asking_again(app: App, other: App, server: ModelServer) -> None:
    made = begun(app, server, "spoken")
    server.script(behave.fails(500), behave.says(WELL))
    app.rehearsals.say(made.id, LINE)
    app.rehearsals.wait(made.id, 10)
    app.rehearsals.say(made.id, "And what is hard about it?")
    app.rehearsals.wait(made.id, 10)
    assert [turn.text for turn in other.rehearsals.get(made.id).turns][2:4] == [LINE, "And what is hard about it?"]


def test_the_debrief_of_a_talk_with_a_reply_missing_does_not_count_the_outage(
    app: App, impatient: App, server: ModelServer
) -> None:
    made = begun(app, server, "real")
    server.script(behave.never_begins())
    said = impatient.rehearsals.say(made.id, LINE)
    impatient.rehearsals.wait(made.id, 10)
    app.rehearsals.end(made.id)
    card = app.rehearsals.scorecard(made.id)
    assert card.elapsed_minutes == pytest.approx(said.elapsed_s / 60, abs=0.01)
