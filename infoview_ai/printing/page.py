"""A page to print, before any file format: a title, and parts with a heading."""

from __future__ import annotations

from typing import Literal

from infoview_ai.conversation.transcript import Data

Kind = Literal["text", "quote", "list", "numbered", "ticks", "lines"]


class Part(Data):
    """One part. `kind` says how its entries stand; of "lines" each entry is a label before a line to write on."""

    heading: str = ""
    kind: Kind = "text"
    entries: tuple[str, ...] = ()
    ticked: frozenset[int] = frozenset()
    """Of "ticks": the places of those that are done."""
    quiet: bool = False
    """Smaller: what is read once, not during the talk."""


class Page(Data):
    """What stands on the paper."""

    title: str
    under: tuple[str, ...] = ()
    """Lines right below the title."""
    parts: tuple[Part, ...] = ()

    def texts(self) -> tuple[str, ...]:
        """Every text on it."""
        inner = [text for part in self.parts for text in (part.heading, *part.entries)]
        return (self.title, *self.under, *inner)
