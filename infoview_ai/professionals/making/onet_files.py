"""Reading O*NET's published database files: tab-separated text or Excel, from a folder, a zip or an upload.

Every table is read whole for one occupation or not at all; a file of another version is named with what it lacks.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from infoview_ai.errors import ProfileError

CODE: Final = "O*NET-SOC Code"
TABLES: Final[dict[str, tuple[str, ...]]] = {
    "Occupation Data": (CODE, "Title", "Description"),
    "Task Statements": (CODE, "Task ID", "Task", "Task Type"),
    "Skills": (CODE, "Element Name", "Scale ID", "Data Value"),
    "Knowledge": (CODE, "Element Name", "Scale ID", "Data Value"),
    "Work Context": (CODE, "Element Name", "Scale ID", "Data Value"),
    "Work Values": (CODE, "Element Name", "Scale ID", "Data Value"),
    "Job Zones": (CODE, "Job Zone"),
    "Alternate Titles": (CODE, "Alternate Title"),
}
"""The files that are read, with the columns that are needed (domain.md 6.2, S95)."""

MOST_BYTES: Final = 150_000_000
"""The largest file is well below a third of it; anything bigger is no O*NET table."""
SUFFIXES: Final = (".txt", ".xlsx")

Row = Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """Where the files are: the bytes of each by its name, and the version that the download's name tells."""

    files: Mapping[str, bytes | Path | tuple[Path, str]]
    version: str = ""


def source_at(path: Path) -> Source:
    """A folder with the files, or the zip as it was downloaded. Raises ProfileError where there is neither."""
    if path.is_dir():
        found: dict[str, bytes | Path | tuple[Path, str]] = {
            one.name: one for one in sorted(path.iterdir()) if one.suffix.lower() in SUFFIXES and one.is_file()
        }
        return Source(found, _version(path.absolute().name))
    if path.is_file() and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            members = [info.filename for info in archive.infolist() if not info.is_dir()]
        inside: dict[str, bytes | Path | tuple[Path, str]] = {
            Path(member).name: (path, member) for member in members if Path(member).suffix.lower() in SUFFIXES
        }
        return Source(inside, _version(path.name) or _version(members[0] if members else ""))
    raise ProfileError(
        f"{path.name}: there is no folder and no zip file of that name.",
        next_step="Give the folder that O*NET's database was unpacked into, or the zip itself.",
    )


def source_of(uploads: Mapping[str, bytes]) -> Source:
    """Files that were uploaded; a single zip among them is opened in memory."""
    files: dict[str, bytes | Path | tuple[Path, str]] = {}
    version = ""
    for name, data in uploads.items():
        version = version or _version(name)
        if not zipfile.is_zipfile(io.BytesIO(data)) or name.lower().endswith(".xlsx"):
            files[name] = data
            continue
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                if Path(info.filename).suffix.lower() in SUFFIXES and not info.is_dir():
                    files[Path(info.filename).name] = _member(archive, info.filename)
                    version = version or _version(info.filename)
    return Source(files, version)


def check(source: Source) -> None:
    """Raises ProfileError that lists the tables which are not there."""
    if missing := [table for table in TABLES if _file_of(source, table) is None]:
        raise ProfileError(
            f"These files of the O*NET database are missing: {', '.join(missing)}.",
            kept="Nothing was imported.",
            next_step="Take all eight from one download, as text or Excel, with the names that they have there.",
        )


def rows(source: Source, table: str, code: str | None = None) -> Iterator[Row]:
    """The rows of a table, or those of one occupation. Raises ProfileError for a file that is not that table."""
    name = _file_of(source, table)
    if name is None:
        raise ProfileError(f"{table}: this file is missing.", kept="Nothing was imported.")
    data = _bytes(source.files[name], name)
    lines = _sheet(data, name) if name.lower().endswith(".xlsx") else _lines(data, name)
    header = [cell.strip() for cell in next(lines, [])]
    if lacking := [column for column in TABLES[table] if column not in header]:
        seen = ", ".join(header[:8])[:200] or "none"
        raise ProfileError(
            f"{name}: these columns are missing: {', '.join(lacking)}. Found: {seen}.",
            kept="Nothing was imported.",
            next_step="It may be of another version of O*NET; take the current download.",
        )
    at = header.index(CODE)
    for line in lines:
        if len(line) > at and (code is None or line[at].strip() == code):
            yield dict(zip(header, line, strict=False))


def _file_of(source: Source, table: str) -> str | None:
    wanted = _plain(table)
    return next((name for name in source.files if _plain(Path(name).stem) == wanted), None)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


def _version(name: str) -> str:
    found = re.search(r"db_(\d{1,2})_(\d)", name)
    return f"{found[1]}.{found[2]}" if found else ""


def _bytes(place: bytes | Path | tuple[Path, str], name: str) -> bytes:
    try:
        if isinstance(place, bytes):
            return _bounded(place, len(place), name)
        if isinstance(place, Path):
            _bounded(b"", place.stat().st_size, name)
            return place.read_bytes()
        with zipfile.ZipFile(place[0]) as archive:
            return _member(archive, place[1])
    except (OSError, zipfile.BadZipFile) as error:
        raise ProfileError(f"{name}: it cannot be read ({error}).", kept="Nothing was imported.") from error


def _member(archive: zipfile.ZipFile, member: str) -> bytes:
    """One file of a zip, which may claim to be smaller than it is."""
    try:
        with archive.open(member) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise ProfileError(f"{Path(member).name}: it cannot be unpacked.", kept="Nothing was imported.") from error
    return _bounded(data, len(data), Path(member).name)


def _bounded(data: bytes, size: int, name: str) -> bytes:
    if size > MOST_BYTES:
        raise ProfileError(f"{name}: it is too large for a table of O*NET.", kept="Nothing was imported.")
    return data


def _lines(data: bytes, name: str) -> Iterator[Sequence[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(
            f"{name}: this is not UTF-8 text (byte {error.start}).", kept="Nothing was imported."
        ) from error
    return csv.reader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)


def _sheet(data: bytes, name: str) -> Iterator[Sequence[str]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise ProfileError(f"{name}: this is not an Excel file.", kept="Nothing was imported.") from error
    sheet = book.worksheets[0]
    return (["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True))
