"""Links between guidance documents: `[words](slug.md#anchor)`, or `[words](#anchor)` within one."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]+)\]\((?P<target>[^()\s]+)\)")
_DOCUMENT = re.compile(r"(?:(?P<slug>[a-z][a-z0-9-]*)\.md)?(?:#(?P<anchor>\S+))?")
_NOT_IN_ANCHORS = re.compile(r"[^\w\s-]")
_TRAIL = " > "


@dataclass(frozen=True)
class Link:
    """One link as it was written. `document` None: the document it stands in; `anchor` None: its beginning."""

    words: str
    target: str
    document: str | None
    anchor: str | None


def anchor(heading: str) -> str:
    """The place of a section in an address: the last heading of its trail, as GitHub forms it."""
    last = heading.rpartition(_TRAIL)[2].strip().casefold()
    return re.sub(r"\s", "-", _NOT_IN_ANCHORS.sub("", last))


def links_in(text: str) -> tuple[Link, ...]:
    """The links of a Markdown text to documents of the library, in order; addresses of the web are not among them."""
    found = ((match["words"], match["target"]) for match in _LINK.finditer(text))
    return tuple(_link(words, target) for words, target in found if "://" not in target)


def without_targets(text: str) -> str:
    """`text` with the words of its links only: what a passage shows and what is searched."""
    return _LINK.sub(lambda match: match["words"], text)


def _link(words: str, target: str) -> Link:
    match = _DOCUMENT.fullmatch(target)
    if match is None:
        return Link(words, target, document=target, anchor=None)
    return Link(words, target, document=match["slug"], anchor=match["anchor"])
