"""The rooms and how one goes from one to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, NoReturn
from urllib.parse import urlencode

import streamlit as st

from infoview_ai.ui import outreach_state, people_state, state


class Room(NamedTuple):
    """A page: its title, icon and one sentence on what it is for."""

    title: str
    icon: str
    help: str


HOME: Final = "home"
CONTACTS: Final = "contacts"
OUTREACH: Final = "outreach"
QUESTIONS: Final = "questions"
REHEARSE: Final = "rehearse"
DEBRIEF: Final = "debrief"
AFTER_TALK: Final = "after-the-talk"
HISTORY: Final = "history"
LIBRARY: Final = "library"
PEOPLE: Final = "people"

ROOMS: Final[dict[str, Room]] = {
    HOME: Room("Home", ":material/home:", "What to do now."),
    CONTACTS: Room("Contacts", ":material/group:", "The people around the talk, and where things stand with them."),
    OUTREACH: Room("Outreach", ":material/mail:", "Write to somebody, and see what a good reader would say of it."),
    QUESTIONS: Room("Questions", ":material/checklist:", "What you want to ask, with margin notes."),
    REHEARSE: Room("Rehearse", ":material/forum:", "Choose somebody and practise the talk."),
    DEBRIEF: Room("Debrief", ":material/rate_review:", "What worked in a talk, and the one change that matters most."),
    AFTER_TALK: Room("After the talk", ":material/edit_note:", "Notes, what you learned, what you promised."),
    HISTORY: Room("History", ":material/history:", "Every talk so far, and transcripts of real ones."),
    LIBRARY: Room("Library", ":material/menu_book:", "Guidance on such talks, and documents of your own."),
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


def go_to_sheet(sheet: str | None = None) -> NoReturn:
    """Leave for the questions, with the sheet in the address."""
    st.switch_page(state.pages()[QUESTIONS], query_params={state.SHEET: sheet} if sheet else None)


def link_to_sheet(sheet: str, label: str, icon: str | None = None) -> None:
    """A link to a question sheet. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[QUESTIONS], label=label, icon=icon, query_params={state.SHEET: sheet})


def link(name: str, label: str, rehearsal: str | None = None, icon: str | None = None) -> None:
    """A link to a room. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[name], label=label, icon=icon, query_params=_address(rehearsal))


def link_to_document(document: str, label: str, place: str = "", icon: str | None = None) -> None:
    """A link to a document of the library, opened at `place` (an anchor). `label` is Markdown."""
    st.page_link(state.pages()[LIBRARY], label=label, icon=icon, query_params=document_address(document, place))


def link_to_part(document: str, label: str, part: int, icon: str) -> None:
    """A link to a part (from 1) of a long document."""
    address = document_address(document) | {state.PART: str(part)}
    st.page_link(state.pages()[LIBRARY], label=label, icon=icon, query_params=address)


def document_address(document: str, place: str = "") -> dict[str, str]:
    """What stands behind the question mark for a document of the library."""
    return {state.DOCUMENT: document} | ({state.PLACE: place} if place else {})


def new_tab(name: str, address: Mapping[str, str]) -> str:
    """Where a Markdown link leads that opens a room in a tab of its own. All rooms lie side by side in the address."""
    return f"./{name}?{urlencode(address)}"


def go_to_person(name: str, person_id: str | None = None) -> NoReturn:
    """Leave for another room, with a contact in its address."""
    st.switch_page(state.pages()[name], query_params={state.CONTACT: person_id} if person_id else None)


def open_button(name: str, label: str, address: Mapping[str, str], key: str, icon: str | None = None) -> None:
    """A quiet button that leads elsewhere in a room; a link within one room would look like the place itself."""
    if st.button(label, key=key, type="tertiary", icon=icon):
        st.switch_page(state.pages()[name], query_params=dict(address))


def link_to_person(name: str, label: str, person_id: str, icon: str | None = None) -> None:
    """A link to a room that shows something of a contact. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[name], label=label, icon=icon, query_params={state.CONTACT: person_id})


def _address(rehearsal: str | None) -> dict[str, str] | None:
    return {state.REHEARSAL: rehearsal} if rehearsal else None


def go_to_message(message: str | None = None) -> NoReturn:
    """Leave for the outreach room, with a message open in it or with the list of them."""
    st.switch_page(state.pages()[OUTREACH], query_params={outreach_state.MESSAGE: message} if message else None)


def message_link(message: str, label: str, icon: str | None = None) -> None:
    """A link to an outreach message. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[OUTREACH], label=label, icon=icon, query_params={outreach_state.MESSAGE: message})


def go_to_people(person: str | None = None, view: str | None = None) -> NoReturn:
    """Leave for the people: all of them, one of them, or to make or change one."""
    st.switch_page(state.pages()[PEOPLE], query_params=_of_people(person, view))


def link_to_people(label: str, person: str | None = None, view: str | None = None, icon: str | None = None) -> None:
    """A link to the people. `label` is Markdown: words of others must be escaped."""
    st.page_link(state.pages()[PEOPLE], label=label, icon=icon, query_params=_of_people(person, view))


def _of_people(person: str | None, view: str | None) -> dict[str, str] | None:
    address = {people_state.PERSON: person, people_state.VIEW: view}
    return {name: value for name, value in address.items() if value} or None
