"""What they said, to tick for the thank-you, each with the place where it stands. Unticked, nothing is used."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.outreach.brief import Brief, Named, Said
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.outreach.talk_choice import OWN_NOTES, Offered, OfferedName, TalkOffers, confirmed
from infoview_ai.outreach.thank_you import MOST_SPECIFICS
from infoview_ai.ui import outreach_state, routes
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, visible

_FIRST: Final = 6
"""So many stand open; the rest is folded."""
_FORM: Final = ("talk_when", "said_0", "will_0", "done_0", "said_1", "will_1", "done_1", "named", "will_name", "may",
                "resume")  # fmt: skip


def talk_choice(app: App, kept: KeptMessage) -> None:
    """The offers of the talk and the notes behind this message; nothing where there are none."""
    found = app.correspondence.offers(kept)
    if kept.origin.talk:
        _from_where(kept)
    if found.is_empty:
        if kept.origin.talk or kept.contact:
            st.caption("Nothing to take over from the talk or your notes yet. Write what you remember below.")
        return
    taken = len(kept.brief.talk.said) if kept.brief is not None else 0
    label = f"What they said · {_number(taken)} taken over" if taken else "What they said"
    with st.expander(label, expanded=not taken, icon=":material/format_quote:"):
        st.markdown(f"Tick {_number(MOST_SPECIFICS)} things that mattered to you. What you leave unticked is not used.")
        _all_said(kept, found)
        for place, name in enumerate(found.named):
            _named(kept, place, name)
        if found.resume_at is not None:
            key = outreach_state.widget_key(kept.id, "tick_resume")
            st.checkbox(f"They asked for your résumé, at {found.resume_at}", key=key)
        st.button(
            "Use what I ticked",
            type="secondary" if taken else "primary",
            key=outreach_state.widget_key(kept.id, "use_ticked"),
            on_click=attempt,
            args=(lambda: _use(app, kept.id, found),),
        )


def _all_said(kept: KeptMessage, found: TalkOffers) -> None:
    """The first few, and the others when asked for."""
    notes = outreach_state.outreach_notes(kept.id)
    shown = len(found.said) if notes.all_offers else _FIRST
    for place, one in enumerate(found.said[:shown]):
        _said(kept, place, one)
    if len(found.said) > shown:
        st.button(
            f"{len(found.said) - shown} more things they said",
            type="tertiary",
            icon=":material/expand_more:",
            key=outreach_state.widget_key(kept.id, "more_offers"),
            on_click=outreach_state.show_all_offers,
            args=(kept.id,),
        )


def _from_where(kept: KeptMessage) -> None:
    if kept.origin.practice:
        st.caption("Practice: from a rehearsal, whose facts are made up. There is nobody to send it to.")
    routes.link(routes.DEBRIEF, "The whole talk", kept.origin.talk, icon=":material/rate_review:")


def _said(kept: KeptMessage, place: int, one: Offered) -> None:
    key = outreach_state.widget_key(kept.id, f"tick_said_{place}")
    left, right = st.columns([0.78, 0.22], vertical_alignment="center")
    ticked = left.checkbox(escape(one.said.text), key=key)
    with right:
        _place(one.where, one.before, one.whole, key)
    if ticked:
        st.text_input(
            "What you will do with it (optional)",
            key=outreach_state.widget_key(kept.id, f"tick_will_{place}"),
            placeholder="write to two clinics this week",
        )


def _named(kept: KeptMessage, place: int, one: OfferedName) -> None:
    key = outreach_state.widget_key(kept.id, f"tick_named_{place}")
    left, right = st.columns([0.78, 0.22], vertical_alignment="center")
    ticked = left.checkbox(f"They named **{escape(one.named.name)}**", key=key)
    with right:
        _place(one.where, "", one.quote, key)
    if not ticked:
        return
    st.text_input(
        "What you will do about it",
        one.named.will_do,
        key=outreach_state.widget_key(kept.id, f"tick_will_name_{place}"),
        placeholder=f"write to {one.named.name} this week",
    )
    st.checkbox(
        "They agreed that I mention them",
        one.named.may_use_name,
        key=outreach_state.widget_key(kept.id, f"tick_may_{place}"),
    )


def _place(where: str, before: str, whole: str, key: str) -> None:
    """Where it stands: the moment with its words, or the learner's notes."""
    if where == OWN_NOTES or not whole:
        st.caption(f"from {where}" if where == OWN_NOTES else where)
        return
    with st.popover(where, type="tertiary", icon=":material/format_quote:", key=f"{key}_place", help="Where it stands"):
        if before:
            st.caption("You")
            st.text(visible(before))
        st.caption("They")
        st.text(visible(whole))


def _use(app: App, message: str, found: TalkOffers) -> None:
    """What is ticked becomes the facts of the message; drafts of other facts are out of date."""
    kept = app.messages.get(message)
    said = [one for place, one in enumerate(_ticked_said(message, found)) if place < MOST_SPECIFICS]
    more = len(_ticked_said(message, found)) - len(said)
    resume = bool(st.session_state.get(outreach_state.widget_key(message, "tick_resume")))
    brief = confirmed(
        kept.brief or Brief(channel=kept.channel), said, _ticked_names(message, found), resume_requested=resume
    )
    app.messages.save(kept, brief=brief.model_dump())
    notes = outreach_state.outreach_notes(message)
    notes.drafts = ()
    notes.drafting = bool(said)
    notes.told = _told(len(said), more)
    for name in _FORM:
        st.session_state.pop(outreach_state.widget_key(message, f"fact_{name}"), None)


def _ticked_said(message: str, found: TalkOffers) -> list[Said]:
    chosen = []
    for place, one in enumerate(found.said):
        if st.session_state.get(outreach_state.widget_key(message, f"tick_said_{place}")):
            will = str(st.session_state.get(outreach_state.widget_key(message, f"tick_will_{place}")) or "")
            chosen.append(Said.model_validate({**one.said.model_dump(), "will_do": will}))
    return chosen


def _ticked_names(message: str, found: TalkOffers) -> list[Named]:
    chosen = []
    for place, one in enumerate(found.named):
        if st.session_state.get(outreach_state.widget_key(message, f"tick_named_{place}")):
            will = str(st.session_state.get(outreach_state.widget_key(message, f"tick_will_name_{place}")) or "")
            may = bool(st.session_state.get(outreach_state.widget_key(message, f"tick_may_{place}")))
            chosen.append(Named.model_validate({**one.named.model_dump(), "will_do": will, "may_use_name": may}))
    return chosen


def _told(used: int, more: int) -> str:
    if not used:
        return "Nothing they said is ticked. A thank-you needs one thing that only they could have told you."
    rest = (
        f" A note has room for {_number(MOST_SPECIFICS)}; the first {_number(MOST_SPECIFICS)} are used." if more else ""
    )
    return f"Taken over.{rest} Look at the drafts below, or change the facts first."


def _number(count: int) -> str:
    return {1: "one", 2: "two", 3: "three"}.get(count, str(count))
