"""A sentence as numbers: its vector, those of its neighbours, its place, its channel, and its words by ones and twos.

Training and run time both come here, so that the weights see what they were made from.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.channels import Channel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT: Final = "infoview.message-tagger/1"
"""Goes up when these numbers change their meaning."""
VECTOR: Final = 384
_CHANNELS: Final = tuple(Channel)
_PLACES: Final = 6
DENSE: Final = 3 * VECTOR + _PLACES + len(_CHANNELS)
_NEIGHBOUR: Final = 0.4
_CIRCUMSTANCE: Final = 0.5
"""What neighbours, place and channel weigh beside the sentence; from a comparison across writers (data/CARD.md)."""
_LONG_WORDS: Final = 30.0
_MOST_WORDS: Final = 40
_TOKEN: Final = re.compile(r"\b\w[\w']*\b|\?")


def text_of(line: Line) -> str:
    """The words whose vector is taken: the first forty, since all lines are read at the pace of the longest."""
    return " ".join(line.text.split()[:_MOST_WORDS])


def dense(lines: Sequence[Line], vectors: Sequence[NDArray[np.float32]], channel: Channel) -> NDArray[np.float32]:
    """One row of `DENSE` numbers for each line."""
    import numpy as np

    none = np.zeros(VECTOR, dtype=np.float32)
    around = [none, *vectors, none]
    aside = [float(channel is one) for one in _CHANNELS]
    rows = [
        np.concatenate(
            [
                around[place + 1],
                _NEIGHBOUR * around[place],
                _NEIGHBOUR * around[place + 2],
                _CIRCUMSTANCE * np.array([*_place(lines, place), *aside], dtype=np.float32),
            ]
        )
        for place in range(len(lines))
    ]
    return np.stack(rows).astype(np.float32) if rows else np.zeros((0, DENSE), dtype=np.float32)


def ngrams(low: str) -> Counter[str]:
    """The words of a lower case text, question marks, and pairs of neighbours, counted."""
    tokens = _TOKEN.findall(low)
    return Counter([*tokens, *map(" ".join, pairwise(tokens))])


def weighed(low: str, places: Mapping[str, int], rarity: NDArray[np.float32]) -> dict[int, float]:
    """Place to weight of the known words of a text: the rarer the heavier, together of length 1."""
    found = {
        places[word]: (1.0 + math.log(count)) * float(rarity[places[word]])
        for word, count in ngrams(low).items()
        if word in places
    }
    length = math.sqrt(math.fsum(weight * weight for weight in found.values())) or 1.0
    return {place: weight / length for place, weight in found.items()}


def _place(lines: Sequence[Line], place: int) -> list[float]:
    line, last = lines[place], len(lines) - 1
    return [
        float(place == 0),
        float(place == 1),
        place / max(1, last),
        float(place == last),
        float("?" in line.text),
        len(line.low.split()) / _LONG_WORDS,
    ]
