"""On the debrief: what stayed on the sheet, and the moment each question could have been asked."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.clock import clock_time
from infoview_ai.nlu.reading import Context
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.rehearsal.unasked import Unasked, unasked
from infoview_ai.ui.text import escape, shortened

_SHOWN = 5
_QUOTED = 110


def not_asked(app: App, rehearsal: Rehearsal) -> None:
    """The questions that were planned and never asked; nothing where all were."""
    left = unasked(rehearsal, lambda text: app.reader.read(text, Context()).topic)
    if not left:
        return
    st.markdown("**Questions you did not get to**")
    for one in left[:_SHOWN]:
        star = ":material/star: " if one.question.must_ask else ""
        st.markdown(f"- {star}{escape(one.question.text)}  \n  :gray[{_moment(one)}]")
    if len(left) > _SHOWN:
        st.caption(f"And {len(left) - _SHOWN} more.")


def _moment(one: Unasked) -> str:
    if one.turn is not None:
        words = escape(shortened(one.words, _QUOTED))
        return f"It would have fitted at {clock_time(one.at)}, after “{words}”"
    if one.had_time:
        return f"There were {clock_time(one.left_s)} left when the talk ended."
    return "No moment asked for it; star it to have it asked early."
