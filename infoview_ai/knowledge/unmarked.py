"""Markdown as running text."""

from __future__ import annotations

import re
from typing import Final

NESTED: Final = 3
"""How deep emphasis may stand in emphasis: bold, italic, code."""

_LINE_MARK = re.compile(r"^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)+")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_TABLE_RULE = re.compile(r"^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?$")
_TABLE_EDGE = re.compile(r"^\s*\|\s*|\s*\|\s*$")


def unmarked(text: str) -> str:
    """A passage of a Markdown document as running text: no marks for headings, lists, quotes, tables, emphasis or
    links."""
    lines = (_unmarked_line(line) for line in text.splitlines() if not _TABLE_RULE.match(line))
    words = _LINK.sub(r"\1", " ".join(line.strip() for line in lines if line.strip()))
    for _ in range(NESTED):
        words = _EMPHASIS.sub(r"\2", words)
    return words


def _unmarked_line(line: str) -> str:
    row = _TABLE_EDGE.sub("", line) if line.lstrip().startswith("|") else line
    return _LINE_MARK.sub("", row)
