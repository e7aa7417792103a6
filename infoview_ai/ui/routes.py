"""The rooms and how one goes from one to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, NoReturn

import streamlit as st

from infoview_ai.ui import state


class Room(NamedTuple):
    """A page: its title, icon and one sentence on what it is for."""

    title: str
    icon: str
    help: str


HOME: Final = "home"
QUESTIONS: Final = "questions"
REHEARSE: Final = "rehearse"
DEBRIEF: Final = "debrief"
HISTORY: Final = "history"

ROOMS: Final[dict[str, Room]] = {
    HOME: Room("Home", ":material/home:", "What to do now."),
    QUESTIONS: Room("Questions", ":material/checklist:", "What you want to ask, with margin notes."),
    REHEARSE: Room("Rehearse", ":material/forum:", "Choose somebody and practise the talk."),
    DEBRIEF: Room("Debrief", ":material/rate_review:", "What worked in a talk, and the one change that matters most."),
    HISTORY: Room("History", ":material/history:", "Every talk so far, and transcripts of real ones."),
}


def page(name: str, draw: Callable[[], None]) -> st.Page:
    """The Streamlit page of a room; remembered for this visit, so that others can lead to it."""
    room = ROOMS[name]
    made = st.Page(draw, title=room.title, icon=room.icon, help=room.help, url_path=name, default=name == HOME)
    state.pages()[name] = made
    return made


def go(name: str, rehearsal: str | None = None) -> NoReturn:
    """Leave for another room, with the rehearsal in its address."""
    st.switch_page(state.pages()[name], query_params=_address(rehearsal))


def go_to_sheet(sheet: str | None = None) -> NoReturn:
    """Leave for the questions, with the sheet in the address."""
    st.switch_page(state.pages()[QUESTIONS], query_params={state.SHEET: sheet} if sheet else None)


def link(name: str, label: str, rehearsal: str | None = None, icon: str | None = None) -> None:
    """A link to a room. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[name], label=label, icon=icon, query_params=_address(rehearsal))


def _address(rehearsal: str | None) -> dict[str, str] | None:
    return {state.REHEARSAL: rehearsal} if rehearsal else None
