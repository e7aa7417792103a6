"""Rehearse: choose somebody, or, with a rehearsal in the address, talk."""

from __future__ import annotations

from typing import cast, get_args

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.transcript import ClockKind
from infoview_ai.professionals.profile import Profile
from infoview_ai.rehearsal.rehearsal import EngineKind, PlannedQuestion, Settings, State
from infoview_ai.ui import routes, state
from infoview_ai.ui.app_pages import talk
from infoview_ai.ui.components.real_talk import score_a_real_talk
from infoview_ai.ui.components.start_talk import begin, behaving, behaviour, choose_behaviour, in_a_word
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import capitalised, name_of

MINUTES = (10, 15, 20, 30)
MOST_QUESTIONS = 30
MOST_PROBLEMS = 10
_CLOCKS: dict[str, str] = {"spoken": "Speaking time", "real": "Real time"}


def show(app: App) -> None:
    """The talk that the address names, or the choice of somebody to talk with."""
    rehearsal_id = state.rehearsal_id()
    if rehearsal_id is None:
        choose(app)
    else:
        talk.show(app, rehearsal_id)


def choose(app: App) -> None:
    """Cards of the people, a drawer with the settings, and the way in for a real conversation."""
    st.title("Who would you like to talk with?", anchor=False)
    _running(app)
    _brought()
    settings = _drawer(app)
    people = app.profiles.all()
    for row in range(0, len(people), 3):
        for column, profile in zip(st.columns(3), people[row : row + 3], strict=False):
            with column:
                _card(app, profile, settings)
    _left_out(app)
    st.space("medium")
    score_a_real_talk(app)


def _left_out(app: App) -> None:
    """Profiles of one's own that cannot be read: which, and what is wrong with them."""
    if problems := app.profiles.problems():
        lines = [f"- {escape(str(problem))}" for problem in problems[:MOST_PROBLEMS]]
        title = "Some of your own profiles cannot be read, so they are not offered here:"
        st.info("\n".join([title, *lines]), icon=":material/info:")


def _brought() -> None:
    """Say that the questions of a sheet stand ready."""
    count = len(planned(st.session_state.get(state.QUESTIONS) or ""))
    if state.sheet_to_practise() is not None and count:
        word = "question is" if count == 1 else "questions are"
        st.info(f"Your {count} {word} ready. Choose somebody to try them on.", icon=":material/checklist:")


def _running(app: App) -> None:
    running = next((one for one in app.rehearsals.history(limit=10) if one.state is not State.ENDED), None)
    if running is not None:
        routes.link(
            routes.REHEARSE,
            f"Go on with {escape(name_of(running))}: that talk has not ended",
            running.id,
            icon=":material/arrow_forward:",
        )


def _card(app: App, profile: Profile, settings: Settings) -> None:
    with st.container(border=True, height="stretch", key=f"card_{profile.slug}"):
        st.subheader(escape(profile.name), anchor=False)
        st.caption(f"{escape(capitalised(profile.role))}, {profile.years} years")
        st.markdown(escape(profile.line))
        st.markdown(f"**You practise:** {escape(profile.practise)}")
        st.space("stretch")
        label = f"Practise with {escape(profile.name.split()[0])}"
        if st.button(label, key=f"practise_{profile.slug}", width="stretch"):
            _start(app, settings.model_copy(update={"professional": profile.slug}))


def _start(app: App, settings: Settings) -> None:
    rehearsal = begin(app, behaving(settings, behaviour()))
    if (sheet := state.sheet_to_practise()) is not None and settings.questions:
        app.sheets.link_rehearsal(sheet, rehearsal.id)
        state.done_practising()
    routes.go(routes.REHEARSE, rehearsal.id)


def _drawer(app: App) -> Settings:
    minutes = st.session_state.get(state.MINUTES, 15)
    clock = _CLOCKS[st.session_state.get(state.CLOCK) or "spoken"].lower()
    label = f"{minutes} minutes, {clock}, {in_a_word(behaviour())}{_answers(app)}. Change this, or bring your questions"
    with st.expander(label, icon=":material/tune:", key="rehearse_settings"):
        left, right = st.columns(2, gap="medium")
        with left:
            st.radio("Minutes you ask for", MINUTES, index=1, horizontal=True, key=state.MINUTES)
            choose_behaviour()
            st.radio(
                "Clock",
                get_args(ClockKind),
                format_func=_CLOCKS.__getitem__,
                captions=[
                    "What the talk would take aloud. Slow typing costs nothing.",
                    "The clock on the wall. Pauses are left out.",
                ],
                key=state.CLOCK,
            )
        with right:
            _engine(app)
            st.text_area(
                "Questions you want to ask, one a line",
                key=state.QUESTIONS,
                height=170,
                placeholder="How did you get into this work?\nWhat was harder than you expected?",
                help="They stand beside the talk and are ticked off as you ask them. A star (*) in front marks a must.",
            )
    return _settings()


def _answers(app: App) -> str:
    """Who answers, where there is a choice: nobody should learn later that a model was listening."""
    if app.model_name is None:
        return ""
    scripted = st.session_state.get(state.ENGINE) == "scripted"
    return f", answered by {'the built-in voice' if scripted else escape(app.model_name)}"


def _engine(app: App) -> None:
    if app.model_name is None:
        st.markdown("**Who answers**  \nThe built-in voice. It needs no key and no network.")
        return
    st.radio(
        "Who answers",
        ("scripted", "chat"),
        index=1,
        format_func={"scripted": "The built-in voice", "chat": f"The model {app.model_name}"}.__getitem__,
        captions=["Needs no network.", "Speaks freely. What you say is sent to it."],
        key=state.ENGINE,
    )


def _settings() -> Settings:
    chosen = st.session_state
    return Settings(
        professional="",
        minutes=float(chosen.get(state.MINUTES) or 15),
        clock=cast(ClockKind, chosen.get(state.CLOCK) or "spoken"),
        engine=cast(EngineKind, chosen.get(state.ENGINE) or "scripted"),
        questions=planned(chosen.get(state.QUESTIONS) or ""),
    )


def planned(lines: str) -> tuple[PlannedQuestion, ...]:
    """The questions written one a line; a star in front marks one that must be asked."""
    written = (line.strip() for line in lines.splitlines())
    questions = (
        PlannedQuestion(text=line.lstrip("*-• ").strip()[:2000], must_ask=line.startswith("*"))
        for line in written
        if line.strip("*-• ")
    )
    return tuple(questions)[:MOST_QUESTIONS]
