"""What else is kept of a talk (domain.md 5.5): questions and résumé, advice to act on, names they gave."""

from __future__ import annotations

from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.person import Named, Person, Status
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape

_BEFORE: Final = (("questions_sent_at", "I have sent them my questions"),)
_AFTER: Final = (("resume_asked_at", "They asked for my résumé"), ("resume_sent_at", "I have sent it"))
_MAY: Final[dict[bool | None, str]] = {None: "Not asked yet", True: "Yes", False: "No"}


def talk_facts(app: App, person: Person) -> None:
    """Only what fits the moment: before the talk the questions, after it advice, names and the résumé."""
    if person.status is Status.BOOKED:
        _dated(app, person, _BEFORE)
    if person.talk is None or person.talk.ended_at is None:
        return
    with st.expander(f"Advice to act on · {len(person.advice)}", key=f"advice_{person.id}"):
        for advice in person.advice:
            st.markdown(f"- {escape(advice.text)}{' (done)' if advice.acted_at else ''}")
        _line(app, person, "One more piece of advice", "advice", lambda one, text: steps.advised(one, text))
    with st.expander(f"People they named · {len(person.named)}", key=f"named_{person.id}"):
        for place, one in enumerate(person.named):
            _named(app, person, place, one)
        _line(app, person, "Somebody they named", "named", lambda one, text: steps.named(one, text))
    shown = _AFTER if person.resume_asked_at is not None else _AFTER[:1]
    _dated(app, person, shown)


def _dated(app: App, person: Person, facts: tuple[tuple[str, str], ...]) -> None:
    for fact, label in facts:
        at = getattr(person, fact)
        st.checkbox(
            label,
            value=at is not None,
            key=f"{fact}_{person.id}_{at is not None}",
            on_change=attempt,
            args=(lambda fact=fact, at=at: _flip(app, person.id, fact, at is None),),
        )


def _flip(app: App, person_id: str, fact: str, done: bool) -> None:
    at = app.contacts.now() if done else None
    app.contacts.step(person_id, lambda person: steps.dated(person, fact, at))


def _line(app: App, person: Person, label: str, name: str, step: steps.WithText) -> None:
    key = f"new_{name}_{person.id}"
    st.text_input(
        label,
        key=key,
        max_chars=300,
        placeholder="Then Enter",
        on_change=attempt,
        args=(lambda: _add(app, person.id, key, step),),
    )


def _add(app: App, person_id: str, key: str, step: steps.WithText) -> None:
    text = str(st.session_state.get(key, "")).strip()
    if text:
        app.contacts.step(person_id, lambda person: step(person, text))
        st.session_state[key] = ""


def _named(app: App, person: Person, place: int, one: Named) -> None:
    what, may, act = st.columns([0.4, 0.3, 0.3], vertical_alignment="bottom")
    what.markdown(f"**{escape(one.name)}**{f'  {chr(10)}{escape(one.who)}' if one.who else ''}")
    key = f"may_{person.id}_{place}_{one.may_use_name}"
    may.selectbox(
        "May you say who sent you?",
        list(_MAY),
        index=list(_MAY).index(one.may_use_name),
        format_func=_MAY.__getitem__,
        key=key,
        on_change=attempt,
        args=(lambda: _allow(app, person.id, place, key),),
    )
    if act.button("Add to contacts", key=f"add_named_{person.id}_{place}"):
        made = app.contacts.add({"name": one.name, "role": one.who, "referred_by": person.name, "warmth": "connected"})
        state.leave_notice(f"{one.name} is among your contacts now, led there by {person.name}.")
        routes.go_to_person(routes.CONTACTS, made.id)


def _allow(app: App, person_id: str, place: int, key: str) -> None:
    allowed: bool | None = st.session_state.get(key)
    app.contacts.step(person_id, lambda person: steps.may_name(person, place, allowed))
