"""What the rules read in a turn, as numbers for the model: the second of its two inputs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.nlu.learned.labels import ACTS, DEFECTS, PITCHES, TOPICS
from infoview_ai.nlu.moves import is_first, is_opening
from infoview_ai.nlu.reading import Context, Move, Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FLAGS = ("invited", "repaired", "persistent", "document")
_LONG_WORDS = (35, 150)
"""Limits of the guide: a question with its run-up, and a monologue."""


def rule_signals(reading: Reading, text: str, context: Context) -> NDArray[np.float32]:
    """One number (0 to about 1) for each of `signal_names()`."""
    import numpy as np

    vector = np.zeros(len(signal_names()), dtype=np.float32)
    places = _places()
    for name, value in _signals(reading, text, context):
        vector[places[name]] = value
    return vector


@cache
def signal_names() -> tuple[str, ...]:
    """Names of the signals in the order of the vector; part of the weights' version."""
    return (
        *(f"pitch:{pitch.value}" for pitch in PITCHES),
        *(f"pitch:{flag}" for flag in _FLAGS),
        *(f"act:{act.value}" for act in ACTS),
        *(f"topic:{topic.value}" for topic in TOPICS),
        "topic:none",
        *(f"other:{topic.value}" for topic in TOPICS),
        *(f"defect:{defect.value}" for defect in DEFECTS),
        *(f"move:{move.value}" for move in Move),
        *(f"before:{kind.value}" for kind in EventKind),
        "before:asks",
        "before:nothing",
        "open",
        "closed",
        "confirming",
        "follows",
        "opening",
        "first",
        "asks",
        "ends asking",
        "words",
        *(f"over {limit} words" for limit in _LONG_WORDS),
    )


def last_professional_turn(context: Context) -> Turn | None:
    """What the professional said last, if anything."""
    return next((turn for turn in reversed(context.turns) if turn.speaker is Speaker.PROFESSIONAL), None)


@cache
def _places() -> dict[str, int]:
    return {name: place for place, name in enumerate(signal_names())}


def _signals(reading: Reading, text: str, context: Context) -> Iterator[tuple[str, float]]:
    yield f"pitch:{reading.pitch.label.value}", 1.0
    for flag in _FLAGS:
        yield f"pitch:{flag}", float(getattr(reading.pitch, flag))
    yield f"act:{reading.act.value}", 1.0
    yield (f"topic:{reading.topic.value}" if reading.topic else "topic:none"), 1.0
    yield from ((f"other:{topic.value}", 1.0) for topic in reading.other_topics)
    yield from ((f"defect:{defect.code.value}", 1.0) for defect in reading.defects)
    yield from ((f"move:{move.value}", 1.0) for move in reading.moves)
    yield from _before(context)
    yield "open", float(reading.is_open is True)
    yield "closed", float(reading.is_open is False)
    yield "confirming", float(reading.confirming)
    yield "follows", float(reading.follows is not None)
    yield "opening", float(is_opening(context))
    yield "first", float(is_first(context))
    yield "asks", float("?" in text)
    yield "ends asking", float(text.rstrip().endswith("?"))
    words = len(text.split())
    yield "words", math.log1p(words) / 5.0
    yield from ((f"over {limit} words", float(words > limit)) for limit in _LONG_WORDS)


def _before(context: Context) -> Iterator[tuple[str, float]]:
    last = last_professional_turn(context)
    if last is None:
        yield "before:nothing", 1.0
        return
    yield "before:asks", float("?" in last.text[-80:])
    yield from ((f"before:{event.kind.value}", 1.0) for event in last.events)
