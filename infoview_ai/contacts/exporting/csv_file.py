"""CSV for spreadsheets. A cell that a spreadsheet would take for a formula gets an apostrophe in front."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from infoview_ai.contacts.importing.headers import FIELDS
from infoview_ai.contacts.person import Person, Talk

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS: Final = tuple(name for name in FIELDS if name not in ("first_name", "last_name"))


def to_csv(people: Iterable[Person]) -> str:
    """One row a person, with the headers that our import knows; begins with a byte order mark for spreadsheets."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow([FIELDS[name] for name in _COLUMNS])
    for person in people:
        facts = facts_of(person)
        writer.writerow([safe(facts[name]) for name in _COLUMNS])
    return "\ufeff" + sheet.getvalue()


def safe(cell: str) -> str:
    """The cell as no spreadsheet will calculate it; one that begins so already gets one more, so that it comes back."""
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def facts_of(person: Person) -> dict[str, str]:
    """The person as texts by the names of columns."""
    facts = {name: _text(getattr(person, name)) for name in _COLUMNS if name in Person.model_fields}
    return facts | {"tags": ", ".join(person.tags)} | _talk(person.talk)


def _talk(talk: Talk | None) -> dict[str, str]:
    if talk is None:
        return {name: "" for name in _COLUMNS if name.startswith("talk_")} | {"thanked_at": ""}
    return {
        "talk_start": _text(talk.start),
        "talk_zone": talk.zone,
        "talk_minutes": str(talk.minutes),
        "talk_mode": talk.mode.value,
        "talk_place": talk.place,
        "talk_ended_at": _text(talk.ended_at),
        "thanked_at": _text(talk.thanked_at),
    }


def _text(value: object) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
