"""Several questions in one taken apart, so that one can be asked now and the others kept for later (domain.md D3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoview_ai.questions.rewriting.clause import Clause

_ROW = re.compile(
    r"(?:,? and |, |,? plus |,? or |,? as well as |,? and also )(?:also )?(?:the |your |what about |how about )?"
)
_WHAT_ARE = re.compile(r"^what(?:'s| is| are) (?P<x>the [\w' -]+|your [\w' -]+)$", re.IGNORECASE)
_BACK = re.compile(r"\b(?:it|that|them|those|there|he|she|him|her|one|this)\b", re.IGNORECASE)
_LIKE_AND = re.compile(r"^(?P<a>what do you (?:like|enjoy|love))(?: and (?:dis)?\w+)+(?P<r>.*)$", re.IGNORECASE)
_BARE_LIKE = re.compile(r"^what do you (?:like|enjoy|love|dislike|hate)$", re.IGNORECASE)
_ENDS_OPEN = re.compile(r"\b(?:and|or|but|also|so|plus|then|,)\W*$", re.IGNORECASE)
_LEAST = 3


def first_parts(clause: Clause) -> Iterator[str]:
    """The questions of a compound draft that can stand alone: the first, then the later ones.

    A later one that points back ("and would you do it again?") stands alone only in last place.
    """
    parts = [_trimmed(part) for part in clause.parts if len(part.split()) >= _LEAST]
    if len(parts) == 1:
        yield from _of_a_row(parts[0])
        return
    standing = [part for place, part in enumerate(parts) if place == 0 or not _BACK.search(part)]
    for part in standing:
        yield from _of_a_row(part)


def _of_a_row(part: str) -> Iterator[str]:
    """The first thing of a row: "what are the skills and the software" asks for the skills."""
    if found := _LIKE_AND.match(part):
        yield f"{found['a']} most{found['r'].split(' and ')[0]}"
        return
    if _BARE_LIKE.match(part):
        yield f"{part} most"
        return
    first = _ROW.split(part)[0].strip()
    if first != part and (found := _WHAT_ARE.match(first)):
        noun = re.sub(r"^(?:the|your) ", "", found["x"])
        yield (
            f"which {noun} matter most in the first year"
            if noun.endswith("s")
            else f"how does {found['x']} play out in a normal week"
        )
    elif first != part and len(first.split()) > _LEAST:
        yield first
    yield part


def later_parts(clause: Clause, kept: str) -> tuple[str, ...]:
    """The other questions of a compound draft, to be kept for later."""
    return tuple(
        part for part in map(_trimmed, clause.parts) if len(part.split()) >= _LEAST and part.lower() not in kept.lower()
    )


def _trimmed(part: str) -> str:
    while found := _ENDS_OPEN.search(part):
        part = part[: found.start()].rstrip(" ,")
    return part
