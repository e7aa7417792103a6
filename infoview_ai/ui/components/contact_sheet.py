"""On a contact: the question sheet for the talk with them, and how to link one."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person
from infoview_ai.questions.must_asks import must_asks
from infoview_ai.questions.sheet import Sheet, SheetContent
from infoview_ai.ui import routes
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import ago

_ROLE: Final = 80
_NONE: Final = ""


def sheet_of(app: App, person: Person) -> Sheet | None:
    """The sheet for this contact, the latest changed where there are several."""
    return next(iter(app.sheets.of_contact(person.id)), None)


def asked_from(app: App, sheet: Sheet | None) -> tuple[str, ...]:
    """The questions of the sheet that must be asked."""
    return () if sheet is None else must_asks(sheet.content, app.sheet_reader)


def contact_sheet(app: App, person: Person, sheet: Sheet | None) -> None:
    """The way to the sheet, or the ways to have one."""
    if sheet is not None:
        count = len(sheet.content.questions)
        with st.container(horizontal=True, vertical_alignment="center"):
            words = f"Question sheet: {escape(shortened(_name(sheet), 50))}, {count} {_questions(count)}"
            routes.link_to_sheet(sheet.id, words, icon=":material/checklist:")
            st.button(
                "Not for them",
                key=f"unlink_sheet_{person.id}",
                type="tertiary",
                help="The sheet stays as it is; it is only no longer linked to this contact.",
                on_click=attempt,
                args=(lambda: app.sheets.link_contact(sheet.id, None),),
            )
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _choose(app, person)
        if st.button("Write a question sheet", key=f"new_sheet_{person.id}", icon=":material/checklist:"):
            content = SheetContent(person=person.name[:200], role=person.role[:_ROLE])
            routes.go_to_sheet(app.sheets.make(content, contact=person.id).id)


def _choose(app: App, person: Person) -> None:
    free = [one for one in app.sheets.all() if one.contact is None and one.content.questions]
    if not free:
        return
    names: dict[str, str] = {_NONE: "Choose a sheet"}
    for one in free:
        plain = _name(one)
        same = sum(name == plain or name.startswith(f"{plain} (") for name in names.values())
        names[one.id] = f"{plain} ({same + 1})" if same else plain
    key = f"link_sheet_{person.id}"

    def linked() -> None:
        if chosen := st.session_state.get(key):
            attempt(lambda: app.sheets.link_contact(chosen, person.id))

    st.selectbox(
        "Link a question sheet you have", list(names), format_func=names.__getitem__, key=key, on_change=linked
    )


def _name(sheet: Sheet) -> str:
    content = sheet.content
    who = ", ".join(part for part in (content.person, content.role) if part)
    return content.title or who or f"changed {ago(sheet.updated_at)}"


def _questions(count: int) -> str:
    return "question" if count == 1 else "questions"
