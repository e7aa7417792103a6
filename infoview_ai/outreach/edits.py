"""Small edits of a message's body that leave the rest as it is."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.outreach.anatomy import Line, take_apart

_GAPS: Final = re.compile(r"[ \t]{2,}")
_EMPTY_LINES: Final = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
_SPACE_BEFORE: Final = re.compile(r"[ \t]+(?=\n|$)")


def without(body: str, start: int, end: int) -> str:
    """The body without a stretch; the space around it closes, and an emptied paragraph goes."""
    left, right = body[:start].rstrip(" \t"), body[end:].lstrip(" \t")
    joint = " " if left and right and not left.endswith("\n") and not right.startswith("\n") else ""
    return tidy(f"{left}{joint}{right}")


def with_sentence(body: str, sentence: str, after: Line | None) -> str:
    """The body with a sentence put in after a line, or as the last of the text before the signature."""
    if after is not None:
        return tidy(f"{body[: after.end].rstrip()} {sentence}{_spaced(body[after.end :])}")
    lines = take_apart(body).lines
    if lines:
        return with_sentence(body, sentence, lines[-1])
    return tidy(f"{body.rstrip()}\n\n{sentence}")


def replaced(body: str, old: str, new: str) -> str:
    """The body with the first `old` as `new`, in capitals where a sentence begins."""
    at = body.find(old)
    if at < 0:
        return body
    put = new[:1].upper() + new[1:] if old[:1].isupper() else new
    return tidy(body[:at] + put + body[at + len(old) :])


def tidy(body: str) -> str:
    return _EMPTY_LINES.sub("\n\n", _SPACE_BEFORE.sub("", _GAPS.sub(" ", body))).strip()


def _spaced(rest: str) -> str:
    return rest if not rest or rest[0].isspace() else f" {rest}"
