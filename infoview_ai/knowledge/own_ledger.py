"""What stands on an owner's shelf: passages with their stems, in a small database that can be thrown away.

It is made from the kept documents and holds what would take long to make again. SQLite keeps it whole when a process is
killed; where it is damaged it is deleted and made anew.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from infoview_ai.errors import StorageError
from infoview_ai.knowledge.blend import passage_stems
from infoview_ai.knowledge.passages import Passage

_TABLES = """
CREATE TABLE IF NOT EXISTS state (
    one INTEGER PRIMARY KEY CHECK (one = 1), collection TEXT NOT NULL, changes INTEGER NOT NULL
);
INSERT OR IGNORE INTO state VALUES (1, '', 0);
CREATE TABLE IF NOT EXISTS passages (
    document TEXT, position INTEGER, body TEXT NOT NULL, stems TEXT NOT NULL, PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (document TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_WAIT_S = 30.0
Found = TypeVar("Found")


class Line(NamedTuple):
    """A passage's document and stems, all that the search by words needs of it."""

    document: str
    stems: str


class Ledger:
    """The ledger in the file at `path`, opened (and made) when first used. Several threads may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._guard = threading.RLock()
        self._open: sqlite3.Connection | None = None

    def documents(self) -> frozenset[str]:
        """The documents that are wholly indexed."""
        return self._done(lambda db: frozenset(one for (one,) in db.execute("SELECT document FROM documents")))

    def collection(self) -> str:
        """The collection that holds their vectors; empty where none was needed yet."""
        return self._done(lambda db: str(db.execute("SELECT collection FROM state").fetchone()[0]))

    def changes(self) -> int:
        """A number that grows with every change."""
        return self._done(lambda db: int(db.execute("SELECT changes FROM state").fetchone()[0]))

    def lines(self) -> list[Line]:
        """All passages by document and position."""
        query = "SELECT document, stems FROM passages ORDER BY document, position"
        return self._done(lambda db: [Line(*row) for row in db.execute(query)])

    def passage(self, document: str, position: int) -> Passage | None:
        """One passage; None where it has just gone."""
        query = "SELECT body FROM passages WHERE document = ? AND position = ?"
        row = self._done(lambda db: db.execute(query, (document, position)).fetchone())
        return None if row is None else Passage.model_validate_json(row[0])

    def put(self, document: str, passages: Sequence[Passage]) -> None:
        """Write a document down as wholly indexed."""
        rows = [
            (document, position, one.model_dump_json(), " ".join(passage_stems(one)))
            for position, one in enumerate(passages)
        ]

        def write(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM passages WHERE document = ?", (document,))
            db.executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", rows)
            db.execute("INSERT OR IGNORE INTO documents VALUES (?)", (document,))

        self._changed(write)

    def drop(self, document: str) -> None:
        """Strike a document out."""

        def strike(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM passages WHERE document = ?", (document,))
            db.execute("DELETE FROM documents WHERE document = ?", (document,))

        self._changed(strike)

    def begin(self, collection: str) -> None:
        """Strike everything out: the vectors are in another collection now, which is empty."""

        def strike(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM passages")
            db.execute("DELETE FROM documents")
            db.execute("UPDATE state SET collection = ?", (collection,))

        self._changed(strike)

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._guard:
            if self._open is not None:
                self._open.close()
                self._open = None

    def _changed(self, change: Callable[[sqlite3.Connection], None]) -> None:
        def work(db: sqlite3.Connection) -> None:
            with db:
                change(db)
                db.execute("UPDATE state SET changes = changes + 1")

        self._done(work)

    def _done(self, work: Callable[[sqlite3.Connection], Found]) -> Found:
        with self._guard:
            try:
                return self._tried(work)
            except sqlite3.OperationalError as error:
                raise self._unusable(error) from error
            except sqlite3.DatabaseError:
                self.close()
                self._path.unlink(missing_ok=True)
                return self._tried(work)

    def _tried(self, work: Callable[[sqlite3.Connection], Found]) -> Found:
        if self._open is None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise self._unusable(error) from error
            self._open = sqlite3.connect(self._path, timeout=_WAIT_S, check_same_thread=False)
            self._open.executescript(_TABLES)
        return work(self._open)

    def _unusable(self, error: Exception) -> StorageError:
        return StorageError(
            f"The index of your own documents cannot be used: {error}.",
            kept="The documents themselves are unharmed.",
            next_step="Check the space and the permissions of the data folder and try again.",
        )
