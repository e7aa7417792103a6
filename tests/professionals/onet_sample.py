"""Small files in the format of O*NET's database; the occupation in them is made up, none of the data is theirs."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

CODE = "51-9999.01"
OTHER = "51-9999.02"

Table = list[list[str]]

RATINGS = ["N", "Standard Error", "Lower CI Bound", "Upper CI Bound", "Recommend Suppress", "Not Relevant", "Date"]
REST = ["8", "0.1", "3.9", "4.2", "N", "N", "08/2024"]


def _rated(*rows: tuple[str, str, str, str]) -> Table:
    head = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", *RATINGS, "Domain Source"]
    return [head, *([code, "2.A.1.a", name, scale, value, *REST, "Analyst"] for code, name, scale, value in rows)]


TABLES: dict[str, Table] = {
    "Occupation Data": [
        ["O*NET-SOC Code", "Title", "Description"],
        [CODE, "Lantern Keepers, Coastal", "Keep lanterns lit along a coast."],
        [OTHER, "Bell Founders", "Cast bells."],
    ],
    "Task Statements": [
        ["O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source"],
        [CODE, "2", "Polish the glass of lanterns.", "Supplemental", "40", "08/2024", "Incumbent"],
        [CODE, "1", "Trim wicks before dusk.", "Core", "41", "08/2024", "Incumbent"],
        [CODE, "3", "Record ships that pass.", "Core", "41", "08/2024", "Incumbent"],
        [OTHER, "4", "Melt bronze.", "Core", "41", "08/2024", "Incumbent"],
    ],
    "Skills": _rated(
        (CODE, "Monitoring", "IM", "4.5"),
        (CODE, "Monitoring", "LV", "1.0"),
        (CODE, "Negotiation", "IM", "1.2"),
        (CODE, "Speaking", "IM", "3.1"),
        (CODE, "Repairing", "IM", "4.0"),
        (OTHER, "Casting", "IM", "5.0"),
    ),
    "Knowledge": _rated((CODE, "Geography", "IM", "4.1"), (CODE, "Physics", "IM", "2.0")),
    "Work Context": _rated((CODE, "Outdoors, Exposed to Weather", "CX", "4.9"), (CODE, "Sitting", "CXP", "90")),
    "Work Values": _rated((CODE, "Independence", "EX", "6.0"), (CODE, "Support", "EX", "2.0")),
    "Job Zones": [["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"], [CODE, "3", "08/2024", "Analyst"]],
    "Alternate Titles": [
        ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
        [CODE, "Beacon Tender", "n/a", "08"],
    ],
}


def as_text(table: Table) -> bytes:
    return "".join("\t".join(row) + "\r\n" for row in table).encode()


def write_text(folder: Path, **changed: Table) -> Path:
    """A folder as a text download unpacks to; `changed` tables by name with underscores for spaces."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in TABLES.items():
        (folder / f"{name}.txt").write_bytes(as_text(changed.get(name.replace(" ", "_"), table)))
    return folder


def write_excel(folder: Path) -> Path:
    """The same as Excel files, which carry the title beside the code and numbers as numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in TABLES.items():
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in table:
            title = "Title" if row[0] == "O*NET-SOC Code" else "Some Title"
            cells = [row[0], title, *row[1:]] if "Title" not in row[:2] and name != "Occupation Data" else row
            sheet.append([_number(cell) for cell in cells])
        book.save(folder / f"{name}.xlsx")
    return folder


def _number(cell: str) -> str | float:
    try:
        return float(cell) if "." in cell and "-" not in cell else cell
    except ValueError:
        return cell
