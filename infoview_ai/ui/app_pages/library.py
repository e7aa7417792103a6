"""Library: find a passage, ask, read a document whole, and add documents of one's own."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.knowledge.asking.librarian import LONGEST_QUESTION
from infoview_ai.ui import state
from infoview_ai.ui.components.document import document
from infoview_ai.ui.components.found import LEAST_LETTERS, found
from infoview_ai.ui.components.library_answer import asking
from infoview_ai.ui.components.shelves import shelves


def show(app: App) -> None:
    """The document that the address names, or the way to find one."""
    state.show_address()
    named = state.document_id()
    if named is not None:
        document(app, named)
        return
    st.title("Library", anchor=False)
    _front(app)


@st.fragment
def _front(app: App) -> None:
    """One box to search and to ask in. While it is empty the shelves stand below it, and else what was found."""
    query = st.text_input(
        "Search, or ask a question",
        key=state.QUERY,
        type="search",
        placeholder="How do I end in time?",
        live="250ms",
        bind="query-params",
    ).strip()[:LONGEST_QUESTION]
    if len(query) < LEAST_LETTERS:
        shelves(app)
        return
    asking(app, query)
    found(app, query)
