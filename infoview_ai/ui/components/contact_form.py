"""The form for a contact's fields, in a dialog to add somebody and on their page to change them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person, Warmth
from infoview_ai.errors import InfoViewError
from infoview_ai.ui import routes
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.contact_words import WARMTHS

_HELP = {
    "field": "As you would say it after “get into”: nursing.",
    "found": "An article, a talk, the alumni page, a friend.",
    "knows": "Whom or which field they could lead you to.",
    "referred_by": "They are thanked too, the same day as the talk.",
}


@st.dialog("Add somebody", width="medium")
def add_somebody(app: App) -> None:
    """A name is enough; the rest helps later."""
    with st.form("add_contact", border=False):
        name = st.text_input("Name", placeholder="Ada Okafor", max_chars=300)
        left, right = st.columns(2)
        facts: dict[str, Any] = {
            "role": left.text_input("What they do", placeholder="ward nurse"),
            "organisation": right.text_input("Where", placeholder="St. Elm Hospital"),
            "email": left.text_input("Mail address"),
            "referred_by": right.text_input("Who gave you the name?", help=_HELP["referred_by"]),
            "relation": left.text_input("How you know them", placeholder="my aunt's neighbour"),
            "warmth": right.selectbox("How well", list(Warmth), index=3, format_func=WARMTHS.__getitem__),
        }
        sent = st.form_submit_button("Add", type="primary")
    if not sent:
        return
    try:
        person = app.contacts.add({"name": name} | facts)
    except InfoViewError as error:
        trouble(error)
        return
    routes.go_to_person(routes.CONTACTS, person.id)


def edit_fields(app: App, person: Person) -> None:
    """All fields of a person, to change together."""
    with st.form(f"edit_{person.id}", border=False):
        facts = {**_who(person), **_way(person), **_texts(person)}
        sent = st.form_submit_button("Keep the changes", type="primary")
    if sent:
        _save(app, person, facts)


def _who(person: Person) -> dict[str, Any]:
    left, right = st.columns(2)
    return {
        "name": left.text_input("Name", person.name),
        "role": right.text_input("What they do", person.role),
        "organisation": left.text_input("Where", person.organisation),
        "field": right.text_input("Field", person.field, help=_HELP["field"]),
        "email": left.text_input("Mail address", person.email),
        "phone": right.text_input("Phone", person.phone),
        "profile": left.text_input("Address of a public profile", person.profile),
        "channel": right.text_input("How you reach them", person.channel, placeholder="mail, LinkedIn, phone"),
    }


def _way(person: Person) -> dict[str, Any]:
    left, right = st.columns(2)
    warmth = list(Warmth).index(person.warmth)
    return {
        "relation": left.text_input("How you know them", person.relation),
        "warmth": right.selectbox("How well", list(Warmth), index=warmth, format_func=WARMTHS.__getitem__),
        "found": left.text_input("How you found them", person.found, help=_HELP["found"]),
        "referred_by": right.text_input("Who gave you the name?", person.referred_by, help=_HELP["referred_by"]),
        "school": left.text_input("Where they studied", person.school),
        "knows": right.text_input("Whom they may know", person.knows, help=_HELP["knows"]),
        "tags": st.text_input("Tags, with commas", ", ".join(person.tags)),
    }


def _texts(person: Person) -> dict[str, Any]:
    return {
        "notes": st.text_area("Notes", person.notes),
        "interests": st.text_input("What they care about", person.interests),
        "learnings": st.text_area("What you learned from them", person.learnings),
        "private_quotes": st.text_area("What they said that must not be passed on", person.private_quotes),
    }


def _save(app: App, person: Person, facts: Mapping[str, Any]) -> None:
    changed = {name: value for name, value in facts.items() if _differs(person, name, value)}
    if not changed:
        return
    try:
        app.contacts.edit(person.id, changed)
    except InfoViewError as error:
        trouble(error)
        return
    st.toast("Kept.")
    st.rerun()


def _differs(person: Person, name: str, value: Any) -> bool:
    kept = ", ".join(person.tags) if name == "tags" else getattr(person, name)
    return bool(kept != value)
