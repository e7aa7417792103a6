"""Bringing contacts in and taking them out: preview first, then all or nothing, and undo."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.exporting import FORMATS, written
from infoview_ai.contacts.importing.headers import FIELDS
from infoview_ai.contacts.importing.preview import Column, Preview
from infoview_ai.contacts.importing.tables import NoNames
from infoview_ai.contacts.transfers import Policy
from infoview_ai.errors import InfoViewError
from infoview_ai.ui import state
from infoview_ai.ui.app_pages import contact_merge
from infoview_ai.ui.components.notices import attempt, trouble
from infoview_ai.ui.contact_words import people
from infoview_ai.ui.text import escape, visible
from infoview_ai.ui.words import ago

SHOWN: Final = 50
_POLICIES: Final[dict[Policy, str]] = {
    "skip": "Leave them out",
    "fill": "Fill in what is empty with them",
    "add": "Add them anyway",
}
_FILES: Final = {
    "csv": ("CSV for spreadsheets", "text/csv"),
    "json": ("Everything (JSON)", "application/json"),
    "vcard": ("vCard for address books", "text/vcard"),
}


def show(app: App) -> None:
    """The file, what it would do, and the button that does it."""
    st.markdown(
        "LinkedIn (Settings, Data privacy, Get a copy of your data, Connections), a CSV from any address book, or "
        "vCards. You see first what would happen; nothing is imported by half, and it can be taken back."
    )
    file = st.file_uploader(
        "A list of people",
        type=("csv", "txt", "vcf", "vcard", "json", "zip"),
        key=state.import_file_key(),
        help="A larger file: infoview contacts import FILE, in the terminal. It takes up to 100 MB.",
    )
    if file is not None:
        _file(app, file.name, file.getvalue())
    _recent(app)
    if app.contacts.counts():
        contact_merge.show(app)
        _export(app)
        _delete_all(app)


def _file(app: App, filename: str, data: bytes) -> None:
    mark = hashlib.sha256(data).hexdigest()[:16]
    columns = st.session_state.get(f"columns_{mark}")
    key = f"{mark}-{filename}-{sorted(columns.items()) if columns else ''}"
    preview = state.preview_kept(key)
    if preview is None:
        bar = st.progress(0.0, "Reading the file. Twenty thousand people take about two seconds.")
        try:
            preview = app.transfers.preview(data, filename, columns=columns, progress=lambda done: _tell(bar, done))
        except NoNames as error:
            bar.empty()
            trouble(error)
            _columns(error.columns, mark, expanded=True)
            return
        except InfoViewError as error:
            bar.empty()
            trouble(error)
            return
        bar.empty()
        state.keep_preview(key, preview)
    _preview(app, preview, mark)


def _tell(bar: st.delta_generator.DeltaGenerator, done: float) -> None:
    bar.progress(min(1.0, done))


def _preview(app: App, preview: Preview, mark: str) -> None:
    st.subheader(
        f"{people(len(preview.rows))} in {escape(preview.filename)}, {preview.new:,} of them new", anchor=False
    )
    for remark in preview.remarks:
        st.caption(escape(remark))
    _problems(preview)
    _duplicates(preview)
    if preview.kind in ("csv", "linkedin"):
        _columns(preview.columns, mark)
    _first_rows(preview)
    policy: Policy = "skip"
    if preview.duplicates:
        policy = st.radio(
            "Those who seem to be there already",
            list(_POLICIES),
            format_func=_POLICIES.__getitem__,
            key=state.IMPORT_POLICY,
        )
    count = len(preview.rows) if policy == "add" else preview.new
    label = f"Import {people(count)}" if policy != "fill" else f"Import {people(count)} and fill in the others"
    if st.button(label, type="primary", icon=":material/group_add:", disabled=not preview.rows):
        _run(app, preview, policy)


def _run(app: App, preview: Preview, policy: Policy) -> None:
    bar = st.progress(0.0, "Importing")
    try:
        operation = app.transfers.run(preview, policy, progress=lambda done: _tell(bar, done))
    except InfoViewError as error:
        bar.empty()
        trouble(error)
        return
    state.file_imported()
    state.leave_notice(f"{people(operation.people)} imported. You can take it all back below.")
    st.rerun()


def _problems(preview: Preview) -> None:
    if not preview.problems:
        return
    label = f"{len(preview.problems):,} remarks, {people(preview.left_out)} left out"
    with st.expander(label, icon=":material/info:", key="import_problems"):
        for problem in preview.problems[:SHOWN]:
            st.markdown(f"- Line {problem.line}: {escape(problem.what)}{' Left out.' if problem.left_out else ''}")
        if len(preview.problems) > SHOWN:
            st.caption(f"And {len(preview.problems) - SHOWN:,} more.")


def _duplicates(preview: Preview) -> None:
    if not preview.duplicates:
        return
    with st.expander(_seem(len(preview.duplicates)), icon=":material/group:"):
        for row in preview.duplicates[:SHOWN]:
            there = f"{row.known.name}, {row.known.one_line}" if row.known else f"line {row.line_before}"
            st.markdown(
                f"- Line {row.line}: {escape(row.person.name)} is {escape(there.strip(' ,'))}: {escape(row.why)}"
            )
        if len(preview.duplicates) > SHOWN:
            st.caption(f"And {len(preview.duplicates) - SHOWN:,} more.")


def _seem(count: int) -> str:
    return f"{people(count)} {'seems' if count == 1 else 'seem'} to be there already"


def _columns(columns: tuple[Column, ...], mark: str, *, expanded: bool = False) -> None:
    with st.expander(
        "Which column is which", icon=":material/view_column:", key=f"import_columns_{expanded}", expanded=expanded
    ):
        with st.form("columns", border=False):
            chosen = {
                column.number: st.selectbox(
                    f"{escape(column.header) or 'No header'} · {escape(column.example) or 'empty'}",
                    ["", *FIELDS],
                    index=["", *FIELDS].index(column.field),
                    format_func=lambda name: FIELDS.get(name, "Leave out"),
                    key=f"column_{mark}_{column.number}",
                )
                for column in columns
            }
            if st.form_submit_button("Read it again so"):
                st.session_state[f"columns_{mark}"] = {number: name for number, name in chosen.items() if name}
                st.rerun()


def _first_rows(preview: Preview) -> None:
    first = [row.person for row in preview.rows[:5]]
    if first:
        st.caption("The first of them")
        st.dataframe(
            {
                "Name": [visible(one.name) for one in first],
                "Role": [visible(one.role) for one in first],
                "Organisation": [visible(one.organisation) for one in first],
                "Mail address": [visible(one.email) for one in first],
            },
            hide_index=True,
        )


def _recent(app: App) -> None:
    kept = [one for one in app.transfers.operations() if one.undone_at is None][:5]
    if not kept:
        return
    st.header("Take something back", anchor=False)
    for one in kept:
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            what = "Import of" if one.kind.value == "import" else "Merge of"
            st.markdown(f"{what} {escape(one.title)}, {people(one.people)}, {ago(one.made_at)}")
            st.button("Undo", key=f"undo_{one.id}", on_click=attempt, args=(lambda one=one: _undo(app, one.id),))


def _undo(app: App, operation_id: str) -> None:
    undone = app.transfers.undo(operation_id)
    kept = f" Left as they are, because they were changed since: {', '.join(undone.kept[:5])}." if undone.kept else ""
    state.leave_notice(f"Taken back: {people(undone.removed)} removed, {undone.restored} put back as they were.{kept}")


def _export(app: App) -> None:
    st.header("Take them with you", anchor=False)
    st.caption("A cell that a spreadsheet would take for a formula gets an apostrophe in front. JSON keeps everything.")
    with st.container(horizontal=True):
        for form in FORMATS:
            label, kind = _FILES[form]
            ending = "vcf" if form == "vcard" else form
            st.download_button(
                label,
                partial(_file_of, app, form),
                f"contacts.{ending}",
                kind,
                icon=":material/download:",
                key=f"export_{form}",
                on_click="ignore",
            )


def _delete_all(app: App) -> None:
    with st.popover("Delete everybody", type="tertiary", key="ask_delete_all"):
        st.markdown("All contacts with their history, notes and tasks? This cannot be undone.")
        if st.button("Delete all contacts for good", key="delete_all"):
            state.leave_notice(f"{people(app.contacts.delete_all())} deleted.")
            st.rerun()


def _file_of(app: App, form: str) -> bytes:
    return written(app.contacts.everyone(), form).encode()
