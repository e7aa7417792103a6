"""One person: who they are, what one practises with them, the talks so far. What they hide is never shown."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings, State
from infoview_ai.ui import people_state, routes, state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.person_preview import given_facts, marks
from infoview_ai.ui.components.start_talk import begin, behaving, behaviour, choose_behaviour, surprise_me
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import IN_A_WORD, ago, capitalised, pitch_sentence, time_sentence

MINUTES = (10, 15, 20, 30)
TALKS_SHOWN = 10


def show(app: App, slug: str) -> None:
    """The page of the person with that slug. Raises NotFoundError where there is none."""
    profile = app.profiles.get(slug)
    routes.link_to_people("Everybody", icon=":material/arrow_back:")
    st.title(escape(profile.name), anchor=False)
    st.caption(
        f"{escape(capitalised(profile.role))}, {escape(profile.organization)} · {escape(profile.pronouns)} · "
        f"{'1 year' if profile.years == 1 else f'{profile.years} years'} in {escape(profile.field)}"
    )
    about, act = st.columns([0.58, 0.42], gap="large")
    with about:
        _about(app, profile)
    with act:
        _practise(app, profile)
        _keep(app, profile)
    _talks(app, slug)


def choose_manner(manner: Manner | None) -> None:
    """Set the manner that the next page of a person begins with."""
    st.session_state[state.MANNER] = manner


def _about(app: App, profile: Profile) -> None:
    st.markdown(escape(profile.line))
    st.markdown(f"**You practise:** {escape(profile.practise)}")
    st.markdown(f"**Manner:** {IN_A_WORD[profile.manner]}")
    hidden = sum(fact.hidden for fact in profile.all_facts)
    some = f" {hidden} of them only to somebody who asks well." if hidden else ""
    st.markdown(f"They have {len(profile.all_facts)} things to tell.{some} Which ones, you find out by asking.")
    marks(profile)
    if app.own.is_own(profile.slug):
        given_facts(profile)


def _practise(app: App, profile: Profile) -> None:
    with st.container(border=True):
        minutes = st.radio("Minutes you ask for", MINUTES, index=1, horizontal=True, key=state.MINUTES)
        choose_behaviour()
        settings = Settings(
            professional=profile.slug,
            minutes=float(minutes or 15),
            engine="scripted" if app.model_name is None else "chat",
        )
        label = f"Practise with {escape(profile.name.split()[0])}"
        if st.button(label, type="primary", icon=":material/forum:", width="stretch", key="start_talk"):
            routes.go(routes.REHEARSE, begin(app, behaving(settings, behaviour())).id)
        surprise_me(app, settings)


def _keep(app: App, profile: Profile) -> None:
    """What can be done with the profile itself."""
    slug = profile.slug
    with st.container(horizontal=True):
        if app.own.is_own(slug) and st.button("Edit", icon=":material/edit:", key="edit_person"):
            routes.go_to_people(slug, people_state.EDIT)
        if st.button("Make a copy", type="tertiary", key="copy_person", help="A copy is your own, to be changed."):
            routes.go_to_people(app.own.duplicate(slug).slug, people_state.EDIT)
        st.download_button(
            "Export",
            lambda: app.own.export(slug),
            file_name=f"{slug}.yaml",
            mime="application/yaml",
            type="tertiary",
            key="export_person",
            on_click="ignore",
            help="As a YAML file. It holds everything, also what they only tell for good questions.",
        )
        if app.own.is_own(slug) and st.button("Delete", type="tertiary", key="delete_person"):
            attempt(lambda: _delete(app, slug))
            routes.go_to_people()


def _delete(app: App, slug: str) -> None:
    app.own.delete(slug)
    people_state.remember_deleted(slug)


def _talks(app: App, slug: str) -> None:
    talks = [talk for talk in app.rehearsals.history(limit=200) if talk.settings.professional == slug]
    st.space("small")
    st.subheader("Your talks with them", anchor=False)
    if not talks:
        st.markdown("None yet. Each one is listed here, with what worked and the one change.")
    for talk in talks[:TALKS_SHOWN]:
        _talk(app, talk)


def _talk(app: App, talk: Rehearsal) -> None:
    with st.container(border=True):
        ended = talk.state is State.ENDED
        st.markdown(f"**{capitalised(ago(talk.started_at))}**")
        if ended:
            card = app.rehearsals.scorecard(talk.id)
            st.caption(f"{escape(time_sentence(card))} {escape(pitch_sentence(card))}")
        where = routes.DEBRIEF if ended else routes.REHEARSE
        routes.link(where, "Read the debrief" if ended else "Go on with this talk", talk.id)
