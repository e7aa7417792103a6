"""The talk itself. Everything shown is read from the stored rehearsal; the page only watches."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.rehearsal.rehearsal import Rehearsal, ReplyState, State
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.conversation import conversation, hear
from infoview_ai.ui.components.countdown import countdown
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.side import side
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import capitalised, first_name, name_of

QUICK_S = 0.4
"""A reply that comes within this time is drawn at once, without streaming."""

LONGEST_LINE = 8000
WIDTHS = (0.66, 0.34)
"""Of the conversation and of what stands beside it."""


def show(app: App, rehearsal_id: str) -> None:
    """Draw the talk, say what was typed, and show the reply as it comes."""
    rehearsal = app.rehearsals.get(rehearsal_id)
    if rehearsal.state is not State.ENDED:
        rehearsal = _say_what_was_typed(app, rehearsal)
    _box(rehearsal)
    if on_its_way(rehearsal):
        rehearsal = app.rehearsals.wait(rehearsal.id, QUICK_S)
    _head(app, rehearsal)
    main, aside = st.columns(WIDTHS, gap="large")
    with aside.container(key="talk_side"):
        side(app, rehearsal, "side")
    with main:
        spot = conversation(app, rehearsal)
    if on_its_way(rehearsal):
        hear(app, rehearsal, spot)
        st.rerun()
    state.saw(rehearsal)


def on_its_way(rehearsal: Rehearsal) -> bool:
    """Whether a reply is being made now."""
    pending = rehearsal.pending
    return pending is not None and pending.state in (ReplyState.WAITING, ReplyState.STREAMING)


def _say_what_was_typed(app: App, rehearsal: Rehearsal) -> Rehearsal:
    line = state.held_line()
    if not line:
        state.saw(rehearsal)
        return rehearsal
    if on_its_way(rehearsal):
        rehearsal = app.rehearsals.wait(rehearsal.id, QUICK_S)
    try:
        rehearsal = app.rehearsals.say(rehearsal.id, line, key=state.line_key(rehearsal, line))
    except InfoViewError as error:
        state.put_back(line)
        st.info(escape(f"{error} Your line is still in the box."), icon=":material/info:")
    state.let_go_of_line()
    return rehearsal


def _box(rehearsal: Rehearsal) -> None:
    """Where one speaks. It stays when nothing can be said: with it the page stays at the last words."""
    st.chat_input(
        {
            State.RUNNING: f"Say something to {first_name(rehearsal)}",
            State.PAUSED: "Paused. Press Resume to go on.",
            State.ENDED: "The talk is over.",
        }[rehearsal.state],
        key=state.LINE,
        max_chars=LONGEST_LINE,
        disabled=rehearsal.state is not State.RUNNING,
        on_submit=state.hold_line,
    )
    ready = {
        "occasion": f"{rehearsal.id}-{rehearsal.state.value}",
        "may_speak": rehearsal.state is State.RUNNING,
    }
    component("ready")(data=ready, key="ready")


def _head(app: App, rehearsal: Rehearsal) -> None:
    with st.container(key="talk_head"):
        left, right = st.columns(WIDTHS, gap="large", vertical_alignment="center")
        with left:
            who, act = st.columns(2, gap="small", vertical_alignment="center")
            with who.container(key="talk_who", gap="xxsmall"):
                st.subheader(escape(name_of(rehearsal)), anchor=False)
                if rehearsal.profile is not None:
                    with st.container(key="talk_role"):
                        st.caption(escape(capitalised(rehearsal.profile.role)))
                st.caption(escape(_engine(rehearsal)))
            with act.container(horizontal=True, horizontal_alignment="right"):
                _actions(app, rehearsal)
        with right:
            countdown(rehearsal)


def _engine(rehearsal: Rehearsal) -> str:
    return f"Answers by {rehearsal.model}" if rehearsal.model else "Built-in voice"


def _actions(app: App, rehearsal: Rehearsal) -> None:
    if rehearsal.state is State.ENDED:
        _ended(rehearsal)
        return
    with st.container(horizontal=True, width="content", gap="xsmall", key="talk_actions"):
        with st.popover("Questions", icon=":material/checklist:", key="talk_more"):
            side(app, rehearsal, "more")
        if on_its_way(rehearsal):
            _button("Stop the reply", ":material/stop_circle:", lambda: app.rehearsals.stop(rehearsal.id))
        elif rehearsal.state is State.PAUSED:
            _button("Resume", ":material/play_arrow:", lambda: app.rehearsals.resume(rehearsal.id), primary=True)
        else:
            _button("Pause", ":material/pause:", lambda: app.rehearsals.pause(rehearsal.id))
        if st.button("End the talk", icon=":material/logout:", key="talk_end"):
            app.rehearsals.end(rehearsal.id)
            routes.go(routes.DEBRIEF, rehearsal.id)


def _button(label: str, icon: str, action: object, *, primary: bool = False) -> None:
    key = f"talk_{label.split()[0].lower()}"
    st.button(label, icon=icon, key=key, type="primary" if primary else "secondary", on_click=attempt, args=(action,))


def _ended(rehearsal: Rehearsal) -> None:
    by = (
        f"{first_name(rehearsal)} has ended the talk."
        if rehearsal.ended_by == "professional"
        else "The talk has ended."
    )
    with st.container(width="content", gap="xsmall", key="talk_ended"):
        st.caption(escape(by))
        if st.button("See how it went", type="primary", icon=":material/rate_review:"):
            routes.go(routes.DEBRIEF, rehearsal.id)
