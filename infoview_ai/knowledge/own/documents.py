"""One owner's own documents: added from files, listed, read, removed; the database first, the index after it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, Protocol

from infoview_ai.errors import DocumentError, InfoViewError, NotFoundError
from infoview_ai.knowledge.own.document import Content, Listed, OwnDocument
from infoview_ai.knowledge.own.limits import MOST_DOCUMENTS
from infoview_ai.knowledge.own.naming import file_name
from infoview_ai.knowledge.own.reading import digest_of, read_file
from infoview_ai.knowledge.own_index import Progress as Counted
from infoview_ai.knowledge.passages import Passage

SHORTEST_BEGINNING = 6
"""So many digits of an id are enough where no other document begins so."""


@dataclass(frozen=True)
class Progress:
    """How far adding a file is. `total` 0: not known."""

    stage: Literal["reading", "indexing"]
    done: int
    total: int


Told = Callable[[Progress], None]


class DocumentStore(Protocol):
    """Where one owner's documents are kept. Also what the index is made from (`KeptDocuments`)."""

    def create(self, document: OwnDocument) -> bool:
        """Keep it, on disk when this returns; False where the same file is kept already."""
        ...

    def listed(self) -> tuple[Listed, ...]:
        """All of them without their text, the newest first."""
        ...

    def load(self, document: str) -> OwnDocument:
        """One with its text. Raises NotFoundError."""
        ...

    def delete(self, document: str) -> None:
        """Raises NotFoundError."""
        ...

    def ids(self) -> Collection[str]:
        """See `KeptDocuments.ids`."""
        ...

    def passages(self, document: str) -> Sequence[Passage]:
        """See `KeptDocuments.passages`."""
        ...


class Shelf(Protocol):
    """The index of the same owner (`own_shelf.OwnShelf`)."""

    def add(self, document: str, progress: Counted | None = None) -> None: ...

    def remove(self, document: str) -> None: ...

    def clear(self) -> None: ...


class OwnDocuments:
    """What the learner has added to the library. Everything in it can be indexed again from the store alone."""

    def __init__(
        self, store: DocumentStore, shelf: Shelf, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._shelf, self._now = store, shelf, now

    def add(self, data: bytes, name: str, progress: Told | None = None) -> Listed:
        """Read a file, keep it and index it, all or nothing. A process that dies in between leaves it kept; the next
        search indexes it.

        Raises DocumentError for a file that cannot be taken or is there already, StorageError where it cannot be kept
        or indexed.
        """
        name, digest = file_name(name), digest_of(data)
        self._refuse_twice(digest, name)
        content = read_file(data, name, _telling(progress, "reading"))
        document = _made(content, name, len(data), digest, self._now())
        if not self._store.create(document):
            self._refuse_twice(digest, name)
        try:
            self._shelf.add(document.id, _telling(progress, "indexing"))
        except InfoViewError:
            self._store.delete(document.id)
            raise
        return document

    def all(self) -> tuple[Listed, ...]:
        """The documents without their text, the newest first."""
        return self._store.listed()

    def get(self, document: str) -> OwnDocument:
        """A document with its text. Raises NotFoundError."""
        return self._store.load(document)

    def find(self, reference: str) -> Listed:
        """The document of that id, of an id that begins so, or of that file name. Raises NotFoundError."""
        wanted = reference.strip()
        documents = self.all()
        found = [one for one in documents if one.id == wanted] or [one for one in documents if _means(wanted, one)]
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(one.id[:12] for one in found)
            raise NotFoundError(
                f"Several of your documents are called {wanted!r}.", next_step=f"Name one by its id: {ids}."
            )
        raise NotFoundError(
            f"There is no document of yours {wanted[:64]!r}.",
            next_step="`infoview knowledge list` shows those there are.",
        )

    def remove(self, document: str) -> None:
        """Delete it, first where it is kept and then from the index. Raises NotFoundError."""
        self._store.delete(document)
        self._shelf.remove(document)

    def clear_index(self) -> None:
        """Throw the index of these documents away; the next search makes it again."""
        self._shelf.clear()

    def _refuse_twice(self, digest: str, name: str) -> None:
        documents = self.all()
        for one in documents:
            if one.digest == digest:
                called = "" if one.file_name == name else f" as {one.file_name}"
                raise DocumentError(
                    f"{name} is in your library already{called}: “{one.title}”, added on {one.added_at:%d %B %Y}.",
                    next_step="Open that one, or remove it first.",
                )
        if len(documents) >= MOST_DOCUMENTS:
            raise DocumentError(
                f"Your library holds {len(documents)} documents, which is as many as it takes.",
                next_step="Remove some that you no longer need.",
            )


def _means(wanted: str, document: Listed) -> bool:
    begins = len(wanted) >= SHORTEST_BEGINNING and document.id.startswith(wanted.lower())
    return begins or document.file_name.casefold() == wanted.casefold()


def _telling(progress: Told | None, stage: Literal["reading", "indexing"]) -> Counted | None:
    if progress is None:
        return None
    return lambda done, total: progress(Progress(stage, done, total))


def _made(content: Content, name: str, size: int, digest: str, now: datetime) -> OwnDocument:
    return OwnDocument(
        id=secrets.token_hex(16),
        title=content.title,
        file_name=name,
        kind=content.kind,
        size=size,
        pages=content.pages,
        empty_pages=content.empty_pages,
        words=sum(len(section.text.split()) for section in content.sections),
        added_at=now,
        digest=digest,
        sections=content.sections,
    )
