"""Opening the database and talking to it: synced commits, one writer at a time, errors in plain words.

SQLite is set up as measured in platform.md 4.3: WAL with synchronous=FULL (an acknowledged turn survives a power cut),
foreign keys on, a busy timeout, and BEGIN IMMEDIATE for whatever writes, because a deferred transaction that reads and
then writes is refused at once when somebody else wrote in between. Any other database is left as it is.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

from infoview_ai.errors import ConfigurationError, StorageError

BUSY_TIMEOUT_MS = 10_000
_READING = "infoview_reading"
_LOCKED = "Another program holds it. Close that program, then try again."
_UNUSABLE = "See that the folder exists, may be written to and has room, then try again."


@dataclass(frozen=True)
class Database:
    """An open database of the current version."""

    engine: Engine
    _writing: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; takes no lock. Raises StorageError."""
        with translated(self.engine), self.engine.connect() as connection:
            reading = connection.execution_options(**{_READING: True})
            with reading.begin():
                yield reading

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is on disk when the block is left. Raises StorageError, and IntegrityError as it is.

        Threads of this process queue here, which is fairer than the database's own retries.
        """
        with self._writing, translated(self.engine), self.engine.begin() as connection:
            yield connection

    def ready(self) -> bool:
        """Whether the database answers."""
        try:
            with self.read() as connection:
                return bool(connection.execute(text("SELECT 1")).scalar_one())
        except StorageError:
            return False

    def close(self) -> None:
        self.engine.dispose()


@contextlib.contextmanager
def translated(engine: Engine) -> Iterator[None]:
    """Turns the library's errors into StorageError; a broken constraint stays what it is, for the caller to judge."""
    try:
        yield
    except IntegrityError:
        raise
    except SQLAlchemyError as error:
        reason = _reason(error)
        raise StorageError(
            f"The database {place_of(engine.url)} cannot be used: {reason}.",
            kept="Everything stored before is unchanged.",
            next_step=_LOCKED if "locked" in reason else _UNUSABLE,
        ) from error


def place_of(url: URL) -> str:
    """Where a database is, without a password."""
    return url.database or "in memory" if url.get_backend_name() == "sqlite" else url.render_as_string()


def _reason(error: SQLAlchemyError) -> str:
    original = getattr(error, "orig", None)
    return str(original or error).strip().splitlines()[0].rstrip(".")


def connect(database_url: str) -> Database:
    """A database at `database_url`, its folder made where it is a file; nothing is read or migrated yet."""
    try:
        url = make_url(database_url)
    except ArgumentError as error:
        raise ConfigurationError(
            "INFOVIEW_DATABASE_URL is no database address.",
            next_step="Leave it unset, or use sqlite:////folder/infoview.db or postgresql+psycopg://user@host/name.",
        ) from error
    sqlite = url.get_backend_name() == "sqlite"
    if sqlite and url.database not in (None, "", ":memory:"):
        _make_folder(Path(str(url.database)).parent)
    try:
        engine = create_engine(url, pool_timeout=30) if not sqlite else create_engine(url)
    except (ImportError, SQLAlchemyError) as error:
        raise ConfigurationError(
            f"There is no driver for {url.drivername} databases here.",
            next_step="Install one (for PostgreSQL: psycopg), or leave INFOVIEW_DATABASE_URL unset.",
        ) from error
    if sqlite:
        _set_up_sqlite(engine)
    return Database(engine)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The data folder {folder} cannot be used: {(error.strerror or str(error)).lower()}.",
            next_step="Set INFOVIEW_HOME to a folder that you may write to.",
        ) from error


def _set_up_sqlite(engine: Engine) -> None:
    """The only SQL that is SQLite's own."""

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver's own BEGIN would be a deferred one
        cursor = connection.cursor()
        for setting in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
        ):
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(_READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
