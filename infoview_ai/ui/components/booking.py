"""When the talk is, and when it ended."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.fields import moment, zones
from infoview_ai.contacts.person import Mode, Person
from infoview_ai.errors import InfoViewError
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.contact_words import MODES


def book_form(app: App, person: Person) -> None:
    """Date, time, zone, minutes, mode and place of a talk; a time that does not exist is said to."""
    days, talk = app.contacts.days(), person.talk
    start = days.local(talk.start if talk is not None else app.contacts.now() + timedelta(days=7))
    zone = talk.zone if talk is not None else days.zone
    with st.form(f"book_{person.id}", border=False):
        left, middle, right = st.columns(3)
        day = left.date_input("Day", start.date())
        hour = middle.time_input("Time", start.time() if talk is not None else time(10, 0), step=timedelta(minutes=15))
        minutes = right.number_input("Minutes you asked for", 5, 180, talk.minutes if talk else 15, step=5)
        where = left.selectbox("Time zone", zones(), index=zones().index(zone) if zone in zones() else 0)
        mode = middle.selectbox(
            "How", list(Mode), index=list(Mode).index(talk.mode) if talk else 0, format_func=MODES.__getitem__
        )
        place = right.text_input("Number, link or place", talk.place if talk else "")
        sent = st.form_submit_button("Note the talk", type="primary")
    if not sent:
        return
    try:
        local = datetime.combine(day, hour)
        app.contacts.book(person.id, local, where, minutes=int(minutes), mode=mode or Mode.PHONE, place=place)
    except InfoViewError as error:
        trouble(error)
        return
    st.rerun()


def ended_form(app: App, person: Person) -> None:
    """When a booked talk ended; from there the thank-you clock runs."""
    talk = person.talk
    if talk is None:
        return
    planned = app.contacts.days().local(talk.planned_end)
    with st.expander(
        "We have talked", icon=":material/check:", expanded=app.contacts.now() >= talk.start, key=f"ended_{person.id}"
    ):
        with st.form(f"ended_form_{person.id}", border=False):
            left, right = st.columns(2)
            day = left.date_input("It ended on", planned.date())
            hour = right.time_input("at, on your clock", planned.time(), step=timedelta(minutes=5))
            sent = st.form_submit_button("Start the thank-you clock", type="primary")
        if not sent:
            return
        try:
            ended_at = moment(datetime.combine(day, hour), app.contacts.days().zone)
            app.contacts.step(person.id, lambda one: steps.held(one, ended_at))
        except InfoViewError as error:
            trouble(error)
            return
        st.rerun()
