"""What is due: one row each, with what to do, by when, why, and the one button that says it is done."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.due import Due, Kind
from infoview_ai.ui import routes
from infoview_ai.ui.components.deadline import deadline
from infoview_ai.ui.components.message_person import write_what_is_due
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.contact_words import DONE_LABELS, when_due
from infoview_ai.ui.text import escape

_LEADS_TO = {
    Kind.NOTES: (routes.AFTER_TALK, "Write notes"),
    Kind.TALK: (routes.CONTACTS, "Prepare"),
    Kind.HELD: (routes.CONTACTS, "Say how it ended"),
}


def due_list(app: App, due: Sequence[Due], place: str) -> None:
    """Draw the rows. `place` keeps the keys of several lists apart."""
    days, now = app.contacts.days(), app.contacts.now()
    for number, one in enumerate(due):
        key = f"{place}_{number}_{one.kind.value}_{one.person_id or one.task_id}"
        with st.container(border=True, key=f"due_{key}"):
            what, act = st.columns([0.62, 0.38], vertical_alignment="center")
            with what, st.container(gap="xxsmall"):
                st.markdown(f"**{escape(one.what)}**")
                if one.seconds_matter:
                    deadline(one.by, f"clock_{key}", "Thank-you:")
                else:
                    st.caption(f"{escape(when_due(one, days, now))}. {escape(one.why)}")
            with act, st.container(horizontal=True, horizontal_alignment="right"):
                _act(app, one, key)


def _act(app: App, one: Due, key: str) -> None:
    if label := DONE_LABELS.get(one.kind):
        writes = write_what_is_due(app, one, f"write_{key}")
        st.button(
            label,
            key=f"done_{key}",
            type="tertiary" if writes else "secondary",
            on_click=attempt,
            args=(lambda: _finish(app, one),),
        )
        return
    room, label = _LEADS_TO[one.kind]
    routes.link_to_person(room, label, one.person_id, icon=":material/arrow_forward:")


def _finish(app: App, one: Due) -> None:
    """It is done, now."""
    at = app.contacts.now()
    if one.kind is Kind.TASK:
        app.after_talks.finish(one.task_id)
        return
    place = one.place or 0
    step = {
        Kind.THANK_YOU: lambda person: steps.thanked(person, at),
        Kind.CONFIRM: lambda person: steps.confirmed(person, at),
        Kind.THANK_REFERRER: lambda person: steps.referrer_thanked(person, at),
        Kind.NUDGE: lambda person: steps.nudged(person, at),
        Kind.LET_REST: steps.closed,
        Kind.ACT_ON_ADVICE: lambda person: steps.acted(person, place, at),
        Kind.WRITE_TO_NAMED: lambda person: steps.wrote_to(person, place, at),
        Kind.FIRST_UPDATE: lambda person: steps.updated(person, at),
        Kind.UPDATE: lambda person: steps.updated(person, at),
    }[one.kind]
    app.contacts.step(one.person_id, step)
