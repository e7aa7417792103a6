"""What a search in the library found: the passages themselves, each with the way to its place."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.knowledge.passages import Source
from infoview_ai.ui import state
from infoview_ai.ui.components.passage import CHARACTERS, passage_link, passage_text
from infoview_ai.ui.text import escape, shortened, unmarked

LEAST_LETTERS = 3
"""With fewer nothing is looked for yet."""
SHOWN = 6
FITS = 0.22
"""Passages that score less have little to do with the question; so score those that answer nonsense."""

_SHELVES: dict[str, Source | None] = {"Everything": None, "Guidance": "guidance", "Your documents": "user"}


def found(app: App, query: str) -> None:
    """The best passages, the first one whole. Where nothing fits that is said, and the nearest ones are offered."""
    source = _source(app)
    passages = app.library.search(query, k=SHOWN, source=source)
    if not passages:
        st.markdown("Nothing was found. Try other words, or look through everything.")
        return
    if passages[0].score < FITS:
        st.markdown("**Nothing fits that well.** Try other words. These are the nearest passages:")
    for number, passage in enumerate(passages):
        with st.container(border=True, key=f"found_{number}"):
            passage_link(passage)
            if number == 0 and passage.score >= FITS:
                passage_text(passage)
            else:
                st.caption(escape(shortened(unmarked(passage.text), CHARACTERS)))


def _source(app: App) -> Source | None:
    """Where to look; a choice only for those who have added something."""
    if not app.documents.all():
        return None
    chosen = st.radio("Look in", list(_SHELVES), key=state.SHELF, horizontal=True, label_visibility="collapsed")
    return _SHELVES[chosen]
