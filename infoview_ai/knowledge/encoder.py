"""The local embedding: the sentence vectors of the reader's trained model (`nlu/learned`), nothing to download.

Encoding takes about 15 ms a passage, which is too long for the whole library at the first start. So the vectors of the
shipped texts are made beforehand (`make vectors`) and lie beside them; a text that is not among them is encoded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from infoview_ai.errors import ConfigurationError
from infoview_ai.knowledge.vectors import key, read_vectors
from infoview_ai.resources import resource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from infoview_ai.nlu.learned.model import LearnedModel

Embed = Callable[[list[str]], Sequence[Any]]
"""Texts to vectors of numbers, all of one length: the seam for an embedding model."""

STORED: Final = "knowledge/vectors.npy"


def _shipped_model() -> LearnedModel:
    from infoview_ai.nlu.learned.model import shipped_model

    return shipped_model()


class LocalEncoder:
    """Texts to vectors of length 1. The model is loaded when the first text is met that has no stored vector."""

    def __init__(self, load: Callable[[], LearnedModel] = _shipped_model, stored: Path | None = None) -> None:
        self._load, self._file = load, stored

    @cached_property
    def name(self) -> str | None:
        """Changes with the weights; None where they cannot be used, and the search then goes by words alone."""
        from infoview_ai.nlu.learned.description import FOLDER, MODEL, read_description

        try:
            return f"infoview-encoder/{read_description(FOLDER).sha256[MODEL][:16]}"
        except ConfigurationError:
            return None

    def __call__(self, texts: list[str]) -> list[NDArray[np.float32]]:
        new = self.unknown(texts)
        made = dict(zip(new, self.encode(new), strict=True))
        return [made[text] if text in made else self._stored[self._key(text)] for text in texts]

    def unknown(self, texts: Sequence[str]) -> list[str]:
        """Those that have no stored vector, each once, short ones first: a batch is as slow as its longest text."""
        return sorted({text for text in texts if self._key(text) not in self._stored}, key=len)

    def encode(self, texts: Sequence[str]) -> Sequence[NDArray[np.float32]]:
        """Their vectors, made by the model now."""
        return self._load().embed(texts) if texts else ()

    def _key(self, text: str) -> bytes:
        return key(self.name or "", text)

    @cached_property
    def _stored(self) -> Mapping[bytes, NDArray[np.float32]]:
        return read_vectors(self._file or resource(STORED))
