"""Using a message: the mail program, files, a card for the phone. Nothing is sent from here."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.draft import Draft
from infoview_ai.outreach.issues import MessageCheck
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.use import eml, mailto, phone_card, phone_page, text_file
from infoview_ai.printing.pdf import as_pdf, undrawable
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components.message_person import mark_sent
from infoview_ai.ui.components.notices import attempt, trouble
from infoview_ai.ui.text import escape

_MAIL = frozenset({Channel.REFERRAL_EMAIL, Channel.COLD_EMAIL, Channel.NUDGE, Channel.THANK_YOU, Channel.KEEP_IN_TOUCH})


def use_message(app: App, kept: KeptMessage, found: MessageCheck) -> None:
    """What can be done with it now; with a gap open or over the limit, why not."""
    st.subheader("Use it", anchor=False)
    if not found.sendable:
        st.markdown(
            "First fill the gaps, or cut it to the limit. Then it can be copied, opened in your mail program or kept."
        )
        return
    goes_out = kept.channel in _MAIL and not kept.origin.practice
    if goes_out:
        _address_line(app, kept)
    with st.container(horizontal=True):
        if goes_out:
            _mail(kept)
        st.download_button(
            "Text file", text_file(kept.subject, kept.body), "message.txt", "text/plain",
            icon=":material/description:", key=outreach_state.widget_key(kept.id, "txt"), on_click="ignore",
        )  # fmt: skip
        if kept.channel is Channel.PHONE_SCRIPT and kept.brief is not None:
            _card(_script(app, kept), kept)
    if kept.attachments:
        st.caption(f"Do not forget to attach {escape(', '.join(kept.attachments))}.")
    if kept.channel is Channel.PHONE_SCRIPT and kept.brief is not None:
        _branches(app, kept)
    if kept.origin.practice:
        st.caption("This one was practice, after a rehearsal: there is nobody to send it to.")
        return
    mark_sent(app, kept)
    st.caption("Nothing is sent from here. You send it yourself, when you like.")


def _card(script: Draft, kept: KeptMessage) -> None:
    """The script with its branches on a card to print."""
    page = phone_page(script, kept.brief.person.name if kept.brief is not None else "")
    missing = undrawable(page)
    st.download_button(
        "Card to print (PDF)", lambda: as_pdf(page), "phone-card.pdf", "application/pdf", icon=":material/print:",
        key=outreach_state.widget_key(kept.id, "card_pdf"), on_click="ignore", disabled=bool(missing),
        help=f"The PDF cannot show {missing}. The Markdown file can." if missing else None,
    )  # fmt: skip
    st.download_button(
        "Card (Markdown)", phone_card(script), "phone-card.md", "text/markdown",
        icon=":material/download:", key=outreach_state.widget_key(kept.id, "card"), on_click="ignore",
    )  # fmt: skip


def _address_line(app: App, kept: KeptMessage) -> None:
    key = outreach_state.widget_key(kept.id, "to")
    st.text_input(
        "To (optional)", kept.to, key=key, placeholder="name@place.org",
        on_change=attempt, args=(lambda: _address(app, kept.id, key),),
    )  # fmt: skip


def _mail(kept: KeptMessage) -> None:
    try:
        link, file = mailto(kept.to, kept.subject, kept.body), eml(kept.to, kept.subject, kept.body)
    except InfoViewError as error:
        trouble(error)
        return
    if link is not None:
        st.link_button("Open in my mail program", link, icon=":material/mail:", type="primary")
    st.download_button(
        "Mail file (.eml)", file, "message.eml", "message/rfc822",
        icon=":material/attach_email:", key=outreach_state.widget_key(kept.id, "eml"), on_click="ignore",
    )  # fmt: skip


def _address(app: App, message: str, key: str) -> None:
    app.messages.save(app.messages.get(message), to=str(st.session_state.get(key) or "").strip())


def _branches(app: App, kept: KeptMessage) -> None:
    st.markdown("**What may come back**")
    for branch in _script(app, kept).branches:
        with st.expander(escape(branch.when)):
            st.text(branch.say)


def _script(app: App, kept: KeptMessage) -> Draft:
    """The script of the facts, with the opening as it stands in the editor."""
    brief = kept.brief or Brief(channel=kept.channel)
    script = draft(brief.model_copy(update={"channel": kept.channel}), reader=app.reader)
    return script.model_copy(update={"body": kept.body})
