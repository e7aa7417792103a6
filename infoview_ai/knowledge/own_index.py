"""The index of one owner's documents: vectors in a collection of their own, stems in a ledger, both as what is kept.

Every passage is encoded, whatever the size of the shelf: about 15 ms each on a calm core, so a handout takes a second,
a book of 700 passages ten, and progress is told. A cheaper embedding for large shelves was tried and dropped: hashed
words find less than BM25 alone does, so beside BM25 they would only cost space.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.blend import meaning_text
from infoview_ai.knowledge.locking import locked
from infoview_ai.knowledge.own_ledger import Ledger
from infoview_ai.knowledge.passages import KeptDocuments, Passage
from infoview_ai.knowledge.sections import CHUNKING
from infoview_ai.knowledge.shelfmark import Shelfmark, Text
from infoview_ai.knowledge.standing import StandingIndex
from infoview_ai.knowledge.words import words_version

if TYPE_CHECKING:
    from infoview_ai.knowledge.chroma_index import ChromaIndex

Progress = Callable[[int, int], None]
"""Told how many passages of how many are indexed."""

_AT_ONCE = 32
"""Passages made vectors between two tellings of progress."""


def family(owner: str) -> str:
    """What an owner's index is called: nothing that anybody typed, and the same in every process."""
    return "own-" + hashlib.sha256(f"own shelf of {owner}".encode()).hexdigest()[:32]


class OwnIndex:
    """`embedding` names the embedding in use, or None where words must do. Files are in `<home>/shelves`."""

    def __init__(
        self, home: Path, owner: str, kept: KeptDocuments, standing: StandingIndex, embedding: Callable[[], str | None]
    ) -> None:
        self._folder, self._family = home / "shelves", family(owner)
        self._kept, self._standing, self._embedding = kept, standing, embedding
        self._guard = threading.Lock()
        self._ledgers: dict[str, Ledger] = {}

    @property
    def ledger(self) -> Ledger:
        """That of the embedding in use."""
        name = self._mark.name
        return self._ledgers.setdefault(name, Ledger(self._folder / f"{name}.db"))

    def add(self, document: str, progress: Progress | None) -> None:
        """Bring the index up to what is kept, telling `progress` about `document`."""
        if document not in self._kept.ids():
            raise NotFoundError("This document is not among your own any more.", next_step="Add it again.")
        with self._guard, locked(self._lock_file):
            self._fill(document, progress)

    def remove(self, document: str) -> None:
        """Bring the index up to what is kept, without `document`."""
        with self._guard, locked(self._lock_file):
            self._fill(document, None)

    def catch_up(self) -> bool:
        """Bring the index up to what is kept, unless somebody is at it. Returns whether anything is kept."""
        kept = frozenset(self._kept.ids())
        if kept != self.ledger.documents() and self._guard.acquire(blocking=False):
            try:
                with locked(self._lock_file, wait=False) as mine:
                    if mine:
                        self._fill("", None)
            finally:
                self._guard.release()
        return bool(kept)

    def nearest(self, question: str, n: int, document: str | None) -> list[tuple[str, int, float]]:
        """Document and position of the nearest passages with their likeness (0 to 1), best first."""
        if self._embedding() is None:
            return []
        found = self._asked(question, n, document)
        if found is None:
            with self._guard, locked(self._lock_file):
                self._fill("", None)
            found = self._asked(question, n, document) or []
        return [(*_place(key), likeness) for key, likeness in found]

    def clear(self) -> None:
        """Delete all of it."""
        with self._guard, locked(self._lock_file):
            self._standing.using(lambda index: index.sweep(self._family))
            self.close()
            self._ledgers.clear()
            for path in self._folder.glob(f"{self._family}-*.db"):
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the ledger; the next use opens it again."""
        for ledger in self._ledgers.values():
            ledger.close()

    @property
    def _lock_file(self) -> Path:
        return self._folder / f"{self._family}.lock"

    @property
    def _mark(self) -> Shelfmark:
        made_of = f"{CHUNKING}|{words_version()}|{self._embedding()}"
        return Shelfmark(self._family, hashlib.sha256(made_of.encode()).hexdigest()[:20])

    def _asked(self, question: str, n: int, document: str | None) -> list[tuple[str, float]] | None:
        """None where the collection is not the one that the ledger tells of."""
        mark, known = self._mark, self.ledger.collection()

        def ask(index: ChromaIndex) -> list[tuple[str, float]] | None:
            return index.nearest(mark, question, n, document) if index.grow(mark) == known else None

        return self._standing.using(ask)

    def _fill(self, document: str, progress: Progress | None) -> None:
        if self._embedding() is not None:
            collection = self._standing.using(lambda index: index.grow(self._mark))
            if self.ledger.collection() != collection:
                self.ledger.begin(collection)
        kept, there = frozenset(self._kept.ids()), self.ledger.documents()
        for one in sorted(there - kept):
            self._strike(one)
        for one in sorted(kept - there):
            self._write(one, progress if one == document else None)
        self._sweep()

    def _write(self, document: str, progress: Progress | None) -> None:
        same = {"source": "user", "document": document, "score": 0.0}
        passages = [one.model_copy(update=same) for one in self._kept.passages(document)]
        for done in self._vectors(document, passages):
            if progress is not None:
                progress(done, len(passages))
        self.ledger.put(document, passages)

    def _vectors(self, document: str, passages: Sequence[Passage]) -> Iterator[int]:
        """Make the vectors; tells how many are done, first 0."""
        yield 0
        for start in range(0, len(passages), _AT_ONCE):
            some = passages[start : start + _AT_ONCE]
            if self._embedding() is not None:
                keys = [f"{document}:{position}" for position in range(start, start + len(some))]
                texts = [Text(meaning_text(one), document) for one in some]
                self._standing.using(partial(self._put, keys, texts))
            yield start + len(some)

    def _put(self, keys: Sequence[str], texts: Sequence[Text], index: ChromaIndex) -> None:
        index.grow(self._mark)
        index.put(self._mark, keys, texts)

    def _strike(self, document: str) -> None:
        if self._embedding() is not None:
            self._standing.using(lambda index: index.drop(self._mark, document))
        self.ledger.drop(document)

    def _sweep(self) -> None:
        """Remove what another embedding or another cutting left, now that this one is whole."""
        mark = self._mark
        others = [path for path in self._folder.glob(f"{self._family}-*.db") if path.stem != mark.name]
        if others:
            self._standing.using(lambda index: index.sweep(self._family, mark))
            for path in others:
                path.unlink(missing_ok=True)


def _place(key: str) -> tuple[str, int]:
    document, _, position = key.rpartition(":")
    return document, int(position)
