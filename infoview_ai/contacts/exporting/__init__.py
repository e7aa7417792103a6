"""Contacts to files: CSV for spreadsheets, vCard for address books, JSON with everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from infoview_ai.contacts.exporting.csv_file import to_csv
from infoview_ai.contacts.exporting.json_file import to_json
from infoview_ai.contacts.exporting.vcard_file import to_vcards
from infoview_ai.contacts.person import Person

FORMATS: Final[Mapping[str, Callable[[Iterable[Person]], str]]] = {
    "csv": to_csv,
    "json": to_json,
    "vcard": to_vcards,
}


def written(people: Iterable[Person], form: str) -> str:
    """The people as text; `form` is a key of FORMATS."""
    return FORMATS[form](people)
