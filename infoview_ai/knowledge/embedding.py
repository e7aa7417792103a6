"""A local embedding that needs no download: signed hashing of words, pairs of words, letters and ideas.

It knows no more than spelling, grammar endings and a small thesaurus of the field; that is enough to find a section
of a short library. The same text gives the same vector in every process and on every machine.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from infoview_ai.knowledge.words import stems, thesaurus

NAME = "infoview-local/3"
"""Part of the index's fingerprint; change it with the features."""

DIMENSIONS = 1024
_WEIGHTS = {"w": 1.0, "p": 0.6, "i": 0.6, "l": 0.1}
_LETTERS = (4,)

Embed = Callable[[list[str]], Sequence[Any]]
"""Texts to vectors of numbers, all of one length: the seam for an embedding model."""

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def embed(texts: Sequence[str]) -> list[NDArray[np.float32]]:
    """One vector of length 1 (DIMENSIONS numbers) for each text; a text without words gets a constant one."""
    return [_vector(text) for text in texts]


def _vector(text: str) -> NDArray[np.float32]:
    import numpy as np

    vector = np.zeros(DIMENSIONS, dtype=np.float32)
    for feature, count in Counter(_features(text)).items():
        place, sign = _slot(feature)
        vector[place] += sign * _WEIGHTS[feature[0]] * (1.0 + math.log(count))
    length = float(np.linalg.norm(vector))
    if length == 0.0:
        vector[0] = length = 1.0
    return vector / np.float32(length)


def _features(text: str) -> Iterator[str]:
    """Features with their kind in front: w(ord), p(air), i(dea), l(etters)."""
    words = stems(text)
    ideas = thesaurus()
    for word in words:
        yield f"w:{word}"
        for idea in ideas.get(word, ()):
            yield f"i:{idea}"
        edged = f"<{word}>"
        for size in _LETTERS:
            for start in range(len(edged) - size + 1):
                yield f"l:{edged[start : start + size]}"
    for left, right in pairwise(words):
        yield f"p:{left} {right}"


@lru_cache(maxsize=100_000)
def _slot(feature: str) -> tuple[int, float]:
    """Where a feature goes and with which sign: a hash that does not change between processes."""
    number = int.from_bytes(blake2b(feature.encode(), digest_size=8).digest(), "big")
    return (number >> 1) % DIMENSIONS, 1.0 if number & 1 else -1.0
