"""How much a document may be, checked before it costs anything, and said so that one knows what to do."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from infoview_ai.errors import DocumentError

MOST_BYTES = 20 * 1024 * 1024
MOST_PAGES = 500
MOST_LETTERS = 2_000_000
"""Characters of text: twice a long book."""
MOST_DOCUMENTS = 300
"""For one owner."""
MOST_SECONDS = 60.0
"""For reading one file; some are made so that reading never ends."""
MOST_UNPACKED = 100 * 1024 * 1024
"""Bytes of a zipped file once it is unpacked."""
MOST_MEMBERS = 5_000
MOST_RATIO = 200
"""How many times larger a part of a zipped file may become, where it becomes more than a few megabytes. Text that
people write packs about ten to one."""
SMALL_UNPACKED = 5 * 1024 * 1024

_SHORTER = "Split it, or save only the part that you need."


def check_size(name: str, size: int) -> None:
    """Raise DocumentError for a file that holds nothing or too much. `size` in bytes."""
    if size == 0:
        raise DocumentError(f"{name} is empty.", next_step="Choose a file with text in it.")
    if size > MOST_BYTES:
        raise DocumentError(
            f"{name} is {megabytes(size)} MB; at most {megabytes(MOST_BYTES)} MB can be taken.", next_step=_SHORTER
        )


def check_pages(name: str, pages: int) -> None:
    """Raise DocumentError for more pages than can be taken."""
    if pages > MOST_PAGES:
        raise DocumentError(f"{name} has {pages:,} pages; at most {MOST_PAGES} can be taken.", next_step=_SHORTER)


def check_letters(name: str, letters: int) -> None:
    """Raise DocumentError for more text than can be taken."""
    if letters > MOST_LETTERS:
        raise DocumentError(
            f"{name} holds more than {MOST_LETTERS:,} characters of text, which is two long books.", next_step=_SHORTER
        )


def megabytes(size: int) -> str:
    """Bytes as megabytes, rounded up to a tenth: "20", "3.4"."""
    return f"{math.ceil(size * 10 / 1024 / 1024) / 10:.1f}".removesuffix(".0")


Progress = Callable[[int, int], None]
"""Told how many parts of how many are done."""


class Patience:
    """Ends when reading one file takes too long, and tells how far it is; `tick` is called between its parts."""

    def __init__(self, name: str, progress: Progress | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self._name, self._progress, self._now = name, progress, now
        self._until = now() + MOST_SECONDS

    def tick(self, done: int, total: int) -> None:
        """`done` parts of `total` are read. Raises DocumentError when the time is up."""
        if self._progress is not None:
            self._progress(done, total)
        if self._now() > self._until:
            raise DocumentError(
                f"{self._name} takes longer than {MOST_SECONDS:.0f} seconds to read, so reading was stopped.",
                next_step="Print it to a new PDF, or save its text as .txt, and add that.",
            )
