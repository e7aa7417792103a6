"""People to practise with: the gallery, and the way to one person, to a new one, or to change one's own."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.professionals.profile import Profile
from infoview_ai.rehearsal.partners import TRAINS, WHY, Advice, partner
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.scoring.scorecard import CriterionId, Scorecard
from infoview_ai.ui import people_state, routes, state
from infoview_ai.ui.app_pages import edit_person, make_person, person
from infoview_ai.ui.components.notices import attempt, empty
from infoview_ai.ui.components.start_talk import surprise_me_with_somebody
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import CRITERIA, IN_A_WORD, capitalised

LOOKED_AT = 10
EVERY_FIELD, ANYTHING = "Every field", "Anything"
MOST_PROBLEMS = 10


def show(app: App) -> None:
    """What the address names: everybody, one person, a new one, or one of one's own to change."""
    slug = people_state.person()
    if people_state.view() == people_state.NEW:
        make_person.show(app)
    elif slug is None:
        gallery(app)
    elif people_state.view() == people_state.EDIT:
        edit_person.show(app, slug)
    else:
        person.show(app, slug)


def gallery(app: App) -> None:
    """Everybody on cards, with a suggestion, two filters, and the way to make somebody of one's own."""
    st.title("People to practise with", anchor=False)
    st.markdown("All of them are made up. Each knows one kind of work from the inside, and each trains something else.")
    _bring_back(app)
    people = app.profiles.all()
    _suggestion(app, people)
    with st.container(horizontal=True):
        if st.button("Make a person of your own", icon=":material/person_add:"):
            routes.go_to_people(view=people_state.NEW)
        surprise_me_with_somebody(app)
    shown = _filtered(people)
    if not shown:
        empty("Nobody fits both", "Choose another field, or anything to practise, and they come back.")
    for row in range(0, len(shown), 3):
        for column, profile in zip(st.columns(3), shown[row : row + 3], strict=False):
            with column:
                _card(app, profile)
    _left_out(app)


def _bring_back(app: App) -> None:
    if slug := people_state.deleted():
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown("That person is deleted. Talks you had with them stay.")
            st.button("Bring them back", key="bring_back", on_click=attempt, args=(lambda: _restore(app, slug),))


def _restore(app: App, slug: str) -> None:
    people_state.remember_deleted(None)
    stored = app.own.bring_back(slug)
    state.leave_notice(f"{stored.name} is back.")


def _suggestion(app: App, people: Sequence[Profile]) -> None:
    past = app.rehearsals.history(limit=LOOKED_AT)
    with st.container(border=True):
        st.subheader("Who should I practise with?", anchor=False)
        field = st.text_input(
            "The field you are curious about",
            key=people_state.CURIOUS,
            placeholder="nursing, carpentry, design",
            max_chars=80,
        )
        met = [talk.settings.professional for talk in past]
        advice = partner(people, field, _cards(app, past), met)
        if advice is not None:
            st.markdown(sentence(advice, field))
            label = f"Meet {escape(advice.profile.name.split()[0])}"
            if st.button(label, type="primary", icon=":material/arrow_forward:", key="meet_suggested"):
                if advice.manner is not None:
                    person.choose_manner(advice.manner)
                routes.go_to_people(advice.profile.slug)


def sentence(advice: Advice, field: str) -> str:
    """Why this person, as Markdown."""
    who = advice.profile
    parts = [f"**{escape(who.name)}**, {escape(who.role)}."]
    if field.strip():
        near = f"They know {escape(who.field)} from the inside."
        far = f"Nobody here works in {escape(field.strip())} yet; you can make a person of your own for it."
        parts.append(near if advice.in_field else far)
    if advice.weakest is not None:
        manner = IN_A_WORD[advice.manner or who.manner]
        how = f"in another manner than usual ({manner})" if advice.manner else f"with their manner ({manner})"
        topic = CRITERIA[advice.weakest].lower()
        parts.append(f"In your last talks the weakest point was {topic}. Take them {how}: {WHY[advice.weakest]}.")
    elif not field.strip():
        parts.append("A gentle one to begin with." if who.manner.value == "warm" else "Somebody you have not met yet.")
    return " ".join(parts)


def _cards(app: App, past: Sequence[Rehearsal]) -> list[Scorecard]:
    return [app.rehearsals.scorecard(talk.id) for talk in past if talk.state is State.ENDED]


def _filtered(people: Sequence[Profile]) -> list[Profile]:
    left, right = st.columns(2)
    fields = sorted({profile.field for profile in people})
    field = left.selectbox("Field", [EVERY_FIELD, *fields], format_func=capitalised, key=people_state.GALLERY_FIELD)
    practise: CriterionId | str = right.selectbox(
        "What you want to practise",
        [ANYTHING, *CriterionId],
        format_func=lambda one: CRITERIA[one] if isinstance(one, CriterionId) else one,
        key=people_state.GALLERY_PRACTISE,
    )
    wanted = TRAINS[practise] if isinstance(practise, CriterionId) else None
    return [
        profile
        for profile in people
        if field in (EVERY_FIELD, profile.field) and (wanted is None or profile.manner in wanted)
    ]


def _card(app: App, profile: Profile) -> None:
    with st.container(border=True, height="stretch", key=f"person_{profile.slug}"):
        st.subheader(escape(profile.name), anchor=False)
        own = " · your own" if app.own.is_own(profile.slug) else ""
        years = "1 year" if profile.years == 1 else f"{profile.years} years"
        st.caption(f"{escape(capitalised(profile.role))} · {escape(profile.field)} · {years}{own}")
        st.markdown(f"**Manner:** {IN_A_WORD[profile.manner]}")
        st.markdown(f"**You practise:** {escape(profile.practise)}")
        st.space("stretch")
        if st.button(f"Meet {escape(profile.name.split()[0])}", key=f"meet_{profile.slug}", width="stretch"):
            routes.go_to_people(profile.slug)


def _left_out(app: App) -> None:
    if problems := app.profiles.problems():
        lines = [f"- {escape(str(problem))}" for problem in problems[:MOST_PROBLEMS]]
        title = "Some of your own profiles cannot be read, so they are not offered here:"
        st.info("\n".join([title, *lines]), icon=":material/info:")
