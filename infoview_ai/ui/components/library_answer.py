"""Ask the library: a model's answer made of cited passages, on request only and paid for once."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.verbatim import verbatim
from infoview_ai.errors import InfoViewError
from infoview_ai.knowledge.asking.answer import NOTHING, Answer
from infoview_ai.ui import state
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.components.passage import passage_link, where
from infoview_ai.ui.text import escape


def asking(app: App, query: str) -> None:
    """The button that asks, and the answer to what was asked. Without a model the passages below are the answer."""
    if app.model_name is None:
        return
    if state.question_asked() != query:
        _ask_button(app, query, "Ask the library")
        return
    kept = state.answer_kept()
    if kept is None:
        kept = _asked(app, query)
        state.keep_answer(kept)
    if isinstance(kept, InfoViewError):
        trouble(kept)
        _ask_button(app, query, "Ask again")
    else:
        _answer(kept)


def _ask_button(app: App, query: str, label: str) -> None:
    name = escape(app.model_name or "")
    st.button(
        label,
        key="ask_library",
        icon=":material/chat_bubble:",
        type="primary",
        on_click=state.ask_library,
        args=(query,),
        help=f"Sends your question and the passages that fit it to {name}. The answer is made of them alone.",
    )


def _asked(app: App, query: str) -> Answer | InfoViewError:
    with st.spinner(f"{escape(app.model_name or '')} is reading the passages. This usually takes a few seconds."):
        try:
            return app.librarian.ask(query)
        except InfoViewError as error:
            return error


def _answer(answer: Answer) -> None:
    with st.container(border=True, key="library_answer"):
        if not answer.sentences:
            st.subheader(NOTHING, anchor=False)
            st.markdown("Below are the passages that come nearest.")
        for cited in answer.sentences:
            st.markdown(escape(cited.text))
            if not verbatim(cited.text, cited.quote):
                st.caption(f"“{escape(cited.quote)}”")
            passage_link(cited.passage, escape(where(cited.passage)))
        st.caption(escape(_made_by(answer)))


def _made_by(answer: Answer) -> str:
    """Who answered from what, and what had to be left out."""
    made = f"Answered by {answer.model} from {len(answer.passages)} passages."
    if answer.dropped == 1:
        return f"{made} 1 sentence that no passage bears out was left out."
    if answer.dropped:
        return f"{made} {answer.dropped} sentences that no passage bears out were left out."
    return made
