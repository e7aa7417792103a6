"""A zipped file looked over before anything is unpacked: how much it would become, and what it is."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from infoview_ai.errors import DocumentError
from infoview_ai.knowledge.own.limits import (
    MOST_MEMBERS,
    MOST_RATIO,
    MOST_UNPACKED,
    SMALL_UNPACKED,
    megabytes,
)
from infoview_ai.knowledge.own.sniffing import TAKEN

_TYPES = "[Content_Types].xml"
_WORD = b"wordprocessingml.document.main+xml"
_CHUNK = 64 * 1024
_INSIDE = (
    ("xl/", "an Excel workbook", "Save the sheet as PDF."),
    ("ppt/", "a PowerPoint presentation", "Save it as PDF."),
    ("mimetype", "an OpenDocument file or an e-book", "Save it as .docx or .pdf."),
    ("word/", "a Word document with macros or a template", "Save it as an ordinary .docx."),
)


def check_docx(data: bytes, name: str) -> None:
    """Raise DocumentError unless `data` is a Word document that unpacks to a reasonable size.

    The sizes that the file declares are checked first, without unpacking; then what really comes out, piece by piece.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _check_declared(members, name)
            if _TYPES not in archive.namelist() or _WORD not in _unpacked(archive, archive.getinfo(_TYPES), name):
                raise _something_else(archive.namelist(), name)
            _check_actual(archive, members, name)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise damaged(name) from error


def _check_declared(members: list[ZipInfo], name: str) -> None:
    if any(member.flag_bits & 1 for member in members):
        raise DocumentError(
            f"{name} is protected by a password.", next_step="Save a copy without the password and add that."
        )
    total = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or total > MOST_UNPACKED:
        raise _too_much(name, f"unpacks to {megabytes(total)} MB in {len(members):,} parts")
    for member in members:
        if member.file_size > SMALL_UNPACKED and member.file_size > MOST_RATIO * max(1, member.compress_size):
            raise _too_much(name, f"holds a part that grows to {megabytes(member.file_size)} MB when it is unpacked")


def _check_actual(archive: ZipFile, members: list[ZipInfo], name: str) -> None:
    left = MOST_UNPACKED
    for member in members:
        with archive.open(member) as part:
            while piece := part.read(_CHUNK):
                left -= len(piece)
                if left < 0:
                    raise _too_much(name, f"unpacks to more than {megabytes(MOST_UNPACKED)} MB")
                if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
                    raise _too_much(name, "defines text that multiplies itself")


def _unpacked(archive: ZipFile, member: ZipInfo, name: str) -> bytes:
    if member.file_size > SMALL_UNPACKED:
        raise _too_much(name, f"holds a list of contents of {megabytes(member.file_size)} MB")
    return archive.read(member)


def _something_else(names: list[str], name: str) -> DocumentError:
    for beginning, what, step in _INSIDE:
        if any(one.startswith(beginning) for one in names):
            return DocumentError(f"{name} is {what}.", next_step=f"{TAKEN} {step}")
    return DocumentError(f"{name} is a zipped file, not a Word document.", next_step=f"{TAKEN} Unpack it first.")


def _too_much(name: str, what: str) -> DocumentError:
    return DocumentError(
        f"{name} {what}. Files like that are made to fill up a computer, so it was not opened.",
        next_step="If it is a document of yours, save it as PDF and add that.",
    )


def damaged(name: str) -> DocumentError:
    """For a zipped file or a Word document that does not hold together."""
    return DocumentError(
        f"{name} begins like a Word document but is damaged or cut off.",
        next_step="Open it in Word or LibreOffice, save it again as .docx, and add that.",
    )
