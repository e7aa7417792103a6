"""Lines that are nearly the same: they would make a test split easier than it looks, and a set smaller.

Stock lines ("thank you so much") are said by everybody and are left out; the two halves of a minimal pair are meant
to be alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.labelled import LabelledLine
from infoview_ai.nlu.words import said

LEAST_WORDS = 8
"""Lines with fewer words are stock lines and exempt."""

LEAST_WORDS_ALONE = 10
"""From so many words on the learner's words alone make a copy, whatever was said before them."""

ALIKE = 82.0
"""From this likeness on (0-100, rapidfuzz, words in alphabetical order) two lines are near-copies."""

_ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class NearCopy:
    """Two lines that are nearly the same, and how nearly (0-100)."""

    first: LabelledLine
    second: LabelledLine
    likeness: float

    @property
    def crosses_splits(self) -> bool:
        return self.first.split != self.second.split


def near_copies(lines: Sequence[LabelledLine]) -> tuple[NearCopy, ...]:
    """Every two of the lines that are near-copies, the halves of one minimal pair excepted.

    Compared are the learner's words, and those of shorter lines together with the professional's turn before them too.
    """
    counted = [(line, len(said(line.say).tokens)) for line in lines]
    places = [place for place, (_, words) in enumerate(counted) if words >= LEAST_WORDS]
    whole = [_text(lines[place], with_turn_before=True) for place in places]
    found: list[NearCopy] = []
    for row, column, likeness in _alike([_text(lines[place], with_turn_before=False) for place in places]):
        short = min(counted[places[row]][1], counted[places[column]][1]) < LEAST_WORDS_ALONE
        if not short or fuzz.ratio(whole[row], whole[column]) >= ALIKE:
            found.append(NearCopy(lines[places[row]], lines[places[column]], likeness))
    return tuple(copy for copy in found if copy.first.pair is None or copy.first.pair != copy.second.pair)


def _text(line: LabelledLine, *, with_turn_before: bool) -> str:
    before = (
        [turn.text for turn in line.before if turn.speaker is Speaker.PROFESSIONAL][-1:] if with_turn_before else []
    )
    return " ".join(sorted(said(" ".join((*before, line.say))).tokens))


def _alike(texts: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    for begin in range(0, len(texts), _ROWS_AT_ONCE):
        rows = texts[begin : begin + _ROWS_AT_ONCE]
        likenesses = process.cdist(rows, texts[begin:], scorer=fuzz.ratio, score_cutoff=ALIKE)
        for row, column in zip(*likenesses.nonzero(), strict=True):
            if column > row:
                yield begin + int(row), begin + int(column), float(likenesses[row, column])
