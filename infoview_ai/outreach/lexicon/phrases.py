"""A small notation for turns of phrase: a space is any space, `~` up to four words, `'` may be left out."""

from __future__ import annotations

import re

_GAP = r"(?:[\w'’.&/-]+,?\s+){0,4}?"


def phrases(*rows: str) -> re.Pattern[str]:
    """One pattern for all rows, matched at whole words in lower case text."""
    return re.compile(rf"(?<![\w'])(?:{'|'.join(_row(row) for row in rows)})(?![\w])")


def _row(row: str) -> str:
    return row.replace("'", "'?").replace("~ ", _GAP).replace(" ", r"\s+")
