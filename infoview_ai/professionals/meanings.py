"""Vectors of what is asked: of the shipped wordings kept in a file, of everything else made when it is met."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from infoview_ai.errors import ConfigurationError
from infoview_ai.knowledge.vectors import key, read_vectors
from infoview_ai.resources import resource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from infoview_ai.nlu.meaning.encoder import QuestionEncoder

MOST_MET: Final = 256
"""So many texts stay encoded: one line is looked at several times for one reply."""
KEPT: Final = "knowledge/professionals/meanings.npy"
_log = logging.getLogger(__name__)


def _shipped_encoder() -> QuestionEncoder:
    from infoview_ai.nlu.meaning.encoder import shipped_encoder

    return shipped_encoder()


class Meanings:
    """What questions mean, as vectors of length 1; nothing at all where the encoder cannot be used."""

    def __init__(self, load: Callable[[], QuestionEncoder] = _shipped_encoder, kept: Path | None = None) -> None:
        self._load, self._file = load, kept
        self._met: dict[str, NDArray[np.float32]] = {}

    def of(self, text: str) -> NDArray[np.float32] | None:
        """The vector of one text."""
        return next(iter(self.all_of((text,))), None)

    def all_of(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        """The vectors of several texts, made in one go; of each text once. Empty without an encoder."""
        if self._encoder is None:
            return []
        found = {text: self._met.get(text) for text in texts}
        if new := [text for text, vector in found.items() if vector is None]:
            made = dict(zip(new, self._encoder.embed(new), strict=True))
            self._met.update(made)
            found.update(made)
            while len(self._met) > MOST_MET:
                self._met.pop(next(iter(self._met)), None)
        return [vector for vector in found.values() if vector is not None]

    def shared(self, name: str) -> NDArray[np.float32] | None:
        """The vector of a common question, disclosure or topic, kept under its name."""
        return self._kept.get(self._key(name))

    def among(self, wordings: Sequence[str]) -> NDArray[np.float32] | None:
        """The middle of the vectors of several wordings of one question."""
        if self._encoder is None or not wordings:
            return None
        kept = self._kept.get(self._key("\n".join(wordings)))
        return kept if kept is not None else middle(self._encoder.embed(list(wordings)))

    def _key(self, text: str) -> bytes:
        return key(self._encoder.name if self._encoder is not None else "", text)

    @cached_property
    def _encoder(self) -> QuestionEncoder | None:
        try:
            return self._load()
        except ConfigurationError as error:
            _log.warning("%s", error)
            return None

    @cached_property
    def _kept(self) -> Mapping[bytes, NDArray[np.float32]]:
        return read_vectors(self._file or resource(KEPT))


def middle(vectors: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """The mean of vectors, brought to length 1."""
    import numpy as np

    mean: NDArray[np.float32] = np.mean(np.stack(vectors), axis=0)
    return mean / max(float(np.linalg.norm(mean)), 1e-6)
