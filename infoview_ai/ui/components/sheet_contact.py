"""Whom of one's contacts a sheet is for."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person
from infoview_ai.errors import NotFoundError
from infoview_ai.questions.sheet import Sheet, describing
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, shortened

_MOST = 300
_NOBODY = "Nobody in my contacts"


def contact_of(app: App, sheet: Sheet) -> None:
    """Choose a contact; their name and role come along. Nothing where there are no contacts yet."""
    people = app.contacts.find(limit=_MOST)
    if not people:
        return
    names = _names(people)
    key = state.sheet_key(sheet.id, "contact")
    st.session_state[key] = sheet.contact if sheet.contact in names else ""

    def linked() -> None:
        chosen = next((one for one in people if one.id == st.session_state[key]), None)
        attempt(lambda: _link(app, sheet, chosen))

    st.selectbox("Which of your contacts", ["", *names], format_func=lambda one: names.get(one, _NOBODY), key=key,
                 on_change=linked)  # fmt: skip


def back_to_contact(app: App, sheet: Sheet) -> None:
    """The way to the contact whom the sheet is for; nothing where it is for none, or they were deleted."""
    if sheet.contact is None:
        return
    try:
        person = app.contacts.get(sheet.contact)
    except NotFoundError:
        return
    label = f"For {escape(shortened(person.name, 50))}: their page, with what to take along"
    routes.link_to_person(routes.CONTACTS, label, person.id, icon=":material/group:")


def _names(people: tuple[Person, ...]) -> dict[str, str]:
    """Id to a name that no other of them has: the choice is made by its name."""
    names: dict[str, str] = {}
    for one in people:
        plain = ", ".join(part for part in (one.name, one.role, one.organisation) if part)
        same = sum(name == plain or name.startswith(f"{plain} (") for name in names.values())
        names[one.id] = f"{plain} ({same + 1})" if same else plain
    return names


def _link(app: App, sheet: Sheet, person: Person | None) -> None:
    app.sheets.link_contact(sheet.id, person.id if person is not None else None)
    if person is not None:
        app.sheets.change(sheet.id, describing(person=person.name, role=person.role[:80]), f"for {person.name}")
