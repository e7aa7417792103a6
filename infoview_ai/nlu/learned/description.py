"""What stands beside the weights: labels, thresholds, version, checksums, figures. Checked before anything is run."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from pydantic import ConfigDict, ValidationError

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.labels import label_names
from infoview_ai.nlu.learned.rule_signals import signal_names

FORMAT: Final = "infoview.reader-model/1"
FOLDER: Final = Path(__file__).parent / "weights"
MODEL: Final = "reader.onnx"
TOKENIZER: Final = "tokenizer.json"
DESCRIPTION: Final = "description.json"
_RULES_GO_ON: Final = "Turns are read by the rules alone."
_AGAIN: Final = "Install InfoView AI again, or run `python -m training` in a checkout."


class Thresholds(Data):
    """From which probability on the model's word counts; chosen on the dev lines. Older files name more."""

    model_config = ConfigDict(extra="ignore")

    flagged_against_rules: float
    """That a turn is veiled or pitch, where the rules read nothing of the kind."""
    defect: float
    """That a question has a defect which the rules do not see."""


class Description(Data):
    """The weights' description (`description.json`)."""

    format: str
    version: str
    """"reader/1": goes into the version of every reading."""
    labels: dict[str, list[str]]
    signals: tuple[str, ...]
    thresholds: Thresholds
    sha256: dict[str, str]
    """Of each file beside it, by name."""
    data_sha256: str
    """Of the labelled lines it was made from."""
    metrics: dict[str, float] = {}
    """On the dev lines, when it was made."""


def read_description(folder: Path) -> Description:
    """The description in `folder`, after checking that it belongs to this code and to the files beside it.

    ConfigurationError that names the file which is missing, broken or of another version.
    """
    path = folder / DESCRIPTION
    try:
        described = Description.model_validate_json(_content(path))
    except ValidationError as error:
        raise _fault(path, f"is not a description of a reader's model ({error.errors()[0]['msg']})") from error
    if described.format != FORMAT:
        raise _fault(path, f'is of the format "{described.format}", and this program reads "{FORMAT}"')
    if described.labels != label_names() or described.signals != signal_names():
        raise _fault(path, "belongs to another version of InfoView AI: its labels or signals are others")
    for name in (MODEL, TOKENIZER):
        if checksum(folder / name) != described.sha256.get(name):
            raise _fault(
                folder / name, "is damaged or of another version: it is not the file that its description names"
            )
    return described


def checksum(path: Path) -> str:
    """SHA-256 of a file; ConfigurationError when it cannot be read."""
    return hashlib.sha256(_content(path)).hexdigest()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _fault(path, "is missing") from error
    except OSError as error:
        raise _fault(path, f"cannot be read ({error.strerror})") from error


def _fault(path: Path, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The reader's trained model does not work: {path} {what}.", kept=_RULES_GO_ON, next_step=_AGAIN
    )


def unusable(path: Path, error: Exception) -> ConfigurationError:
    """The error for weights that their runtime refuses."""
    return _fault(path, f"cannot be run ({str(error).splitlines()[0] if str(error) else type(error).__name__})")
