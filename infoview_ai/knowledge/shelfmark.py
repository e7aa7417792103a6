"""What goes into an index, and what the index is called."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """Something to be found by its meaning, and the document it is of."""

    text: str
    document: str


class Shelfmark(NamedTuple):
    """Which index: the family of texts ("guidance", or an owner's) and the fingerprint of what it is made from."""

    family: str
    fingerprint: str

    @property
    def name(self) -> str:
        return f"{self.family}-{self.fingerprint}"
