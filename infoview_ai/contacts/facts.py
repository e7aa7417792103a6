"""Facts about a person as they are given: which there are, and how each is cleaned before it is stored."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Final

from infoview_ai.contacts.fields import ContactError, email_of, many_lines, name_of, short, tags_of
from infoview_ai.contacts.person import Person, Warmth

TEXTS: Final = frozenset(("learnings", "private_quotes", "interests", "notes"))
LINES: Final = frozenset(
    (
        "role",
        "organisation",
        "field",
        "phone",
        "profile",
        "channel",
        "found",
        "referred_by",
        "relation",
        "school",
        "knows",
    )
)
NAMES: Final = {
    "organisation": "organisation",
    "referred_by": "who referred you",
    "found": "how you found them",
    "knows": "whom they know",
    "private_quotes": "what stays private",
    "questions_sent_at": "questions sent",
    "resume_asked_at": "résumé asked for",
    "resume_sent_at": "résumé sent",
}


def new_id() -> str:
    """An id of 128 random bits."""
    return secrets.token_hex(16)


def cleaned(facts: Mapping[str, Any], leave: Sequence[str] = ()) -> dict[str, Any]:
    """The facts as they may be stored. Raises ContactError for a value or a field that cannot be kept."""
    return {name: _clean(name, value) for name, value in facts.items() if name not in leave}


def _clean(name: str, value: Any) -> Any:
    if name == "name":
        return name_of(str(value))
    if name == "email":
        return email_of(str(value or ""))
    if name == "tags":
        return tags_of(value.split(",") if isinstance(value, str) else value)
    if name in LINES:
        return short(str(value or ""), f"The field “{NAMES.get(name, name)}”")
    if name in TEXTS:
        return many_lines(str(value or ""))[:20_000]
    if name == "warmth":
        return _warmth(value)
    if name.endswith("_at") and name in Person.model_fields:
        return value
    raise ContactError(f"“{name[:40]}” is no field of a contact.", next_step="Look at the names of the fields.")


def _warmth(value: Any) -> Warmth:
    try:
        return Warmth(value)
    except ValueError as error:
        allowed = ", ".join(one.value for one in Warmth)
        raise ContactError(f"“{value}” is not how well one knows somebody.", next_step=f"Use {allowed}.") from error
