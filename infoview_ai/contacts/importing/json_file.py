"""People from our own JSON export (`infoview.contacts/1`): everything that is known of them comes back."""

from __future__ import annotations

import json

from pydantic import ValidationError

from infoview_ai.contacts.facts import new_id
from infoview_ai.contacts.fields import ContactError
from infoview_ai.contacts.importing.preview import FileRead, Problem
from infoview_ai.contacts.person import Person

FORMAT = "infoview.contacts/1"


def read_json(text: str, filename: str) -> FileRead:
    """The people of an export; one that is malformed is a problem with its number, and the others are read."""
    entries = _entries(text, filename)
    people, problems = [], []
    for number, entry in enumerate(entries, start=1):
        try:
            people.append((number, Person.model_validate({**entry, "id": new_id()})))
        except (ValidationError, TypeError) as error:
            problems.append(Problem(number, f"Entry {number} is malformed: {_reason(error)}.", left_out=True))
    return FileRead(filename=filename, kind="json", people=tuple(people), problems=tuple(problems))


def _entries(text: str, filename: str) -> list[dict[str, object]]:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ContactError(f"{filename} is no JSON{where}.", next_step="Export the contacts again.") from error
    entries = whole.get("contacts") if isinstance(whole, dict) and whole.get("format") == FORMAT else None
    if not isinstance(entries, list):
        raise ContactError(
            f"{filename} is not an export of contacts.", next_step=f"It has “format”: “{FORMAT}” and “contacts”."
        )
    return entries


def _reason(error: ValidationError | TypeError) -> str:
    if isinstance(error, TypeError):
        return "it is no object"
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc'])) or 'entry'}: {first['msg'].lower()}"
