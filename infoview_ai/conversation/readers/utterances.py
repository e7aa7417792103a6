"""What every reader of named text produces: utterances in order, and what the file says about itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MAX_SECONDS = 86_400.0
"""A time beyond a day is milliseconds, or a date; no conversation is that long."""


@dataclass(frozen=True)
class Utterance:
    """One stretch of words by one named speaker. `where` is its place in the file ("line 12")."""

    name: str
    text: str
    where: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True)
class Source:
    """What a file holds: its utterances and its notes about itself ("agreed minutes" -> "15")."""

    utterances: tuple[Utterance, ...]
    notes: dict[str, str] = field(default_factory=dict)


_NOTE = re.compile(r"\s*(agreed minutes|name|role|organi[sz]ation)\s*:\s*(.+?)\s*$", re.IGNORECASE)


def read_note(line: str) -> tuple[str, str] | None:
    """`agreed minutes: 15` as a pair; None where the line is no such note."""
    match = _NOTE.match(line)
    if match is None:
        return None
    return match.group(1).lower().replace("organisation", "organization"), match.group(2)


def key_of(name: str) -> str:
    """Names are the same speaker when they differ in case and spacing only."""
    return " ".join(name.casefold().split()).rstrip(".:")


def shown(names: list[str]) -> str:
    """Names as a list for a message, at most eight."""
    head = ", ".join(f'"{name}"' for name in names[:8])
    return head if len(names) <= 8 else f"{head} and {len(names) - 8} more"
