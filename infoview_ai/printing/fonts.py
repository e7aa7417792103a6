"""An empty PDF (fpdf2) with Noto Sans from the package pymupdf-fonts, and what that font can draw.

It holds Latin, Greek and Cyrillic letters. What it cannot draw, and scripts written from right to left, are named to
the learner: a PDF with boxes, or with words in the wrong order, would be worse than none.
"""

from __future__ import annotations

import logging
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fpdf import FPDF

FAMILY: Final = "notosans"
_RIGHT_TO_LEFT: Final = ("R", "AL", "AN")
_MOST_SHOWN: Final = 8


def undrawable_in(texts: Iterable[str]) -> str:
    """The first few characters that a PDF cannot show, with spaces between; empty where it shows all."""
    known = _known_letters()
    letters = dict.fromkeys("".join(texts))
    missing = [
        letter
        for letter in letters
        if letter.isprintable() and (ord(letter) not in known or unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT)
    ]
    return " ".join(missing[:_MOST_SHOWN])


@cache
def _known_letters() -> frozenset[int]:
    with with_fonts() as pdf:
        return frozenset(getattr(pdf.fonts[FAMILY], "cmap", ()))


@contextmanager
def with_fonts() -> Iterator[FPDF]:
    """An empty document that knows the fonts; their files are needed until it is written, and are let go of then."""
    from fpdf import FPDF
    from fpdf.fonts import TTFFont
    from pymupdf_fonts import myfont

    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it warns of a hinting table that it leaves out
    pdf = FPDF(format="A4")
    with tempfile.TemporaryDirectory() as folder:
        for style, name in (("", "notos"), ("B", "notosbo")):
            path = Path(folder) / f"{FAMILY}{style}.ttf"
            path.write_bytes(myfont(name))
            pdf.add_font(FAMILY, style, path)
        try:
            yield pdf
        finally:
            for font in pdf.fonts.values():
                if isinstance(font, TTFFont):
                    font.ttfont.close()


def paragraph(
    pdf: FPDF, text: str, *, size: float = 11, bold: bool = False, after: float = 0, indent: float = 0
) -> None:
    """A paragraph over as many lines as it takes. `size` in points, `after` and `indent` in millimetres."""
    pdf.set_font(FAMILY, "B" if bold else "", size)
    if indent:
        pdf.set_x(pdf.l_margin + indent)
    pdf.multi_cell(0, size * 0.52, on_one_line(text), align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(after)


def on_one_line(text: str) -> str:
    """Without what cannot be printed, and without line ends of its own."""
    return " ".join("".join(letter for letter in text if letter.isprintable() or letter.isspace()).split())
