"""A sheet as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from infoview_ai.errors import InputError
from infoview_ai.printing.fonts import on_one_line, paragraph, undrawable_in, with_fonts
from infoview_ai.questions.paper.layout import Paper, PaperLine

if TYPE_CHECKING:
    from fpdf import FPDF

_STAR: Final = "*"
_NOTES: Final = 3


def as_pdf(paper: Paper) -> bytes:
    """The file's bytes. InputError names the characters that cannot be drawn."""
    if missing := undrawable(paper):
        raise InputError(
            f"The PDF cannot show these characters: {missing}.",
            kept="The sheet is unchanged.",
            next_step="Save it as a Word document (DOCX) or as Markdown, which take any script.",
        )
    with with_fonts() as pdf:
        return _drawn(paper, pdf)


def undrawable(paper: Paper) -> str:
    """The first few characters of the paper that a PDF cannot show, with spaces between; empty where it shows all."""
    return undrawable_in(_texts(paper))


def _texts(paper: Paper) -> list[str]:
    lines = [line.text for line in (*paper.lines, *paper.reserve)]
    return [paper.title, *paper.cover, *lines, *paper.close]


def _drawn(paper: Paper, pdf: FPDF) -> bytes:
    pdf.set_margins(22, 20, 22)
    pdf.set_auto_page_break(auto=True, margin=20)
    pdf.set_title(paper.title)
    pdf.add_page()
    paragraph(pdf, paper.title, size=17, bold=True, after=4)
    for text in paper.cover:
        paragraph(pdf, text, after=2)
    pdf.ln(2)
    for number, line in enumerate(paper.lines, start=1):
        _question(pdf, line, f"{number}. ", notes=paper.form == "my_own")
    if paper.reserve:
        paragraph(pdf, "In reserve", size=13, bold=True, after=2)
        for line in paper.reserve:
            _question(pdf, line, "", notes=False)
    pdf.ln(2)
    for text in paper.close:
        paragraph(pdf, text, after=2)
    return bytes(pdf.output())


def _question(pdf: FPDF, line: PaperLine, mark: str, *, notes: bool) -> None:
    star = f"{_STAR} " if line.starred else ""
    until = f"   (until {line.mark})" if line.mark else ""
    if notes and pdf.will_page_break(7 + 8 * _NOTES):
        pdf.add_page()
    paragraph(pdf, f"{mark}{star}{on_one_line(line.text)}{until}", bold=line.starred, after=1 if notes else 2.5)
    for _ in range(_NOTES if notes else 0):
        pdf.ln(8)
        pdf.set_draw_color(190)
        pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())
    if notes:
        pdf.ln(5)
