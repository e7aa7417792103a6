"""Nobody reaches another owner's rehearsal through any public function, nor past the constraints of the tables."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.rehearsal.disputes import Dispute
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings
from infoview_ai.rehearsal.service import Rehearsals
from infoview_ai.scoring.scorecard import CriterionId, Finding
from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from infoview_ai.storage.rehearsals import RehearsalStore
from tests.fakes import FixedClock, Stage

FINDING = Finding(code="borderline", turn=0, at=0.0, quote="A secret", why="It leans.")
DISPUTE = Dispute(
    turn=0,
    criterion=CriterionId.JOB_PITCH,
    code="borderline",
    quote="A secret",
    said="It leans.",
    rules="1",
    made_at=datetime(2026, 1, 1, tzinfo=UTC),
)
WITH_ID: dict[str, Callable[[Rehearsals, str], object]] = {
    "get": lambda room, theirs: room.get(theirs),
    "say": lambda room, theirs: room.say(theirs, "Hello", key="k"),
    "ask_again": lambda room, theirs: room.ask_again(theirs),
    "wait": lambda room, theirs: room.wait(theirs, 0.1),
    "stream": lambda room, theirs: list(room.stream(theirs)),
    "stop": lambda room, theirs: room.stop(theirs),
    "pause": lambda room, theirs: room.pause(theirs),
    "resume": lambda room, theirs: room.resume(theirs),
    "end": lambda room, theirs: room.end(theirs),
    "fork": lambda room, theirs: room.fork(theirs, 0),
    "scorecard": lambda room, theirs: room.scorecard(theirs),
    "delete": lambda room, theirs: room.delete(theirs),
    "set_questions": lambda room, theirs: room.set_questions(theirs, ()),
    "second_readings": lambda room, theirs: room.second_readings(theirs),
    "dispute": lambda room, theirs: room.dispute(theirs, CriterionId.JOB_PITCH, FINDING),
    "disputes": lambda room, theirs: room.disputes(theirs),
    "withdraw": lambda room, theirs: room.withdraw(theirs, DISPUTE),
}
WITHOUT_ID = {"disputed_lines", "start", "history", "import_transcript", "close"}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'x.db'}")
    yield opened
    opened.close()


@pytest.fixture
def stage(database: Database) -> Stage:
    return Stage(database, clock=FixedClock())


@pytest.fixture
def anns(stage: Stage) -> Rehearsal:
    room = stage.open("ann")
    made = room.start(Settings(professional="dana-reyes"))
    return room.say(made.id, "A secret of Ann's.", key="k")


def test_every_public_function_is_in_the_table() -> None:
    public = {name for name, _ in inspect.getmembers(Rehearsals, inspect.isfunction) if not name.startswith("_")}
    assert public == set(WITH_ID) | WITHOUT_ID


@pytest.mark.parametrize("name", WITH_ID)
def test_a_foreign_id_is_not_found_and_nothing_changes(stage: Stage, anns: Rehearsal, name: str) -> None:
    bob = stage.open("bob")
    bob.start(Settings(professional="dana-reyes"))
    with pytest.raises(NotFoundError) as refused:
        WITH_ID[name](bob, anns.id)
    with pytest.raises(NotFoundError) as unknown:
        WITH_ID[name](bob, "0" * 32)
    assert str(refused.value).replace(anns.id, "") == str(unknown.value).replace("0" * 32, "")
    assert stage.open("ann").get(anns.id) == anns


def test_views_of_findings_are_ones_own(stage: Stage, anns: Rehearsal) -> None:
    ann, bob = RehearsalStore(stage.database, "ann"), RehearsalStore(stage.database, "bob")
    ann.set_dispute(anns.id, DISPUTE)
    bob.drop_dispute(anns.id, DISPUTE)
    assert bob.disputes() == ()
    assert ann.disputes() == ((anns.id, DISPUTE),)


def test_history_holds_only_ones_own(stage: Stage, anns: Rehearsal) -> None:
    assert stage.open("bob").history() == ()
    assert [one.id for one in stage.open("ann").history()] == [anns.id]


def test_a_store_cannot_be_made_without_an_owner(database: Database) -> None:
    for nobody in ("", "  "):
        with pytest.raises(InputError, match="owner"):
            RehearsalStore(database, nobody)


@pytest.mark.parametrize("table", ["turns", "planned_questions", "imported_transcripts", "scorecards", "disputes"])
def test_the_tables_themselves_refuse_a_row_of_another_owner(stage: Stage, anns: Rehearsal, table: str) -> None:
    stage.open("bob").start(Settings(professional="dana-reyes"))
    values = {
        "turns": "(rehearsal_id, position, owner, speaker, text, start_s, end_s, wall_s, state, error_code, error) "
        "VALUES (:id, 9, 'bob', 'seeker', '', 0, 0, 0, 'done', '', '')",
        "planned_questions": "(rehearsal_id, position, owner, text, must_ask) VALUES (:id, 9, 'bob', '', 0)",
        "imported_transcripts": "(rehearsal_id, owner, transcript) VALUES (:id, 'bob', '')",
        "scorecards": "(rehearsal_id, owner, rules, rubric, created_at, card) "
        "VALUES (:id, 'bob', '', '', '2026-01-01', '')",
        "disputes": "(rehearsal_id, turn, criterion, code, owner, made_at, dispute) "
        "VALUES (:id, 0, 'job_pitch', 'borderline', 'bob', '2026-01-01', '')",
    }[table]
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        with stage.database.write() as connection:
            connection.execute(text(f"INSERT INTO {table} {values}"), {"id": anns.id})


@pytest.mark.parametrize(("position", "key"), [(0, "new"), (7, "k")])
def test_the_tables_themselves_refuse_a_turn_twice(stage: Stage, anns: Rehearsal, position: int, key: str) -> None:
    row = text(
        "INSERT INTO turns (rehearsal_id, position, key, owner, speaker, text, start_s, end_s, wall_s, state, "
        "error_code, error) VALUES (:id, :position, :key, 'ann', 'seeker', '', 0, 0, 0, 'done', '', '')"
    )
    with pytest.raises(IntegrityError, match="UNIQUE"):
        with stage.database.write() as connection:
            connection.execute(row, {"id": anns.id, "position": position, "key": key})
