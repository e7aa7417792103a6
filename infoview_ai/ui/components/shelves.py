"""The shelves of the library: the guidance in the order of the journey, then the documents of one's own."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.knowledge.documents import Document
from infoview_ai.ui import routes
from infoview_ai.ui.components.own_documents import own_documents
from infoview_ai.ui.text import ours

_JOURNEY: Final[dict[str, tuple[str, ...]]] = {
    "To begin with": ("what-it-is", "two-rules", "backgrounds", "safety"),
    "Finding and asking people": (
        "finding-people",
        "referral-email",
        "cold-email",
        "linkedin",
        "phone-and-voicemail",
        "nudge",
        "contact-log",
    ),
    "Before the talk": ("preparation", "questions", "question-clinic", "pay-and-personal", "dress-and-logistics"),
    "In the talk": (
        "opening",
        "time",
        "listening",
        "reading-people",
        "job-pitch",
        "when-they-open-the-door",
        "resume-etiquette",
        "closing",
    ),
    "Afterwards": ("thank-you", "keeping-in-touch"),
    "How this works": ("scoring", "research"),
}


def shelves(app: App) -> None:
    """Everything there is to read."""
    st.header("Guidance", anchor=False)
    for title, documents in arranged(app.library.guidance.documents()).items():
        with st.expander(title, type="compact", expanded=title == "To begin with"):
            for one in documents:
                routes.link_to_document(one.slug, ours(one.title), icon=":material/menu_book:")
                st.caption(ours(one.summary))
    own_documents(app)


def arranged(documents: tuple[Document, ...]) -> dict[str, tuple[Document, ...]]:
    """The documents by stage of the journey; one that has no stage yet stands at the end under "More"."""
    by_slug = {one.slug: one for one in documents}
    placed = {slug for slugs in _JOURNEY.values() for slug in slugs}
    stages = {title: tuple(by_slug[slug] for slug in slugs if slug in by_slug) for title, slugs in _JOURNEY.items()}
    stages["More"] = tuple(one for one in documents if one.slug not in placed)
    return {title: found for title, found in stages.items() if found}
