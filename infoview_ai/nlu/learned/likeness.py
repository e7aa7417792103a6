"""Which case of the bank a clause resembles most, by sentence embeddings; for readings that no rule gave a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from infoview_ai.nlu.cases import Case, case_bank
from infoview_ai.nlu.reading import Pitch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Embed = Callable[[Sequence[str]], "Sequence[NDArray[np.float32]]"]
"""Texts to vectors of length 1."""

LEAST: Final = 0.45
"""Below this cosine a clause is like no case, and none is named."""


class Likeness:
    """The quoted cases of the bank as vectors, made at the first question."""

    def __init__(self, embed: Embed) -> None:
        self._embed = embed
        self._cases: tuple[Case, ...] = ()
        self._vectors: Sequence[NDArray[np.float32]] = ()

    def case(self, clause: str, label: Pitch) -> str | None:
        """The id of the case with this label that `clause` is most like; None where none comes near."""
        if not self._cases:
            cases = tuple(case for case in case_bank().values() if case.quoted)
            self._vectors = self._embed([case.say for case in cases])
            self._cases = cases
        [wanted] = self._embed([clause])
        near = [
            (float(wanted @ vector), case.id)
            for case, vector in zip(self._cases, self._vectors, strict=True)
            if case.label is label
        ]
        likeness, name = max(near, default=(0.0, ""))
        return name if likeness >= LEAST else None
