"""Contacts: the board, the table, who could help, the import; or, with a contact in the address, that person."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.due import Due, Kind, State, due_for
from infoview_ai.contacts.person import Person, Status
from infoview_ai.ui import routes, state
from infoview_ai.ui.app_pages import contact_import, contact_person, contact_table, who_could_help
from infoview_ai.ui.components.contact_form import add_somebody
from infoview_ai.ui.components.day_settings import day_settings
from infoview_ai.ui.components.notices import empty
from infoview_ai.ui.contact_words import STATUSES, in_short
from infoview_ai.ui.text import escape, shortened

SHOWN: Final = 5
"""So many stand in a column of the board; the table has the rest."""
_BEFORE: Final = (Status.TO_CONTACT, Status.ASKED, Status.NUDGED, Status.BOOKED)
_AFTER: Final = (Status.DONE, Status.THANKED, Status.CLOSED)
_NEXT: Final = (Kind.THANK_YOU, Kind.TALK, Kind.NUDGE, Kind.LET_REST)
"""What a card tells before anything else."""
_VIEWS: Final = {
    "board": "Board",
    "table": "Table",
    "who": "Who could help?",
    "import": "Import",
}


def show(app: App) -> None:
    """The person that the address names, or everybody."""
    if state.first_of_visit():
        app.contacts.learn_zone(st.context.timezone or "")
    person_id = state.contact_id()
    if person_id is not None:
        contact_person.show(app, person_id)
        return
    st.title("The people around the talk", anchor=False)
    counts = app.contacts.counts()
    if not counts and st.session_state.get(state.CONTACTS_VIEW) in (None, "board", "table"):
        _nobody_yet(app)
        return
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        view = st.segmented_control(
            "What to see",
            list(_VIEWS),
            format_func=_VIEWS.__getitem__,
            default="board",
            required=True,
            key=state.CONTACTS_VIEW,
            label_visibility="collapsed",
        )
        if st.button("Add somebody", type="primary", icon=":material/person_add:"):
            add_somebody(app)
    draw = {
        "table": contact_table.show,
        "who": who_could_help.show,
        "import": contact_import.show,
    }.get(view or "board")
    if draw is None:
        _board(app, counts)
    else:
        draw(app)


def _nobody_yet(app: App) -> None:
    empty(
        "Begin with three names",
        "You need not know anybody in the field. Ask people you do know: *whom would you ask who might know "
        "somebody?* Most first talks come from there.\n\n"
        "Add the people you think of, even with a first name only. From then on this page keeps where things stand: "
        "whom you asked, when one reminder is due, when the talk is, and the thank-you within 24 hours.",
    )
    with st.container(horizontal=True):
        if st.button("Add somebody", type="primary", icon=":material/person_add:"):
            add_somebody(app)
        st.button("Bring in a list", icon=":material/upload_file:", on_click=_go_to_view, args=("import",))
        st.button("Whom could I ask?", icon=":material/diversity_3:", on_click=_go_to_view, args=("who",))
    st.caption("Contacts are other people's data. They stay on this computer, and you can export or delete them.")


def _go_to_view(view: str) -> None:
    st.session_state[state.CONTACTS_VIEW] = view


def _board(app: App, counts: dict[Status, int]) -> None:
    for title, statuses in (("Before the talk", _BEFORE), ("After the talk", _AFTER)):
        st.header(title, anchor=False)
        for column, status in zip(st.columns(4), statuses, strict=False):
            with column:
                _column(app, status, counts.get(status, 0))
    day_settings(app)


def _column(app: App, status: Status, count: int) -> None:
    st.markdown(f"**{STATUSES[status]}**{f' · {count:,}' if count else ''}")
    if not count:
        st.caption("Nobody")
        return
    for person in app.contacts.find(status=status, limit=SHOWN):
        _card(app, person)
    if count > SHOWN:
        st.button(
            f"{count - SHOWN:,} more",
            key=f"more_{status.value}",
            type="tertiary",
            on_click=_show_in_table,
            args=(status,),
        )


def _show_in_table(status: Status) -> None:
    st.session_state[state.CONTACTS_VIEW] = "table"
    st.session_state[state.CONTACTS_STATUS] = status


def _card(app: App, person: Person) -> None:
    with st.container(border=True, key=f"card_{person.id}", gap="xxsmall"):
        label = f"**{escape(shortened(person.name, 40))}**"
        routes.open_button(routes.CONTACTS, label, {state.CONTACT: person.id}, f"open_{person.id}")
        if person.one_line:
            st.caption(escape(shortened(person.one_line, 60)))
        if (due := _next(app, person)) is not None:
            st.caption(escape(in_short(due, app.contacts.days(), app.contacts.now())))


def _next(app: App, person: Person) -> Due | None:
    """What comes next with them, where it is not far off."""
    if person.status in (Status.TO_CONTACT, Status.CLOSED):
        return None
    days, now = app.contacts.days(), app.contacts.now()
    useful = [one for one in due_for(person, days) if one.state(now, days) is not State.OVER]
    return min(useful, key=lambda one: _NEXT.index(one.kind) if one.kind in _NEXT else len(_NEXT), default=None)
