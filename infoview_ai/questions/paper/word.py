"""A sheet as a Word document (python-docx)."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from infoview_ai.questions.paper.layout import Paper, PaperLine

if TYPE_CHECKING:
    from docx.document import Document

_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_NOTES = 3
_RULE = "_" * 72


def as_docx(paper: Paper) -> bytes:
    """The file's bytes. Any letters will do: the program that opens it brings the fonts."""
    import docx
    from docx.shared import Pt

    document: Document = docx.Document()
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.title = _xml(paper.title)
    document.core_properties.author = ""
    document.add_heading(_xml(paper.title), level=1)
    for paragraph in paper.cover:
        document.add_paragraph(_xml(paragraph))
    for number, line in enumerate(paper.lines, start=1):
        _question(document, line, f"{number}. ", notes=paper.form == "my_own")
    if paper.reserve:
        document.add_heading("In reserve", level=2)
        for line in paper.reserve:
            _question(document, line, "", notes=False)
    for paragraph in paper.close:
        document.add_paragraph(_xml(paragraph))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _question(document: Document, line: PaperLine, mark: str, *, notes: bool) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = notes
    star = "★ " if line.starred else ""
    paragraph.add_run(_xml(f"{mark}{star}{line.text}")).bold = line.starred
    if line.mark:
        paragraph.add_run(f"  (until {line.mark})").italic = True
    for _ in range(_NOTES if notes else 0):
        document.add_paragraph(_RULE)


def _xml(text: str) -> str:
    """Without the characters that no document may hold."""
    return _NOT_XML.sub("", text)
