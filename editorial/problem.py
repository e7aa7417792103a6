"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One breach of a house rule. `where` is a heading, or empty for the document as a whole."""

    document: str
    where: str
    what: str

    def __str__(self) -> str:
        place = f"{self.document}.md" + (f", “{self.where}”" if self.where else "")
        return f"{place}: {self.what}"
