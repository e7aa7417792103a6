"""Reading the lines of a list, many at once and each only once.

On a sheet a question has no talk before it, so nothing follows anything and nothing was told yet.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, Protocol, runtime_checkable

from infoview_ai.conversation.transcript import Person
from infoview_ai.nlu.reading import Context, Reading

_LONGEST_WORDS: Final = 300
"""Of a longer line the end is read: the question stands there, and that it is too long is plain."""
_REMEMBERED: Final = 4096


class LineReader(Protocol):
    """What reads a line (`nlu.learned.reader.Reader`, or the rules alone)."""

    def read(self, text: str, context: Context) -> Reading: ...


@runtime_checkable
class BatchReader(Protocol):
    """A reader that reads many lines in one go, which is quicker."""

    def read_many(self, lines: Sequence[tuple[str, Context]]) -> Sequence[Reading]: ...


class SheetReader:
    """Reads drafted questions with `reader` and remembers the readings, so that a list that is edited line by line is
    read line by line. May be used by several threads.
    """

    def __init__(self, reader: LineReader, remembered: int = _REMEMBERED) -> None:
        self._reader, self._most = reader, remembered
        self._known: OrderedDict[tuple[str, str], Reading] = OrderedDict()
        self._guard = threading.Lock()

    def read(self, lines: Sequence[str], role: str = "") -> tuple[Reading, ...]:
        """The readings of lines that have nothing to do with one another, asked of a person in `role`."""
        keys = [(_end_of(line), role) for line in lines]
        with self._guard:
            found = {key: self._known[key] for key in keys if key in self._known}
        new = [key for key in dict.fromkeys(keys) if key not in found]
        found.update(zip(new, self._read_new([text for text, _ in new], role), strict=True))
        self._remember(found)
        return tuple(found[key] for key in keys)

    def _read_new(self, texts: Sequence[str], role: str) -> Sequence[Reading]:
        context = Context(professional=Person(role=role))
        if texts and isinstance(self._reader, BatchReader):
            return self._reader.read_many([(text, context) for text in texts])
        return [self._reader.read(text, context) for text in texts]

    def _remember(self, found: dict[tuple[str, str], Reading]) -> None:
        with self._guard:
            for key, reading in found.items():
                self._known[key] = reading
                self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)


def _end_of(line: str) -> str:
    words = line.split()
    return line if len(words) <= _LONGEST_WORDS else " ".join(words[-_LONGEST_WORDS:])
