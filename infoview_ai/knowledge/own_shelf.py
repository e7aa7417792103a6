"""One owner's own documents on a shelf of their own, beside the shared guidance."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.knowledge.blend import Near, best, blended, likenesses
from infoview_ai.knowledge.own_index import OwnIndex, Progress
from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.word_index import WordIndex
from infoview_ai.knowledge.words import wanted

_NEAREST = 60
"""Passages taken by meaning before the words have their say."""


@dataclass(frozen=True)
class _Contents:
    """The shelf as of one state of its ledger; its passages are numbered by document and position."""

    changes: int
    document_of: list[str]
    first: dict[str, int]
    """The number of each document's first passage."""
    words: WordIndex

    def numbers_of(self, document: str) -> range:
        start = self.first.get(document, 0)
        return range(start, start + self.document_of.count(document))

    def numbered(self, near: Sequence[tuple[str, int, float]]) -> Near:
        return [(self.first[one] + position, likeness) for one, position, likeness in near if one in self.first]


class OwnShelf:
    """Finds passages of one owner's documents; each use first brings the index up to what is kept."""

    def __init__(self, index: OwnIndex) -> None:
        self._index = index
        self._guard = threading.Lock()
        self._contents: _Contents | None = None

    def add(self, document: str, progress: Progress | None = None) -> None:
        """Index a document that has just been kept, and tell `progress` now and then.

        Killed half-way, the next use goes on. Raises NotFoundError where the document is not kept.
        """
        self._index.add(document, progress)

    def remove(self, document: str) -> None:
        """Take a document that is kept no longer out of the index; nothing happens where it is not there."""
        self._index.remove(document)

    def clear(self) -> None:
        """Delete the whole index of this owner. The documents are not touched."""
        self._index.clear()

    def search(self, query: str, *, k: int = 4, document: str | None = None) -> Sequence[Passage]:
        """The best `k` of the owner's own passages, best first. Does not wait for a document that is being added."""
        if not query.strip() or k < 1 or not self._index.catch_up():
            return ()
        near = self._index.nearest(query, _NEAREST, document)
        contents = self._current()
        among = None if document is None else contents.numbers_of(document)
        if contents.words.size == 0 or among == range(0):
            return ()
        meaning = likenesses(contents.numbered(near), contents.words.size)
        scores = blended(meaning, contents.words.shares(wanted(query)))
        return self._read(contents, best(scores, contents.document_of, k, among))

    def close(self) -> None:
        """Let go of the files; the next search opens them again."""
        self._index.close()

    def _read(self, contents: _Contents, chosen: Sequence[tuple[int, float]]) -> tuple[Passage, ...]:
        found = []
        for number, score in chosen:
            document = contents.document_of[number]
            passage = self._index.ledger.passage(document, number - contents.first[document])
            if passage is not None:
                found.append(passage.model_copy(update={"score": score}))
        return tuple(found)

    def _current(self) -> _Contents:
        ledger = self._index.ledger
        with self._guard:
            changes = ledger.changes()
            if self._contents is None or self._contents.changes != changes:
                lines = ledger.lines()
                document_of = [line.document for line in lines]
                first = {one: number for number, one in reversed(list(enumerate(document_of)))}
                words = WordIndex([line.stems.split() for line in lines])
                self._contents = _Contents(changes, document_of, first, words)
            return self._contents
