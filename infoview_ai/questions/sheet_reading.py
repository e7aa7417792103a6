"""Reading the lines of a list: the reader's labels, and what a line on a sheet needs beyond them.

On a sheet a question has no talk before it, so nothing follows anything and nothing was told yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from infoview_ai.conversation.transcript import Person
from infoview_ai.nlu.reading import Context, Reading

_LONGEST_WORDS: Final = 300
"""Of a longer line the end is read: the question stands there, and that it is too long is plain."""


class LineReader(Protocol):
    """What reads a line (`nlu.learned.reader.Reader`, or the rules alone)."""

    def read(self, text: str, context: Context) -> Reading: ...


def read_many(reader: LineReader, lines: Sequence[str], role: str = "") -> tuple[Reading, ...]:
    """The readings of lines that have nothing to do with one another, asked of a person in `role`."""
    context = Context(professional=Person(role=role))
    return tuple(reader.read(_end_of(line), context) for line in lines)


def _end_of(line: str) -> str:
    words = line.split()
    return line if len(words) <= _LONGEST_WORDS else " ".join(words[-_LONGEST_WORDS:])
