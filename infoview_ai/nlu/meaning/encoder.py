"""The encoder of questions at run time: texts that ask for the same thing get vectors that lie near each other."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.description import FOLDER as READER_FOLDER
from infoview_ai.nlu.learned.description import TOKENIZER
from infoview_ai.nlu.learned.encoding import Pieces, batch
from infoview_ai.nlu.learned.model import open_session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT: Final = "infoview.question-encoder/1"
FOLDER: Final = Path(__file__).parent / "weights"
MODEL: Final = "questions.onnx"
DESCRIPTION: Final = "description.json"
_ROWS: Final = 32
"""Texts encoded at once."""


class Description(Data):
    """What stands beside the weights (`description.json`)."""

    format: str
    version: str
    """ "questions/1"."""
    sha256: str
    """Of the weights."""
    data_sha256: str
    """Of the wordings they were made from."""
    metrics: dict[str, float] = {}
    """On wordings by a writer that it did not learn from, when it was made."""


class QuestionEncoder:
    """The encoder in memory; may be used by several threads."""

    def __init__(self, description: Description, pieces: Pieces, session: Any) -> None:
        self._description, self._pieces, self._session = description, pieces, session
        self._guard = threading.Lock()

    @property
    def name(self) -> str:
        """Changes with the weights."""
        return f"{self._description.version}/{self._description.sha256[:16]}"

    def embed(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        """One vector of length 1 (384 numbers) for each text."""
        found: list[NDArray[np.float32]] = []
        for start in range(0, len(texts), _ROWS):
            given = batch([self._pieces.single(text) for text in texts[start : start + _ROWS]])
            inputs = {"pieces": given.pieces, "parts": given.parts, "real": given.real}
            with self._guard:
                found.extend(self._session.run(None, inputs)[0])
        return found


def load_encoder(folder: Path | None = None) -> QuestionEncoder:
    """The encoder in `folder` (default: the shipped one). It shares the reader's word pieces.

    ConfigurationError when a file is missing, truncated or of another version; people's facts can answer without it.
    """
    place = folder or FOLDER
    described = read_description(place)
    session = open_session(place / MODEL, _refused)
    return QuestionEncoder(described, Pieces(READER_FOLDER / TOKENIZER), session)


def read_description(folder: Path) -> Description:
    """The description in `folder`, after checking that it belongs to this program and to the weights beside it."""
    try:
        described = Description.model_validate_json((folder / DESCRIPTION).read_bytes())
        weights = hashlib.sha256((folder / MODEL).read_bytes()).hexdigest()
    except (OSError, ValidationError) as error:
        raise _refused(folder, error) from error
    if described.format != FORMAT or described.sha256 != weights:
        raise _fault(folder, "holds weights that are damaged or of another version")
    return described


@cache
def shipped_encoder() -> QuestionEncoder:
    """The shipped encoder, one for the whole process."""
    return load_encoder()


def _refused(path: Path, error: Exception) -> ConfigurationError:
    return _fault(path, f"cannot be used ({str(error).splitlines()[0] if str(error) else type(error).__name__})")


def _fault(path: Path, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The encoder of questions does not work: {path} {what}.",
        kept="Professionals answer from their facts alone.",
        next_step="Install InfoView AI again, or run `make train-questions` in a checkout.",
    )
