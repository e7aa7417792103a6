"""The questions of a sheet, each with its note in the margin: what is good first, then a repair to take or leave."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.nlu.reading import Defect
from infoview_ai.questions.remarks import TOPIC_NAMES
from infoview_ai.questions.reviewed import QuestionReview, ReviewedQuestion
from infoview_ai.questions.sheet import Sheet, SheetQuestion, Step, adding, moving, removing, rewording, starring
from infoview_ai.ui import state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.passage import cited
from infoview_ai.ui.text import escape

DEFECT_NAMES = {
    "closed": "Yes or no",
    "googleable": "Can be looked up",
    "compound": "Several at once",
    "leading": "Contains the answer",
    "vague": "No handle",
    "personal": "Too personal",
    "job_seeking": "Asks for a job",
    "negative": "Puts them on the defensive",
    "too_long": "Too long",
    "about_yourself": "About you",
    "presumptuous": "Takes a favour for granted",
    "jargon": "Shop talk",
    "duplicate": "Asked twice",
    "speculative": "A guess",
    "confidential": "Confidential",
    "out_of_range": "Not their field",
    "interrogating": "Sounds like an exam",
    "flattery": "Flattery",
}


def _colour(code: Defect, severity: int) -> str:
    """Red is for the job pitch, one of the two rules; amber for what should not go out as it is."""
    if code is Defect.JOB_SEEKING:
        return "red"
    return "orange" if severity > 1 else "gray"


def rows(app: App, sheet: Sheet, result: QuestionReview) -> None:
    """Every question with its note."""
    for place, (question, read) in enumerate(zip(sheet.content.questions, result.questions, strict=True)):
        with st.container(border=True, key=f"question_row_{question.id}"):
            text, margin = st.columns([0.52, 0.48], gap="medium")
            with text:
                _words(app, sheet, question, place)
                _tools(app, sheet, question, place)
            with margin:
                _note(app, sheet, question, place, read, reserve=place in result.list.reserve)


def _do(app: App, sheet: Sheet, step: Step, what: str) -> None:
    attempt(lambda: app.sheets.change(sheet.id, step, what))


def _words(app: App, sheet: Sheet, question: SheetQuestion, place: int) -> None:
    key = state.sheet_key(sheet.id, "text", question.id)
    st.session_state[key] = question.text

    def reworded() -> None:
        text = str(st.session_state[key]).strip()
        _do(
            app,
            sheet,
            rewording(question.id, text) if text else removing(question.id),
            f"question {place + 1} reworded",
        )

    st.text_area(
        f"Question {place + 1}",
        key=key,
        height="content",
        max_chars=2000,
        label_visibility="collapsed",
        on_change=reworded,
    )


def _tools(app: App, sheet: Sheet, question: SheetQuestion, place: int) -> None:
    """Star, move and delete, quietly under the words."""
    last = len(sheet.content.questions) - 1
    number = place + 1
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            "Must ask" if question.starred else "Star",
            icon=":material/star:" if question.starred else ":material/star_border:",
            key=state.sheet_key(sheet.id, "star", question.id),
            type="tertiary",
            help=f"Question {number} must be asked, even if time is cut."
            if not question.starred
            else "Take the star off.",
            on_click=_do,
            args=(app, sheet, starring(question.id, starred=not question.starred), f"question {number} starred"),
        )
        for label, icon, to, off in (
            (f"Move question {number} up", ":material/arrow_upward:", place - 1, place == 0),
            (f"Move question {number} down", ":material/arrow_downward:", place + 1, place == last),
        ):
            st.button(
                "",
                icon=icon,
                key=state.sheet_key(sheet.id, f"to{to - place}", question.id),
                type="tertiary",
                disabled=off,
                help=label,
                on_click=_do,
                args=(app, sheet, moving(question.id, to), f"question {number} moved"),
            )
        st.button(
            "",
            icon=":material/delete:",
            key=state.sheet_key(sheet.id, "delete", question.id),
            type="tertiary",
            help=f"Delete question {number}. You can undo it.",
            on_click=_do,
            args=(app, sheet, removing(question.id), f"question {number} deleted"),
        )


def _note(
    app: App, sheet: Sheet, question: SheetQuestion, place: int, read: ReviewedQuestion, *, reserve: bool
) -> None:
    """What is good, what to mend, the repair."""
    with st.container(horizontal=True, gap="small"):
        if read.must_ask and not question.starred:
            st.badge("Must ask", icon=":material/star:", color="green")
        if reserve:
            st.badge("If there is time", icon=":material/hourglass_bottom:", color="gray")
        if read.tailored:
            st.badge("Made for them", color="green")
        if read.topic is not None and not read.defects:
            st.badge(TOPIC_NAMES[read.topic].capitalize(), color="gray")
    if read.good:
        st.markdown(escape(read.good))
    for defect in read.defects:
        st.markdown(
            f":{_colour(defect.code, defect.severity)}-badge[{DEFECT_NAMES[defect.code.value]}] {escape(defect.why)}"
        )
    if read.defects:
        _grounds(app, sheet, question, read)
    if read.note:
        st.caption(escape(read.note))
    if read.rewrite and not state.repair_was_left(question.id, read.rewrite):
        _repair(app, sheet, question, place, read)


def _grounds(app: App, sheet: Sheet, question: SheetQuestion, read: ReviewedQuestion) -> None:
    """A small "Why?" with the passage of the guidance; looked up only while it is open."""
    key = state.sheet_key(sheet.id, "why", question.id)
    popover = st.popover("Why?", type="tertiary", icon=":material/help:", key=key, on_change="rerun")
    if not popover.open:
        return
    with popover:
        defect = read.defects[0]
        wanted = f"{DEFECT_NAMES[defect.code.value]}: {defect.why}"
        for passage in app.library.search(wanted, k=1, document="question-clinic"):
            cited(passage)


def _repair(app: App, sheet: Sheet, question: SheetQuestion, place: int, read: ReviewedQuestion) -> None:
    rewrite = read.rewrite or ""
    st.markdown(f"**{escape(rewrite)}**")
    with st.container(horizontal=True, gap="small"):
        st.button(
            "Take it",
            key=state.sheet_key(sheet.id, "take", question.id),
            on_click=_do,
            args=(app, sheet, rewording(question.id, rewrite), f"repair of question {place + 1} taken"),
        )
        st.button(
            "Leave it",
            key=state.sheet_key(sheet.id, "leave", question.id),
            type="tertiary",
            on_click=state.leave_repair,
            args=(question.id, rewrite),
        )
        for later in read.keep_for_later[:2]:
            st.button(
                f"Keep for later: {escape(later)}",
                key=state.sheet_key(sheet.id, f"later{later}", question.id),
                type="tertiary",
                icon=":material/add:",
                on_click=_do,
                args=(app, sheet, adding([later]), "second half kept"),
            )
