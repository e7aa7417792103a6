"""From a file to a document's content: what it is, whether it may be taken, and the reader for it."""

from __future__ import annotations

import hashlib

from infoview_ai.knowledge.own.document import Content, Kind
from infoview_ai.knowledge.own.limits import Progress, check_size
from infoview_ai.knowledge.own.naming import file_name
from infoview_ai.knowledge.own.pdf import read_pdf
from infoview_ai.knowledge.own.plain import read_markdown, read_text
from infoview_ai.knowledge.own.sniffing import kind_of
from infoview_ai.knowledge.own.web import read_html
from infoview_ai.knowledge.own.word import read_docx


def read_file(data: bytes, name: str, progress: Progress | None = None) -> Content:
    """What is in the file. `name` is what its owner calls it; only its last part is used.

    Raises DocumentError for a file that is empty, too large, protected, damaged, a picture of text, or of a kind that
    cannot be read. Nothing in a file is ever run or followed: it is text to be found and shown.
    """
    name = file_name(name)
    check_size(name, len(data))
    match kind_of(data, name):
        case Kind.PDF:
            return read_pdf(data, name, progress)
        case Kind.DOCX:
            return read_docx(data, name, progress)
        case Kind.HTML:
            return read_html(data, name)
        case Kind.MARKDOWN:
            return read_markdown(data, name)
        case Kind.TEXT:
            return read_text(data, name)


def digest_of(data: bytes) -> str:
    """The same for the same file, whatever it is called."""
    return hashlib.sha256(data).hexdigest()
