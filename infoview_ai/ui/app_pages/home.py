"""Home: what to do now."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui import routes
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago, minutes_and_seconds, name_of, pitch_sentence, time_sentence


def show(app: App) -> None:
    """One thing to do: go on with a running talk, take the last one's change into the next, or begin."""
    past = app.rehearsals.history(limit=20)
    running = next((one for one in past if one.state is not State.ENDED), None)
    ended = next((one for one in past if one.state is State.ENDED and _says_something(app, one)), None)
    if running is not None:
        _go_on(running)
    elif ended is not None:
        _again(app, ended)
    else:
        _begin()
    if running is not None and ended is not None:
        _last_change(app, ended)
    if past:
        st.space("small")
        routes.link(routes.HISTORY, "All your talks", icon=":material/history:")


def _says_something(app: App, talk: Rehearsal) -> bool:
    """Whether enough was said in it to be judged."""
    return app.rehearsals.scorecard(talk.id).passed is not None


def _begin() -> None:
    st.title("Practise the talk before you have it", anchor=False)
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
    if st.button("Choose somebody to practise with", type="primary", icon=":material/forum:"):
        routes.go(routes.REHEARSE)
    st.caption("About fifteen minutes. Nothing leaves this computer unless you connect a language model.")


def _go_on(talk: Rehearsal) -> None:
    st.title("You are in the middle of a talk", anchor=False)
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


def _again(app: App, talk: Rehearsal) -> None:
    st.title("Ready for the next talk", anchor=False)
    _last_change(app, talk)
    if st.button("Practise again", type="primary", icon=":material/forum:"):
        routes.go(routes.REHEARSE)


def _last_change(app: App, talk: Rehearsal) -> None:
    card = app.rehearsals.scorecard(talk.id)
    with st.container(border=True):
        st.caption(f"Your last talk: {escape(name_of(talk))}, {ago(talk.started_at)}")
        st.markdown(f"{escape(time_sentence(card))} {escape(pitch_sentence(card))}")
        if card.one_change:
            st.markdown(f"**The one change:** {escape(card.one_change)}")
        routes.link(routes.DEBRIEF, "Read the debrief", talk.id, icon=":material/rate_review:")
