"""One contact: where things stand and the next step, the page for the talk, their fields, their history."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.calendar_files import person_calendar
from infoview_ai.contacts.due import Kind, State, today_first
from infoview_ai.contacts.exporting import written
from infoview_ai.contacts.person import Person, Status, Talk
from infoview_ai.outreach.occasion import Occasion
from infoview_ai.ui import routes, state
from infoview_ai.ui.app_pages import talk_brief
from infoview_ai.ui.components.booking import book_form, ended_form
from infoview_ai.ui.components.contact_form import edit_fields
from infoview_ai.ui.components.due_list import due_list
from infoview_ai.ui.components.message_person import messages_to, write_button
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.talk_facts import talk_facts
from infoview_ai.ui.contact_words import STANDING, talk_line
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import ago

_SOON = (State.OPEN, State.TODAY, State.LATE)


def show(app: App, person_id: str) -> None:
    """The person, with a page for each thing to do."""
    person = app.contacts.get(person_id)
    routes.open_button(routes.CONTACTS, "All contacts", {}, "all_contacts", ":material/arrow_back:")
    st.title(escape(shortened(person.name, 80)), anchor=False)
    if person.one_line:
        st.caption(escape(person.one_line))
    now, prepare, details, history = st.tabs(["Where things stand", "Prepare the talk", "Details", "History"])
    with now:
        _now(app, person)
    with prepare:
        talk_brief.show(app, person)
    with details:
        edit_fields(app, person)
    with history:
        _history(app, person)


def _now(app: App, person: Person) -> None:
    st.subheader(STANDING[person.status], anchor=False)
    if person.talk is not None and person.status is Status.BOOKED:
        st.markdown(escape(f"{talk_line(person.talk)}{_here(app, person.talk)}"))
        if person.talk.place:
            st.markdown(escape(person.talk.place))
    after = person.status in (Status.DONE, Status.THANKED)
    if not after:
        _next_step(app, person)
    _to_do(app, person)
    if after:
        _next_step(app, person)
    talk_facts(app, person)
    messages_to(app, person)
    if after:
        _step(app, person, "Close: nothing more is due", steps.closed)
    _files(app, person)


def _here(app: App, talk: Talk) -> str:
    """The same moment on the learner's clock, where that differs."""
    local, there = app.contacts.days().local(talk.start), Days(zone=talk.zone).local(talk.start)
    return "" if local.utcoffset() == there.utcoffset() else f"; {local:%A %H:%M} on your clock"


def _to_do(app: App, person: Person) -> None:
    due = today_first(app.contacts.due_for(person.id))
    days, at = app.contacts.days(), app.contacts.now()
    hidden = (Kind.TALK, Kind.HELD)
    soon = [one for one in due if one.state(at, days) in _SOON and one.kind not in hidden]
    later = [one for one in due if one.state(at, days) is State.LATER and one.kind not in hidden]
    if soon:
        st.header("To do", anchor=False)
        due_list(app, soon, "now")
    if later:
        with st.expander(f"Later · {len(later)}", key=f"later_{person.id}"):
            due_list(app, later, "later")


def _next_step(app: App, person: Person) -> None:
    """The one thing that comes next, and quieter ones beside it."""
    match person.status:
        case Status.TO_CONTACT:
            with st.container(horizontal=True):
                write_button(app, person.id, Occasion.REQUEST, f"write_{person.id}", primary=True)
                _step(app, person, "I have asked them", lambda one: steps.asked(one, app.contacts.now()))
            with st.expander("They have agreed already"):
                book_form(app, person)
        case Status.ASKED | Status.NUDGED:
            with st.expander("They said yes: note the talk", icon=":material/event:", key=f"yes_{person.id}"):
                book_form(app, person)
            _step(app, person, "They said no, or it rests", steps.closed)
        case Status.BOOKED:
            ended_form(app, person)
            with st.expander("The talk was moved", key=f"moved_{person.id}"):
                book_form(app, person)
        case Status.DONE | Status.THANKED:
            routes.link_to_person(routes.AFTER_TALK, "Notes and what you learned", person.id, ":material/edit_note:")
            with st.expander("Another talk with them", key=f"again_{person.id}"):
                book_form(app, person)
        case Status.CLOSED:
            _step(app, person, "Open again", steps.reopened)


def _step(app: App, person: Person, label: str, step: steps.Step, *, primary: bool = False) -> None:
    st.button(
        label,
        key=f"step_{person.id}_{label}",
        type="primary" if primary else "tertiary",
        on_click=attempt,
        args=(lambda: app.contacts.step(person.id, step),),
    )


def _files(app: App, person: Person) -> None:
    st.space("small")
    with st.container(horizontal=True):
        st.download_button(
            "Calendar (.ics)",
            lambda: person_calendar(
                app.contacts.get(person.id), app.contacts.due_for(person.id), app.contacts.days(), app.contacts.now()
            ),
            "talk.ics",
            "text/calendar",
            icon=":material/calendar_add_on:",
            key=f"ics_{person.id}",
            on_click="ignore",
            help="The talk and each reminder. Opening a newer file again updates them.",
        )
        st.download_button(
            "vCard",
            lambda: written([app.contacts.get(person.id)], "vcard").encode(),
            "contact.vcf",
            "text/vcard",
            icon=":material/contact_page:",
            key=f"vcf_{person.id}",
            on_click="ignore",
        )


def _history(app: App, person: Person) -> None:
    for change in app.contacts.history(person.id):
        st.markdown(f"{escape(change.what)}  \n:gray[{ago(change.at)}]")
    st.space("small")
    with st.popover("Delete this contact", type="tertiary", key=f"ask_delete_{person.id}"):
        st.markdown(
            f"Delete **{escape(shortened(person.name, 80))}** with history, notes and tasks? This cannot be undone."
        )
        if st.button("Delete for good", key=f"delete_{person.id}"):
            app.contacts.delete([person.id])
            state.leave_notice(f"{person.name} is deleted.")
            routes.go_to_person(routes.CONTACTS)
