"""Counting a message as its channel counts it."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.outreach.message import plain_lines

_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
_VOWELS: Final = re.compile(r"[aeiouy]+")
_END: Final = re.compile(r"[.?!]+(?=\s|$)|\n\s*\n")


def characters(text: str) -> int:
    """Characters as LinkedIn's form counts them: UTF-16 units, a line end as one, spaces included.

    The form is a web page, and what a page calls the length of a text is its UTF-16 units: a letter with its accent is
    one (two where the accent is a sign of its own), most emoji are two, a flag is four. Counting what the eye sees
    would promise that a note can be sent which the form then cuts.
    """
    return len(plain_lines(text).encode("utf-16-le", "surrogatepass")) // 2


def words(text: str) -> int:
    """Words as word processors count them: what stands between spaces, greeting and signature included."""
    return len(text.split())


def reading_grade(text: str) -> float | None:
    """Flesch-Kincaid grade: about the years of school a reader needs (domain.md 4.1: simple language is answered)."""
    found = _WORD.findall(text.lower().replace("\u2019", "'"))
    if len(found) < 5:
        return None
    sentences = max(1, sum(1 for part in _END.split(text) if _WORD.search(part.lower())))
    syllables = sum(_syllables(word) for word in found)
    return round(max(0.0, 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59), 1)


def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)
