"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data

_PIECE: Final = re.compile(r"\s+|[^\s]+")
Change = Literal["same", "removed", "added"]


class Difference(Data):
    """A stretch of text that stayed, went or came."""

    change: Change
    text: str


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """The stretches in order; "same" and "removed" together are `before`, "same" and "added" are `after`."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    found: list[Difference] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Difference(change="same", text="".join(old[a:b])))
            continue
        if b > a:
            found.append(Difference(change="removed", text="".join(old[a:b])))
        if d > c:
            found.append(Difference(change="added", text="".join(new[c:d])))
    return tuple(found)
