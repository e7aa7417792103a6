"""Vectors kept in a file, each found by a hash of its text and of the embedding that made it; eight bits a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KEY_BYTES = 16
_STEPS = 127


def key(embedding: str, text: str) -> bytes:
    """What a vector is found by: it changes with the text and with the embedding."""
    return blake2b(f"{embedding}\x00{text}".encode(), digest_size=_KEY_BYTES).digest()


def read_vectors(path: Path) -> Mapping[bytes, NDArray[np.float32]]:
    """The vectors of length 1 in the file; none where it is missing or damaged: they can be made again."""
    import numpy as np

    try:
        rows = np.load(path, allow_pickle=False)
        numbers = rows["numbers"].astype(np.float32)
        keys = [bytes(one) for one in rows["key"]]
    except (OSError, EOFError, ValueError, IndexError):
        return {}
    return dict(zip(keys, numbers / np.linalg.norm(numbers, axis=1, keepdims=True), strict=True))


def write_vectors(path: Path, embedding: str, texts: Sequence[str], vectors: Sequence[Any]) -> None:
    """Keep the vector of each text. The same texts and vectors give the same file."""
    import numpy as np

    found = {key(embedding, text): np.asarray(one, dtype=np.float32) for text, one in zip(texts, vectors, strict=True)}
    size = len(next(iter(found.values())))
    rows = np.zeros(len(found), dtype=[("key", f"V{_KEY_BYTES}"), ("numbers", "i1", (size,))])
    for row, one in enumerate(sorted(found)):
        rows[row] = (one, np.rint(found[one] / np.abs(found[one]).max() * _STEPS))
    with path.open("wb") as file:
        np.save(file, rows, allow_pickle=False)
