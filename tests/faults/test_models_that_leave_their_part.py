"""A model that speaks for the seeker, restarts, breaks role, gives away time, or does not stop: what is heard of it.

Each misbehaves twice, so that asking it again does not help and the person has to answer in their own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, Settings
from tests import model_behaviours as behave
from tests.faults.connected import app_at
from tests.model_server import ModelServer

FIRST = "Hello, thank you for taking the time. I would like to learn about your field."
LINE = "What is the hardest part of your work?"
CLOCKS: tuple[Literal["spoken", "real"], ...] = ("spoken", "real")

WRONG = {
    "speaks for the seeker": (behave.SPEAKS_FOR_SEEKER, ("You:", "Me:", "what do you like best")),
    "restarts": (behave.RESTARTS, ("welcome", "my name is", "What can I help")),
    "breaks role": (behave.BREAKS_ROLE, ("AI language model", "do not have a job")),
    "offers time": (behave.OFFERS_TIME, ("twenty minutes", "no hurry")),
    "asks for a résumé": (behave.ASKS_FOR_RESUME, ("Send me your résumé", "recruiter")),
    "mentions an opening": (behave.MENTIONS_OPENING, ("hiring", "do apply")),
    "leaks its directions": (behave.LEAKS_DIRECTION, ("<direction>", "80 words")),
}
ENDLESS: dict[str, Callable[[], behave.Behaviour]] = {
    "sentences": behave.says_too_much,
    "one word": lambda: behave.says("well" * 25_000, piece=4096),
    "no end of sentence": lambda: behave.says("and then there is more of it " * 3500, piece=4096),
}


@pytest.fixture(scope="module")
def app(server: ModelServer, home: Path) -> Iterator[App]:
    with app_at(server.base_url, home, limit_s=10) as built:
        yield built


@pytest.fixture(scope="module")
def other(server: ModelServer, home: Path) -> Iterator[App]:
    """A second application over the same folder."""
    with app_at(server.base_url, home) as built:
        yield built


def asked(app: App, server: ModelServer, clock: Literal["spoken", "real"], *replies: behave.Behaviour) -> Rehearsal:
    """A talk in which the second line meets `replies`; returned as it stands right after that line."""
    made = app.rehearsals.start(Settings(professional="amara-osei", engine="chat", clock=clock))
    server.script(behave.says("Hello, good to meet you. Ask away."))
    app.rehearsals.say(made.id, FIRST)
    app.rehearsals.wait(made.id, 10)
    server.script(*replies)
    said = app.rehearsals.say(made.id, LINE)
    app.rehearsals.wait(made.id, 10)
    return said


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("wrong", WRONG)
def test_what_it_should_not_have_said_is_not_heard_and_moves_no_limit(
    app: App, other: App, server: ModelServer, wrong: str, clock: Literal["spoken", "real"]
) -> None:
    text, unheard = WRONG[wrong]
    said = asked(app, server, clock, *[behave.says(text)] * 2)
    now = other.rehearsals.get(said.id)
    reply = now.turns[3]
    assert reply.state is ReplyState.DONE
    assert len(reply.text.split()) >= 4, "the person still answers"
    assert [part for part in unheard if part in reply.text] == []
    assert (now.turns[2].text, now.limit_s, reply.events) == (LINE, said.limit_s, ())
    assert reply.start - said.elapsed_s <= 0.5, "two requests took no time of the talk"


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_reply_of_100_kilobytes_becomes_one_that_a_person_would_give(
    app: App, other: App, server: ModelServer, kind: str
) -> None:
    said = asked(app, server, "spoken", ENDLESS[kind](), ENDLESS[kind]())
    reply = other.rehearsals.get(said.id).turns[3]
    assert reply.state is ReplyState.DONE, reply.error
    assert 1 <= len(reply.text.split()) <= 200
    assert max(map(len, reply.text.split())) < 40
    assert other.rehearsals.get(said.id).turns[2].text == LINE
