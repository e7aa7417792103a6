"""A real conversation, from a file to its debrief."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.errors import TranscriptError
from infoview_ai.ui import routes, state
from infoview_ai.ui.text import escape

KINDS = ("vtt", "srt", "txt", "json")


def score_a_real_talk(app: App) -> None:
    """A drawer to upload a transcript; asks which name is the learner's when the talk does not tell."""
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
    with st.form("real_talk", border=False):
        file = st.file_uploader("Transcript (WebVTT, SRT, text or JSON)", type=KINDS, key=state.UPLOAD)
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
        seeker = right.text_input(
            "Your name in the transcript",
            key=state.UPLOAD_SEEKER,
            max_chars=80,
            placeholder="Only if it cannot be told",
        )
        sent = st.form_submit_button("Score this conversation", icon=":material/rate_review:")
    if sent and file is None:
        st.info("Choose a file first.")
    elif sent and file is not None:
        _read(app, file.name, file.getvalue(), seeker.strip() or None, float(minutes))


def _read(app: App, filename: str, data: bytes, seeker: str | None, minutes: float) -> None:
    try:
        transcript = read_transcript(data, filename, seeker=seeker, minutes=minutes)
    except TranscriptError as error:
        st.warning(f"**{escape(error.what)}**  \n{escape(_next_step(error))}", icon=":material/info:")
        return
    stored = app.rehearsals.import_transcript(transcript, filename)
    routes.go(routes.DEBRIEF, stored.id)


def _next_step(error: TranscriptError) -> str:
    if "--seeker" in error.next_step:
        return "Write your name as it stands in the file into the field above; everybody else is the professional."
    return error.next_step
