"""Change a person of one's own; each change is checked as it is written and kept when it is whole."""

from __future__ import annotations

from typing import Any

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.professionals.making.editing import Telling, with_details, with_facts
from infoview_ai.professionals.profile import Heading, Manner, Profile
from infoview_ai.ui import people_state, routes, state
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.components.person_preview import FROM, marks
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import HEADINGS, MANNERS

MOST_FACTS = 4


def show(app: App, slug: str) -> None:
    """The two halves of a person: who they are, and what they can tell. Raises NotFoundError for an unknown slug."""
    profile = app.profiles.get(slug)
    routes.link_to_people(escape(profile.name), slug, icon=":material/arrow_back:")
    st.title(f"Change {escape(profile.name)}", anchor=False)
    if not app.own.is_own(slug):
        st.markdown("This person came with the product and stays as they are. Make a copy, and change that.")
        if st.button("Make a copy", type="primary", key="copy_to_edit"):
            routes.go_to_people(app.own.duplicate(slug).slug, people_state.EDIT)
        return
    marks(profile)
    who, tells = st.tabs(["Who they are", "What they can tell"])
    with who:
        _details(app, profile)
    with tells:
        _facts(app, profile)


def _details(app: App, profile: Profile) -> None:
    key = f"edit_{profile.slug}_"
    left, right = st.columns(2)
    values: dict[str, Any] = {
        "name": left.text_input("Name", profile.name, key=f"{key}name", max_chars=80),
        "role": right.text_input("Role", profile.role, key=f"{key}role", max_chars=80),
        "organization": left.text_input("Organization (made up)", profile.organization, key=f"{key}org", max_chars=120),
        "field": right.text_input("Field", profile.field, key=f"{key}field", max_chars=60),
        "pronouns": left.text_input("Pronouns", profile.pronouns, key=f"{key}pronouns", max_chars=20),
        "years": int(right.number_input("Years in the work", 0, 60, profile.years, key=f"{key}years")),
        "manner": _manner(profile, f"{key}manner"),
        "line": st.text_input("Line: who they are, in a sentence", profile.line, key=f"{key}line", max_chars=140),
        "practise": st.text_input(
            "Practise: what one trains with them", profile.practise, key=f"{key}practise", max_chars=140
        ),
    }
    _save(app, profile, lambda: with_details(profile, values), "save_details")


def _manner(profile: Profile, key: str) -> str:
    own = list(Manner).index(profile.manner)
    chosen = st.selectbox("How they behave", list(Manner), index=own, format_func=MANNERS.__getitem__, key=key)
    return (chosen or profile.manner).value


def _facts(app: App, profile: Profile) -> None:
    st.caption("Here you see everything, also what they tell only for good questions.")
    chosen = st.selectbox(
        "About", list(Heading), format_func=lambda one: _named(profile, one), key=f"edit_{profile.slug}_heading"
    )
    heading = chosen or Heading.PATH_IN
    key = f"edit_{profile.slug}_{heading.value}"
    tellings = []
    for fact in profile.facts[heading]:
        label = FROM.get(fact.source, "Written")
        say = st.text_area(label, fact.say, key=f"{key}_{fact.id}", max_chars=700, help="Empty it to take it out.")
        hidden = st.checkbox("Only for a good question", fact.hidden, key=f"{key}_{fact.id}_hidden")
        tellings.append(Telling(fact.id, say, hidden))
    if len(profile.facts[heading]) < MOST_FACTS:
        new = st.text_area("Another one", key=f"{key}_new_{len(profile.facts[heading])}", max_chars=700)
        tellings.append(Telling("", new))
    _save(app, profile, lambda: with_facts(profile, heading, tellings), "save_facts")


def _named(profile: Profile, heading: Heading) -> str:
    given = any(fact.source in ("given", "occupation") for fact in profile.facts[heading])
    return HEADINGS[heading] if given else f"{HEADINGS[heading]} (invented)"


def _save(app: App, profile: Profile, change: Any, key: str) -> None:
    """What is wrong, as soon as it is written; else a button where something changed."""
    try:
        changed: Profile = change()
    except InfoViewError as error:
        trouble(error)
        return
    if changed == profile:
        st.caption("Nothing changed yet.")
    elif st.button("Save this change", type="primary", icon=":material/check:", key=key):
        app.own.change(profile.slug, changed)
        state.leave_notice("Saved. Talks you had before keep the person as they were then.")
        st.rerun()
