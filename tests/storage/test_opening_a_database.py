"""A database is made, migrated or refused in plain words; its settings make a commit durable."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from infoview_ai.errors import ConfigurationError, StorageError
from infoview_ai.rehearsal.rehearsal import Settings
from infoview_ai.rehearsal.service import Rehearsals
from infoview_ai.storage.migrate import MIGRATIONS, open_database
from infoview_ai.storage.tables import HEAD, metadata
from tests.fakes import Stage


def url(path: Path) -> str:
    return f"sqlite:///{path}"


def test_the_folder_is_made_and_is_the_owners_alone(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    open_database(url(home / "infoview.db")).close()
    assert home.stat().st_mode & 0o077 == 0


def test_the_tables_are_those_of_the_migrations(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_every_connection_is_durable_and_keeps_its_constraints(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    seen: list[tuple[object, ...]] = []
    together = threading.Barrier(5)

    def look() -> None:
        with database.engine.connect() as connection:
            together.wait(5)  # so that each holds a connection of its own
            names = ("synchronous", "journal_mode", "foreign_keys", "secure_delete")
            seen.append(tuple(connection.execute(text(f"PRAGMA {name}")).scalar() for name in names))

    threads = [threading.Thread(target=look) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    database.close()
    assert seen == [(2, "wal", 1, 1)] * 5


def test_what_was_stored_is_there_when_opened_again(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    room = Stage(database).open()
    said = room.say(room.start(Settings(professional="dana-reyes")).id, "Hello")
    database.close()
    again = open_database(url(tmp_path / "x.db"))
    assert Stage(again).open().get(said.id) == said
    again.close()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    open_database(url(path)).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"newer version.*Nothing in it was changed.*Update"):
        open_database(url(path))
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE turns (mine TEXT)")
    connection.close()
    with pytest.raises(StorageError, match="turns"):
        open_database(url(path))
    with sqlite3.connect(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    connection.close()
    assert names == [("turns",)]


@pytest.mark.parametrize("content", [b"This is a letter, not a database. " * 50, b"\x00" * 4096, os.urandom(9000)])
def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"x\.db cannot be used: file is not a database"):
        open_database(url(path))
    assert path.read_bytes() == content


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    with pytest.raises(StorageError, match=r"data folder.*Set INFOVIEW_HOME"):
        open_database(url(tmp_path / "home" / "infoview.db"))
    with pytest.raises(StorageError, match=r"data folder.*not a directory"):
        open_database(url(tmp_path / "home" / "deeper" / "infoview.db"))


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.db").mkdir()
    with pytest.raises(StorageError, match="unable to open database file"):
        open_database(url(tmp_path / "x.db"))


@pytest.mark.parametrize("address", ["nonsense", "nodialect://x/y", "postgresql+nodriver://x/y"])
def test_an_address_that_is_none_names_the_setting(address: str) -> None:
    with pytest.raises(ConfigurationError, match="INFOVIEW_DATABASE_URL"):
        open_database(address)


def test_an_error_in_mid_flight_says_what_is_kept(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    room = Stage(database).open()
    made = room.start(Settings(professional="dana-reyes"))
    with database.write() as connection:
        connection.execute(text("DROP TABLE turns"))
    with pytest.raises(StorageError, match=r"no such table: turns.*Everything stored before is unchanged"):
        room.say(made.id, "Hello")
    database.close()


def test_a_full_disk_refuses_the_line_and_keeps_the_rest(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    room = Stage(database).open()
    made = room.say(room.start(Settings(professional="dana-reyes")).id, "Hello")
    with database.engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(StorageError, match="full"):
        _fill(room, made.id)
    with database.engine.connect() as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    now = room.get(made.id)
    assert now.turns[:2] == made.turns
    assert room.say(made.id, "Still here.", key="again").turns[-2].text == "Still here."
    database.close()


def test_a_database_that_another_program_holds_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("infoview_ai.storage.database.BUSY_TIMEOUT_MS", 50)
    database = open_database(url(tmp_path / "x.db"))
    room = Stage(database).open()
    made = room.start(Settings(professional="dana-reyes"))
    other = sqlite3.connect(tmp_path / "x.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match=r"locked.*Close that program"):
        room.say(made.id, "Hello")
    other.execute("ROLLBACK")
    other.close()
    assert len(room.say(made.id, "Hello").turns) == 2
    database.close()


def _fill(room: Rehearsals, rehearsal_id: str) -> None:
    for _ in range(50):
        room.say(rehearsal_id, "x" * 8000)


def test_ready_tells_whether_the_database_answers(tmp_path: Path) -> None:
    database = open_database(url(tmp_path / "x.db"))
    assert database.ready()
    database.close()
    (tmp_path / "x.db").unlink()
    (tmp_path / "x.db").mkdir()
    assert not database.ready()


def test_two_processes_may_make_the_database_at_once(tmp_path: Path) -> None:
    code = "import sys; from infoview_ai.storage.migrate import open_database; open_database(sys.argv[1]).close()"
    made = [subprocess.Popen([sys.executable, "-c", code, url(tmp_path / "x.db")]) for _ in range(3)]
    assert [process.wait(60) for process in made] == [0, 0, 0]


def test_nothing_is_read_that_was_not_asked_for(tmp_path: Path) -> None:
    """A current database is opened without Alembic, which takes a quarter of a second to load and look around."""
    open_database(url(tmp_path / "x.db")).close()
    code = (
        "import sys; from infoview_ai.storage.migrate import open_database;"
        "open_database(sys.argv[1]).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, url(tmp_path / "x.db")], timeout=60).returncode == 0
