"""Passages of the library and the seams through which they are kept and found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal, Protocol

from infoview_ai.conversation.transcript import Data

Source = Literal["guidance", "user"]


class Passage(Data):
    """One section of a document. `heading` is the trail of headings down to it ("Cues > Hard cues")."""

    document: str
    """Slug of a guidance document ("job-pitch"), or the id of one of the owner's own."""
    title: str
    heading: str
    text: str
    score: float = 0.0
    """How well it answers the question, from 0 to 1; 0 where nobody asked."""
    source: Source = "guidance"
    page: int | None = None
    """The page it begins on, from 1, where the document has pages."""
    anchor: str = ""
    """Its place in the document ("hard-cues"), as links name it: no other passage of the document has the same."""

    @property
    def link(self) -> str:
        """The document at that place: "time#hard-cues"."""
        return f"{self.document}#{self.anchor}" if self.anchor else self.document


class Retriever(Protocol):
    """Finds passages by meaning."""

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The best `k` passages, best first; only from `document` or `source` where one is named."""
        ...


class KeptDocuments(Protocol):
    """One owner's own documents as they are kept: what their index is made from, and made again from.

    A document never changes under its id; a new version is a new document.
    """

    def ids(self) -> Collection[str]:
        """The ids of all documents there are now."""
        ...

    def passages(self, document: str) -> Sequence[Passage]:
        """The passages of one of them, in order; none where it has just been removed."""
        ...
