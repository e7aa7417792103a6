"""A guidance document seen by its reader: whole sections, and their words without the Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from infoview_ai.knowledge.documents import Document
from infoview_ai.knowledge.links import without_targets
from infoview_ai.knowledge.sections import sections_of

_LINE_MARK = re.compile(r"^(?:>\s?|#{1,6}\s+|[-*]\s+|\d+\.\s+)+")
_RULE_OF_A_TABLE = re.compile(r"[|:\-\s]+")
_ENDS = (".", "!", "?", ":", ",", ";", '"')


@dataclass(frozen=True)
class WholeSection:
    """Everything under one heading. `heading` is its trail."""

    heading: str
    markdown: str

    @property
    def words(self) -> int:
        """How many words a reader reads."""
        return len(prose(self.markdown).split())


def whole_sections(document: Document) -> tuple[WholeSection, ...]:
    """The sections of a document, not cut to the length of passages, links with their targets."""
    pieces = groupby(sections_of(document.text, document.title), key=lambda piece: piece.heading)
    return tuple(WholeSection(heading, "\n\n".join(one.text for one in group)) for heading, group in pieces)


def prose(markdown: str) -> str:
    """The words of a Markdown text as sentences: an item of a list or a cell of a table counts as one."""
    return " ".join(_pieces(without_targets(markdown)))


def _pieces(markdown: str) -> Iterator[str]:
    for line in markdown.splitlines():
        bare = _LINE_MARK.sub("", line.strip()).replace("*", "").replace("`", "")
        if not _RULE_OF_A_TABLE.fullmatch(bare):
            cells = (cell.strip() for cell in bare.strip("|").split("|"))
            yield from (cell if cell.endswith(_ENDS) else f"{cell}." for cell in cells if cell)
