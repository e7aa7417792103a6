"""What a seeker says of themselves: their name and where they come from, for a human reaction."""

from __future__ import annotations

import re

_NAME = re.compile(r"\b(?:my name is|my name's|this is|I'm|I am)\s+([A-Z][\w'’-]+)(?=[\s,.;!]|$)")
_NOT_NAMES = frozenset({"I", "The", "A", "An", "Not", "Just", "So", "Really", "Very", "Currently", "Sorry"})
_TRADE = r"((?:an? |the )?(?:[\w-]+ ){0,1}[\w-]+?)"
_END = r"(?=,|\.|;|!| and\b| but\b| for\b| now\b| right\b| to\b| so\b| who\b| at\b| in\b|$)"
_FROM = tuple(
    re.compile(rf"\b{lead} {_TRADE}{_END}", re.IGNORECASE)
    for lead in (
        "I work in",
        "I(?:'m| am) (?:currently |still |now )?(?:working )?in",
        "(?:come|coming|came|move|moving|moved|switch|switching|change|changing|over) from",
        "(?:background|years|career|experience|degree) in",
        "I(?:'m| am)? (?:currently |still )?stud(?:y|ying)",
    )
)
_NOT_TRADES = frozenset(["a", "an", "the", "my", "your", "this", "that", "here", "it", "what", "how", "one"])


def name(text: str) -> str:
    """The seeker's first name, where they give it; empty otherwise."""
    found = _NAME.search(text.replace("’", "'"))
    return found.group(1) if found and found.group(1) not in _NOT_NAMES else ""


def background(text: str) -> str:
    """The field they come from, as they put it: "retail"; empty where they do not say."""
    for pattern in _FROM:
        found = pattern.search(text.replace("’", "'"))
        if found and found.group(1).split()[0].lower() not in _NOT_TRADES:
            return found.group(1).strip()
    return ""
