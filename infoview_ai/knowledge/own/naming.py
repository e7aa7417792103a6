"""What a document is called: by its file, and by its title."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from infoview_ai.knowledge.own.letters import seen

LONGEST_NAME = 120
LONGEST_TITLE = 160

_SAYS_NOTHING = re.compile(
    r"(?i)untitled.*|document\d*|slide \d+|title|null|none|\(?anonymous\)?"
    r"|\S+\.(?:docx?|pdf|tex|dvi|indd|qxd|pptx?|html?)"
)
_MADE_BY = re.compile(r"(?i)^microsoft (?:word|powerpoint) -\s*")


def file_name(given: str) -> str:
    """The name without a folder and without characters that hide or reorder; never empty."""
    last = PurePosixPath(given.replace("\\", "/")).name
    shown = "".join(letter for letter in last if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co")).strip()
    if len(shown) > LONGEST_NAME:
        stem, dot, ending = shown.rpartition(".")
        shown = f"{stem[: LONGEST_NAME - 10]}…{dot}{ending[:8]}" if dot else shown[:LONGEST_NAME]
    return shown or "unnamed"


def title_from(name: str, *candidates: str) -> str:
    """The first of the candidates that says something, or the file's name without its ending."""
    for candidate in candidates:
        title = " ".join(_MADE_BY.sub("", seen(candidate)).split())
        if len(title) > 2 and not _SAYS_NOTHING.fullmatch(title):
            return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
    stem = PurePosixPath(name).stem or name
    return " ".join(re.sub(r"[_]+", " ", stem).split())[:LONGEST_TITLE] or name
