"""Facts from a page that the learner pasted: each is shown with its words and used only when ticked."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.public_text import Candidate, FactKind, candidates, confirmed
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, shortened

_KINDS: Final = {
    FactKind.NAME: "Name",
    FactKind.ROLE: "What they do",
    FactKind.ORGANIZATION: "Where",
    FactKind.DETAIL: "One thing they did or said",
}
_SHOWN: Final = 160


def public_facts(app: App, kept: KeptMessage) -> None:
    """A drawer for a pasted profile or article; nothing of it is used before it is confirmed."""
    with st.expander("Take facts from a page about them"):
        key = outreach_state.widget_key(kept.id, "pasted")
        st.text_area("Paste a profile or an article", key=key, height=140)
        st.button("Look for facts", on_click=attempt, args=(lambda: _look(kept.id, key),), key=f"{key}_look")
        found = outreach_state.outreach_notes(kept.id).candidates
        if found:
            _confirm(app, kept, found)


def _look(message: str, key: str) -> None:
    outreach_state.outreach_notes(message).candidates = candidates(str(st.session_state.get(key) or ""))


def _confirm(app: App, kept: KeptMessage, found: tuple[Candidate, ...]) -> None:
    st.markdown("**Tick what is true.** What you leave unticked is forgotten.")
    keys = [outreach_state.widget_key(kept.id, f"candidate_{place}") for place in range(len(found))]
    for key, one in zip(keys, found, strict=True):
        st.checkbox(f"{_KINDS[one.kind]}: {escape(one.text)}", key=key)
        st.caption(f"“{escape(shortened(one.quote, _SHOWN))}”")
    st.button(
        "Use what I ticked", on_click=attempt, args=(lambda: _use(app, kept.id, found, keys),), key=f"{keys[0]}_use"
    )


def _use(app: App, message: str, found: tuple[Candidate, ...], keys: list[str]) -> None:
    kept = app.messages.get(message)
    chosen = [one for key, one in zip(keys, found, strict=True) if st.session_state.get(key)]
    brief = confirmed(kept.brief or Brief(channel=kept.channel), chosen)
    app.messages.save(kept, brief=brief.model_dump())
    notes = outreach_state.outreach_notes(kept.id)
    notes.candidates, notes.drafts = (), ()
    for field in ("title", "them", "role", "org", "detail"):
        st.session_state.pop(outreach_state.widget_key(kept.id, f"fact_{field}"), None)
