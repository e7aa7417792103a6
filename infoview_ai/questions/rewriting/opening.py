"""Closed questions opened: what, how or when in front, subject and objects kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from infoview_ai.questions.rewriting.phrases import fitted, frames


def opened(clause: str, known: Mapping[str, str]) -> Iterator[str]:
    """Open wordings of a yes/no clause ("do you like being a vet"), best first."""
    yield from fitted(frames("closed"), clause, known)
