"""The frame of every page: navigation, style, what an action left to say, and errors in one place."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.ui import routes
from infoview_ai.ui.app_pages import after_talk, contacts, debrief, history, home, library, outreach, people, rehearse
from infoview_ai.ui.components.notices import notice, trouble
from infoview_ai.ui.style import apply_style

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f5a43"/>'
    '<path d="M7 9h12v8h-7l-4 4v-4H7z" fill="#fbf7ef"/><path d="M21 13h4v8h-1v4l-4-4h-6v-2h7z" fill="#faeacb"/></svg>'
)
"""Two people talking. Drawn here, since Streamlit fetches icon names for the browser's tab from another host."""

_DRAW: dict[str, Callable[[App], None]] = {
    routes.HOME: home.show,
    routes.CONTACTS: contacts.show,
    routes.OUTREACH: outreach.show,
    routes.REHEARSE: rehearse.show,
    routes.DEBRIEF: debrief.show,
    routes.AFTER_TALK: after_talk.show,
    routes.HISTORY: history.show,
    routes.LIBRARY: library.show,
    routes.PEOPLE: people.show,
}


def show(product: Callable[[], App]) -> None:
    """Draw the page that the address names. `product` gives the App, or raises InfoViewError when it cannot start."""
    st.set_page_config(page_title="InfoView", page_icon=ICON, layout="wide")
    apply_style()
    st.logo(ICON, size="large")
    chosen = st.navigation([routes.page(name, _page(draw, product)) for name, draw in _DRAW.items()])
    notice()
    chosen.run()


def _page(draw: Callable[[App], None], product: Callable[[], App]) -> Callable[[], None]:
    def page() -> None:
        try:
            draw(product())
        except InfoViewError as error:
            trouble(error)

    return page
