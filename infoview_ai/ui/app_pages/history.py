"""History: every talk, to open, to go on with, or to delete; and the way in for real ones."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui import routes
from infoview_ai.ui.components.notices import attempt, empty
from infoview_ai.ui.components.real_talk import score_a_real_talk
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago, minutes_and_seconds, name_of, pitch_sentence, time_sentence

SHOWN = 50


def show(app: App) -> None:
    """The talks, latest first."""
    st.title("Your talks", anchor=False)
    past = app.rehearsals.history(limit=SHOWN)
    if not past:
        empty(
            "Nothing here yet",
            "Each rehearsal is stored as you go, on this computer, and listed here: to go on with, to read the debrief "
            "again, or to delete. Transcripts of real conversations come here too.",
        )
        routes.link(routes.REHEARSE, "Have a first talk", icon=":material/forum:")
    for talk in past:
        _row(app, talk)
    if len(past) == SHOWN:
        st.caption(f"The latest {SHOWN} are shown.")
    st.space("small")
    score_a_real_talk(app)


def _row(app: App, talk: Rehearsal) -> None:
    with st.container(border=True):
        what, act = st.columns([0.72, 0.28], vertical_alignment="center")
        with what:
            st.markdown(f"**{escape(name_of(talk))}** · {ago(talk.started_at)}")
            st.caption(_line(app, talk))
        with act, st.container(horizontal=True, horizontal_alignment="right"):
            running = talk.state is not State.ENDED
            if st.button("Go on" if running else "Debrief", key=f"open_{talk.id}"):
                routes.go(routes.REHEARSE if running else routes.DEBRIEF, talk.id)
            with st.popover("Delete", type="tertiary", key=f"ask_{talk.id}"):
                st.markdown("Delete this talk and its debrief? This cannot be undone.")
                st.button(
                    "Delete it",
                    key=f"delete_{talk.id}",
                    on_click=attempt,
                    args=(lambda: app.rehearsals.delete(talk.id),),
                )


def _line(app: App, talk: Rehearsal) -> str:
    fork = "tried again from an earlier talk · " if talk.parent else ""
    if talk.state is not State.ENDED:
        where = "Paused" if talk.state is State.PAUSED else "Not ended"
        return (
            f"{fork}{where} at {minutes_and_seconds(talk.elapsed_s / 60)} of {minutes_and_seconds(talk.limit_s / 60)}"
        )
    card = app.rehearsals.scorecard(talk.id)
    return f"{fork}{escape(time_sentence(card))} {escape(pitch_sentence(card))}"
