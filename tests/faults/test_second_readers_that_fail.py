"""A judge that answers prose, another schema or invented quotes, or not at all: the rules' card stands and says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Settings
from infoview_ai.scoring.judge.checks import CHECK_LISTS
from infoview_ai.scoring.scorecard import Scorecard
from tests import model_behaviours as behave
from tests.faults.connected import NOT_FOR_PEOPLE, app_at, environ, in_process
from tests.model_server import ModelServer

TALK = (
    "Hello, thank you for making fifteen minutes for me. I am Pat, and I would like to learn about your work.",
    "How did you get into this field?",
    "Which skills matter most in your job?",
    "Thank you, this helped me a lot. Goodbye.",
)
NURSE = Path(__file__).parents[1] / "data" / "nurse_talk.vtt"
WAYS_OF_ASKING = 3
"""A reply that does not fit is asked for in each way that servers know, so it has to be wrong each time."""


LEARN = (0, "I would like to learn about your work")
ASKED = (2, "How did you get into this field?")
INVENTED = (2, "I must have this position by Friday")


PROSE = [behave.says(behave.PROSE_INSTEAD_OF_JSON)] * WAYS_OF_ASKING
WRONG = [behave.says(behave.WRONG_SCHEMA)] * WAYS_OF_ASKING
UNREADABLE = "The second reader did not help: The model server sent something that cannot be read."
STANDS = "The score by rule stands."

Case = tuple[Callable[[], list[behave.Behaviour]], str, str]
FAILURES: dict[str, Case] = {
    "prose": (lambda: PROSE, UNREADABLE, "Try again"),
    "wrong schema": (lambda: WRONG, UNREADABLE, "Try again"),
    "neither yes nor no": (lambda: [behave.answers({"answers": [{"check": "greets"}]})] * 3, UNREADABLE, "Try again"),
    "not json": (lambda: [behave.garbles()] * 3, UNREADABLE, "Try again"),
    "empty": (lambda: [behave.says_nothing()] * 3, UNREADABLE, "Try again"),
    "unauthorized": (lambda: [behave.fails(401)], "did not accept the key", "Check OPENAI_API_KEY"),
    "rate limited": (lambda: [behave.fails(429, retry_after=7)], "asked too much", "Wait 7 seconds"),
    "server error": (lambda: [behave.fails(500)], "a fault of its own", "Try again"),
    "cut": (lambda: [behave.cuts("{")], "was cut", "Try again"),
    "never begins": (lambda: [behave.never_begins()], "did not begin to answer", "Try again"),
}


@pytest.fixture(scope="module")
def app(server: ModelServer, home: Path) -> Iterator[App]:
    with app_at(server.base_url, home, limit_s=10) as built:
        yield built


@pytest.fixture(scope="module")
def impatient(server: ModelServer, home: Path) -> Iterator[App]:
    with app_at(server.base_url, home, limit_s=0.1) as built:
        yield built


@pytest.fixture(scope="module")
def other(server: ModelServer, home: Path) -> Iterator[App]:
    """A second application over the same folder."""
    with app_at(server.base_url, home) as built:
        yield built


def ended_talk(app: App) -> str:
    made = app.rehearsals.start(Settings(professional="amara-osei", seed=5))
    for line in TALK:
        app.rehearsals.say(made.id, line)
    return app.rehearsals.end(made.id).id


def by_rule(card: Scorecard) -> Scorecard:
    return card.model_copy(update={"judge": None})


@pytest.mark.parametrize("name", FAILURES)
def test_the_card_by_rule_stands_says_why_and_the_judge_can_be_asked_again(
    app: App, impatient: App, other: App, server: ModelServer, name: str
) -> None:
    replies, happened, next_step = FAILURES[name]
    talk = ended_talk(app)
    plain = app.rehearsals.scorecard(talk)
    server.script(*replies())
    asking = impatient if name == "never begins" else app
    card = asking.rehearsals.scorecard(talk, judge=True)
    assert card.judge is not None
    assert (card.judge.assessed, card.judge.findings_kept) == (False, 0)
    assert [part for part in (happened, STANDS, next_step) if part not in card.judge.reason] == []
    assert [secret for secret in NOT_FOR_PEOPLE if secret in card.judge.reason] == []
    assert by_rule(card) == plain == other.rehearsals.scorecard(talk)
    server.filled = behave.second_reader({"says_learning": [LEARN]})
    again = app.rehearsals.scorecard(talk, judge=True)
    assert again.judge is not None
    assert again.judge.assessed
    assert other.rehearsals.scorecard(talk) == again


def test_invented_quotes_are_counted_and_change_nothing_of_what_stands_beside_them(
    app: App, server: ModelServer
) -> None:
    talk = ended_talk(app)
    plain = app.rehearsals.scorecard(talk)
    server.filled = behave.second_reader({"sells_or_hints": [INVENTED, ASKED]})
    card = app.rehearsals.scorecard(talk, judge=True)
    assert card.judge is not None
    assert (card.judge.findings_kept, card.judge.quotes_dropped) == (1, 2)  # asked twice, for it is a gate
    assert (card.total, card.verdicts, card.passed) == (plain.total, plain.verdicts, plain.passed)
    assert [level.level for level in card.criteria] == [level.level for level in plain.criteria]
    assert INVENTED[1] not in card.model_dump_json()


def test_a_reading_whose_every_quote_is_invented_is_not_assessed(app: App, server: ModelServer) -> None:
    talk = ended_talk(app)
    checks = (check.name for checks in CHECK_LISTS for check in checks.checks)
    server.filled = behave.second_reader({name: [INVENTED] for name in checks})
    card = app.rehearsals.scorecard(talk, judge=True)
    assert card.judge is not None
    assert not card.judge.assessed
    assert [part for part in ("nothing that could be found in the talk", STANDS) if part not in card.judge.reason] == []


def test_the_terminal_says_what_became_of_the_second_reading(app: App, server: ModelServer, home: Path) -> None:
    """`score --judge` on three files in one run, a failure each, with the rules' levels as without a judge."""
    environment = environ(server.base_url, home, limit_s=10)
    server.script(*PROSE, *WRONG)
    server.filled = behave.second_reader({"asks_outcome": [INVENTED]})
    done = in_process("score", *[str(NURSE)] * 3, "--judge", environment=environment)
    assert done.exception is None
    told = " ".join(done.stdout.split())
    assert told.count("Second reader (openai:loopback-1): not assessed.") == 2
    assert (told.count(UNREADABLE), told.count(STANDS)) == (2, 2)
    assert "2 dropped because their quotes are not in the transcript." in told
    assert told.count("both rules kept") == 3
    assert [secret for secret in NOT_FOR_PEOPLE if secret in done.stdout + done.stderr] == []


def test_as_json_the_card_says_so_too(server: ModelServer, home: Path) -> None:
    server.script(*PROSE)
    environment = environ(server.base_url, home, limit_s=10)
    done = in_process("score", str(NURSE), "--judge", "--json", environment=environment)
    card = json.loads(done.stdout)
    assert (card["judge"]["assessed"], card["engine"]["judge"], card["passed"]) == (False, None, True)
    assert UNREADABLE in card["judge"]["reason"]


def test_history_shows_a_second_reading_and_after_a_failed_one_the_card_by_rule(
    app: App, server: ModelServer, home: Path
) -> None:
    read, failed = ended_talk(app), ended_talk(app)
    server.filled = behave.second_reader({"asks_outcome": [ASKED, INVENTED]})
    app.rehearsals.scorecard(read, judge=True)
    server.script(*PROSE)
    app.rehearsals.scorecard(failed, judge=True)
    environment = environ(server.base_url, home)
    shown = " ".join(in_process("history", "show", read, environment=environment).stdout.split())
    assert "Second reader (openai:loopback-1): 1 remark kept, 2 dropped because" in shown
    assert "Contested: the second reader sees level 1." in shown
    shown = in_process("history", "show", failed, environment=environment).stdout
    assert "Second reader" not in shown
    assert "Total" in shown


def test_without_a_model_the_setting_is_named(home: Path) -> None:
    done = in_process("score", str(NURSE), "--judge", environment={"INFOVIEW_HOME": str(home)})
    assert "INFOVIEW_JUDGE_MODEL" in done.stderr
    assert "Traceback" not in done.stderr
