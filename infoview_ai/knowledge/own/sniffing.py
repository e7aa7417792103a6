"""What a file is, told from its bytes; the ending of its name decides only between kinds of text."""

from __future__ import annotations

import re
from pathlib import PurePath

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own.document import Kind

TAKEN = "Markdown, plain text, PDF, Word (.docx) and HTML can be taken."
ENDINGS = ("md", "markdown", "txt", "pdf", "docx", "html", "htm")

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (
    (b"{\\rtf", "a rich-text document", "Save it as .docx or .pdf."),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"BM", "a picture", ""),
    (b"II*\x00", "a picture", ""),
    (b"MM\x00*", "a picture", ""),
    (b"RIFF", "a sound, film or picture file", ""),
    (b"ID3", "a sound file", ""),
    (b"OggS", "a sound file", ""),
    (b"fLaC", "a sound file", ""),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it first."),
    (b"Rar!", "a compressed file", "Unpack it first."),
    (b"MZ", "a program", ""),
    (b"\x7fELF", "a program", ""),
    (b"SQLite format 3", "a database", ""),
    (b"%!PS", "a PostScript file", "Save it as PDF."),
)
_SHORT_SIGNS = 2
"""Two letters at the beginning can also be words; what begins so is only refused when it holds zeros."""

_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*){0,9}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_HTML_TAG = re.compile(rb"<(?:p|div|h[1-6]|ul|table|span|br|a)\b", re.IGNORECASE)
_LOOK = 4096


def kind_of(data: bytes, name: str) -> Kind:
    """The kind of the file; raises DocumentError that says what it is instead."""
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(_ZIP):
        return Kind.DOCX
    if data.startswith(_OLE):
        raise _old_office(data, name)
    _refuse_known(data, name)
    ending = PurePath(name).suffix.lower()
    if _HTML_START.match(data.removeprefix(b"\xef\xbb\xbf")[:_LOOK]):
        return Kind.HTML
    if ending in (".html", ".htm", ".xhtml") and _HTML_TAG.search(data):
        return Kind.HTML
    return Kind.MARKDOWN if ending in (".md", ".markdown") else Kind.TEXT


def _refuse_known(data: bytes, name: str) -> None:
    if data[4:8] == b"ftyp":
        raise _wrong(name, "a sound, film or picture file", "")
    for sign, what, step in _OTHERS:
        if data.startswith(sign) and (len(sign) > _SHORT_SIGNS or b"\x00" in data[:_LOOK]):
            raise _wrong(name, what, step)


def _old_office(data: bytes, name: str) -> DocumentError:
    if _LOCKED_OFFICE in data:
        return DocumentError(
            f"{name} is protected by a password.", next_step="Save a copy without the password and add that."
        )
    return _wrong(name, "a document of an older Office", "Open it and save it as .docx.")


def _wrong(name: str, what: str, step: str) -> DocumentError:
    return DocumentError(f"{name} is {what}.", next_step=" ".join(part for part in (TAKEN, step) if part))
