"""Plain text and Markdown of the learner's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoview_ai.conversation.readers.encoding import decode
from infoview_ai.errors import DocumentError, TranscriptError
from infoview_ai.knowledge.own.document import Content, Kind
from infoview_ai.knowledge.own.limits import check_letters
from infoview_ai.knowledge.own.naming import title_from
from infoview_ai.knowledge.own.outline import Outline

_FRONT = re.compile(r"\A---\n(?P<matter>.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FRONT_TITLE = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})\s*$")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^)\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\(<?([^)\s>]{0,2000})>?[^)\n]{0,300}\)")
_EMPHASIS = re.compile(
    r"\*\*([^*\n]{1,300})\*\*|\b__([^_\n]{1,300})__\b|(?<![\w*])\*([^*\n]{1,300})\*(?![\w*])|\b_([^_\n]{1,300})_\b"
)


def text_of(data: bytes, name: str) -> str:
    """The text in `data`; raises DocumentError where it cannot be made out or is too long."""
    try:
        text = decode(data, name)
    except TranscriptError as error:
        what = error.what.partition(", not a transcript")[0].rstrip(".")
        raise DocumentError(f"{what}.", next_step="Save it as plain text in UTF-8, or as PDF.") from error
    check_letters(name, len(text))
    return text


def read_text(data: bytes, name: str) -> Content:
    """Plain text: paragraphs as they are, no headings."""
    outline = Outline(name)
    for paragraph in re.split(r"\n\s*\n", text_of(data, name)):
        outline.paragraph(paragraph)
    title = title_from(name)
    return Content(kind=Kind.TEXT, title=title, sections=outline.sections(title))


def read_markdown(data: bytes, name: str) -> Content:
    """Markdown: its headings make the sections; pictures and comments are left out, links keep their words."""
    text = text_of(data, name)
    front = _FRONT.match(text)
    matter = front["matter"] if front else ""
    outline = Outline(name)
    for level, part in _parts(_COMMENT.sub("", text[front.end() :] if front else text)):
        if level:
            outline.heading(level, _unmarked(part))
        elif part.strip():
            outline.paragraph(_unmarked(part))
    named = _FRONT_TITLE.search(matter)
    title = title_from(name, named[1] if named else "", outline.first_heading)
    return Content(kind=Kind.MARKDOWN, title=title, sections=outline.sections(title))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Headings with their level, and paragraphs with level 0, in order; a line of code is never a heading."""
    held: list[str] = []
    fence = ""
    for line in text.split("\n"):
        if mark := _FENCE.match(line):
            fence = "" if fence and mark[1].startswith(fence) else fence or mark[1]
            continue
        heading = None if fence else _HEADING.match(line)
        under = None if fence else _UNDERLINE.match(line)
        if heading:
            yield 0, "\n".join(held)
            held = []
            yield len(heading[1]), heading[2]
        elif under and len(held) == 1 and held[0].strip():
            yield (1 if under[1].startswith("=") else 2), held.pop()
        elif line.strip() or fence:
            held.append(line)
        else:
            yield 0, "\n".join(held)
            held = []
    yield 0, "\n".join(held)


def _unmarked(text: str) -> str:
    words = _LINK.sub(_with_address, _PICTURE.sub(r"\1", text))
    return _EMPHASIS.sub(_plain, _EMPHASIS.sub(_plain, words))


def _plain(emphasis: re.Match[str]) -> str:
    return next(words for words in emphasis.groups() if words is not None)


def _with_address(link: re.Match[str]) -> str:
    return f"{link[1]} ({link[2]})" if link[2].startswith("http") and link[2] != link[1] else link[1]
