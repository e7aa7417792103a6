"""A page as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from infoview_ai.errors import InputError
from infoview_ai.printing.fonts import FAMILY, paragraph, undrawable_in, with_fonts
from infoview_ai.printing.page import Page, Part

if TYPE_CHECKING:
    from fpdf import FPDF

_MARGIN: Final = 18
"""Millimetres."""
_SIZE: Final = 10.5
_QUIET: Final = 8.5
_BOX: Final = 3.2
_LINE: Final = 8


def as_pdf(page: Page) -> bytes:
    """The file's bytes. InputError names the characters that cannot be drawn."""
    if missing := undrawable(page):
        raise InputError(
            f"The PDF cannot show these characters: {missing}.",
            kept="Nothing was changed.",
            next_step="Save it as Markdown, which takes any script.",
        )
    with with_fonts() as pdf:
        pdf.set_margins(_MARGIN, _MARGIN - 2, _MARGIN)
        pdf.set_auto_page_break(auto=True, margin=_MARGIN - 4)
        pdf.set_title(page.title)
        pdf.add_page()
        paragraph(pdf, page.title, size=16, bold=True, after=1)
        for text in page.under:
            paragraph(pdf, text, size=_SIZE, after=0.5)
        for part in page.parts:
            _part(pdf, part)
        return bytes(pdf.output())


def undrawable(page: Page) -> str:
    """The first few characters of the page that a PDF cannot show; empty where it shows all."""
    return undrawable_in(page.texts())


def _part(pdf: FPDF, part: Part) -> None:
    """A heading is never left alone at the foot of a page."""
    if part.heading:
        if pdf.will_page_break(16):
            pdf.add_page()
        pdf.ln(2)
        paragraph(pdf, part.heading, size=11.5, bold=True, after=0.8)
    for place, text in enumerate(part.entries):
        _entry(pdf, part, place, text)


def _entry(pdf: FPDF, part: Part, place: int, text: str) -> None:
    size = _QUIET if part.quiet else _SIZE
    if part.kind == "lines":
        _to_write_on(pdf, text)
    elif part.kind == "ticks":
        _box(pdf, size, ticked=place in part.ticked)
        paragraph(pdf, text, size=size, after=0.6, indent=_BOX + 3)
    elif part.kind == "quote":
        _quote(pdf, text, size)
    else:
        mark = {"list": "–  ", "numbered": f"{place + 1}.  "}.get(part.kind, "")
        paragraph(pdf, f"{mark}{text}", size=size, after=0.6)


def _quote(pdf: FPDF, text: str, size: float) -> None:
    """Words to say aloud: with a bar beside them."""
    top, page = pdf.get_y(), pdf.page
    paragraph(pdf, text, size=size, after=0, indent=4)
    pdf.set_draw_color(31, 90, 67)
    pdf.set_line_width(0.8)
    start = top if pdf.page == page else pdf.t_margin
    pdf.line(pdf.l_margin + 1, start + 0.5, pdf.l_margin + 1, pdf.get_y() - 0.5)
    pdf.set_line_width(0.2)
    pdf.ln(1.2)


def _box(pdf: FPDF, size: float, *, ticked: bool) -> None:
    if pdf.will_page_break(size * 0.52):
        pdf.add_page()
    x, y = pdf.l_margin + pdf.c_margin, pdf.get_y() + (size * 0.52 - _BOX) / 2
    pdf.set_draw_color(80)
    pdf.set_line_width(0.3)
    pdf.rect(x, y, _BOX, _BOX)
    if ticked:
        pdf.line(x + 0.6, y + 1.7, x + 1.3, y + 2.5)
        pdf.line(x + 1.3, y + 2.5, x + 2.7, y + 0.7)
    pdf.set_line_width(0.2)


def _to_write_on(pdf: FPDF, label: str) -> None:
    """A label, and a line to write on behind it."""
    if pdf.will_page_break(_LINE):
        pdf.add_page()
    pdf.set_font(FAMILY, "", _SIZE)
    pdf.cell(0, _LINE, label)
    start = pdf.l_margin + pdf.get_string_width(label) + 3
    pdf.ln(_LINE)
    pdf.set_draw_color(160)
    pdf.line(start, pdf.get_y() - 1.5, pdf.w - pdf.r_margin, pdf.get_y() - 1.5)
