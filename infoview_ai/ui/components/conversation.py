"""The conversation as it stands, and a reply as it comes."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from infoview_ai.bootstrap import App
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import NotFoundError
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn, ReplyState
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, shortened, visible
from infoview_ai.ui.words import first_name

LATEST, STEP = 16, 10
"""Of a long talk at least so many of the latest turns are drawn one by one, the others together."""

LAST_TIME_CHARACTERS = 160

_WHAT = {ReplyState.BROKEN_OFF: "The reply broke off here.", ReplyState.FAILED: "There was no reply."}


def conversation(app: App, rehearsal: Rehearsal) -> DeltaGenerator | None:
    """Draw every turn. Returns the place for a reply that is on its way, or None."""
    if not rehearsal.turns:
        st.markdown(
            f"{escape(first_name(rehearsal))} is here. Greet them, thank them for the time, and say what you would "
            "like to learn."
        )
    folded = folded_turns(len(rehearsal.turns))
    if folded:
        component("earlier")(data=_earlier(rehearsal, folded), key=f"earlier_{rehearsal.id}")
    spot: DeltaGenerator | None = None
    for turn in rehearsal.turns[folded:]:
        spot = _turn(app, rehearsal, turn)
    if rehearsal.parent is not None and rehearsal.forked_at == len(rehearsal.turns):
        _last_time(app, rehearsal.parent, rehearsal.forked_at)
    return spot


def _last_time(app: App, parent: str, index: int) -> None:
    """What was said here in the talk of which this is another try, unless that talk is gone."""
    try:
        turns = app.rehearsals.get(parent).turns
    except NotFoundError:
        return
    if index < len(turns):
        said = escape(shortened(turns[index].text, LAST_TIME_CHARACTERS))
        st.caption(f":material/replay: Another try from here. Last time you said: “{said}”")


def folded_turns(count: int) -> int:
    """How many of the first turns are drawn as one element; it grows in steps, so that most lines redraw nothing."""
    return max(0, (count - LATEST) // STEP * STEP)


def _earlier(rehearsal: Rehearsal, count: int) -> dict[str, object]:
    return {
        "talk": rehearsal.id,
        "lines": [
            {
                "you": turn.speaker is Speaker.SEEKER,
                "who": "You" if turn.speaker is Speaker.SEEKER else first_name(rehearsal),
                "text": visible(turn.text),
                "broken": "" if turn.state is ReplyState.DONE else _WHAT[turn.state],
            }
            for turn in rehearsal.turns[:count]
        ],
    }


def _turn(app: App, rehearsal: Rehearsal, turn: RehearsalTurn) -> DeltaGenerator | None:
    seeker = turn.speaker is Speaker.SEEKER
    name = "You" if seeker else first_name(rehearsal)
    with st.chat_message(name):
        st.caption(f"**{escape(name)}**")
        if turn.state in (ReplyState.WAITING, ReplyState.STREAMING):
            spot = st.empty()
            spot.caption(f"{escape(first_name(rehearsal))} is thinking. This usually takes a few seconds.")
            return spot
        if turn.text:
            st.text(visible(turn.text))
        if turn.state is not ReplyState.DONE:
            _broken(app, rehearsal, turn)
        elif turn.error:
            st.caption(f":material/info: {escape(turn.error)}")
    return None


def _broken(app: App, rehearsal: Rehearsal, turn: RehearsalTurn) -> None:
    what = _WHAT[turn.state]
    latest = rehearsal.pending is not None and rehearsal.pending.index == turn.index
    if not latest:
        st.caption(f":material/link_off: {what}")
        return
    st.warning(f"**{what}** {escape(turn.error)}  \nThe clock has not moved.", icon=":material/link_off:")
    st.button(
        "Ask again",
        icon=":material/refresh:",
        key="talk_again",
        on_click=attempt,
        args=(lambda: app.rehearsals.ask_again(rehearsal.id),),
    )


def hear(app: App, rehearsal: Rehearsal, spot: DeltaGenerator | None) -> None:
    """Show the pending reply as it comes, until it is settled. The reply does not depend on this page."""
    heard = ""
    for piece in app.rehearsals.stream(rehearsal.id):
        heard += piece
        if spot is not None:
            spot.text(visible(heard))
