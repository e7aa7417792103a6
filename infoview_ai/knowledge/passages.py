"""Passages of the library and the seam through which they are found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from infoview_ai.conversation.transcript import Data

Source = Literal["guidance", "user"]


class Passage(Data):
    """One section of a document. `heading` is the trail of headings down to it."""

    document: str
    """Slug of the document ("job-pitch")."""
    title: str
    heading: str
    text: str
    score: float = 0.0
    source: Source = "guidance"


class Retriever(Protocol):
    """Finds passages by meaning."""

    def search(self, query: str, *, k: int = 4, document: str | None = None) -> Sequence[Passage]:
        """The best `k` passages, best first; only from `document` where one is named."""
        ...
