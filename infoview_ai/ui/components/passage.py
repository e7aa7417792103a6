"""A passage of the library as it is cited: where it stands, and the way to that very place."""

from __future__ import annotations

import streamlit as st

from infoview_ai.knowledge.passages import Passage
from infoview_ai.ui import routes
from infoview_ai.ui.text import escape, ours, shortened, unmarked, visible

CHARACTERS = 420
LONGEST_NAME = 90


def where(passage: Passage) -> str:
    """Its place in words, not yet escaped: "Keeping time, “The wrap line”"; "Handout, “Night shifts”, page 3".

    Titles of the guidance say after a colon what the document is about; its name stands before.
    """
    section = passage.heading.rpartition(" > ")[2]
    named = section if section not in ("", passage.title, f"Page {passage.page}") else ""
    title = passage.title.partition(": ")[0] if passage.source == "guidance" else passage.title
    parts = [
        shortened(title, LONGEST_NAME),
        f"“{shortened(named, LONGEST_NAME)}”" if named else "",
        f"page {passage.page}" if passage.page is not None else "",
    ]
    return ", ".join(part for part in parts if part)


def passage_link(passage: Passage, label: str = "", *, new_tab: bool = False) -> None:
    """A link that opens the library at this passage.

    `label` is Markdown (words of others must be escaped); without it the link says where the passage stands.
    `new_tab` leaves the page as it is, for a talk that is going on.
    """
    label = label or escape(where(passage))
    if new_tab:
        address = routes.new_tab(routes.LIBRARY, routes.document_address(passage.document, passage.anchor))
        st.markdown(f":material/menu_book: [{label}]({address})")
    else:
        routes.link_to_document(passage.document, label, passage.anchor, icon=":material/menu_book:")


def passage_text(passage: Passage) -> None:
    """The passage whole: guidance as it was laid out, words of others as they are."""
    if passage.source == "guidance":
        st.markdown(ours(passage.text))
    else:
        st.text(visible(passage.text))


def cited(passage: Passage, *, new_tab: bool = False) -> None:
    """The beginning of a passage as a quiet note, under the link to its place."""
    passage_link(passage, new_tab=new_tab)
    st.caption(escape(shortened(unmarked(passage.text), CHARACTERS)))
