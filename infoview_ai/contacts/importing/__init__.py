"""People from files: LinkedIn's Connections.csv, any CSV, vCard, and our own JSON. Nothing is stored here."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Final

from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.importing.json_file import read_json
from infoview_ai.contacts.importing.preview import FileRead
from infoview_ai.contacts.importing.tables import read_table
from infoview_ai.contacts.importing.vcards import read_vcards
from infoview_ai.contacts.record import Progress
from infoview_ai.conversation.readers.encoding import decode
from infoview_ai.errors import TranscriptError

MAX_BYTES: Final = 100_000_000
MAX_PEOPLE: Final = 50_000
"""LinkedIn allows 30,000 connections."""

__all__ = ["MAX_BYTES", "MAX_PEOPLE", "read_people"]


def read_people(
    data: bytes,
    filename: str,
    now: datetime,
    *,
    columns: Mapping[int, str] | None = None,
    progress: Progress | None = None,
) -> FileRead:
    """The people in `data`. LinkedIn's whole archive (ZIP) is read too: its Connections.csv counts.

    Raises ContactError for a file that is too large, is no text, or holds nobody.
    """
    _check_size(len(data), filename)
    if data.startswith(b"PK\x03\x04"):
        data, filename = _from_archive(data, filename)
    text = _text(data, filename)
    read = _read(text, filename, now, columns, progress)
    if len(read.people) > MAX_PEOPLE:
        raise ContactError(
            f"{filename} holds {len(read.people):,} people; {MAX_PEOPLE:,} can be imported at once.",
            kept="Nothing was imported.",
            next_step="Split the file.",
        )
    return read


def _read(
    text: str, filename: str, now: datetime, columns: Mapping[int, str] | None, progress: Progress | None
) -> FileRead:
    start = text.lstrip()[:200]
    if start.upper().startswith("BEGIN:VCARD"):
        return read_vcards(text, filename, now, progress)
    if start.startswith("{"):
        return read_json(text, filename)
    return read_table(text, filename, now, columns, progress)


def _check_size(size: int, filename: str) -> None:
    if size > MAX_BYTES:
        raise ContactError(
            f"{filename} has {size / 1e6:.0f} MB; a list of contacts may have up to {MAX_BYTES / 1e6:.0f} MB.",
            kept="Nothing was imported.",
            next_step="Export the contacts without photos, or split the file.",
        )
    if size == 0:
        raise ContactError(f"{filename} is empty.", next_step="Export the contacts again.")


def _from_archive(data: bytes, filename: str) -> tuple[bytes, str]:
    """LinkedIn's Connections.csv out of its archive."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            inside = next((one for one in archive.infolist() if one.filename.endswith("Connections.csv")), None)
            if inside is None:
                raise ContactError(
                    f"{filename} is a zipped file without a Connections.csv in it.",
                    next_step="Save a spreadsheet as CSV; from LinkedIn, choose “Connections” for your copy of data.",
                )
            _check_size(inside.file_size, inside.filename)
            return archive.read(inside), "Connections.csv"
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise ContactError(
            f"{filename} is a zipped file that cannot be opened.", next_step="Download it again, or unzip it first."
        ) from error


def _text(data: bytes, filename: str) -> str:
    try:
        text = decode(data, filename)
    except TranscriptError as error:
        what = error.what.replace("not a transcript in plain text", "not a list of contacts")
        raise ContactError(
            what, kept="Nothing was imported.", next_step="Save it as CSV in UTF-8, or export vCards (.vcf)."
        ) from error
    if not text.strip():
        raise ContactError(f"{filename} is empty.", next_step="Export the contacts again.")
    return text
