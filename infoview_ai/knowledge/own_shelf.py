"""One owner's own documents on a shelf of their own, beside the shared guidance."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.passages import KeptDocuments, Passage
from infoview_ai.knowledge.ranking import Entry, Wording
from infoview_ai.knowledge.sections import CHUNKING
from infoview_ai.knowledge.standing import StandingIndex

Progress = Callable[[int, int], None]
"""Told how many passages of how many are indexed."""

_CANDIDATES = 24


def shelf_name(owner: str) -> str:
    """What an owner's shelf is called in the index: nothing that anybody typed, and the same in every process."""
    return hashlib.sha256(f"own shelf of {owner}".encode()).hexdigest()[:32]


@dataclass(frozen=True)
class _Contents:
    ids: frozenset[str]
    entries: tuple[Entry, ...]
    wording: Wording
    fingerprint: str


class OwnShelf:
    """Finds passages of one owner's documents. The first use opens or builds the index from what is kept."""

    def __init__(self, index: StandingIndex, kept: KeptDocuments, embedding: str) -> None:
        self._index, self._kept, self._embedding = index, kept, embedding
        self._guard = threading.Lock()
        self._contents: _Contents | None = None

    def add(self, document: str, progress: Progress | None = None) -> None:
        """Index a document that has just been kept. Killed half-way, the next use goes on.

        Raises NotFoundError where it is not kept.
        """
        contents = self._current()
        if document not in contents.ids:
            raise NotFoundError("This document is not among your own any more.", next_step="Add it again.")
        total = sum(entry.passage.document == document for entry in contents.entries)
        if progress is not None:
            progress(0, total)
        self._index.stand(contents.fingerprint, contents.entries)
        if progress is not None:
            progress(total, total)

    def remove(self, document: str) -> None:
        """Take a document that is kept no longer out of the index; nothing happens where it is not there."""
        contents = self._current()
        if document not in contents.ids:
            self._index.stand(contents.fingerprint, contents.entries)

    def clear(self) -> None:
        """Delete the whole index of this owner. The documents are not touched."""
        with self._guard:
            self._contents = None
        self._index.clear()

    def search(self, query: str, *, k: int = 4, document: str | None = None) -> Sequence[Passage]:
        """The best `k` of the owner's own passages, best first."""
        if not query.strip() or k < 1:
            return ()
        contents = self._current()
        if not contents.entries or (document is not None and document not in contents.ids):
            return ()
        near = self._index.nearest(contents.fingerprint, contents.entries, query, max(_CANDIDATES, 2 * k), document)
        return tuple(contents.wording.rank(query, near)[:k])

    def close(self) -> None:
        """Let go of the index; the next search opens it again."""
        self._index.close()

    def _current(self) -> _Contents:
        ids = frozenset(self._kept.ids())
        with self._guard:
            if self._contents is None or self._contents.ids != ids:
                self._contents = self._read(ids)
            return self._contents

    def _read(self, ids: frozenset[str]) -> _Contents:
        entries = tuple(
            Entry(passage.model_copy(update={"source": "user", "document": document}), "")
            for document in sorted(ids)
            for passage in self._kept.passages(document)
        )
        digest = hashlib.sha256(f"{CHUNKING}|{self._embedding}|{'|'.join(sorted(ids))}".encode())
        return _Contents(ids, entries, Wording(entries), digest.hexdigest()[:20])
