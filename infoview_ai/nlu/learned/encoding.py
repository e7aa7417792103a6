"""Texts as the numbers of word pieces that the model reads: what was said before and the turn, as a pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

BEFORE_PIECES: Final = 48
"""Of what the professional said last, the end."""
TURN_PIECES: Final = 160
"""Of the turn; a longer one is read in windows."""
WINDOW_STEP: Final = 120
TEXT_PIECES: Final = 254
"""Of a text to be embedded for search."""


@dataclass(frozen=True)
class Batch:
    """Rows of equal length: numbers of pieces, the part of each (0 before, 1 the turn), and which are no padding."""

    pieces: NDArray[np.int64]
    parts: NDArray[np.int64]
    real: NDArray[np.int64]


@dataclass(frozen=True)
class Row:
    """One text or pair: numbers of pieces and their parts. `first` is the piece of the turn with which it begins."""

    pieces: list[int]
    parts: list[int]
    first: int = 0


class Pieces:
    """The word pieces of the model's vocabulary. `path` is a tokenizer.json."""

    def __init__(self, path: Path) -> None:
        from tokenizers import Tokenizer

        self._tokenizer: Tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        empty = self._tokenizer.encode("").ids
        self._start, self._end = int(empty[0]), int(empty[-1])

    def pair(self, before: str, turn: str) -> list[Row]:
        """Rows of what stood before (its end) and the turn: one, or one for each window of a long turn."""
        left = self._numbers(before)[-BEFORE_PIECES:]
        right = self._numbers(turn)
        return [self._row(left, right, start) for start in _starts(right)]

    def single(self, text: str) -> Row:
        """The row of one text by itself, for its embedding."""
        pieces = [self._start, *self._numbers(text)[:TEXT_PIECES], self._end]
        return Row(pieces, [0] * len(pieces))

    def _row(self, left: list[int], right: list[int], start: int) -> Row:
        first = [self._start, *left, self._end]
        second = [*right[start : start + TURN_PIECES], self._end]
        return Row(first + second, [0] * len(first) + [1] * len(second), start)

    def _numbers(self, text: str) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)


def batch(rows: Sequence[Row]) -> Batch:
    """The rows padded to the longest."""
    import numpy as np

    shape = (len(rows), max(len(row.pieces) for row in rows))
    pieces, parts, real = (np.zeros(shape, dtype=np.int64) for _ in range(3))
    for place, row in enumerate(rows):
        size = len(row.pieces)
        pieces[place, :size], parts[place, :size], real[place, :size] = row.pieces, row.parts, 1
    return Batch(pieces, parts, real)


def _starts(pieces: list[int]) -> list[int]:
    """Where the windows of a turn begin."""
    if len(pieces) <= TURN_PIECES:
        return [0]
    return list(range(0, len(pieces) - TURN_PIECES + WINDOW_STEP, WINDOW_STEP))
