"""Who could help: the learner's own people, closest first, and the worksheet for the warm circle."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.closeness import Closeness, Helper, who_could_help
from infoview_ai.contacts.fields import tags_of
from infoview_ai.contacts.person import Person, Warmth
from infoview_ai.contacts.record import Aim
from infoview_ai.contacts.warm_circle import CIRCLES, Circle, circles, question_for
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.contact_words import CLOSENESS, who
from infoview_ai.ui.text import escape


def show(app: App) -> None:
    """The aim, then who is close to it, then whom to ask in the warm circle."""
    settings = app.contacts.settings()
    aim = _aim(app, settings.aim)
    people = app.contacts.everyone()
    found = who_could_help(people, aim)
    st.header("Among your people", anchor=False)
    if not found:
        st.markdown(
            "Nobody here is close to it yet, as far as you have noted. That is the usual start: the worksheet below "
            "is for people who might know somebody."
        )
    shown: Closeness | None = None
    for helper in found:
        if helper.closeness is not shown:
            shown = helper.closeness
            st.markdown(f"**{CLOSENESS[shown]}**")
        _row(helper)
    _worksheet(app, aim, people)


def _aim(app: App, aim: Aim) -> Aim:
    with st.form("aim", border=True):
        left, right = st.columns(2)
        field = left.text_input("Which work do you wonder about?", aim.field, placeholder="nursing")
        places = right.text_input("Places you would like to look at", ", ".join(aim.organisations))
        schools = left.text_input("Schools you went to", ", ".join(aim.schools))
        looking = right.selectbox(
            "Are you also looking for a job now?",
            [None, False, True],
            index=[None, False, True].index(aim.is_job_hunting),
            format_func={None: "I would rather not say", False: "No", True: "Yes"}.__getitem__,
            help="So that nothing written for you says the opposite.",
        )
        sent = st.form_submit_button("Look", type="primary")
    if not sent:
        return aim
    new = Aim(
        field=field.strip()[:300],
        organisations=tags_of(places.split(",")),
        schools=tags_of(schools.split(",")),
        is_job_hunting=looking,
    )
    app.contacts.set_settings(app.contacts.settings().model_copy(update={"aim": new}))
    return new


def _row(helper: Helper) -> None:
    with st.container(border=True, gap="xxsmall"):
        address = {state.CONTACT: helper.person.id}
        routes.open_button(routes.CONTACTS, f"**{escape(who(helper.person))}**", address, f"who_{helper.person.id}")
        st.caption(escape(" ".join(helper.reasons)))


def _worksheet(app: App, aim: Aim, people: tuple[Person, ...]) -> None:
    st.header("The warm circle", anchor=False)
    st.markdown(f"Go through your circles, one at a time, and ask:\n\n> {escape(question_for(aim.field))}")
    known = circles(people)
    for circle in CIRCLES:
        count = len(known[circle.key])
        label = f"{circle.title}{f' · {count}' if count else ''}"
        with st.expander(label, key=f"circle_{circle.key}"):
            _circle(app, circle, known[circle.key])


def _circle(app: App, circle: Circle, known: tuple[Person, ...]) -> None:
    for prompt in circle.prompts:
        st.markdown(f"- {prompt}")
    for person in known:
        address = {state.CONTACT: person.id}
        routes.open_button(routes.CONTACTS, escape(who(person)), address, f"circle_{person.id}", ":material/person:")
    key = f"circle_name_{circle.key}"
    st.text_input(
        "Somebody who comes to mind",
        key=key,
        max_chars=300,
        placeholder="A name, then Enter",
        on_change=attempt,
        args=(lambda: _add(app, circle, key),),
    )


def _add(app: App, circle: Circle, key: str) -> None:
    name = str(st.session_state.get(key, "")).strip()
    if name:
        app.contacts.add({"name": name, "relation": circle.words[0], "warmth": Warmth.CLOSE, "tags": [circle.key]})
        st.session_state[key] = ""
