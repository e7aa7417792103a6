"""The file of weights: numbers, the encoder they belong to, and a checksum, checked before anything is used."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import ConfigurationError
from infoview_ai.outreach.tagging.features import ASIDE, DENSE, FORMAT
from infoview_ai.outreach.tagging.tags import Tag

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE: Final = Path(__file__).parent / "tagger.npz"
_PARTS: Final = ("linear", "bias", "first", "first_bias", "rarity", "words")


class About(Data):
    """What the numbers are."""

    format: str
    encoder: str
    """Fingerprint of the model whose vectors they were made from."""
    tags: tuple[str, ...]
    data_sha256: str
    """Of the labelled messages."""
    sha256: str
    """Of the numbers."""


@dataclass(frozen=True)
class Weights:
    """`linear` has one row for each feature and one column for each tag; `words` and `rarity` go together.

    `first` is the same without vectors: a first look, which often leaves no doubt.
    """

    linear: NDArray[np.float32]
    bias: NDArray[np.float32]
    first: NDArray[np.float32]
    first_bias: NDArray[np.float32]
    rarity: NDArray[np.float32]
    words: tuple[str, ...]

    @cached_property
    def places(self) -> dict[str, int]:
        return {word: place for place, word in enumerate(self.words)}


def read_weights(path: Path, encoder: str) -> Weights:
    """The weights in `path`; ConfigurationError where they are missing, damaged or of another encoder or program."""
    import numpy as np

    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            parts = {name: kept[name] for name in _PARTS}
            about = About.model_validate_json(kept["about"].tobytes())
    except FileNotFoundError as error:
        raise _fault(path, "is missing") from error
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise _fault(path, "is damaged") from error
    if about.sha256 != checksum(parts):
        raise _fault(path, "is damaged: it is not what its checksum says")
    if about.format != FORMAT or about.tags != tuple(Tag):
        raise _fault(path, "belongs to another version of InfoView AI")
    if about.encoder != encoder:
        raise _fault(path, "belongs to other weights of the reader's model")
    found = weights(parts)
    rows = [len(table) - len(found.words) for table in (found.linear, found.first, found.rarity)]
    if rows != [DENSE, ASIDE, 0] or {table.shape[1] for table in (found.linear, found.first)} != {len(Tag)}:
        raise _fault(path, "is damaged: its tables do not fit together")
    return found


def weights(parts: dict[str, NDArray[Any]]) -> Weights:
    """The tables in `parts` as they are used."""
    import numpy as np

    numbers = {name: table.astype(np.float32) for name, table in parts.items() if name != "words"}
    return Weights(**numbers, words=tuple(parts["words"].tobytes().decode().split("\n")))


def write_weights(path: Path, parts: dict[str, NDArray[Any]], encoder: str, data: str) -> None:
    """Writes the tables and `words` (UTF-8, one a line) with what is said about them."""
    import numpy as np

    about = About(format=FORMAT, encoder=encoder, tags=tuple(Tag), data_sha256=data, sha256=checksum(parts))
    said = np.frombuffer(about.model_dump_json().encode(), dtype=np.uint8)
    np.savez_compressed(path, allow_pickle=False, about=said, **parts)


def checksum(parts: dict[str, NDArray[Any]]) -> str:
    """SHA-256 of the numbers, in their order."""
    found = hashlib.sha256()
    for name in _PARTS:
        found.update(parts[name].tobytes())
    return found.hexdigest()


def _fault(path: Path, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The tagger of messages does not work: {path} {what}.",
        kept="Messages are checked by the rules alone.",
        next_step="Install InfoView AI again, or run `python -m training.messages` in a checkout.",
    )
