"""The facts of a message, asked for in small steps; what is typed is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.outreach.brief import Brief, Found, Named, Said, with_facts
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.kept import KeptMessage
from infoview_ai.ui import outreach_state
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.components.public_facts import public_facts
from infoview_ai.ui.components.talk_choice import talk_choice

AFTER_TALK: Final = frozenset({Channel.THANK_YOU, Channel.KEEP_IN_TOUCH})
_SPOKEN: Final = frozenset({Channel.PHONE_SCRIPT, Channel.VOICEMAIL})
_FOUND: Final = {
    Found.REFERRAL: "Somebody gave me their name",
    Found.READ: "I read something of theirs",
    Found.HEARD: "I heard them speak",
    Found.SAW: "I saw something they made",
    Found.MET: "We met once",
    Found.SHARED: "We share a school, a club, an employer",
    Found.LISTED: "They are on a list or a page",
    Found.OTHER: "In another way",
}
_MEANS: Final = {
    "": "No matter",
    "phone": "By phone",
    "video": "By video",
    "in person": "In person",
    "email": "By email",
}
Given = dict[str, Any]


def steps(channel: Channel) -> tuple[str, ...]:
    """The steps that a channel needs."""
    if channel in AFTER_TALK:
        return ("You", "Them", "The talk", "Your way of writing")
    if channel is Channel.NUDGE:
        return ("You", "Them", "What you asked", "Your way of writing")
    return ("You", "Them", "How you found them", "What you want to know", "What you ask", "Your way of writing")


def first_step(kept: KeptMessage) -> int:
    """Where to begin: at what the talk or the request gives, where the learner and the other are known already."""
    brief = kept.brief
    if brief is None or kept.origin.occasion is None or not brief.me.name:
        return 0
    return 2 if brief.person.name else 1


def brief_form(app: App, kept: KeptMessage) -> KeptMessage:
    """One step at a time; the others are a click away. Gives the message with what is typed by now."""
    names = steps(kept.channel)
    notes = outreach_state.outreach_notes(kept.id)
    notes.step = min(notes.step, len(names) - 1)
    key = outreach_state.widget_key(kept.id, f"step_{notes.step}")
    chosen = st.pills(
        "Steps",
        list(range(len(names))),
        default=notes.step,
        format_func=lambda place: f"{place + 1} {names[place]}",
        key=key,
        label_visibility="collapsed",
    )
    name = names[notes.step]
    if name == "The talk" and kept.channel is Channel.THANK_YOU:
        talk_choice(app, kept)
    brief = kept.brief or Brief(channel=kept.channel)
    with st.container(border=True):
        st.subheader(name, anchor=False)
        given = _STEPS[name](brief, lambda field: outreach_state.widget_key(kept.id, f"fact_{field}"))
        kept = _keep(app, kept, brief, given)
        if notes.step < len(names) - 1 and st.button("Go on", type="primary", key=f"{key}_on"):
            chosen = notes.step + 1
    if chosen is not None and chosen != notes.step:  # only now, when what was typed last is kept
        notes.step = chosen
        st.rerun()
    if name == "Them":
        public_facts(app, kept)
    return kept


def _keep(app: App, kept: KeptMessage, brief: Brief, given: Given) -> KeptMessage:
    """Keep what was typed, as soon as it differs; drafts of the facts before are out of date then."""
    try:
        facts = with_facts(brief, given)
        if facts == brief:
            return kept
        outreach_state.outreach_notes(kept.id).drafts = ()
        return app.messages.save(kept, brief=facts.model_dump())
    except InfoViewError as error:
        trouble(error)
        return kept


def _you(brief: Brief, key: Callable[[str], str]) -> Given:
    given: Given = {
        "me.name": st.text_input("Your name", brief.me.name, key=key("name"), placeholder="Priya Nair"),
        "me.now": st.text_input(
            "What you do now, in a few words",
            brief.me.now,
            key=key("now"),
            placeholder="a bank teller, or: fix farm machinery",
        ),
    }
    if brief.channel in _SPOKEN:
        given["me.phone"] = st.text_input("Your number", brief.me.phone, key=key("phone"), placeholder="555 0142")
    return given


def _them(brief: Brief, key: Callable[[str], str]) -> Given:
    left, right = st.columns([1, 3])
    title = left.text_input(
        "Title", brief.person.title, key=key("title"), placeholder="Ms.", help="Only if you know it."
    )
    name = right.text_input("Their name", brief.person.name, key=key("them"), placeholder="Ingrid Lindqvist")
    role = st.text_input("What they do", brief.person.role, key=key("role"), placeholder="turbine technician")
    place = st.text_input("Where", brief.person.organization, key=key("org"), placeholder="Hollis Wind")
    given: Given = {"person.title": title, "person.name": name, "person.role": role, "person.organization": place}
    if brief.channel not in AFTER_TALK and brief.channel is not Channel.NUDGE:
        given["detail"] = st.text_input(
            "One thing they did, made or said",
            brief.detail,
            key=key("detail"),
            placeholder="moved from tractors to towers",
        )
    return given


def _found(brief: Brief, key: Callable[[str], str]) -> Given:
    how = st.selectbox(
        "How did you find them?",
        list(_FOUND),
        index=list(_FOUND).index(brief.found.how),
        format_func=lambda one: _FOUND[one],
        key=key("how"),
    )
    what = st.text_input(
        "What was it, or where?",
        brief.found.what,
        key=key("what"),
        placeholder="your talk on night repairs / at the open day / we both studied at Laredo",
    )
    st.caption("If somebody gave you their name:")
    by = st.text_input("Who", brief.found.by, key=key("by"), placeholder="Dana Ortiz")
    relation = st.text_input(
        "How that person knows them, or you",
        brief.found.relation,
        key=key("relation"),
        placeholder="trained with you / my aunt",
    )
    return {"found.how": how, "found.what": what, "found.by": by, "found.relation": relation}


def _wish(brief: Brief, key: Callable[[str], str]) -> Given:
    return {
        "field": st.text_input("The field", brief.field, key=key("field"), placeholder="turbine maintenance"),
        "why": st.text_input(
            "Why this field (optional)", brief.why, key=key("why"), placeholder="I like work that can be finished"
        ),
        "question": st.text_input(
            "What you would most like to know",
            brief.question,
            key=key("question"),
            placeholder="how you learned the job",
        ),
    }


def _ask(brief: Brief, key: Callable[[str], str]) -> Given:
    given: Given = {
        "ask.minutes": st.select_slider(
            "Minutes", [10, 12, 15, 20], value=_nearest(brief.ask.minutes), key=key("minutes")
        ),
        "ask.means": st.selectbox(
            "How",
            list(_MEANS),
            index=list(_MEANS).index(brief.ask.means),
            format_func=lambda one: _MEANS[one],
            key=key("means"),
        ),
        "ask.when": st.text_input("When", brief.ask.when, key=key("when"), placeholder="in the next two weeks"),
    }
    if brief.channel in _SPOKEN:
        given["call_again"] = st.text_input(
            "When you will call again", brief.call_again, key=key("again"), placeholder="on Thursday morning"
        )
    return given


def _nearest(minutes: int) -> int:
    return min((10, 12, 15, 20), key=lambda one: abs(one - minutes))


def _nudged(brief: Brief, key: Callable[[str], str]) -> Given:
    return {
        **_wish(brief, key),
        "asked_on": st.text_input(
            "When you first wrote", brief.asked_on, key=key("asked_on"), placeholder="on the 3rd"
        ),
    }


def _talk(brief: Brief, key: Callable[[str], str]) -> Given:
    talk = brief.talk
    if talk.led_to and brief.channel is Channel.KEEP_IN_TOUCH:
        return _led_to(brief, key)
    given: Given = {
        "field": st.text_input("What you talked about", brief.field, key=key("field"), placeholder="nursing"),
        "talk.when": st.text_input("When it was", talk.when, key=key("talk_when"), placeholder="this morning"),
    }
    given["talk.said"] = [one for place in range(2) if (one := _said(brief, place, key)) is not None]
    if brief.channel is Channel.KEEP_IN_TOUCH:
        news = st.text_area("What happened since, one thing a line", "\n".join(talk.news), key=key("news"))
        given["talk.news"] = [line for line in news.splitlines() if line.strip()]
        given["talk.for_them"] = st.text_input(
            "Something for them (optional)",
            talk.for_them,
            key=key("for_them"),
            placeholder="your ward won the safety award",
        )
        return given
    name = talk.named[0] if talk.named else Named(name="")
    left, right = st.columns(2)
    who = left.text_input("Somebody they named (optional)", name.name, key=key("named"), placeholder="Ms. Abara")
    will = right.text_input(
        "What you will do about it", name.will_do, key=key("will_name"), placeholder="write to Ms. Abara this week"
    )
    agreed = st.checkbox("I may mention their name", name.may_use_name, key=key("may"))
    first = {**name.model_dump(), "name": who, "will_do": will, "may_use_name": agreed}
    given["talk.named"] = [first, *(one.model_dump() for one in talk.named[1:])] if who.strip() else []
    given["talk.resume_requested"] = st.checkbox("They asked for my resume", talk.resume_requested, key=key("resume"))
    return given


def _said(brief: Brief, place: int, key: Callable[[str], str]) -> dict[str, Any] | None:
    """One thing they said. Words that the learner has changed are theirs, and no longer a quotation."""
    one = brief.talk.said[place] if place < len(brief.talk.said) else Said(text="")
    text = st.text_input(
        f"{'One' if place == 0 else 'Another'} thing they said", one.text, key=key(f"said_{place}"),
        placeholder="the second year is harder than the first",
    )  # fmt: skip
    left, right = st.columns(2)
    will = left.text_input(
        "What you will do with it (optional)", one.will_do, key=key(f"will_{place}"), placeholder="write to two clinics"
    )
    done = right.text_input(
        "What you have done with it (optional)",
        one.done,
        key=key(f"done_{place}"),
        placeholder="written to two clinics",
    )
    if not text.strip():
        return None
    turn = one.turn if " ".join(text.split()) == one.text else None
    note = None if turn is not None else (one.note if one.note is not None else place)
    return Said(text=text, turn=turn, note=note, done=done, will_do=will).model_dump()


def _led_to(brief: Brief, key: Callable[[str], str]) -> Given:
    """Thanks to somebody who gave a name: one or two lines, the same day."""
    st.caption("One or two lines, the same day: the name they gave came to something.")
    return {
        "talk.led_to": st.text_input("Whom they led you to", brief.talk.led_to, key=key("led_to")),
        "talk.when": st.text_input("When you talked", brief.talk.when, key=key("talk_when")),
        "field": st.text_input("What you talked about", brief.field, key=key("field")),
    }


def _voice(brief: Brief, key: Callable[[str], str]) -> Given:
    voice = st.text_area(
        "A few sentences you wrote to somebody (optional)",
        brief.voice,
        key=key("voice"),
        help="Only the way of writing is taken from it: greeting, close, short forms, spelling.",
    )
    options = {None: "Not said", True: "Yes", False: "No"}
    hunting = st.radio(
        "Are you looking for a job at the moment?",
        list(options),
        index=list(options).index(brief.is_job_hunting),
        format_func=lambda one: options[one],
        horizontal=True,
        key=key("hunting"),
    )
    return {"voice": voice, "is_job_hunting": hunting}


_STEPS: Final[dict[str, Callable[[Brief, Callable[[str], str]], Given]]] = {
    "You": _you,
    "Them": _them,
    "How you found them": _found,
    "What you want to know": _wish,
    "What you ask": _ask,
    "What you asked": _nudged,
    "The talk": _talk,
    "Your way of writing": _voice,
}
