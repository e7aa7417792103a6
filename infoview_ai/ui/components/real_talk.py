"""A real conversation, from a file to its debrief."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.readers import Voices, read_transcript, voices
from infoview_ai.errors import TranscriptError
from infoview_ai.ui import routes, state
from infoview_ai.ui.text import escape, shortened

KINDS = ("vtt", "srt", "txt", "json")
LONGEST_NAME = 60


def score_a_real_talk(app: App) -> None:
    """A drawer to upload a transcript; asks which of the names found in it is the learner's."""
    label = "You have had a real conversation? Score its transcript"
    drawer = st.expander(label, icon=":material/upload_file:", key=state.REAL_TALK, on_change="rerun")
    if drawer.open:
        with drawer:
            _form(app)


def _form(app: App) -> None:
    st.markdown(
        "Zoom, Teams, Otter and the like can save what was said. Only the words are read, on this computer. "
        "Ask the other person before you record."
    )
    file = st.file_uploader(
        "Transcript (WebVTT, SRT, text or JSON)", type=KINDS, key=state.UPLOAD, on_change=_look_who_speaks
    )
    left, right = st.columns(2)
    minutes = left.number_input(
        "Minutes you had asked for",
        5,
        120,
        15,
        step=5,
        key=state.UPLOAD_MINUTES,
        help="Used where the file is silent.",
    )
    with right:
        seeker = _which_one_is_you()
    if not st.button("Score this conversation", icon=":material/rate_review:", type="primary"):
        return
    if file is None:
        st.info("Choose a file first.", icon=":material/info:")
    elif state.voices_kept().names and seeker is None:
        st.info("Say first which of the names is yours. Everybody else is the professional.", icon=":material/info:")
    else:
        _read(app, file.name, file.getvalue(), seeker, float(minutes))


def _look_who_speaks() -> None:
    """Read the names when a file is chosen, once; what is wrong with a file is told when it is to be scored."""
    file = st.session_state.get(state.UPLOAD)
    try:
        found = voices(file.getvalue(), file.name) if file is not None else Voices()
    except TranscriptError:
        found = Voices()
    state.keep_voices(found if len(found.names) > 1 else Voices())


def _which_one_is_you() -> str | None:
    names = state.voices_kept().names
    if not names:
        return None
    chosen: str | None = st.radio(
        "Which one is you?",
        names,
        index=None,
        format_func=lambda name: escape(shortened(name, LONGEST_NAME)),
        key=state.UPLOAD_SEEKER,
    )
    return chosen


def _read(app: App, filename: str, data: bytes, seeker: str | None, minutes: float) -> None:
    try:
        transcript = read_transcript(data, filename, seeker=seeker, minutes=minutes)
    except TranscriptError as error:
        st.warning(f"**{escape(error.what)}**  \n{escape(error.next_step)}", icon=":material/info:")
        return
    stored = app.rehearsals.import_transcript(transcript, filename)
    routes.go(routes.DEBRIEF, stored.id)
