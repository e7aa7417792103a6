"""A store and a shelf in memory, for tests of adding documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from infoview_ai.errors import NotFoundError, StorageError
from infoview_ai.knowledge.own.document import Listed, OwnDocument
from infoview_ai.knowledge.own_index import Progress
from infoview_ai.knowledge.passages import Passage


@dataclass
class StoreInMemory:
    """Documents by id; refuses the same file twice, as the table does."""

    documents: dict[str, OwnDocument] = field(default_factory=dict)

    def create(self, document: OwnDocument) -> bool:
        if any(one.digest == document.digest for one in self.documents.values()):
            return False
        self.documents[document.id] = document
        return True

    def listed(self) -> tuple[Listed, ...]:
        return tuple(reversed(self.documents.values()))

    def load(self, document: str) -> OwnDocument:
        if document not in self.documents:
            raise NotFoundError("There is no such document.")
        return self.documents[document]

    def delete(self, document: str) -> None:
        del self.documents[self.load(document).id]

    def ids(self) -> list[str]:
        return list(self.documents)

    def passages(self, document: str) -> Sequence[Passage]:
        return self.documents[document].passages() if document in self.documents else ()


@dataclass
class FakeShelf:
    """Remembers what was indexed; `full` fails."""

    full: bool = False
    indexed: list[str] = field(default_factory=list)

    def add(self, document: str, progress: Progress | None = None) -> None:
        if self.full:
            raise StorageError("The index cannot be written.")
        self.indexed.append(document)
        if progress is not None:
            progress(2, 2)

    def remove(self, document: str) -> None:
        self.indexed.remove(document)

    def clear(self) -> None:
        self.indexed.clear()
