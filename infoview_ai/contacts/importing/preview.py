"""What a file holds, and what importing it would do: counts, problems by line, duplicates with who."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from infoview_ai.contacts.duplicates import Known
from infoview_ai.contacts.person import Person
from infoview_ai.contacts.record import Progress

EVERY: Final = 1_000
"""After so many rows the progress is told."""

FileKind = Literal["linkedin", "csv", "vcard", "json"]


@dataclass(frozen=True)
class Problem:
    """Something in the file that could not be taken over as it stands."""

    line: int
    what: str
    """A sentence that quotes the value."""
    left_out: bool
    """Whether the whole entry is left out; otherwise only this value is."""


@dataclass(frozen=True)
class Column:
    """A column of a table and the field it goes to; empty for none."""

    number: int
    header: str
    field: str
    example: str = ""


@dataclass(frozen=True)
class FileRead:
    """The people in a file, each with the line at which they begin."""

    filename: str
    kind: FileKind
    people: tuple[tuple[int, Person], ...]
    problems: tuple[Problem, ...] = ()
    columns: tuple[Column, ...] = ()
    remarks: tuple[str, ...] = ()
    """What holds for the whole file: two columns of one name, dates that may mean two days."""


@dataclass(frozen=True)
class Row:
    """One person to be imported, and who of those already known they seem to be."""

    line: int
    person: Person
    known: Person | None = None
    why: str = ""
    line_before: int | None = None
    """The line of the same file in which they stand already."""
    namesake: str = ""
    """Somebody else of the same name: who that is, in a few words."""

    @property
    def seems_known(self) -> bool:
        return self.known is not None or self.line_before is not None


@dataclass(frozen=True)
class Preview:
    """What importing the file would do."""

    filename: str
    kind: FileKind
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    columns: tuple[Column, ...] = ()
    remarks: tuple[str, ...] = ()
    duplicates: tuple[Row, ...] = field(default=())

    @property
    def new(self) -> int:
        """How many would come in when those who seem to be there are left out."""
        return len(self.rows) - len(self.duplicates)

    @property
    def left_out(self) -> int:
        """Entries that cannot be imported at all."""
        return len({problem.line for problem in self.problems if problem.left_out})


def preview_of(read: FileRead, known: Sequence[Person], progress: Progress | None = None) -> Preview:
    """The file beside the people already known."""
    there = Known.of(known)
    in_file = Known()
    lines: dict[str, int] = {}
    rows: list[Row] = []
    for done, (line, person) in enumerate(read.people):
        rows.append(_row(line, person, there, in_file, lines))
        in_file.add(person)
        lines[person.id] = line
        if progress is not None and done % EVERY == 0:
            progress(done / len(read.people))
    return Preview(
        filename=read.filename,
        kind=read.kind,
        rows=tuple(rows),
        problems=read.problems,
        columns=read.columns,
        remarks=read.remarks,
        duplicates=tuple(row for row in rows if row.seems_known),
    )


def _row(line: int, person: Person, there: Known, in_file: Known, lines: dict[str, int]) -> Row:
    if (pair := there.like(person)) is not None:
        return Row(line, person, known=pair.one, why=pair.why)
    if (pair := in_file.like(person)) is not None:
        return Row(line, person, why=pair.why, line_before=lines[pair.one.id])
    other = there.namesake(person) or in_file.namesake(person)
    return Row(line, person, namesake="" if other is None else other.one_line or other.email or "no details")
