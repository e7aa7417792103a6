"""Outreach: write to somebody from facts, or see what a good reader would say of what you wrote."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import NotFoundError
from infoview_ai.outreach.channels import CHANNELS, Channel, rules_of
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.ui import outreach_state, routes
from infoview_ai.ui.components.brief_form import brief_form, first_step, steps
from infoview_ai.ui.components.draft_choice import draft_choice
from infoview_ai.ui.components.message_context import message_context
from infoview_ai.ui.components.message_editor import editor, show_left
from infoview_ai.ui.components.message_guidance import message_guidance
from infoview_ai.ui.components.message_person import of_contact, thank_for
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.use_message import use_message
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import ago

_MODES: Final = {"facts": "Facts and drafts", "write": "Write and check"}


def show(app: App) -> None:
    """The message in the address, or the choice of what to write and the messages so far."""
    message_id = outreach_state.message_id()
    if message_id is None:
        _choose(app)
        return
    try:
        kept = app.correspondence.get(message_id)
    except NotFoundError:
        st.title("This message is not here", anchor=False)
        st.markdown("It may have been deleted, or belongs to somebody else.")
        if st.button("All messages"):
            routes.go_to_message()
        return
    _message(app, kept)


def _choose(app: App) -> None:
    st.title("Ask somebody for a talk", anchor=False)
    st.markdown("A short, honest message: who you are, why them, fifteen minutes, and an easy way to say no.")
    channel = st.selectbox(
        "What would you like to write?",
        list(CHANNELS),
        format_func=lambda one: rules_of(one).title,
        key=outreach_state.CHANNEL,
    )
    rules = rules_of(channel)
    st.caption(f"{rules.words[0]} to {rules.words[1]} words. It holds {escape('; '.join(rules.musts))}.")
    with st.container(horizontal=True):
        if st.button("Begin with the facts", type="primary", icon=":material/edit_note:"):
            _open(app, channel, "facts")
        if st.button("Check one I wrote", icon=":material/rate_review:"):
            _open(app, channel, "write")
    if channel is Channel.THANK_YOU:
        thank_for(app)
    _so_far(app)


def _open(app: App, channel: Channel, mode: str) -> None:
    kept = app.messages.start(channel)
    outreach_state.outreach_notes(kept.id).mode = mode
    routes.go_to_message(kept.id)


def _so_far(app: App) -> None:
    messages = [one for one in app.messages.recent() if one.body or (one.brief and one.brief.person.name)]
    if not messages:
        return
    st.header("Messages so far", anchor=False)
    for kept in messages:
        left, right = st.columns([5, 1], vertical_alignment="center")
        with left:
            sent = f", sent {ago(kept.sent_at)}" if kept.sent_at is not None else f", {ago(kept.changed_at)}"
            title = f"{rules_of(kept.channel).title}: {escape(shortened(kept.title, 60))}{sent}"
            routes.message_link(kept.id, title, icon=":material/mail:")
        right.button(
            "Delete",
            key=outreach_state.widget_key(kept.id, "delete"),
            type="tertiary",
            on_click=attempt,
            args=(lambda message=kept.id: app.messages.delete(message),),
        )


def _message(app: App, kept: KeptMessage) -> None:
    name = kept.brief.person.name if kept.brief else ""
    st.title(f"{rules_of(kept.channel).title}{f' to {escape(name)}' if name else ''}", anchor=False)
    notes = outreach_state.outreach_notes(kept.id)
    if not notes.mode:
        notes.mode = "write" if kept.body else "facts"
        notes.step = first_step(kept)
    of_contact(app, kept)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = _mode(kept.id, notes.mode)
        _channel(app, kept)
        if st.button("All messages", type="tertiary", icon=":material/arrow_back:"):
            routes.go_to_message()
    if notes.mode == "facts":
        kept = brief_form(app, kept)
        draft_choice(app, kept, ready=notes.step == len(steps(kept.channel)) - 1)
    else:
        _write(app, kept.id)
        message_context(app, kept)
    if chosen is not None and chosen != notes.mode:  # only now, when what was typed last is kept
        notes.mode = chosen
        st.rerun()


def _mode(message: str, mode: str) -> str | None:
    return st.segmented_control(
        "View",
        list(_MODES),
        default=mode,
        format_func=lambda one: _MODES[one],
        key=outreach_state.widget_key(message, f"mode_{mode}"),
        label_visibility="collapsed",
    )


def _channel(app: App, kept: KeptMessage) -> None:
    key = outreach_state.widget_key(kept.id, "channel")
    st.selectbox(
        "Channel",
        list(CHANNELS),
        index=list(CHANNELS).index(kept.channel),
        format_func=lambda one: rules_of(one).title,
        key=key,
        on_change=attempt,
        args=(lambda: _change_channel(app, kept.id, key),),
        label_visibility="collapsed",
        width=260,
    )


def _change_channel(app: App, message: str, key: str) -> None:
    kept, channel = app.messages.get(message), Channel(st.session_state[key])
    brief = kept.brief.model_copy(update={"channel": channel}).model_dump() if kept.brief else None
    app.messages.save(kept, channel=channel, brief=brief)
    notes = outreach_state.outreach_notes(message)
    notes.drafts, notes.step = (), 0


@st.fragment
def _write(app: App, message: str) -> None:
    """The editor, live: what is typed redraws only this part of the page."""
    kept = app.messages.get(message)
    found = editor(app, kept)
    show_left(message)
    _difference(message)
    message_guidance(app, kept.channel, found)
    if found is not None:
        use_message(app, kept, found)


def _difference(message: str) -> None:
    difference = outreach_state.outreach_notes(message).difference
    if not difference:
        return
    signs = {"same": ("", ""), "removed": (":red[~~", "~~]"), "added": (":green[**", "**]")}
    with st.expander("What was mended"):
        shown = []
        for one in difference:
            before, after = signs[one.change]
            text = escape(one.text)
            shown.append(f"{before}{text}{after}" if text else "")
        st.markdown(" ".join(part for part in shown if part))
