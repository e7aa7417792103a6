"""The guidance library: documents to read whole, passages to find by meaning and by words."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.asked import read_asked
from infoview_ai.knowledge.blend import Near
from infoview_ai.knowledge.documents import Document, read_documents
from infoview_ai.knowledge.encoder import Embed, LocalEncoder
from infoview_ai.knowledge.own_index import OwnIndex
from infoview_ai.knowledge.own_shelf import OwnShelf
from infoview_ai.knowledge.owners_library import OwnersLibrary
from infoview_ai.knowledge.passages import KeptDocuments, Passage, Retriever, Source
from infoview_ai.knowledge.ranking import GuidanceRanking
from infoview_ai.knowledge.sections import CHUNKING
from infoview_ai.knowledge.shelfmark import Shelfmark, Text
from infoview_ai.knowledge.standing import StandingIndex
from infoview_ai.resources import resource

if TYPE_CHECKING:
    from infoview_ai.knowledge.chroma_index import ChromaIndex

_NEAREST = 120
"""Texts taken by meaning before the words have their say: a twentieth of the shipped library. With half as many, the
short questions asked crowd the passages out."""

Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class _Shelf:
    """The documents as read at one moment, and what belongs to exactly them."""

    stamp: Stamp
    documents: tuple[Document, ...]
    ranking: GuidanceRanking
    fingerprint: str


class GuidanceLibrary(Retriever):
    """Finds passages of the guidance documents. Making one costs nothing; the first search opens or builds the index.

    `home` is the data folder, `folder` the documents (default: the shipped ones; what learners ask of them stands in
    `asked.yaml` beside the folder), `chroma_url` a Chroma server. `embed` turns texts into vectors and `embedding`
    names it; without them the local embedding is used, and where that does not work the search goes by words alone.
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
        self._home, self._folder = home, folder
        local = LocalEncoder()
        self._name: Callable[[], str | None] = (lambda: local.name) if embed is None else (lambda: embedding or "given")
        self._index = StandingIndex(home, chroma_url, embed or local)
        self._guard = threading.Lock()
        self._shelf: _Shelf | None = None

    @property
    def embedding(self) -> str | None:
        """The name of the embedding in use; None: the search goes by words alone."""
        return self._name()

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
        return OwnersLibrary(self, OwnShelf(OwnIndex(self._home, owner, kept, self._index, self._name)))

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The best `k` passages, best first; none for an empty question or a document that is not there."""
        if not query.strip() or k < 1 or source == "user":
            return ()
        shelf = self._current()
        return tuple(shelf.ranking.rank(query, self._near(shelf, query, document), k, document))

    def prepare(self) -> None:
        """Open or build the index now, so that the first search does not wait."""
        shelf = self._current()
        if self.embedding is not None:
            self._index.using(lambda index: self._stand(index, shelf))

    def rebuild(self) -> int:
        """Build the index anew and return the number of passages."""
        shelf = self._current()
        if self.embedding is not None:
            self._index.using(lambda index: self._build(index, shelf))
        return len(shelf.ranking.passages)

    def texts(self) -> list[str]:
        """All that is made a vector, for making those vectors beforehand."""
        return self._current().ranking.texts

    def close(self) -> None:
        """Let go of the index; the next search opens it again."""
        self._index.close()

    def _near(self, shelf: _Shelf, query: str, document: str | None) -> Near:
        if self.embedding is None:
            return ()

        def asked(index: ChromaIndex) -> list[tuple[str, float]]:
            self._stand(index, shelf)
            return index.nearest(_mark(shelf), query, _NEAREST, document)

        return [(int(number), likeness) for number, likeness in self._index.using(asked)]

    def _stand(self, index: ChromaIndex, shelf: _Shelf) -> None:
        if not index.has(_mark(shelf)):
            with self._index.building():
                if not index.has(_mark(shelf)):
                    self._build(index, shelf)

    def _build(self, index: ChromaIndex, shelf: _Shelf) -> None:
        with self._index.building():
            ranking = shelf.ranking
            index.build(_mark(shelf), [Text(*pair) for pair in zip(ranking.texts, ranking.documents, strict=True)])

    def _current(self) -> _Shelf:
        """The documents as they are now; read again when a file has changed."""
        folder = self._folder or resource("knowledge/guidance")
        asked = folder.parent / "asked.yaml"
        with self._guard:
            stamp = (*_stamps(folder), *(one for one in _stamps(asked.parent) if one[0] == asked.name))
            if self._shelf is None or self._shelf.stamp != stamp:
                documents = read_documents(folder)
                ranking = GuidanceRanking(documents, read_asked(asked, {one.slug for one in documents}))
                self._shelf = _Shelf(stamp, documents, ranking, self._fingerprint(ranking))
            return self._shelf

    def _fingerprint(self, ranking: GuidanceRanking) -> str:
        """Changes with any word of a document, with the cutting and with the embedding."""
        digest = hashlib.sha256(f"{CHUNKING}|{self.embedding}".encode())
        for document, text in zip(ranking.documents, ranking.texts, strict=True):
            digest.update(f"{document}\x00{text}\x00".encode())
        return digest.hexdigest()[:20]


def _stamps(folder: Path) -> Stamp:
    """Name, time and size of each file, in one pass: this is asked at every search."""
    with os.scandir(folder) as files:
        stats = ((one.name, one.stat()) for one in files if one.name.endswith((".md", ".yaml")))
        return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))


def _mark(shelf: _Shelf) -> Shelfmark:
    return Shelfmark("guidance", shelf.fingerprint)
