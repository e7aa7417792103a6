"""An owner's documents in memory, for tests of the shelf they are found on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from infoview_ai.knowledge.owners_library import OwnersLibrary
from infoview_ai.knowledge.passages import Passage


@dataclass
class KeptInMemory:
    """Documents by id, each with its passages."""

    documents: dict[str, tuple[Passage, ...]] = field(default_factory=dict)

    def ids(self) -> list[str]:
        return list(self.documents)

    def passages(self, document: str) -> Sequence[Passage]:
        return self.documents.get(document, ())


def passages(document: str, *texts: str, title: str = "Handout") -> tuple[Passage, ...]:
    """A document of the owner with a page for each text."""
    return tuple(
        Passage(
            document=document, title=title, heading=title, text=text, source="user", page=number, anchor=f"p{number}"
        )
        for number, text in enumerate(texts, 1)
    )


def put(library: OwnersLibrary, kept: KeptInMemory, document: str, *texts: str) -> None:
    """Keep a document and index it."""
    kept.documents[document] = passages(document, *texts)
    library.own.add(document)
