"""What the check cannot read from the words: when the talk was, what they asked for, what is true."""

from __future__ import annotations

from typing import Any

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.message import MessageContext
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components.notices import attempt


def message_context(app: App, kept: KeptMessage) -> None:
    """A drawer with only the questions that the channel needs."""
    with st.expander("What the words do not say"):
        with st.form(outreach_state.widget_key(kept.id, "context"), border=False):
            given = _asked(kept)
            if st.form_submit_button("Keep this"):
                attempt(lambda: _keep(app, kept.id, given))
                st.rerun()


def _asked(kept: KeptMessage) -> dict[str, Any]:
    known = kept.context
    given: dict[str, Any] = {}

    def key(name: str) -> str:
        return outreach_state.widget_key(kept.id, f"context_{name}")

    if kept.channel is Channel.THANK_YOU:
        if kept.origin.talk_ended_at is None:  # else it is counted
            given["talk_ended_hours_ago"] = st.number_input(
                "Hours since the talk ended", 0.0, 2000.0, known.talk_ended_hours_ago, step=1.0, key=key("hours")
            )
        given["resume_requested"] = st.checkbox(
            "They asked for my resume", bool(known.resume_requested), key=key("resume")
        )
    if kept.channel is Channel.NUDGE:
        given["previous_nudges"] = st.number_input(
            "Reminders before this one", 0, 9, known.previous_nudges or 0, key=key("nudges")
        )
    if kept.channel is Channel.LINKEDIN_NOTE:
        premium = st.checkbox(
            "I have LinkedIn Premium (300 characters)", known.linkedin_plan == "premium", key=key("plan")
        )
        given["linkedin_plan"] = "premium" if premium else "free"
    given["is_job_hunting"] = st.checkbox("I am looking for a job", bool(known.is_job_hunting), key=key("hunting"))
    given["seeker_notes"] = st.text_area(
        "What is true about you and them (optional)", known.seeker_notes, key=key("notes"),
        placeholder="I have only seen the title of her book. Dana has not said I may use her name.",
    )  # fmt: skip
    return given


def _keep(app: App, message: str, given: dict[str, Any]) -> None:
    kept = app.messages.get(message)
    context = MessageContext.model_validate({**kept.context.model_dump(), **given})
    app.messages.save(kept, context=context.model_dump())
