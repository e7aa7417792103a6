"""What could be added to a sheet: for the core topics it leaves out, and for this person."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.questions.remarks import TOPIC_NAMES
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.sheet import Sheet, adding
from infoview_ai.questions.suggesting.suggest import suggest
from infoview_ai.questions.suggesting.suggested import Brief
from infoview_ai.ui import state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape

_SHOWN = 6


def suggestions(app: App, sheet: Sheet, result: QuestionReview | None) -> None:
    """Questions to add, each with why it is good; open while the sheet is short, worked out only while open."""
    short = result is None or result.list.count_verdict == "too_few"
    drawer = st.expander(
        "Suggestions",
        icon=":material/lightbulb:",
        expanded=short,
        key=state.sheet_key(sheet.id, "ideas"),
        on_change="rerun",
    )
    if not drawer.open:
        return
    with drawer:
        found = list(_found(app, sheet, result))[:_SHOWN]
        for question, topic, why in found:
            _idea(app, sheet, question, f"{topic}: {why}")
        if not found:
            st.caption("It covers what a talk should touch. Say more about them above for questions made for them.")


def _idea(app: App, sheet: Sheet, question: str, reason: str) -> None:
    text, act = st.columns([0.8, 0.2], vertical_alignment="center")
    with text:
        st.markdown(f"{escape(question)}  \n:gray[{escape(reason)}]")
    with act:
        st.button(
            "Add",
            key=state.sheet_key(sheet.id, "idea", question),
            on_click=attempt,
            args=(lambda: app.sheets.change(sheet.id, adding([question]), "suggestion added"),),
        )


def _found(app: App, sheet: Sheet, result: QuestionReview | None) -> Iterable[tuple[str, str, str]]:
    """Question, topic and reason: those made for the person first, then the missing core topics."""
    content = sheet.content
    have = tuple(one.text for one in content.questions)
    missing = result.list.missing_core_topics if result is not None else None
    if content.role.strip():
        brief = Brief(role=content.role[:80], goal=content.goal, about=content.about, have=have)
        for one in suggest(brief, app.sheet_reader, count=15).questions:
            wanted = missing is None or one.topic in missing or one.tailored
            if wanted and one.question not in have:
                yield one.question, TOPIC_NAMES[one.topic].capitalize(), one.why
    elif result is not None:
        for other in result.list.suggestions:
            yield other.question, TOPIC_NAMES[other.topic].capitalize(), other.why
