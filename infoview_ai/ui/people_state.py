"""What the page of people to practise with remembers on a visit, and its address; the rest is in `state.py`."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.professionals.making.pasted import Draft

PERSON: Final = "p"
"""The slug of a person to practise with, in the address."""
VIEW: Final = "v"
"""What is done with people: `NEW` or `EDIT`; nothing in the address: to look at them."""
NEW: Final = "new"
EDIT: Final = "edit"

GALLERY_FIELD: Final = "people_field"
GALLERY_PRACTISE: Final = "people_practise"
CURIOUS: Final = "people_curious"
WAY: Final = "make_way"
MAKE: Final = "make_"
"""Begins the keys of the form's boxes."""

_DRAFT: Final = "make_draft"
_DELETED: Final = "people_deleted"


def person() -> str | None:
    """The slug in the address, if any."""
    return st.query_params.get(PERSON) or None


def view() -> str | None:
    """What the address says is done with people."""
    return st.query_params.get(VIEW) or None


def keep_draft(draft: Draft | None) -> None:
    """Remember a person that was drafted and not yet kept; a rerun must not draft it again."""
    st.session_state[_DRAFT] = draft


def kept_draft() -> Draft | None:
    """The person drafted on this visit, if any."""
    found: Draft | None = st.session_state.get(_DRAFT)
    return found


def remember_deleted(slug: str | None) -> None:
    """Whom to offer to bring back."""
    st.session_state[_DELETED] = slug


def deleted() -> str | None:
    """The slug of the person deleted last on this visit."""
    found: str | None = st.session_state.get(_DELETED)
    return found
