"""After the talk: notes within the hour, three things learned beside what was said, promises, and comparing talks."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person, Status
from infoview_ai.contacts.record import About
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui import routes, state
from infoview_ai.ui.app_pages import compare_talks, talk_notes, talk_words
from infoview_ai.ui.components.due_list import due_list
from infoview_ai.ui.components.message_person import thank_button
from infoview_ai.ui.components.notices import empty
from infoview_ai.ui.contact_words import talk_line
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import ago, name_of

RECENT: Final = 8
_VIEWS: Final = {"one": "One talk", "compare": "Compare talks"}


def show(app: App) -> None:
    """The talk that the address names, or the choice of one; and the comparison across talks."""
    person_id, rehearsal_id = state.contact_id(), state.rehearsal_id()
    if person_id is not None:
        _with_person(app, app.contacts.get(person_id))
        return
    if rehearsal_id is not None:
        _rehearsed(app, app.rehearsals.get(rehearsal_id))
        return
    st.title("After the talk", anchor=False)
    view = st.segmented_control(
        "What to see",
        list(_VIEWS),
        format_func=_VIEWS.__getitem__,
        default="one",
        required=True,
        key=state.AFTER_VIEW,
        label_visibility="collapsed",
    )
    if view == "compare":
        compare_talks.show(app)
    else:
        _choose(app)


def _choose(app: App) -> None:
    held = [*app.contacts.find(status=Status.DONE), *app.contacts.find(status=Status.THANKED)]
    held.sort(key=lambda one: one.talk.start if one.talk else one.created_at, reverse=True)
    ended = [one for one in app.rehearsals.history(limit=30) if _has_words(one)]
    if not held and not ended:
        empty(
            "Within the hour, while it is fresh",
            "1. Write down what you learned, how it fits you, what is open, and whom they named.\n"
            "2. Note three things you remember, and see what was really said.\n"
            "3. What you promised becomes a task; the thank-you is due within 24 hours.\n\n"
            "It works after a real talk with one of your contacts, and after a rehearsal.",
        )
        routes.link(routes.CONTACTS, "Note a talk with a contact", icon=":material/group:")
        routes.link(routes.REHEARSE, "Have a rehearsal", icon=":material/forum:")
        return
    if held:
        st.header("Real talks", anchor=False)
        for person in held[:RECENT]:
            when = escape(talk_line(person.talk)) if person.talk else ""
            line = f"**{escape(shortened(person.name, 50))}** · {when}"
            routes.open_button(routes.AFTER_TALK, line, {state.CONTACT: person.id}, f"after_{person.id}")
    if ended:
        st.header("Rehearsals and transcripts", anchor=False)
        for talk in ended[:RECENT]:
            line = f"**{escape(name_of(talk))}** · {ago(talk.started_at)}"
            routes.open_button(routes.AFTER_TALK, line, {state.REHEARSAL: talk.id}, f"after_{talk.id}")


def _has_words(talk: Rehearsal) -> bool:
    return talk.state is State.ENDED and bool(talk.turns or talk.imported)


def _with_person(app: App, person: Person) -> None:
    routes.link_to_person(routes.CONTACTS, escape(shortened(person.name, 50)), person.id, ":material/arrow_back:")
    st.title(f"After your talk with {escape(shortened(person.name, 60))}", anchor=False)
    if person.talk is None or person.talk.ended_at is None:
        st.markdown("This talk has not taken place yet, as far as you have noted.")
        routes.link_to_person(routes.CONTACTS, "Say how it ended", person.id, icon=":material/arrow_forward:")
        return
    st.caption(escape(talk_line(person.talk)))
    now, days = app.contacts.now(), app.contacts.days()
    thanks = [one for one in app.contacts.due_for(person.id) if one.seconds_matter and one.opens <= now]
    due_list(app, thanks, "thanks")
    about = About(kind="person", id=person.id)
    talk_notes.notes(app, about)
    spoken = talk_words.transcript_of(app, person)
    talk_notes.three_things(app, about, spoken.transcript() if spoken is not None else None)
    talk_words.bring_transcript(app, person, spoken)
    ended_on = days.local(person.talk.ended_at).date()
    talk_notes.tasks(app, about, spoken.transcript() if spoken else None, ended_on, person_id=person.id)


def _rehearsed(app: App, talk: Rehearsal) -> None:
    routes.open_button(routes.AFTER_TALK, "All talks", {}, "all_talks", ":material/arrow_back:")
    st.title(f"After your talk with {escape(name_of(talk))}", anchor=False)
    real = talk.imported is not None
    st.caption(f"{ago(talk.started_at)} · {'a transcript' if real else 'a rehearsal, with made-up facts'}")
    about = About(kind="talk", id=talk.id)
    talk_notes.three_things(app, about, talk.transcript())
    talk_notes.notes(app, about)
    held_on = app.contacts.days().local(talk.started_at).date()
    talk_notes.tasks(app, about, talk.transcript(), held_on, rehearsal_id=talk.id)
    thank_button(app, talk.id, "thank_for_this")
    routes.link(routes.DEBRIEF, "Read the debrief", talk.id, icon=":material/rate_review:")
