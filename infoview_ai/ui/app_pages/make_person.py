"""Make a person of one's own: from a form, from public text, or from an occupation; a look at them before they stay."""

from __future__ import annotations

from typing import Any

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.professionals.making.form import facts_in, form_of, made
from infoview_ai.professionals.making.onet import occupations, profile_from_onet
from infoview_ai.professionals.making.onet_files import source_of
from infoview_ai.professionals.making.pasted import LONGEST_TEXT, Draft
from infoview_ai.professionals.profile import Manner
from infoview_ai.ui import people_state, routes
from infoview_ai.ui.components.notices import trouble
from infoview_ai.ui.components.person_preview import preview
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import MANNERS

FORM, TEXT, ONET, FILE = "A few answers", "A public text", "An occupation (O*NET)", "A profile file"
PRONOUNS = ("they", "she", "he")
LARGEST_MB = 60
Values = dict[str, Any]


def show(app: App) -> None:
    """Four ways in, then the preview and the button that keeps the person."""
    routes.link_to_people("Everybody", icon=":material/arrow_back:")
    st.title("Make a person of your own", anchor=False)
    st.markdown(
        "They are always a practice figure, never the real person. What you give stands; the rest is invented for "
        "practice and marked so."
    )
    way = st.segmented_control(
        "Begin with",
        (FORM, TEXT, ONET, FILE),
        default=FORM,
        key=people_state.WAY,
        on_change=people_state.keep_draft,
        args=(None,),
    )
    draw = {TEXT: _from_text, ONET: _from_onet, FILE: _from_file}.get(way or FORM)
    draft = _from_form() if draw is None else draw(app)
    if draft is not None:
        _keep(app, draft)


def _keep(app: App, draft: Draft) -> None:
    st.subheader("How they will be", anchor=False)
    preview(draft)
    label = f"Keep {escape(draft.profile.name)}"
    if st.button(label, type="primary", icon=":material/check:", key="keep_person"):
        stored = app.own.add(draft.profile)
        people_state.keep_draft(None)
        routes.go_to_people(stored.slug)


def _from_form() -> Draft | None:
    values = {**_who(), "facts": facts_in(_facts_box())}
    if not values.get("role") or not values.get("field"):
        st.caption("Fill in the role and the field, and you see the person here before you keep them.")
        return None
    return _checked(lambda: Draft(made(form_of(values)), ()))


def _from_text(app: App) -> Draft | None:
    st.markdown(
        "Paste what is public about the person you will meet: a bio, a talk, a job posting. Leave out what is private. "
        + (
            f"It is sent to the model {escape(app.model_name)}, and each fact it drafts is held against the words."
            if app.model_name is not None
            else "It stays on this computer. Its sentences are sorted, and nothing in it is obeyed."
        )
    )
    text = st.text_area("Public text", height=220, max_chars=LONGEST_TEXT, key=f"{people_state.MAKE}text")
    values = _who(optional=True)
    use_model = app.model_name is not None and st.checkbox(
        "Draft with the model", value=True, key=f"{people_state.MAKE}model"
    )
    if st.button("Draft a person from this text", icon=":material/edit_note:", key="draft_person"):
        waiting = "The model reads the text. This usually takes ten to thirty seconds." if use_model else "Sorting."
        with st.spinner(waiting):
            people_state.keep_draft(_checked(lambda: app.drafted_person(text, values, use_model=use_model)))
    return people_state.kept_draft()


def _from_onet(app: App) -> Draft | None:  # noqa: ARG001 - all ways in are called alike
    st.markdown(
        "O\\*NET publishes what is known about some nine hundred occupations. Download its database as text or Excel "
        "from the O\\*NET Resource Center, and choose the zip, or the eight files: Occupation Data, Task Statements, "
        "Skills, Knowledge, Work Context, Work Values, Job Zones, Alternate Titles."
    )
    files = st.file_uploader(
        "O\\*NET files",
        type=("zip", "txt", "xlsx"),
        accept_multiple_files=True,
        max_upload_size=LARGEST_MB,
        key=f"{people_state.MAKE}onet",
    )
    if not files:
        return None
    try:
        source = source_of({file.name: file.getvalue() for file in files})
        query = st.text_input(
            "Occupation", key=f"{people_state.MAKE}query", placeholder="nurse, electrician", max_chars=80
        )
        found = occupations(source, query)
    except InfoViewError as error:
        trouble(error)
        return None
    chosen = st.selectbox(
        "Which one",
        found,
        format_func=lambda one: f"{one.title} ({one.code})",
        index=None,
        key=f"{people_state.MAKE}code",
    )
    values = _who(optional=True)
    if st.button("Make a person of this occupation", icon=":material/work:", key="draft_onet"):
        if chosen is None:
            st.info("Choose an occupation first.", icon=":material/info:")
        else:
            people_state.keep_draft(_checked(lambda: Draft(profile_from_onet(source, chosen.code, values), ())))
    return people_state.kept_draft()


def _from_file(app: App) -> Draft | None:
    st.markdown("A profile that was exported before, or one that somebody passed on to you.")
    file = st.file_uploader("Profile (YAML)", type=("yaml", "yml"), key=f"{people_state.MAKE}file", max_upload_size=1)
    if file is None:
        return None
    return _checked(lambda: Draft(app.own.read(file.getvalue(), file.name), ()))


def _who(*, optional: bool = False) -> Values:
    """The boxes for who they are; what is left empty is left out."""
    more = " (if you know better than the text)" if optional else ""
    boxes = iter([box for _ in range(4) for box in st.columns(2)])
    key = people_state.MAKE
    values: Values = {
        "role": next(boxes).text_input(f"Role{more}", key=f"{key}role", placeholder="ward nurse", max_chars=80),
        "field": next(boxes).text_input(f"Field{more}", key=f"{key}field", placeholder="nursing", max_chars=60),
        "employer": next(boxes).text_input(
            "Kind of employer",
            key=f"{key}employer",
            placeholder="hospital",
            max_chars=100,
            help="The kind, not a name.",
        ),
        "manner": next(boxes).selectbox(
            "How they behave", list(Manner), index=1, format_func=MANNERS.__getitem__, key=f"{key}manner"
        ),
        "years": next(boxes).number_input("Years in the work", 0, 60, None if optional else 8, key=f"{key}years"),
        "pronouns": next(boxes).selectbox("Pronouns", PRONOUNS, key=f"{key}pronouns"),
        "name": next(boxes).text_input(
            "Name (optional)",
            key=f"{key}name",
            max_chars=80,
            help="Left empty: a made-up name. With a name: a figure inspired by that person, and marked as not them.",
        ),
    }
    return {name: value for name, value in values.items() if value not in ("", None)}


def _facts_box() -> str:
    return st.text_area(
        "A few facts, one a line, as they would say them",
        key=f"{people_state.MAKE}facts",
        height=140,
        placeholder="I started as a deckhand on a ferry.\nThe night shifts in fog are the hardest part.",
    )


def _checked(make: Any) -> Draft | None:
    """The draft, or what keeps it from being made, in plain words."""
    try:
        draft: Draft = make()
    except InfoViewError as error:
        trouble(error)
        return None
    return draft
