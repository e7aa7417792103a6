"""How a failure and an empty place look: what happened, what was kept, what to do next."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from infoview_ai.errors import InfoViewError
from infoview_ai.ui import state
from infoview_ai.ui.text import escape


def trouble(error: InfoViewError) -> None:
    """Say what happened, what was kept and what to do next."""
    parts = [f"**{escape(error.what)}**", escape(error.kept), escape(error.next_step)]
    st.warning("  \n".join(part for part in parts if part), icon=":material/info:")


def notice() -> None:
    """Show the sentence that an action left, if any."""
    if text := state.take_notice():
        st.info(escape(text), icon=":material/info:")


def attempt(action: Callable[[], object]) -> None:
    """Do what a button stands for, from its callback; a refusal becomes the next page's notice."""
    try:
        action()
    except InfoViewError as error:
        state.leave_notice(str(error))


def empty(title: str, lesson: str) -> None:
    """An empty place that teaches what it is for."""
    with st.container(border=True):
        st.subheader(title, anchor=False)
        st.markdown(lesson)
