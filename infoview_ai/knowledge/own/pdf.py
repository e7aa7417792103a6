"""PDF files. pypdf is imported when the first one is read."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own.document import Content, Kind, OwnSection
from infoview_ai.knowledge.own.letters import seen
from infoview_ai.knowledge.own.limits import Patience, Progress, check_letters, check_pages
from infoview_ai.knowledge.own.naming import title_from
from infoview_ai.knowledge.own.outline import LONGEST_HEADING, LONGEST_TRAIL, one_line
from infoview_ai.knowledge.own.pages import tidied

if TYPE_CHECKING:
    from pypdf import PdfReader

_FEWEST_LETTERS = 15
"""A page with fewer letters holds a picture or a number, no text."""
_MOST_BOOKMARKS = 2_000
_BROKEN = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    MemoryError,
    OSError,
    EOFError,
    zlib.error,
    struct.error,
)
"""What pypdf stumbles over in files that are not well made."""


def read_pdf(data: bytes, name: str, progress: Progress | None = None) -> Content:
    """A PDF: one section a page, with the bookmarks down to it as its heading."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(name)
        return _content(reader, name, Patience(name, progress))
    except (DependencyError, FileNotDecryptedError) as error:
        raise _locked(name) from error
    except (PyPdfError, *_BROKEN) as error:
        raise DocumentError(
            f"{name} begins like a PDF but is damaged or cut off.",
            next_step="Open it, print it to a new PDF, and add that.",
        ) from error


def _content(reader: PdfReader, name: str, patience: Patience) -> Content:
    check_pages(name, len(reader.pages))
    pages = _pages(reader, name, patience)
    written = [sum(letter.isalnum() for letter in page) >= _FEWEST_LETTERS for page in pages]
    if not any(written):
        raise _pictures(name, len(pages))
    trails = _trails(reader, len(pages))
    named = str(reader.metadata.title or "") if reader.metadata else ""
    title = title_from(name, named)
    sections = tuple(
        OwnSection(heading=_heading(trail, title), text=text, page=number)
        for number, (text, trail, full) in enumerate(zip(tidied(pages), trails, written, strict=True), start=1)
        if full and text
    )
    return Content(
        kind=Kind.PDF, title=title, sections=sections, pages=len(pages), empty_pages=len(pages) - len(sections)
    )


def _pages(reader: PdfReader, name: str, patience: Patience) -> list[str]:
    letters = 0
    pages: list[str] = []
    for page in reader.pages:
        patience.tick(len(pages), len(reader.pages))
        text = seen(page.extract_text() or "")
        letters += len(text)
        check_letters(name, letters)
        pages.append(text)
    return pages


def _trails(reader: PdfReader, pages: int) -> list[tuple[str, ...]]:
    """For each page the bookmarks that lead to it, outermost first."""
    begins: dict[int, tuple[str, ...]] = {}
    for number, trail in _bookmarks(reader, reader.outline, ()):
        begins.setdefault(number, trail)
    trails: list[tuple[str, ...]] = []
    for number in range(pages):
        trails.append(begins.get(number, trails[-1] if trails else ()))
    return trails


def _bookmarks(reader: PdfReader, outline: list[Any], above: tuple[str, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Page numbers from 0 with their trail; a list after a bookmark holds those below it."""
    trail = above
    for item in outline[:_MOST_BOOKMARKS]:
        if isinstance(item, list):
            yield from _bookmarks(reader, item, trail)
            continue
        words = one_line(seen(str(item.title or "")), LONGEST_HEADING)
        trail = (*above, words) if words else above
        number = reader.get_destination_page_number(item)
        if number is not None and number >= 0:
            yield number, trail


def _heading(trail: tuple[str, ...], title: str) -> str:
    return " > ".join([name for name in trail if name.casefold() != title.casefold()][-LONGEST_TRAIL:])


def _locked(name: str) -> DocumentError:
    return DocumentError(
        f"{name} is protected by a password.",
        next_step="Open it, print it to a new PDF without protection, and add that.",
    )


def _pictures(name: str, pages: int) -> DocumentError:
    how_many = "Its page is a picture" if pages == 1 else f"Its {pages} pages are pictures"
    return DocumentError(
        f"{name} holds no text that can be read. {how_many} of text, as a scanner makes them.",
        next_step="Run it through text recognition (OCR) first, or copy the text into a .txt file.",
    )
