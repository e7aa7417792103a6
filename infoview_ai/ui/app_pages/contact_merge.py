"""Two entries that seem to be one person: look at them side by side, choose, merge. It can be taken back."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.duplicates import Pair
from infoview_ai.ui import state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.contact_words import who
from infoview_ai.ui.text import escape

SHOWN = 10


def show(app: App) -> None:
    """The pairs, where there are any; looked for only when asked, since a long list takes a second."""
    st.header("People who are there twice", anchor=False)
    if not st.toggle("Look for them", key=state.LOOK_FOR_TWICE):
        return
    pairs = app.transfers.duplicates()
    if not pairs:
        st.caption("Nobody. Two people who only share a name are left as two.")
    for pair in pairs[:SHOWN]:
        with st.container(border=True):
            st.markdown(f"**{escape(pair.one.name)}** and **{escape(pair.other.name)}**: {escape(pair.why)}")
            _pair(app, pair)
    if len(pairs) > SHOWN:
        st.caption(f"And {len(pairs) - SHOWN} more pairs.")


def _pair(app: App, pair: Pair) -> None:
    keep, other = sorted((pair.one, pair.other), key=lambda one: one.created_at)
    result, differing = app.transfers.merge_preview(keep.id, other.id)
    taken = frozenset(
        conflict.field
        for conflict in differing
        if st.radio(
            conflict.field.replace("_", " ").capitalize(),
            (False, True),
            format_func={False: escape(conflict.kept), True: escape(conflict.other)}.__getitem__,
            horizontal=True,
            key=f"conflict_{keep.id}_{other.id}_{conflict.field}",
        )
    )
    st.markdown(f"Together: **{escape(who(result))}**. Notes, history and tasks of both are kept.")
    st.button(
        "Make them one",
        key=f"merge_{keep.id}_{other.id}",
        on_click=attempt,
        args=(lambda: _merge(app, keep.id, other.id, taken),),
    )


def _merge(app: App, keep_id: str, other_id: str, taken: frozenset[str]) -> None:
    app.transfers.merge(keep_id, other_id, taken)
    state.leave_notice("They are one now. You can take it back on this page.")
