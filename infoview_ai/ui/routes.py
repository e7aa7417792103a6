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
REHEARSE: Final = "rehearse"
DEBRIEF: Final = "debrief"
HISTORY: Final = "history"
PEOPLE: Final = "people"

ROOMS: Final[dict[str, Room]] = {
    HOME: Room("Home", ":material/home:", "What to do now."),
    REHEARSE: Room("Rehearse", ":material/forum:", "Choose somebody and practise the talk."),
    DEBRIEF: Room("Debrief", ":material/rate_review:", "What worked in a talk, and the one change that matters most."),
    HISTORY: Room("History", ":material/history:", "Every talk so far, and transcripts of real ones."),
    PEOPLE: Room("People to practise with", ":material/groups:", "Who there is, and people of your own."),
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


def link(name: str, label: str, rehearsal: str | None = None, icon: str | None = None) -> None:
    """A link to a room. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[name], label=label, icon=icon, query_params=_address(rehearsal))


def _address(rehearsal: str | None) -> dict[str, str] | None:
    return {state.REHEARSAL: rehearsal} if rehearsal else None


def go_to_people(person: str | None = None, view: str | None = None) -> NoReturn:
    """Leave for the people: all of them, one of them, or to make or change one."""
    st.switch_page(state.pages()[PEOPLE], query_params=_of_people(person, view))


def link_to_people(label: str, person: str | None = None, view: str | None = None, icon: str | None = None) -> None:
    """A link to the people. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[PEOPLE], label=label, icon=icon, query_params=_of_people(person, view))


def _of_people(person: str | None, view: str | None) -> dict[str, str] | None:
    address = {state.PERSON: person, state.VIEW: view}
    return {name: value for name, value in address.items() if value} or None
