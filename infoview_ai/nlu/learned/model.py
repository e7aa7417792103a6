"""The trained model at run time: probabilities of a turn's labels, and sentence embeddings for search."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from infoview_ai.errors import ConfigurationError
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

_T = TypeVar("_T")
_THREADS: Final = 2
_ROWS: Final = 16
"""Texts read or embedded at once."""


@dataclass(frozen=True)
class RuledTurn:
    """A turn that the rules have read: its text, what stood before it, and their reading."""

    text: str
    context: Context
    rules: Reading

    @cached_property
    def signals(self) -> NDArray[np.float32]:
        """What the rules read, as numbers."""
        return rule_signals(self.rules, self.text, self.context)

    @property
    def before(self) -> str:
        """What the professional said last."""
        last = last_professional_turn(self.context)
        return last.text if last else ""

    @property
    def key(self) -> tuple[str, str, bytes]:
        """All that the model sees of the turn."""
        return self.text, self.before, self.signals.tobytes()


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
    def fingerprint(self) -> str:
        """SHA-256 of the network: what is made from its vectors belongs to this one and no other."""
        return self._description.sha256[MODEL]

    @property
    def thresholds(self) -> Thresholds:
        return self._description.thresholds

    def scores(self, turns: Sequence[RuledTurn]) -> list[Scores]:
        """The probabilities for each of the turns; several at once cost about half as much each as one by one.

        A turn of more than about 120 words is read in windows: the gravest decides the pitch, the last all else.
        """
        rows = [
            (place, row, turn.signals)
            for place, turn in enumerate(turns)
            for row in self._pieces.pair(turn.before, turn.text)
        ]
        windows: list[list[_Window]] = [[] for _ in turns]
        for chosen in _alike(rows, lambda one: len(one[1].pieces)):
            found = self._run([row for _, row, _ in chosen], [signals for _, _, signals in chosen])
            for number, (place, row, _) in enumerate(chosen):
                windows[place].append(_Window(row.first, *(part[number] for part in found[1:])))
        return [_scores(sorted(one, key=lambda window: window.first)) for one in windows]

    def flagged_parts(self, parts: Sequence[str], turn: RuledTurn) -> list[float]:
        """For each of these parts of a turn by itself, the probability that it is veiled or pitch."""
        rows = [self._pieces.pair(turn.before, part)[-1] for part in parts]
        if not rows:
            return []
        pitch = self._run(rows, [turn.signals] * len(rows))[1]
        return [float(row[-len(FLAGGED) :].sum()) for row in pitch]

    def embed(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        """One vector of length 1 (384 numbers) for each text; only the first 250 word pieces of a text count."""
        import numpy as np

        nothing = np.zeros(len(self._description.signals), dtype=np.float32)
        found: list[NDArray[np.float32]] = []
        for start in range(0, len(texts), _ROWS):
            rows = [self._pieces.single(text) for text in texts[start : start + _ROWS]]
            found.extend(self._run(rows, [nothing] * len(rows))[0])
        return found

    def _run(self, rows: Sequence[Row], signals: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
        import numpy as np

        given = batch(rows)
        inputs = {
            "pieces": given.pieces,
            "parts": given.parts,
            "real": given.real,
            "signals": np.stack(signals),
        }
        with self._guard:
            found: list[NDArray[np.float32]] = self._session.run(None, inputs)
        return found


@dataclass(frozen=True)
class _Window:
    """What the model makes of one window of a turn; `first` is where the window begins, in pieces."""

    first: int
    pitch: NDArray[np.float32]
    act: NDArray[np.float32]
    topic: NDArray[np.float32]
    defects: NDArray[np.float32]


def _scores(windows: Sequence[_Window]) -> Scores:
    gravest = max((window.pitch for window in windows), key=lambda row: float(row[-len(FLAGGED) :].sum()))
    last = windows[-1]
    return Scores(
        dict(zip(PITCHES, map(float, gravest), strict=True)),
        dict(zip(ACTS, map(float, last.act), strict=True)),
        dict(zip(TOPICS, map(float, last.topic), strict=True)),
        dict(zip(DEFECTS, map(float, last.defects), strict=True)),
    )


def _alike(items: Sequence[_T], length: Callable[[_T], int]) -> Iterator[Sequence[_T]]:
    """The items in groups of like length, so that little of a group is padding."""
    ordered = sorted(items, key=length)
    yield from (ordered[start : start + _ROWS] for start in range(0, len(ordered), _ROWS))


def load_model(folder: Path | None = None) -> LearnedModel:
    """The model in `folder` (default: the shipped one).

    ConfigurationError when a file is missing, truncated or of another version; the rules can go on without it.
    """
    place = folder or FOLDER
    description = read_description(place)
    return LearnedModel(description, Pieces(place / TOKENIZER), open_session(place / MODEL))


@cache
def shipped_model() -> LearnedModel:
    """The shipped model, one for the whole process: the reader and the search of the library share it."""
    return load_model()


def open_session(path: Path, refused: Callable[[Path, Exception], ConfigurationError] = unusable) -> Any:
    """The weights in `path`, ready to run; raises what `refused` makes of the runtime's error."""
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
        raise refused(path, error) from error
