"""Contacts from rows to data and back."""

from __future__ import annotations

import unicodedata
from typing import Any

from infoview_ai.contacts.person import Person

_SEARCHED = (
    "name",
    "role",
    "organisation",
    "field",
    "email",
    "phone",
    "school",
    "relation",
    "referred_by",
    "found",
    "knows",
    "notes",
    "interests",
    "learnings",
)


def searchable(text: str) -> str:
    """Small letters without accents, as the search compares them."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def person_columns(person: Person) -> dict[str, Any]:
    """What a person's row holds apart from id, owner and revision."""
    words = " ".join(text for name in _SEARCHED if (text := getattr(person, name)))
    tags = "".join(f"#{tag.casefold()}\n" for tag in person.tags)
    return {
        "status": person.status.value,
        "sort_name": searchable(person.name),
        "search": searchable(f"{words} {' '.join(person.tags)}"),
        "tags": tags,
        "person": person.model_dump_json(exclude_defaults=True),
    }


def person_from(text: str) -> Person:
    return Person.model_validate_json(text)
