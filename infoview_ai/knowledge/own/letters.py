"""Characters that a reader of the page would not see, which may carry words that are meant for a machine alone."""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]"  # controls, but for tab and line ends
    "|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]"  # those that turn the direction of writing
    "|[\U000e0000-\U000e0fff]"  # tags, an alphabet without a shape
    "|[\ud800-\udfff]"  # halves of letters, which no database keeps
)


def seen(text: str) -> str:
    """The text without them. Joiners stay: some scripts cannot be written without."""
    return _UNSEEN.sub("", text)
