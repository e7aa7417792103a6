"""People from tables: LinkedIn's Connections.csv and any other CSV, with the lines before its header skipped."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, Final

from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.importing.cells import Frame, person_from
from infoview_ai.contacts.importing.dates import Dates, dates_in
from infoview_ai.contacts.importing.headers import FIELDS, field_of, fields_of, is_linkedin, language, plain
from infoview_ai.contacts.importing.preview import EVERY, Column, FileRead, Problem
from infoview_ai.contacts.person import Person, Warmth
from infoview_ai.contacts.record import Progress

_DELIMITERS: Final = ",;\t|"
_HEADER_WITHIN: Final = 20
"""The header is looked for in so many rows; LinkedIn puts a note of a few lines before it."""
_LONGEST_CELL: Final = 131_072
_SAMPLE: Final = 20_000
_TOLD: Final = 10
"""So many columns are named in what is told of a file."""
_ON_LINKEDIN: Final[dict[str, Any]] = {"found": "LinkedIn", "channel": "LinkedIn", "warmth": Warmth.CONNECTED}

Cells = tuple[str, ...]


class NoNames(ContactError):
    """No column is known to hold names. `columns` are those of the file, for the learner to say which does."""

    def __init__(self, what: str, *, columns: tuple[Column, ...]) -> None:
        super().__init__(what, kept="Nothing was imported.", next_step="Say which column holds the name.")
        self.columns = columns


def read_table(
    text: str, filename: str, now: datetime, columns: Mapping[int, str] | None, progress: Progress | None
) -> FileRead:
    """The people in a table. `columns` (number of a column: field) takes the place of what the header means.

    Raises ContactError where there is no header, no column for a name, or a quotation mark that is never closed.
    """
    rows = tuple(_rows(text, filename, _delimiter(text)))
    place = _header_place(rows)
    header = tuple(cell.strip() for cell in rows[place][1])
    fields = fields_of(header) if columns is None else _chosen(header, columns)
    body = rows[place + 1 :]
    _check(filename, header, fields, body)
    frame = Frame(filename, now, _dates(fields, body), _ON_LINKEDIN if is_linkedin(header, fields) else {})
    problems: list[Problem] = []
    people = tuple(_people(fields, body, frame, problems, progress))
    return FileRead(
        filename=filename,
        kind="linkedin" if frame.always else "csv",
        people=people,
        problems=tuple(problems),
        columns=_columns(header, fields, body),
        remarks=tuple(_remarks(header, fields, frame.dates, problems)),
    )


def _people(
    fields: tuple[str, ...],
    body: tuple[tuple[int, Cells], ...],
    frame: Frame,
    problems: list[Problem],
    progress: Progress | None,
) -> Iterator[tuple[int, Person]]:
    used = [(number, name) for number, name in enumerate(fields) if name]
    for done, (line, row) in enumerate(body):
        if progress is not None and done % EVERY == 0:
            progress(done / len(body))
        if not any(cell.strip() for cell in row):
            continue
        cells = {name: row[number] for number, name in used if number < len(row)}
        if (person := person_from(line, cells, frame, problems)) is not None:
            yield line, person


def _rows(text: str, filename: str, delimiter: str) -> Iterator[tuple[int, Cells]]:
    """The rows with the line at which each begins; strict first, since only that notices an open quotation mark."""
    try:
        yield from list(_parsed(text, delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error) or "field limit" in str(error):
            raise ContactError(
                f"{filename}: a quotation mark is opened and never closed; see near line {_open_quote(text)}.",
                kept="Nothing was imported.",
                next_step="Close it, or export the file again.",
            ) from error
        yield from _parsed(text, delimiter, strict=False)


def _parsed(text: str, delimiter: str, *, strict: bool) -> Iterator[tuple[int, Cells]]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=strict, skipinitialspace=True)
    begins = 1
    for row in reader:
        yield begins, tuple(row)
        begins = reader.line_num + 1


def _open_quote(text: str) -> int:
    """The last line in which a quotation mark opens a cell."""
    lines = text.split("\n")
    return max((number for number, line in enumerate(lines, start=1) if line.count('"') % 2), default=1)


def _delimiter(text: str) -> str:
    """The sign between cells: the one with which some early row has the most headers that are known, then cells."""

    def score(sign: str) -> tuple[int, int]:
        try:
            rows = [row for _, row in islice(_parsed(text[:_SAMPLE], sign, strict=False), _HEADER_WITHIN)]
        except csv.Error:
            return 0, 0
        return max(((_known(row), len(row)) for row in rows), default=(0, 0))

    return max(_DELIMITERS, key=score)


def _known(row: Cells) -> int:
    return len({field_of(cell) for cell in row} - {""})


def _header_place(rows: tuple[tuple[int, Cells], ...]) -> int:
    """The first row in which the most headers are known; without any, the first with more than one cell."""
    early = [row for _, row in rows[:_HEADER_WITHIN]]
    best = max(range(len(early)), key=lambda place: (_known(early[place]), -place), default=0)
    if early and _known(early[best]) > 0:
        return best
    return next((place for place, row in enumerate(early) if len([cell for cell in row if cell.strip()]) > 1), 0)


def _chosen(header: Cells, columns: Mapping[int, str]) -> tuple[str, ...]:
    if wrong := sorted(set(columns.values()) - set(FIELDS) - {""}):
        raise ContactError(f"“{wrong[0]}” is no field of a contact.", next_step=f"Use {', '.join(FIELDS)}.")
    if far := [number for number in columns if not 0 <= number < len(header)]:
        raise ContactError(
            f"There is no column {far[0] + 1}; the file has {len(header)}.", next_step="Choose among those it has."
        )
    return tuple(columns.get(number, "") for number in range(len(header)))


def _check(filename: str, header: Cells, fields: tuple[str, ...], body: tuple[tuple[int, Cells], ...]) -> None:
    if {"name", "first_name", "last_name"} & set(fields):
        return
    names = ", ".join(f"“{cell[:30]}”" for cell in header[:12] if cell) or "none"
    raise NoNames(
        f"{filename} has no column that is known to hold names. Its columns: {names}.",
        columns=_columns(header, fields, body),
    )


def _dates(fields: tuple[str, ...], body: tuple[tuple[int, Cells], ...]) -> Dates:
    if "connected_on" not in fields:
        return Dates()
    place = fields.index("connected_on")
    return dates_in(row[place] for _, row in body if place < len(row))


def _recognised(header: Cells, fields: tuple[str, ...]) -> Iterator[str]:
    """What the columns were taken for, where it does not go without saying: headers that are not in English."""
    pairs = [(cell, FIELDS[name]) for cell, name in zip(header, fields, strict=True) if name]
    if tongue := language(header):
        what = "; ".join(f"“{cell[:30]}” is {label.lower()}" for cell, label in pairs[:_TOLD])
        yield f"The headers are in {tongue}: {what}. If one is wrong, say so under “Which column is which”."


def _columns(header: Cells, fields: tuple[str, ...], body: tuple[tuple[int, Cells], ...]) -> tuple[Column, ...]:
    def example(number: int) -> str:
        cells = (row[number].strip() for _, row in body[:_HEADER_WITHIN] if number < len(row))
        return next((cell[:60] for cell in cells if cell), "")

    return tuple(Column(number, text, fields[number], example(number)) for number, text in enumerate(header))


def _remarks(header: Cells, fields: tuple[str, ...], dates: Dates, problems: list[Problem]) -> Iterator[str]:
    words = [plain(cell) for cell in header]
    yield from _recognised(header, fields)
    for doubled in sorted({word for word in words if word and words.count(word) > 1}):
        yield f"Several columns are called “{doubled[:40]}”; the first one counts."
    unused = [cell for cell, name in zip(header, fields, strict=True) if cell and not name]
    if unused:
        yield f"Left out, since no field is meant: {', '.join(f'“{cell[:30]}”' for cell in unused[:8])}."
    if dates.order is None and any("no date that can be told" in problem.what for problem in problems):
        yield "Some dates could mean two days (day or month first); they are left out."
