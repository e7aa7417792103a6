"""The trained model at run time: probabilities of a turn's labels, and sentence embeddings for search."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from infoview_ai.nlu.learned.description import (
    FOLDER,
    MODEL,
    TOKENIZER,
    Description,
    Thresholds,
    read_description,
    unusable,
)
from infoview_ai.nlu.learned.encoding import Pieces, Row, batch
from infoview_ai.nlu.learned.labels import ACTS, DEFECTS, FLAGGED, PITCHES, TOPICS
from infoview_ai.nlu.learned.rule_signals import last_professional_turn, rule_signals
from infoview_ai.nlu.reading import Act, Context, Defect, Pitch, Reading, Topic

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_THREADS: Final = 2
_ROWS: Final = 16
"""Texts embedded at once."""


@dataclass(frozen=True)
class Scores:
    """What the model makes of one turn: a probability for each label. Those of the defects do not sum to 1."""

    pitch: Mapping[Pitch, float]
    act: Mapping[Act, float]
    topic: Mapping[Topic, float]
    defects: Mapping[Defect, float]

    @property
    def flagged(self) -> float:
        """The probability that the turn is veiled or pitch."""
        return sum(self.pitch[label] for label in FLAGGED)


class LearnedModel:
    """The model in memory. `load_model` makes it; it may be used by several threads."""

    def __init__(self, description: Description, pieces: Pieces, session: Any) -> None:
        self._description, self._pieces, self._session = description, pieces, session
        self._guard = threading.Lock()

    @property
    def version(self) -> str:
        return self._description.version

    @property
    def thresholds(self) -> Thresholds:
        return self._description.thresholds

    def scores(self, text: str, context: Context, rules: Reading) -> Scores:
        """The probabilities for the turn `text` after `context`, given what the rules read in it.

        A turn of more than about 120 words is read in windows: the gravest decides the pitch, the last all else.
        """
        last = last_professional_turn(context)
        rows = self._pieces.pair(last.text if last else "", text)
        _, pitch, act, topic, defects = self._run(rows, rule_signals(rules, text, context))
        gravest = max(pitch, key=lambda row: float(row[-len(FLAGGED) :].sum()))
        return Scores(
            dict(zip(PITCHES, map(float, gravest), strict=True)),
            dict(zip(ACTS, map(float, act[-1]), strict=True)),
            dict(zip(TOPICS, map(float, topic[-1]), strict=True)),
            dict(zip(DEFECTS, map(float, defects[-1]), strict=True)),
        )

    def flagged_parts(self, parts: Sequence[str], context: Context, rules: Reading) -> list[float]:
        """For each part of a turn by itself, the probability that it is veiled or pitch."""
        last = last_professional_turn(context)
        rows = [self._pieces.pair(last.text if last else "", part)[-1] for part in parts]
        if not rows:
            return []
        pitch = self._run(rows, rule_signals(rules, " ".join(parts), context))[1]
        return [float(row[-len(FLAGGED) :].sum()) for row in pitch]

    def embed(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        """One vector of length 1 (384 numbers) for each text; only the first 250 word pieces of a text count."""
        import numpy as np

        nothing = np.zeros(len(self._description.signals), dtype=np.float32)
        found: list[NDArray[np.float32]] = []
        for start in range(0, len(texts), _ROWS):
            rows = [self._pieces.single(text) for text in texts[start : start + _ROWS]]
            found.extend(self._run(rows, nothing)[0])
        return found

    def _run(self, rows: Sequence[Row], signals: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        import numpy as np

        given = batch(rows)
        inputs = {
            "pieces": given.pieces,
            "parts": given.parts,
            "real": given.real,
            "signals": np.repeat(signals[None], len(rows), axis=0),
        }
        with self._guard:
            found: list[NDArray[np.float32]] = self._session.run(None, inputs)
        return found


def load_model(folder: Path | None = None) -> LearnedModel:
    """The model in `folder` (default: the shipped one).

    ConfigurationError when a file is missing, truncated or of another version; the rules can go on without it.
    """
    place = folder or FOLDER
    description = read_description(place)
    return LearnedModel(description, Pieces(place / TOKENIZER), _session(place / MODEL))


@cache
def shipped_model() -> LearnedModel:
    """The shipped model, one for the whole process: the reader and the search of the library share it."""
    return load_model()


def _session(path: Path) -> Any:
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as faults

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Waiting threads would otherwise spin and take the processor from everything else.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except (faults.Fail, faults.InvalidGraph, faults.InvalidProtobuf, faults.NotImplemented) as error:
        raise unusable(path, error) from error
