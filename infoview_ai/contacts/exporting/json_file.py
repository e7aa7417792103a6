"""JSON with everything that is known (`infoview.contacts/1`); our import reads it back whole."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from infoview_ai.contacts.importing.json_file import FORMAT
from infoview_ai.contacts.person import Person


def to_json(people: Iterable[Person]) -> str:
    return json.dumps({"format": FORMAT, "contacts": [entry(one) for one in people]}, ensure_ascii=False, indent=1)


def entry(person: Person) -> dict[str, Any]:
    """A person as JSON, without what is empty; name and status always stand."""
    found = person.model_dump(mode="json", exclude_defaults=True)
    return {"id": person.id, "name": person.name, "status": person.status.value} | found
