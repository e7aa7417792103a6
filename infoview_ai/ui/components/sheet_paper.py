"""A sheet on paper, and its earlier versions."""

from __future__ import annotations

import re

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InputError
from infoview_ai.questions.paper.layout import Form, Paper, paper
from infoview_ai.questions.paper.markdown import as_markdown
from infoview_ai.questions.paper.pdf import as_pdf, undrawable
from infoview_ai.questions.paper.word import as_docx
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.sheet import Sheet
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt, trouble
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago

_FORMS: dict[Form, str] = {"my_own": "For me", "send_ahead": "To send ahead"}
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SHOWN = 20


def on_paper(sheet: Sheet, result: QuestionReview) -> None:
    """Save the sheet in one of its two forms; written only when asked for."""
    key = state.sheet_key(sheet.id, "paper")
    drawer = st.expander("Save or print", icon=":material/print:", key=key, on_change="rerun")
    if not drawer.open:
        return
    with drawer:
        form = st.segmented_control(
            "Form",
            list(_FORMS),
            default="my_own",
            format_func=_FORMS.__getitem__,
            label_visibility="collapsed",
            key=state.sheet_key(sheet.id, "form"),
        )
        try:
            made = paper(sheet.content, result, form or "my_own")
        except InputError as error:
            trouble(error)
            return
        st.caption(
            "With stars, the time by which to move on, and room for notes."
            if made.form == "my_own"
            else f"{len(made.lines)} questions with a polite line, in a good order."
        )
        if made.left_out:
            st.caption("Not on it:\n" + "\n".join(f"- {escape(left)}" for left in made.left_out))
        _downloads(sheet, made)


def _downloads(sheet: Sheet, made: Paper) -> None:
    name = _file_name(sheet, made.form)
    missing = undrawable(made)
    with st.container(horizontal=True):
        for label, kind, mime, write in (
            ("PDF", "pdf", "application/pdf", lambda: as_pdf(made)),
            ("Word", "docx", _WORD, lambda: as_docx(made)),
            ("Markdown", "md", "text/markdown", lambda: as_markdown(made).encode()),
        ):
            st.download_button(
                label,
                write,
                f"{name}.{kind}",
                mime,
                icon=":material/download:",
                key=state.sheet_key(sheet.id, f"save_{kind}_{made.form}"),
                on_click="ignore",
                disabled=kind == "pdf" and bool(missing),
            )
    if missing:
        st.caption(f"The PDF cannot show {escape(missing)}. Word and Markdown can.")


def _file_name(sheet: Sheet, form: Form) -> str:
    who = re.sub(r"[^a-z0-9]+", "-", (sheet.content.person or sheet.content.role).lower()).strip("-")[:40]
    return "-".join(part for part in ("questions", who, "to-send" if form == "send_ahead" else "") if part)


def earlier_versions(app: App, sheet: Sheet) -> None:
    """Go back to a version, or delete the sheet."""
    with st.container(horizontal=True):
        versions = st.popover("Earlier versions", type="tertiary", icon=":material/history:", on_change="rerun")
        if versions.open:
            with versions:
                for one in app.sheets.versions(sheet.id)[:_SHOWN]:
                    if one.number == sheet.version:
                        continue
                    st.button(
                        f"{ago(one.made_at)}: {escape(one.step)}, {len(one.content.questions)} questions",
                        key=state.sheet_key(sheet.id, "version", str(one.number)),
                        type="tertiary",
                        on_click=attempt,
                        args=(lambda number=one.number: app.sheets.restore(sheet.id, number),),
                    )
        with st.popover("Delete this sheet", type="tertiary", icon=":material/delete:"):
            st.markdown("Delete this sheet with all its versions? This cannot be undone.")
            if st.button("Delete it", key=state.sheet_key(sheet.id, "gone")):
                app.sheets.delete(sheet.id)
                routes.go_to_sheet()
