"""The words of a real talk: its transcript, brought in once and kept with the contact."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.person import Person
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.errors import NotFoundError, TranscriptError
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.ui import routes
from infoview_ai.ui.text import escape

KINDS = ("vtt", "srt", "txt", "json")


def transcript_of(app: App, person: Person) -> Rehearsal | None:
    """The stored words of the talk with this person; None where there are none, or they were deleted."""
    if person.talk is None or not person.talk.rehearsal_id:
        return None
    try:
        return app.rehearsals.get(person.talk.rehearsal_id)
    except NotFoundError:
        return None


def bring_transcript(app: App, person: Person, spoken: Rehearsal | None) -> None:
    """A drawer to bring in the transcript of this talk, or the way to its debrief."""
    if spoken is not None:
        routes.link(routes.DEBRIEF, "The debrief of this talk", spoken.id, icon=":material/rate_review:")
        return
    with st.expander("You have its transcript?", icon=":material/upload_file:", key=f"words_{person.id}"):
        st.markdown("Only the words are read, on this computer. They must know that you recorded.")
        file = st.file_uploader("Transcript (WebVTT, SRT, text or JSON)", type=KINDS, key=f"words_file_{person.id}")
        seeker = st.text_input(
            "Your name as it stands in the file", key=f"words_name_{person.id}", help="Only needed where it is unclear."
        )
        if st.button("Read it", key=f"words_read_{person.id}"):
            if file is None:
                st.info("Choose a file first.", icon=":material/info:")
            else:
                _read(app, person, file.name, file.getvalue(), seeker.strip() or None)


def _read(app: App, person: Person, filename: str, data: bytes, seeker: str | None) -> None:
    minutes = float(person.talk.minutes) if person.talk is not None else None
    try:
        transcript = read_transcript(data, filename, seeker=seeker, minutes=minutes)
    except TranscriptError as error:
        st.warning(f"**{escape(error.what)}**  \n{escape(error.next_step)}", icon=":material/info:")
        return
    stored = app.rehearsals.import_transcript(transcript, f"Talk with {person.name}")
    app.contacts.link_talk(person.id, stored.id)
    st.rerun()
