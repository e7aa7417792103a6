"""A message and the people around it: whose contact it is to, that it was sent, and talks to give thanks for."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.correspondence.occasions import OF_KIND
from infoview_ai.contacts.due import Due
from infoview_ai.contacts.person import Person, Status
from infoview_ai.errors import InfoViewError, NotFoundError
from infoview_ai.outreach.channels import rules_of
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.occasion import Occasion
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.ui import outreach_state, routes
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.contact_words import STANDING
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import ago, name_of

_MOST: Final = 12
WRITES: Final[dict[Occasion, str]] = {
    Occasion.REQUEST: "Write to them",
    Occasion.NUDGE: "Write the reminder",
    Occasion.THANK_YOU: "Write the thank-you",
    Occasion.THANK_REFERRER: "Write two lines",
    Occasion.WRITE_TO_NAMED: "Write to them",
    Occasion.UPDATE: "Write the update",
}


def write_button(
    app: App, person_id: str, occasion: Occasion, key: str, *, named: str = "", primary: bool = False
) -> None:
    """A button that opens the message for that occasion, with what is known of the contact filled in."""
    if st.button(WRITES[occasion], key=key, icon=":material/edit_note:", type="primary" if primary else "secondary"):
        try:
            kept = app.correspondence.begin(person_id, occasion, named)
        except InfoViewError as error:
            trouble(error)
            return
        routes.go_to_message(kept.id)


def write_what_is_due(app: App, one: Due, key: str) -> bool:
    """The same for something that is due; whether it is done by writing."""
    occasion = OF_KIND.get(one.kind)
    if occasion is None:
        return False
    named = ""
    if occasion is Occasion.WRITE_TO_NAMED and one.place is not None:
        named = app.contacts.get(one.person_id).named[one.place].name
    write_button(app, one.person_id, occasion, key, named=named)
    return True


def thank_button(app: App, talk_id: str, key: str, *, primary: bool = False) -> None:
    """Begin, or go on with, the thank-you for a stored talk."""
    label = WRITES[Occasion.THANK_YOU]
    if st.button(label, key=key, icon=":material/mail:", type="primary" if primary else "secondary"):
        try:
            kept = app.correspondence.begin_thanks(talk_id)
        except InfoViewError as error:
            trouble(error)
            return
        routes.go_to_message(kept.id)


def of_contact(app: App, kept: KeptMessage) -> None:
    """Whom of the contacts it is to, and that it was sent; nothing for a message to nobody of them."""
    person = _person(app, kept)
    if person is None:
        return
    about = "" if kept.brief is None or kept.brief.person.name == person.name else "About "
    with st.container(horizontal=True, vertical_alignment="center"):
        label = f"{about}{shortened(person.name, 50)}"
        routes.link_to_person(routes.CONTACTS, escape(label), person.id, icon=":material/group:")
        if kept.sent_at is not None:
            st.caption(f"You sent it {ago(kept.sent_at)}.")
    if not kept.body and kept.brief is not None and kept.origin.occasion is not None:
        st.caption("Filled in from your contact. Look it over: what you change here stays with the message.")


def mark_sent(app: App, kept: KeptMessage) -> None:
    """The learner says that it is on its way; the contact moves on."""
    person = _person(app, kept)
    if person is None:
        return
    if kept.sent_at is not None:
        st.markdown(f":material/check: You sent it {ago(kept.sent_at)}. {escape(STANDING[person.status])}")
        routes.link_to_person(routes.CONTACTS, escape(f"Back to {shortened(person.name, 50)}"), person.id)
        return
    if st.button(
        "I have sent it",
        icon=":material/check:",
        key=outreach_state.widget_key(kept.id, "sent"),
        help="Notes it with your contact, with the date. Click only once it is on its way.",
    ):
        try:
            app.correspondence.sent(kept.id)
        except InfoViewError as error:
            trouble(error)
            return
        st.rerun()


def messages_to(app: App, person: Person) -> None:
    """On a contact: the messages so far."""
    written = app.correspondence.written_to(person.id)
    if not written:
        return
    with st.expander(f"Messages · {len(written)}", key=f"messages_{person.id}"):
        for kept in written[:_MOST]:
            done = f"sent {ago(kept.sent_at)}" if kept.sent_at is not None else f"not sent, {ago(kept.changed_at)}"
            to = kept.brief.person.name if kept.brief is not None else ""
            name = f" to {escape(shortened(to, 40))}" if to and to != person.name else ""
            routes.message_link(kept.id, f"{rules_of(kept.channel).title}{name}: {done}", icon=":material/mail:")


def thank_for(app: App) -> None:
    """On the choice of what to write: the talks and rehearsals that a thank-you can be made from."""
    choices = _talks(app)
    if not choices:
        return
    with st.container(border=True, key="thank_for"):
        st.subheader("From what was said", anchor=False)
        chosen = st.selectbox(
            "Which talk was it?", list(choices), format_func=lambda one: choices[one], key=outreach_state.SOURCE
        )
        kind, _, wanted = str(chosen).partition(":")
        key = "thank_for_chosen"
        if kind == "person":
            write_button(app, wanted, Occasion.THANK_YOU, key)
        else:
            thank_button(app, wanted, key)


def _talks(app: App) -> dict[str, str]:
    """Contacts one has talked with and not thanked, then stored talks; each with a name no other has."""
    people = app.contacts.find(status=Status.DONE, limit=_MOST)
    linked = {one.talk.rehearsal_id for one in people if one.talk is not None}
    ended = [one for one in app.rehearsals.history(limit=2 * _MOST) if _has_words(one) and one.id not in linked]
    found = {f"person:{one.id}": f"{one.name}, a talk you had" for one in people}
    kinds = {True: "a transcript", False: "a rehearsal"}
    found |= {
        f"talk:{one.id}": f"{name_of(one)}, {kinds[one.imported is not None]}, {ago(one.started_at)}"
        for one in ended[:_MOST]
    }
    names: dict[str, str] = {}
    for one, name in found.items():
        same = sum(known == name or known.startswith(f"{name} (") for known in names.values())
        names[one] = f"{name} ({same + 1})" if same else name
    return names


def _has_words(talk: Rehearsal) -> bool:
    return talk.state is State.ENDED and bool(talk.turns or talk.imported)


def _person(app: App, kept: KeptMessage) -> Person | None:
    """The contact it is to; None where it is to nobody of them, or they were deleted since."""
    if kept.contact is None:
        return None
    try:
        return app.contacts.get(kept.contact)
    except NotFoundError:
        return None
