"""Closed questions opened: what, how or when in front, subject and objects kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from infoview_ai.questions.rewriting.lexicon.closed_frames import FRAMES, PIECES
from infoview_ai.questions.rewriting.phrases import Frame, fitted, frames


@cache
def _closed() -> tuple[Frame, ...]:
    return frames(FRAMES, PIECES)


def opened(clause: str, known: Mapping[str, str]) -> Iterator[str]:
    """Open wordings of a yes/no clause ("do you like being a vet"), best first."""
    yield from fitted(_closed(), clause, known)
