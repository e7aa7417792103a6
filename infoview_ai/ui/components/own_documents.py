"""The learner's own documents: a way to add them, and the list with a way to open and to remove each."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.knowledge.own.document import Listed
from infoview_ai.knowledge.own.documents import Progress
from infoview_ai.knowledge.own.limits import MOST_BYTES, MOST_PAGES
from infoview_ai.knowledge.own.sniffing import ENDINGS
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt, empty
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago

_GLANCE_S = 0.1
_STAGES = {"reading": "reading", "indexing": "making it findable"}


def own_documents(app: App) -> None:
    """What was added, the newest first, and the drawer to add more. What is added now is in the list at once."""
    st.header("Your own documents", anchor=False)
    place = st.container()
    _drawer(app)
    with place:
        documents = app.documents.all()
        for one in documents:
            _row(app, one)
        if not documents:
            empty(
                "Nothing of your own yet",
                "A course handout, notes on a company, an article by the person you will meet: what you add here is "
                f"found and cited beside the guidance. {_stays(app)}",
            )


def _stays(app: App) -> str:
    """Where the words of a document go."""
    if app.model_name is None:
        return "It stays on this computer."
    return f"Passages of it go to {escape(app.model_name)} only when you ask the library."


def _row(app: App, document: Listed) -> None:
    with st.container(border=True, key=f"own_{document.id}"):
        what, act = st.columns([0.8, 0.2], vertical_alignment="center")
        with what:
            routes.link_to_document(document.id, escape(document.title), icon=":material/description:")
            st.caption(f"{escape(described(document))} · added {ago(document.added_at)}")
        with act, st.container(horizontal=True, horizontal_alignment="right"):
            removal(app, document)


def described(document: Listed) -> str:
    """The file and how much is in it: "ward.pdf, 12 pages, 3,400 words"."""
    pages = "" if document.pages is None else f", {document.pages} {'page' if document.pages == 1 else 'pages'}"
    words = "1 word" if document.words == 1 else f"{document.words:,} words"
    return f"{document.file_name}{pages}, {words}"


def removal(app: App, document: Listed) -> None:
    """A button that asks before it removes; one goes back to the library then."""
    with st.popover("Remove", type="tertiary", key=f"ask_{document.id}"):
        st.markdown("Remove this document from the library? Your file stays where it is.")
        if st.button("Remove it", key=f"remove_{document.id}"):
            attempt(lambda: _remove(app, document))
            routes.go(routes.LIBRARY)


def _remove(app: App, document: Listed) -> None:
    app.documents.remove(document.id)
    state.leave_notice(f"{document.title} was removed.")


def _drawer(app: App) -> None:
    with st.expander("Add documents", icon=":material/upload_file:", key=state.ADDING):
        with st.form("add_documents", border=False, clear_on_submit=True):
            files = st.file_uploader(
                "PDF, Word (.docx), Markdown, text or HTML",
                type=ENDINGS,
                accept_multiple_files=True,
                key=state.FILES,
                max_upload_size=MOST_BYTES // (1024 * 1024),
            )
            st.caption(f"At most {MOST_PAGES} pages each. Only the words are read.")
            if not st.form_submit_button("Add to the library", type="primary"):
                return
        if not files:
            st.info("Choose a file first.", icon=":material/info:")
        for file in files:
            _add(app, file.name, file.getvalue())


def _add(app: App, name: str, data: bytes) -> None:
    """Add one file, with a bar while it takes; what came of it stays in the bar's place."""
    spot = st.empty()
    try:
        added = _watched(app, name, data, spot)
    except InfoViewError as error:
        parts = [f"**{escape(error.what)}**", escape(error.kept), escape(error.next_step)]
        spot.warning("  \n".join(part for part in parts if part), icon=":material/info:")
        return
    spot.success(
        " ".join(part for part in (f"**{escape(added.title)}** was added.", escape(added.caveat)) if part),
        icon=":material/check:",
    )


def _watched(app: App, name: str, data: bytes, spot: DeltaGenerator) -> Listed:
    """The document once it is added. A thread of its own does the work: who leaves the page does not break it off."""
    told: SimpleQueue[Progress] = SimpleQueue()
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="adding")
    future = worker.submit(app.documents.add, data, name, told.put)
    worker.shutdown(wait=False)
    while not future.done():
        try:
            progress = told.get(timeout=_GLANCE_S)
        except Empty:
            continue
        share = progress.done / progress.total if progress.total else 0.0
        spot.progress(min(1.0, share), text=f"{escape(name)}: {_STAGES[progress.stage]}")
    return future.result()
