"""A sheet as PDF (fpdf2), drawn with Noto Sans from the package pymupdf-fonts: Latin, Greek and Cyrillic letters.

What that font cannot draw, and scripts written from right to left, are refused with a message that offers DOCX: a PDF
with boxes, or with words in the wrong order, would be worse than none.
"""

from __future__ import annotations

import logging
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from infoview_ai.errors import InputError
from infoview_ai.questions.paper.layout import Paper, PaperLine

if TYPE_CHECKING:
    from fpdf import FPDF

_FAMILY: Final = "notosans"
_STAR: Final = "*"
_RIGHT_TO_LEFT: Final = ("R", "AL", "AN")
_NOTES: Final = 3
_MOST_SHOWN: Final = 8


def as_pdf(paper: Paper) -> bytes:
    """The file's bytes. InputError names the characters that cannot be drawn."""
    if missing := undrawable(paper):
        raise InputError(
            f"The PDF cannot show these characters: {missing}.",
            kept="The sheet is unchanged.",
            next_step="Save it as a Word document (DOCX) or as Markdown, which take any script.",
        )
    with _with_fonts() as pdf:
        return _drawn(paper, pdf)


def undrawable(paper: Paper) -> str:
    """The first few characters of the paper that a PDF cannot show, with spaces between; empty where it shows all."""
    known = _known_letters()
    letters = dict.fromkeys("".join(_texts(paper)))
    missing = [
        letter
        for letter in letters
        if letter.isprintable() and (ord(letter) not in known or unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT)
    ]
    return " ".join(missing[:_MOST_SHOWN])


@cache
def _known_letters() -> frozenset[int]:
    with _with_fonts() as pdf:
        return frozenset(getattr(pdf.fonts[_FAMILY], "cmap", ()))


def _texts(paper: Paper) -> list[str]:
    lines = [line.text for line in (*paper.lines, *paper.reserve)]
    return [paper.title, *paper.cover, *lines, *paper.close]


@contextmanager
def _with_fonts() -> Iterator[FPDF]:
    """An empty document that knows the fonts; their files are needed until it is written, and are let go of then."""
    from fpdf import FPDF
    from fpdf.fonts import TTFFont
    from pymupdf_fonts import myfont

    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it warns of a hinting table that it leaves out
    pdf = FPDF(format="A4")
    with tempfile.TemporaryDirectory() as folder:
        for style, name in (("", "notos"), ("B", "notosbo")):
            path = Path(folder) / f"{_FAMILY}{style}.ttf"
            path.write_bytes(myfont(name))
            pdf.add_font(_FAMILY, style, path)
        try:
            yield pdf
        finally:
            for font in pdf.fonts.values():
                if isinstance(font, TTFFont):
                    font.ttfont.close()


def _drawn(paper: Paper, pdf: FPDF) -> bytes:
    pdf.set_margins(22, 20, 22)
    pdf.set_auto_page_break(auto=True, margin=20)
    pdf.set_title(paper.title)
    pdf.add_page()
    _paragraph(pdf, paper.title, size=17, bold=True, after=4)
    for paragraph in paper.cover:
        _paragraph(pdf, paragraph, after=2)
    pdf.ln(2)
    for number, line in enumerate(paper.lines, start=1):
        _question(pdf, line, f"{number}. ", notes=paper.form == "my_own")
    if paper.reserve:
        _paragraph(pdf, "In reserve", size=13, bold=True, after=2)
        for line in paper.reserve:
            _question(pdf, line, "", notes=False)
    pdf.ln(2)
    for paragraph in paper.close:
        _paragraph(pdf, paragraph, after=2)
    return bytes(pdf.output())


def _question(pdf: FPDF, line: PaperLine, mark: str, *, notes: bool) -> None:
    star = f"{_STAR} " if line.starred else ""
    until = f"   (until {line.mark})" if line.mark else ""
    if notes and pdf.will_page_break(7 + 8 * _NOTES):
        pdf.add_page()
    _paragraph(pdf, f"{mark}{star}{_one_line(line.text)}{until}", bold=line.starred, after=1 if notes else 2.5)
    for _ in range(_NOTES if notes else 0):
        pdf.ln(8)
        pdf.set_draw_color(190)
        pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())
    if notes:
        pdf.ln(5)


def _paragraph(pdf: FPDF, text: str, *, size: float = 11, bold: bool = False, after: float = 0) -> None:
    pdf.set_font(_FAMILY, "B" if bold else "", size)
    pdf.multi_cell(0, size * 0.52, _one_line(text), align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(after)


def _one_line(text: str) -> str:
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter.isspace()).split())
