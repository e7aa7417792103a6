"""The text of printed pages made readable: lines joined to paragraphs, running heads and page numbers left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_EDGE_LINES = 2
_OFTEN = 0.6
_FEWEST_PAGES = 4
_LONGEST_RUNNING = 80
_BULLET = re.compile(r"^\s*(?:[•●▪■◦‣·–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_SENTENCE_END = (".", "!", "?", ":", ";", "”", '"', "…", "。")
_BROKEN_WORD = re.compile(r"(?<=[a-zà-ÿ])[-\u00ad]$")
_SHORT = 0.75
"""A line of less than this share of the usual length ends its paragraph, where it also ends a sentence."""


def tidied(pages: Sequence[str]) -> list[str]:
    """The pages as paragraphs with an empty line between; without what stands at the edge of nearly every page."""
    lines = [[line.strip() for line in page.split("\n")] for page in pages]
    running = _running(lines)
    return ["\n\n".join(_paragraphs(_without(page, running))) for page in lines]


def _running(pages: Sequence[Sequence[str]]) -> set[str]:
    """Lines that stand at the top or the foot of most pages, whatever their numbers."""
    written = [page for page in pages if any(page)]
    if len(written) < _FEWEST_PAGES:
        return set()
    counts = Counter(mark for page in written for mark in {_mark(line) for line in _edges(page)})
    return {mark for mark, count in counts.items() if count >= _OFTEN * len(written)}


def _edges(page: Sequence[str]) -> list[str]:
    lines = [line for line in page if line]
    return [line for line in (*lines[:_EDGE_LINES], *lines[-_EDGE_LINES:]) if len(line) <= _LONGEST_RUNNING]


def _mark(line: str) -> str:
    return re.sub(r"\d+", "#", line.casefold())


def _without(page: Sequence[str], running: set[str]) -> list[str]:
    """The page without running heads; only its edges are looked at."""
    kept = list(page)
    for end in (0, -1):
        removed = 0
        while kept and removed < _EDGE_LINES and (not kept[end] or _mark(kept[end]) in running):
            removed += bool(kept[end])
            kept.pop(end)
    return kept


def _paragraphs(lines: Sequence[str]) -> list[str]:
    usual = _usual_length(lines)
    paragraphs: list[str] = []
    open_line = ""
    for line in lines:
        if paragraphs and line and open_line and not _ends(open_line, line, usual):
            paragraphs[-1] = _joined(paragraphs[-1], line)
        elif line:
            paragraphs.append(line)
        open_line = line
    return paragraphs


def _usual_length(lines: Sequence[str]) -> float:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.8)] if lengths else 0.0


def _ends(line: str, after: str, usual: float) -> bool:
    """Whether a paragraph ends between two lines that stand under each other."""
    if _BULLET.match(after):
        return True
    short = len(line) < _SHORT * usual
    return short and (line.endswith(_SENTENCE_END) or not after[0].islower())


def _joined(text: str, line: str) -> str:
    """Two lines as one; a word broken at the line's end is made whole."""
    if _BROKEN_WORD.search(text) and line[0].islower():
        return text[:-1] + line
    return f"{text} {line}"
