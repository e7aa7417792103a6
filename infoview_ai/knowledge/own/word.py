"""Word documents (.docx). python-docx is imported when the first one is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from infoview_ai.knowledge.own.document import Content, Kind
from infoview_ai.knowledge.own.limits import Patience, Progress
from infoview_ai.knowledge.own.naming import title_from
from infoview_ai.knowledge.own.outline import Outline
from infoview_ai.knowledge.own.zipped import check_docx, damaged

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.text.paragraph import CT_P
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_HEADING = re.compile(r"(?i)heading (\d)")
_WORDS = ".//w:t | .//w:tab | .//w:br | .//w:cr"
"""Text that was inserted while changes were tracked stands in these too; what was deleted does not."""


def read_docx(data: bytes, name: str, progress: Progress | None = None) -> Content:
    """A Word document: heading styles make the sections, tables become lines. It has no pages until it is printed.

    Malformed XML is a SyntaxError to the library that python-docx reads it with.
    """
    check_docx(data, name)
    import docx
    from docx.opc.exceptions import OpcError

    try:
        return _content(docx.Document(BytesIO(data)), name, progress)
    except (OpcError, SyntaxError, LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise damaged(name) from error


def _content(document: WordDocument, name: str, progress: Progress | None) -> Content:
    outline, styled_title = Outline(name), ""
    for level, text in _parts(document, Patience(name, progress)):
        if level == 0:
            styled_title = styled_title or text
        elif level:
            outline.heading(level, text)
        else:
            outline.paragraph(text)
    title = title_from(name, styled_title, document.core_properties.title or "", outline.first_heading)
    return Content(kind=Kind.DOCX, title=title, sections=outline.sections(title))


def _parts(document: WordDocument, patience: Patience) -> Iterator[tuple[int | None, str]]:
    """The parts in order: level 0 for the title, from 1 for headings, None for text."""
    from docx.table import Table

    listed: list[str] = []
    blocks = list(document.iter_inner_content())
    for number, block in enumerate(blocks):
        patience.tick(number, len(blocks))
        if isinstance(block, Table):
            yield None, "\n".join(listed)
            listed = []
            yield None, "\n".join(_rows(block))
            continue
        text, style = _words(block._p), _style(block)
        if style.startswith("List"):
            listed.append(f"- {text}")
            continue
        yield None, "\n".join(listed)
        listed = []
        yield _level(style), text
    yield None, "\n".join(listed)


def _level(style: str) -> int | None:
    if style == "Title":
        return 0
    found = _HEADING.match(style)
    return int(found[1]) if found else None


def _style(paragraph: Paragraph) -> str:
    style = paragraph.style
    return (style.name or "") if style is not None else ""


def _words(paragraph: CT_P) -> str:
    pieces = []
    for element in paragraph.xpath(_WORDS):
        tag = str(element.tag).rpartition("}")[2]
        pieces.append((element.text or "") if tag == "t" else "\t" if tag == "tab" else "\n")
    return "".join(pieces).strip()


def _rows(table: Table) -> Iterator[str]:
    """A line for each row. Cells are taken as they are written: one that claims to span a million columns is one."""
    for row in table._tbl.tr_lst:
        cells = [" ".join(filter(None, map(_words, cell.xpath(".//w:p")))) for cell in row.tc_lst]
        if any(cells):
            yield " | ".join(cells)
