"""The library as one owner sees it: the shared guidance and their own documents, searched together or apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from infoview_ai.knowledge.own_shelf import OwnShelf
from infoview_ai.knowledge.passages import Passage, Retriever, Source

if TYPE_CHECKING:
    from infoview_ai.knowledge.library import GuidanceLibrary


class OwnersLibrary(Retriever):
    """Guidance beside `own`, the shelf of one owner. `GuidanceLibrary.for_owner` makes it."""

    def __init__(self, guidance: GuidanceLibrary, own: OwnShelf) -> None:
        self.guidance, self.own = guidance, own

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The best `k` passages of both, best first; only from `document` or `source` where one is named."""
        found: list[Passage] = []
        if source != "user":
            found += self.guidance.search(query, k=k, document=document)
        if source != "guidance":
            found += self.own.search(query, k=k, document=document)
        return tuple(sorted(found, key=lambda passage: -passage.score)[:k])

    def close(self) -> None:
        """Let go of the owner's index. The guidance is shared and stays open."""
        self.own.close()
