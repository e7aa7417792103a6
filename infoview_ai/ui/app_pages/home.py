"""Home: what to do now."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.due import Due, Kind
from infoview_ai.contacts.person import Person
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.due_list import due_list
from infoview_ai.ui.components.start_talk import surprise_me_with_somebody
from infoview_ai.ui.contact_words import day_and_time, who
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago, capitalised, minutes_and_seconds, name_of, pitch_sentence, time_sentence

SHOWN_DUE = 4


def show(app: App) -> None:
    """One thing to do: go on with a running talk, take the last one's change into the next, or begin.

    The next real talk and what is due today stand with it, thank-you clocks first.
    """
    if state.first_of_visit():
        app.contacts.learn_zone(st.context.timezone or "")
    due = [one for one in app.contacts.today(app.after_talks.due_tasks()) if one.kind is not Kind.TALK]
    coming = app.contacts.next_talk()
    if due or coming is not None:
        st.title("Today", anchor=False)
        _next_talk(app, coming)
        _today(app, due)
    _talks(app, first=not due and coming is None)


def _next_talk(app: App, person: Person | None) -> None:
    if person is None or person.talk is None:
        return
    days, now = app.contacts.days(), app.contacts.now()
    with st.container(border=True, key="next_talk", gap="xxsmall"):
        going = person.talk.start <= now
        st.caption("Your talk is now" if going else "Your next talk")
        when = capitalised(day_and_time(person.talk.start, days, now))
        st.markdown(f"**{escape(who(person))}**  \n{escape(when)}, {person.talk.minutes} minutes")
        routes.link_to_person(routes.CONTACTS, "Prepare it", person.id, icon=":material/checklist:")


def _today(app: App, due: list[Due]) -> None:
    due_list(app, due[:SHOWN_DUE], "today")
    if len(due) > SHOWN_DUE:
        with st.expander(f"{len(due) - SHOWN_DUE} more", key="due_more"):
            due_list(app, due[SHOWN_DUE:], "more")


def _talks(app: App, *, first: bool) -> None:
    past = app.rehearsals.history(limit=20)
    running = next((one for one in past if one.state is not State.ENDED), None)
    ended = next((one for one in past if one.state is State.ENDED and _says_something(app, one)), None)
    if running is not None:
        _go_on(running, first)
    elif ended is not None:
        _again(app, ended, first)
    else:
        _begin(app, first)
    if running is not None and ended is not None:
        _last_change(app, ended)
    if past:
        st.space("small")
        routes.link(routes.HISTORY, "All your talks", icon=":material/history:")


def _says_something(app: App, talk: Rehearsal) -> bool:
    """Whether enough was said in it to be judged."""
    return app.rehearsals.scorecard(talk.id).passed is not None


def _heading(text: str, first: bool) -> None:
    """The title of the page, or a heading on it where something more urgent stands above."""
    (st.title if first else st.header)(text, anchor=False)


def _begin(app: App, first: bool) -> None:
    _heading("Practise the talk before you have it", first)
    st.markdown(
        "An informational interview is ten or fifteen minutes with somebody who does the work you wonder about. "
        "You ask, they tell. Two rules decide whether it was a good one:"
    )
    left, right = st.columns(2)
    with left.container(border=True, height="stretch"):
        st.subheader("Keep the time you asked for", anchor=False)
        st.markdown("Go on only if they invite you to.")
    with right.container(border=True, height="stretch"):
        st.subheader("Never turn it into a job pitch", anchor=False)
        st.markdown("You came to learn. A résumé only if they ask for it.")
    st.markdown(
        "Here you practise with people who answer, watch the clock and react as people do. "
        "Afterwards you get an honest debrief that quotes your own words."
    )
    _choose(app, "Choose somebody to practise with")
    st.caption("About fifteen minutes. Nothing leaves this computer unless you connect a language model.")


def _go_on(talk: Rehearsal, first: bool) -> None:
    _heading("You are in the middle of a talk", first)
    where = "is paused" if talk.state is State.PAUSED else "stands where you left it"
    left = (
        f"{minutes_and_seconds(talk.remaining_s / 60)} are left."
        if talk.remaining_s > 0
        else "The time is up; what is left is to say goodbye."
    )
    st.markdown(f"Your talk with **{escape(name_of(talk))}** {where}. {left}")
    with st.container(horizontal=True):
        if st.button(f"Go on with {escape(name_of(talk))}", type="primary", icon=":material/forum:"):
            routes.go(routes.REHEARSE, talk.id)
        if st.button("Start another one", type="tertiary"):
            routes.go(routes.REHEARSE)


def _again(app: App, talk: Rehearsal, first: bool) -> None:
    _heading("Ready for the next talk", first)
    _last_change(app, talk)
    _choose(app, "Practise again")


def _choose(app: App, label: str) -> None:
    """The two ways into a new talk: choose, or be surprised."""
    with st.container(horizontal=True):
        if st.button(label, type="primary", icon=":material/forum:"):
            routes.go(routes.REHEARSE)
        surprise_me_with_somebody(app)


def _last_change(app: App, talk: Rehearsal) -> None:
    card = app.rehearsals.scorecard(talk.id)
    with st.container(border=True):
        st.caption(f"Your last talk: {escape(name_of(talk))}, {ago(talk.started_at)}")
        st.markdown(f"{escape(time_sentence(card))} {escape(pitch_sentence(card))}")
        if card.one_change:
            st.markdown(f"**The one change:** {escape(card.one_change)}")
        routes.link(routes.DEBRIEF, "Read the debrief", talk.id, icon=":material/rate_review:")
