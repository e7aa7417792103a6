"""Approved copies: what a prompt looks like is kept in a file, and any difference from it fails a test.

After a deliberate change `pytest --write-golden` writes the copies again; read the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Approved(Protocol):
    """The check that a text reads as it was approved."""

    def __call__(self, text: str, copy: Path) -> None: ...


def check(text: str, copy: Path) -> None:
    """AssertionError where the text is not that of its approved copy."""
    assert copy.exists(), f"There is no approved copy {copy.name} yet; `pytest --write-golden` writes it."
    assert text == copy.read_text(encoding="utf-8"), f"{copy.name} differs; `pytest --write-golden` accepts the change."


def write(text: str, copy: Path) -> None:
    """Make the text the approved copy."""
    copy.write_text(text, encoding="utf-8")
