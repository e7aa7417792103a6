"""Beside the talk: the questions one brought, and a quiet coach."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import StorageError
from infoview_ai.knowledge.passages import Passage
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, State
from infoview_ai.ui import state
from infoview_ai.ui.components.coach import Hint, hint
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.passage import passage_link
from infoview_ai.ui.text import escape


def side(app: App, rehearsal: Rehearsal, place: str) -> None:
    """Questions and coach. `place` tells apart the two copies: beside a wide page, in a popover on a narrow one."""
    if rehearsal.questions or rehearsal.state is not State.ENDED:
        _questions(app, rehearsal, place)
    if rehearsal.state is not State.ENDED:
        _coach(app, rehearsal, place)


def _questions(app: App, rehearsal: Rehearsal, place: str) -> None:
    asked = sum(one.asked_turn is not None for one in rehearsal.questions)
    counted = f" · {asked} of {len(rehearsal.questions)} asked" if rehearsal.questions else ""
    st.markdown(f"**Your questions**{counted}")
    for index, question in enumerate(rehearsal.questions):
        key = state.tick_key(rehearsal, index, place)
        st.session_state[key] = question.asked_turn is not None
        star = ":material/star: " if question.must_ask else ""
        st.checkbox(
            f"{star}{escape(question.text)}",
            key=key,
            on_change=attempt,
            args=(lambda index=index: _tick(app, rehearsal.id, index),),
            disabled=rehearsal.state is State.ENDED,
        )
    if rehearsal.state is not State.ENDED:
        _add(app, rehearsal, place)


def _tick(app: App, rehearsal_id: str, index: int) -> None:
    rehearsal = app.rehearsals.get(rehearsal_id)
    questions = list(rehearsal.questions)
    if index < len(questions):
        now = None if questions[index].asked_turn is not None else max(0, len(rehearsal.turns) - 1)
        questions[index] = questions[index].model_copy(update={"asked_turn": now})
        app.rehearsals.set_questions(rehearsal_id, tuple(questions))


def _add(app: App, rehearsal: Rehearsal, place: str) -> None:
    key = state.tick_key(rehearsal, -1, place)
    st.text_input(
        "Add a question",
        key=key,
        max_chars=300,
        label_visibility="collapsed",
        placeholder="Note a question for later",
        on_change=attempt,
        args=(lambda: _append(app, rehearsal.id, key),),
    )


def _append(app: App, rehearsal_id: str, key: str) -> None:
    text = str(st.session_state.get(key, "")).strip()
    if text:
        questions = app.rehearsals.get(rehearsal_id).questions
        app.rehearsals.set_questions(rehearsal_id, (*questions, PlannedQuestion(text=text)))
        st.session_state[key] = ""


def _coach(app: App, rehearsal: Rehearsal, place: str) -> None:
    key = f"{state.COACH}_{place}"
    st.session_state[key] = st.session_state.get(state.COACH, True)
    on = st.toggle(
        "Coach",
        key=key,
        on_change=_switch_coach,
        args=(key,),
        help="A short hint about your last line. It never scores.",
    )
    if on and (said := hint(rehearsal)) is not None:
        st.caption(f":material/tips_and_updates: {escape(said.words)}")
        if (passage := _rests_on(said, app)) is not None:
            passage_link(passage, new_tab=True)


@st.cache_data(show_spinner=False, max_entries=500)
def _rests_on(said: Hint, _app: App) -> Passage | None:
    """The passage behind a hint; looked up once, since it is drawn with every line. A talk goes on without it."""
    try:
        return next(iter(_app.library.search(said.words, k=1, document=said.guidance)), None)
    except StorageError:
        return None


def _switch_coach(key: str) -> None:
    st.session_state[state.COACH] = st.session_state[key]
