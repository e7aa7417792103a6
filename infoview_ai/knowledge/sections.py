"""Markdown cut at its headings, long sections at a paragraph, so that a passage is one thought."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from infoview_ai.knowledge.links import anchor

CHUNKING = "headings/1"
"""Part of the index's fingerprint; change it with the cutting."""

LONGEST_WORDS = 190
_LONGEST_ANCHOR = 80
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*\s*$")


@dataclass(frozen=True)
class Section:
    """Text under one heading. `heading` is the trail ("Cues > Hard cues")."""

    heading: str
    text: str


def sections_of(text: str, title: str) -> Iterator[Section]:
    """The sections of a document; what stands before the first heading has the title as its heading."""
    trail: list[tuple[int, str]] = []
    lines: list[str] = []
    for line in [*text.split("\n"), "# "]:
        match = _HEADING.match(line)
        if match is None and line != "# ":
            lines.append(line)
            continue
        yield from _cut(_trail_text(trail, title), "\n".join(lines).strip())
        lines = []
        if match is not None:
            depth = len(match[1])
            trail = [*((level, name) for level, name in trail if level < depth), (depth, match[2])]


def anchors(headings: Iterable[str]) -> list[str]:
    """The place in the document of each passage, from its heading; "-2", "-3" where the heading comes again."""
    places: dict[str, None] = {}
    for heading in headings:
        name = anchor(heading)[:_LONGEST_ANCHOR] or "part"
        numbered = (name if number == 1 else f"{name}-{number}" for number in count(1))
        places[next(place for place in numbered if place not in places)] = None
    return list(places)


def _trail_text(trail: list[tuple[int, str]], title: str) -> str:
    names = [name for _, name in trail if name.casefold() != title.casefold()]
    return " > ".join(names) or title


def _cut(heading: str, text: str) -> Iterator[Section]:
    """Whole paragraphs, as many as fit into one passage."""
    part: list[str] = []
    for paragraph in filter(None, (piece.strip("\n") for piece in re.split(r"\n\s*\n", text))):
        if part and sum(len(piece.split()) for piece in [*part, paragraph]) > LONGEST_WORDS:
            yield Section(heading, "\n\n".join(part))
            part = []
        part.append(paragraph)
    if part:
        yield Section(heading, "\n\n".join(part))
