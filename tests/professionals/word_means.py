"""A stand-in for the encoder of questions: what shares words lies near, and a test says which words are known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

WIDTH = 512


class WordMeans:
    """Vectors of the words of a text. `shared` are the wordings that stand for common questions, by their names."""

    def __init__(self, shared: Mapping[str, str] | None = None) -> None:
        self._shared, self._places = dict(shared or {}), dict[str, int]()

    def of(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(WIDTH, dtype=np.float32)
        for word in re.findall(r"[a-z]+", text.lower()):
            vector[self._places.setdefault(word, len(self._places)) % WIDTH] += 1.0
        return vector / max(float(np.linalg.norm(vector)), 1e-6)

    def all_of(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        return [self.of(text) for text in dict.fromkeys(texts)]

    def shared(self, name: str) -> NDArray[np.float32] | None:
        return self.of(self._shared[name]) if name in self._shared else None

    def among(self, wordings: Sequence[str]) -> NDArray[np.float32] | None:
        """Of the first wording alone: a test then knows what is near."""
        return self.of(wordings[0]) if wordings else None
