"""Contacts as a table: search, narrow by status and tag, open one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person, Status
from infoview_ai.ui import routes, state
from infoview_ai.ui.contact_words import STATUSES, people
from infoview_ai.ui.text import escape, shortened, visible

SHOWN: Final = 200


def show(app: App) -> None:
    """The table, with its search above it."""
    text, status, tag = _search(app)
    found = app.contacts.find(text, status=status, tag=tag, limit=SHOWN)
    total = app.contacts.count(text, status=status, tag=tag)
    if not found:
        st.info("Nobody fits. Try fewer words, or another status.", icon=":material/info:")
        return
    more = f" The first {SHOWN} by name are shown; narrow the search to see others." if total > len(found) else ""
    st.caption(f"{people(total)}.{more}")
    chosen = _table(found)
    if chosen is not None:
        label = f"Open {escape(shortened(chosen.name, 40))}"
        if st.button(label, type="primary", icon=":material/arrow_forward:"):
            routes.go_to_person(routes.CONTACTS, chosen.id)


def _search(app: App) -> tuple[str, Status | None, str]:
    left, middle, right = st.columns([0.5, 0.25, 0.25])
    text = left.text_input("Search", key=state.CONTACTS_SEARCH, placeholder="A name, a place, a word from your notes")
    status = middle.selectbox(
        "Status",
        [None, *Status],
        format_func=lambda one: "All" if one is None else STATUSES[one],
        key=state.CONTACTS_STATUS,
    )
    tags = app.contacts.tags()
    tag = right.selectbox("Tag", ["", *tags], format_func=lambda one: visible(one) or "All", key=state.CONTACTS_TAG)
    return text, status, tag or ""


def _table(found: Sequence[Person]) -> Person | None:
    rows = {
        "Name": [visible(one.name) for one in found],
        "Role": [visible(one.role) for one in found],
        "Organisation": [visible(one.organisation) for one in found],
        "Status": [STATUSES[one.status] for one in found],
        "Tags": [visible(", ".join(one.tags)) for one in found],
    }
    st.caption("Tick a row to open that person.")
    event = st.dataframe(rows, hide_index=True, on_select="rerun", selection_mode="single-row", key="contacts_table")
    places = event.selection.rows
    return found[places[0]] if places and places[0] < len(found) else None
