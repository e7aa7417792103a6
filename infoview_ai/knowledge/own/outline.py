"""Headings and paragraphs in order, gathered into sections: what the readers of structured files build on."""

from __future__ import annotations

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own.document import OwnSection
from infoview_ai.knowledge.own.letters import seen
from infoview_ai.knowledge.own.limits import check_letters

LONGEST_HEADING = 200
LONGEST_TRAIL = 4
"""So many headings of a trail are kept, the innermost ones."""


class Outline:
    """Takes a document piece by piece. Raises DocumentError as soon as it holds more text than can be taken."""

    def __init__(self, name: str) -> None:
        self._name, self._letters = name, 0
        self._trail: list[tuple[int, str]] = []
        self._paragraphs: list[str] = []
        self._sections: list[OwnSection] = []
        self.first_heading = ""

    def heading(self, level: int, text: str) -> None:
        """A heading of `level` (1: outermost)."""
        words = one_line(seen(text), LONGEST_HEADING)
        if not words:
            return
        self._finish()
        self.first_heading = self.first_heading or words
        self._trail = [*((depth, name) for depth, name in self._trail if depth < level), (level, words)]

    def paragraph(self, text: str) -> None:
        """A paragraph; one without a word is left out."""
        text = seen(text).strip("\n").rstrip()
        if text.strip():
            self._letters += len(text)
            check_letters(self._name, self._letters)
            self._paragraphs.append(text)

    def sections(self, title: str) -> tuple[OwnSection, ...]:
        """All sections with text; a heading that only repeats the title stands in no trail."""
        self._finish()
        if not self._sections:
            raise nothing_in(self._name)
        return tuple(one.model_copy(update={"heading": _trail(one.heading, title)}) for one in self._sections)

    def _finish(self) -> None:
        if self._paragraphs:
            trail = "\n".join(name for _, name in self._trail)
            self._sections.append(OwnSection(heading=trail, text="\n\n".join(self._paragraphs)))
            self._paragraphs = []


def _trail(headings: str, title: str) -> str:
    return " > ".join([name for name in headings.split("\n") if name.casefold() != title.casefold()][-LONGEST_TRAIL:])


def one_line(text: str, most: int) -> str:
    """The text on one line, cut at `most` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def nothing_in(name: str) -> DocumentError:
    """For a file without a word in it."""
    return DocumentError(f"{name} holds no text.", next_step="Choose a file with text in it.")
