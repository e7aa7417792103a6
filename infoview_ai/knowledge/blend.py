"""Likeness of meaning and of words made into one score, and the best passages chosen from it.

The weights were set on the development queries; `infoview eval --set queries` compares the whole with each part alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.words import stems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Near = Sequence[tuple[int, float]]
"""Numbers of the nearest texts with their likeness (0 to 1), best first."""

MEANING: Final = 1.0
WORDS: Final = 0.7
_HEADING_COUNTS: Final = 2
_AGAIN: Final = 0.85
"""What each further passage of a document is worth beside the one before: several documents should have a say."""
_CONSIDERED: Final = 40


def passage_stems(passage: Passage, summary: str = "") -> list[str]:
    """The words by which a passage is found: its own, those of its headings twice, those of the document's summary."""
    return stems(f"{passage.title} {passage.heading}") * _HEADING_COUNTS + stems(f"{passage.text} {summary}")


def meaning_text(passage: Passage) -> str:
    """What of a passage is made a vector."""
    return f"{passage.title}. {passage.heading}.\n{passage.text}"


def likenesses(near: Near, size: int) -> NDArray[np.float32]:
    """The likeness of each of `size` texts; those that are not among the nearest count as the last of these."""
    import numpy as np

    found = np.full(size, near[-1][1] if len(near) < size and near else 0.0, dtype=np.float32)
    for number, likeness in near:
        found[number] = likeness
    return found


def blended(meaning: NDArray[np.float32], words: NDArray[np.float32]) -> NDArray[np.float32]:
    """One score of 0 to about 1 for each text."""
    import numpy as np

    return np.asarray((MEANING * meaning + WORDS * words) / (MEANING + WORDS), dtype=np.float32)


def best(
    scores: NDArray[np.float32], documents: Sequence[object], k: int, among: Iterable[int] | None = None
) -> list[tuple[int, float]]:
    """The `k` best numbers with their score, best first.

    `documents` says for each number which document it is of. With `among`, the passages of one document, nothing is
    held back for the sake of the others.
    """
    import numpy as np

    if among is not None:
        return _ordered(((number, float(scores[number])) for number in among), k)
    some = min(len(scores), max(_CONSIDERED, 4 * k))
    left = _ordered(((int(one), float(scores[one])) for one in np.argpartition(-scores, some - 1)[:some]), some)
    taken: dict[object, int] = {}
    worth = []
    for number, score in left:
        seen = taken.get(documents[number], 0)
        taken[documents[number]] = seen + 1
        worth.append((number, score * _AGAIN**seen))
    return _ordered(worth, k)


def _ordered(scored: Iterable[tuple[int, float]], k: int) -> list[tuple[int, float]]:
    whole = ((number, round(min(1.0, max(0.0, score)), 4)) for number, score in scored)
    return sorted(whole, key=lambda one: (-one[1], one[0]))[:k]
