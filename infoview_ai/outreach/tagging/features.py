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

FORMAT: Final = "infoview.message-tagger/2"
"""Goes up when these numbers change their meaning."""
VECTOR: Final = 384
_CHANNELS: Final = tuple(Channel)
_PLACES: Final = 6
ASIDE: Final = _PLACES + len(_CHANNELS)
"""Numbers about a sentence that need no vector: its place and channel."""
DENSE: Final = 3 * VECTOR + ASIDE
_NEIGHBOUR: Final = 0.4
_CIRCUMSTANCE: Final = 0.5
"""What neighbours, place and channel weigh beside the sentence; from a comparison across writers (data/CARD.md)."""
_LONG_WORDS: Final = 30.0
_MOST_WORDS: Final = 40
_TOKEN: Final = re.compile(r"\b\w[\w']*\b|\?")


def text_of(line: Line) -> str:
    """The words whose vector is taken: the first forty, since all lines are read at the pace of the longest."""
    return " ".join(line.text.split()[:_MOST_WORDS])


def aside(lines: Sequence[Line], channel: Channel) -> NDArray[np.float32]:
    """One row of `ASIDE` numbers for each line: where it stands, and in what kind of message."""
    import numpy as np

    kinds = [float(channel is one) for one in _CHANNELS]
    rows = [[*_place(lines, place), *kinds] for place in range(len(lines))]
    return _CIRCUMSTANCE * np.array(rows, dtype=np.float32).reshape(len(rows), ASIDE)


def dense(
    vectors: Sequence[NDArray[np.float32] | None],
    around: Sequence[NDArray[np.float32] | None],
    about: NDArray[np.float32],
) -> NDArray[np.float32]:
    """One row of `DENSE` numbers for each line: its vector, those of its neighbours in `around`, and its `about`.

    A vector that was not worked out counts as zeros.
    """
    import numpy as np

    found = np.zeros((len(vectors), DENSE), dtype=np.float32)
    for place, vector in enumerate(vectors):
        if vector is not None:
            found[place, :VECTOR] = vector
    for place, vector in enumerate(around):
        if vector is not None and place + 1 < len(vectors):
            found[place + 1, VECTOR : 2 * VECTOR] = _NEIGHBOUR * vector
        if vector is not None and place:
            found[place - 1, 2 * VECTOR : 3 * VECTOR] = _NEIGHBOUR * vector
    found[:, 3 * VECTOR :] = about
    return found


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
