"""The guidance library: documents to read whole, passages to find by meaning."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.documents import Document, read_documents
from infoview_ai.knowledge.embedding import NAME, Embed
from infoview_ai.knowledge.own_shelf import OwnShelf, shelf_name
from infoview_ai.knowledge.owners_library import OwnersLibrary
from infoview_ai.knowledge.passages import KeptDocuments, Passage, Retriever, Source
from infoview_ai.knowledge.ranking import Entry, Wording
from infoview_ai.knowledge.sections import CHUNKING
from infoview_ai.knowledge.standing import StandingIndex
from infoview_ai.resources import resource

_CANDIDATES = 24
"""Passages taken by vector before the wording decides the order."""


@dataclass(frozen=True)
class _Shelf:
    """The documents as read at one moment, and what belongs to exactly them."""

    stamp: tuple[tuple[str, int, int], ...]
    documents: tuple[Document, ...]
    entries: tuple[Entry, ...]
    wording: Wording
    fingerprint: str


class GuidanceLibrary(Retriever):
    """Finds passages of the guidance documents. Making one costs nothing; the first search opens or builds the index.

    `home` is the data folder, `folder` the documents (default: the shipped ones), `chroma_url` a Chroma server.
    `embed` turns texts into vectors and `embedding` names it; without them the local embedding is used.
    """

    def __init__(
        self,
        home: Path,
        *,
        folder: Path | None = None,
        chroma_url: str | None = None,
        embed: Embed | None = None,
        embedding: str | None = None,
    ) -> None:
        self._folder = folder
        self._embedding = embedding or ("given" if embed else NAME)
        self._home, self._chroma_url, self._embed = home, chroma_url, embed
        self._index = self._standing("guidance")
        self._guard = threading.Lock()
        self._shelf: _Shelf | None = None

    def documents(self) -> tuple[Document, ...]:
        """All guidance documents, by slug."""
        return self._current().documents

    def document(self, slug: str) -> Document:
        """One whole document; raises NotFoundError with the slugs there are."""
        for document in self.documents():
            if document.slug == slug:
                return document
        slugs = ", ".join(document.slug for document in self.documents())
        raise NotFoundError(f"There is no guidance document {slug!r}.", next_step=f"There are: {slugs}.")

    def for_owner(self, owner: str, kept: KeptDocuments) -> OwnersLibrary:
        """This library with the owner's own documents beside it; `kept` says what those are. Costs nothing."""
        shelf = OwnShelf(self._standing(f"own-{shelf_name(owner)}"), kept, self._embedding)
        return OwnersLibrary(self, shelf)

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The best `k` passages, best first; none for an empty question or a document that is not there."""
        if not query.strip() or k < 1 or source == "user":
            return ()
        shelf = self._current()
        near = self._index.nearest(shelf.fingerprint, shelf.entries, query, max(_CANDIDATES, 2 * k), document)
        return tuple(shelf.wording.rank(query, near)[:k])

    def prepare(self) -> None:
        """Open or build the index now, so that the first search does not wait."""
        shelf = self._current()
        self._index.stand(shelf.fingerprint, shelf.entries)

    def rebuild(self) -> int:
        """Build the index anew and return the number of passages."""
        shelf = self._current()
        self._index.rebuild(shelf.fingerprint, shelf.entries)
        return len(shelf.entries)

    def close(self) -> None:
        """Let go of the index; the next search opens it again."""
        self._index.close()

    def _standing(self, family: str) -> StandingIndex:
        return StandingIndex(self._home, self._chroma_url, self._embed, self._embedding, family)

    def _current(self) -> _Shelf:
        """The documents as they are now; read again when a file has changed."""
        folder = self._folder or resource("knowledge/guidance")
        with self._guard:
            stamp = tuple(
                (path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.glob("*.md"))
            )
            if self._shelf is None or self._shelf.stamp != stamp:
                self._shelf = self._read(folder, stamp)
            return self._shelf

    def _read(self, folder: Path, stamp: tuple[tuple[str, int, int], ...]) -> _Shelf:
        documents = read_documents(folder)
        entries = tuple(Entry(passage, document.summary) for document in documents for passage in document.passages())
        return _Shelf(stamp, documents, entries, Wording(entries), self._fingerprint(entries))

    def _fingerprint(self, entries: Sequence[Entry]) -> str:
        """Changes with any word of a document, with the cutting and with the embedding."""
        digest = hashlib.sha256(f"{CHUNKING}|{self._embedding}".encode())
        for entry in entries:
            digest.update(f"{entry.passage.document}\x00{entry.text}\x00".encode())
        return digest.hexdigest()[:20]
