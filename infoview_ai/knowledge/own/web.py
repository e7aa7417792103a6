"""Saved web pages: what a reader sees, without scripts, styles, menus and hidden text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own.document import Content, Kind
from infoview_ai.knowledge.own.naming import title_from
from infoview_ai.knowledge.own.outline import Outline
from infoview_ai.knowledge.own.plain import text_of

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag
    from bs4.element import PageElement

_DROPPED = (
    "script style noscript template svg canvas iframe object embed button select textarea nav aside footer head audio "
    "video map"
).split()
_BLOCKS = frozenset(
    "address article blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 "
    "header hr html li main ol p pre section summary table tbody tfoot thead tr ul".split()
)
_HIDDEN = re.compile(
    r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d])"
)
_HEADING = re.compile(r"h([1-6])")
_MAIN_SHARE = 0.5
_DEEPEST = 2_000
"""Nesting that no page needs, and over which the parser would need hours."""
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]{0,40})")
_CLOSE_THEMSELVES = frozenset(
    "area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody "
    "td tfoot th thead tr track wbr".split()
)


def read_html(data: bytes, name: str) -> Content:
    """A web page: its headings make the sections. Scripts, styles, menus and what is hidden are left out."""
    from bs4 import BeautifulSoup

    text = _decoded(data, name)
    if _depth(text) > _DEEPEST:
        raise DocumentError(
            f"{name} is a web page with more than {_DEEPEST:,} parts inside each other, so it was not taken apart.",
            next_step="Print it to a PDF and add that.",
        )
    soup = BeautifulSoup(text, "lxml")
    named = soup.title.get_text() if soup.title else ""
    _strip(soup)
    outline = Outline(name)
    for level, text in _parts(_main(soup)):
        if level:
            outline.heading(level, text)
        else:
            outline.paragraph(text)
    title = title_from(name, named, outline.first_heading)
    return Content(kind=Kind.HTML, title=title, sections=outline.sections(title))


def _decoded(data: bytes, name: str) -> str:
    """UTF-8 if it is, else what the page says of itself, else what can be told from the bytes."""
    from bs4.dammit import EncodingDetector

    for encoding in ("utf-8-sig", EncodingDetector.find_declared_encoding(data, is_html=True)):
        try:
            text = data.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
        if "\x00" not in text:
            return text
    return text_of(data, name)


def _depth(text: str) -> int:
    """How deep elements stand in each other at most; those that close themselves are not counted."""
    depth = deepest = 0
    for tag in _TAG.finditer(text):
        if tag[2].lower() not in _CLOSE_THEMSELVES:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _strip(soup: BeautifulSoup) -> None:
    from bs4 import Comment

    for remark in soup.find_all(string=lambda text: isinstance(text, Comment)):
        remark.extract()
    for tag in soup.find_all(_DROPPED):
        tag.decompose()
    for tag in soup.find_all(_is_hidden):
        tag.decompose()


def _is_hidden(tag: Tag) -> bool:
    style = tag.get("style") or ""
    return tag.has_attr("hidden") or tag.get("aria-hidden") == "true" or bool(_HIDDEN.search(str(style)))


def _main(soup: BeautifulSoup) -> Tag:
    """The one element that holds most of the text, where the page names it; else the whole page."""
    total = len(soup.get_text())
    for tag in soup.find_all(["main", "article"]):
        if len(tag.get_text()) > _MAIN_SHARE * total:
            return tag
    return soup


def _parts(root: Tag) -> Iterator[tuple[int, str]]:
    """Headings with their level and paragraphs with level 0, in the order of the page."""
    held: list[str] = []
    for mark, text in _walk(root):
        if mark is None:
            held.append(text)
            continue
        words, held = _tidied("".join(held)), []
        heading = _HEADING.fullmatch(mark)
        yield (int(heading[1]) if heading else 0), words
        if text:
            held = [text]
    yield 0, _tidied("".join(held))


def _walk(root: Tag) -> Iterator[tuple[str | None, str]]:
    """Pieces of text with the mark None; between them the places where a block begins or ends.

    At the end of a block the mark is its name, so that the text before it is known as a heading; at the beginning it
    is "", with what stands in front of the block's text (the dash of a list).
    """
    from bs4 import Tag

    stack: list[tuple[str, Iterator[PageElement]]] = [("", iter(root.contents))]
    while stack:
        name, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if name:
                yield (name, "") if name in _BLOCKS else (None, "")
        elif not isinstance(child, Tag):
            yield None, str(child) if _inside("pre", stack) else re.sub(r"\s+", " ", str(child))
        elif child.name == "br":
            yield None, "\n"
        else:
            if child.name in _BLOCKS:
                yield "", "- " if child.name == "li" else ""
            elif child.name in ("td", "th"):
                yield None, " | "
            stack.append((child.name, iter(child.contents)))


def _inside(name: str, stack: list[tuple[str, Iterator[PageElement]]]) -> bool:
    return any(open_tag == name for open_tag, _ in stack)


def _tidied(text: str) -> str:
    """Runs of spaces as one, lines without edges, and no bar before the first cell of a row."""
    lines = (" ".join(line.split()) for line in text.strip("\n").split("\n"))
    return "\n".join(line.removeprefix("| ") for line in lines).strip()
