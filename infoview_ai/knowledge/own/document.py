"""A document of the learner's own: what was read from a file, and how it is kept."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from infoview_ai.conversation.transcript import Data
from infoview_ai.knowledge.own.cutting import pieces
from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.sections import anchors


class Kind(StrEnum):
    """What a file was found to be, whatever its name ends with."""

    MARKDOWN = "markdown"
    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"


class OwnSection(Data):
    """Text under one heading, or on one page. `heading` is the trail of headings down to it; empty where there is none.

    `page` counts from 1; None where the document has no pages of its own.
    """

    heading: str
    text: str
    page: int | None = None


class Content(Data):
    """What a reader makes of a file."""

    kind: Kind
    title: str
    sections: tuple[OwnSection, ...]
    pages: int | None = None
    empty_pages: int = 0
    """Pages without a word that can be read, pictures for example."""


class Listed(Data):
    """A document without its text, as it stands in a list."""

    id: str
    title: str
    file_name: str
    kind: Kind
    size: int
    """Bytes of the file."""
    pages: int | None
    empty_pages: int = 0
    words: int
    added_at: datetime
    digest: str
    """SHA-256 of the file, in hexadecimal digits."""

    @property
    def caveat(self) -> str:
        """What the learner should know of it: pages that cannot be searched; empty where there are none."""
        if not self.empty_pages:
            return ""
        hold = "holds" if self.empty_pages == 1 else "hold"
        which = f"{self.empty_pages} of its {self.pages} pages {hold}"
        return f"{which} no text, perhaps a picture of it, and cannot be found."


class OwnDocument(Listed):
    """A document with its text."""

    sections: tuple[OwnSection, ...]

    def passages(self) -> tuple[Passage, ...]:
        """Its passages, in order; each is on one page and under one heading."""
        parts = [(section, text) for section in self.sections for text in pieces(section.text)]
        headings = [self._heading(section) for section, _ in parts]
        return tuple(
            Passage(
                document=self.id,
                title=self.title,
                heading=heading,
                text=text,
                source="user",
                page=section.page,
                anchor=anchor,
            )
            for (section, text), heading, anchor in zip(parts, headings, anchors(headings), strict=True)
        )

    def _heading(self, section: OwnSection) -> str:
        if section.heading:
            return section.heading
        return self.title if section.page is None else f"Page {section.page}"
