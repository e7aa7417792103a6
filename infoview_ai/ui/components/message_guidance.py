"""What the library says on a message: a link to the document on its channel, and on each kind of remark."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.channels import Channel, rules_of
from infoview_ai.outreach.issues import IssueCode, MessageCheck
from infoview_ai.ui import routes
from infoview_ai.ui.text import escape

_ON: Final[dict[IssueCode, str]] = {
    IssueCode.JOB_PITCH: "job-pitch",
    IssueCode.RESUME_ATTACHED: "resume-etiquette",
    IssueCode.ASKS_TOO_LONG: "time",
    IssueCode.TOO_MANY_NUDGES: "nudge",
    IssueCode.LATE: "thank-you",
}
"""The documents on remarks that are not about the channel itself, by slug."""


def message_guidance(app: App, channel: Channel, found: MessageCheck | None = None) -> None:
    """Links to the documents that the remarks rest on; of the channel's own document always."""
    issues = found.issues if found is not None else ()
    slugs = [rules_of(channel).guidance, *(_ON[issue.code] for issue in issues if issue.code in _ON)]
    with st.container(horizontal=True):
        for slug in dict.fromkeys(slugs):
            title = app.library.guidance.document(slug).title.partition(": ")[0]
            routes.link_to_document(slug, escape(title), icon=":material/menu_book:")
