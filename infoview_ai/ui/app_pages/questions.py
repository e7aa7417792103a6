"""Questions: a sheet of them, with margin notes, suggestions, the way to paper and to a rehearsal."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.questions.drafts import read_drafts
from infoview_ai.questions.list_level import CLOSERS
from infoview_ai.questions.modelled.wordings import rewrites_by
from infoview_ai.questions.must_asks import reviewed, stars
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.rewriting.known import known_words
from infoview_ai.questions.sheet import Sheet, SheetContent, adding, describing, ordering
from infoview_ai.questions.suggesting.suggested import Brief
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.components.sheet_contact import back_to_contact, contact_of
from infoview_ai.ui.components.sheet_paper import earlier_versions, on_paper
from infoview_ai.ui.components.sheet_rows import rows
from infoview_ai.ui.components.sheet_suggestions import suggestions
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import ago

_EXAMPLE = "How did you get into this work?\nDo you like being a vet?\nWho else should I talk to?"


def show(app: App) -> None:
    """The sheet in the address, else the latest one; without any, how to begin."""
    st.title("Your questions", anchor=False)
    sheets = app.sheets.all()
    if not sheets:
        _begin(app, first=True)
        return
    sheet = _chosen(app, sheets)
    _switch(app, sheet, sheets)
    _sheet(app, sheet)


def _chosen(app: App, sheets: tuple[Sheet, ...]) -> Sheet:
    wanted = state.sheet_id()
    return app.sheets.get(wanted) if wanted is not None else sheets[0]


def _begin(app: App, *, first: bool) -> None:
    """Start a sheet: whom to ask, and what is there already."""
    if first:
        st.markdown(
            "Six to ten questions fit a talk of fifteen minutes. Write down what you would like to know, rough as "
            "it is. "
            "Each question gets a note in the margin, and a repair to take or leave."
        )
    with st.form("new_sheet", border=first, clear_on_submit=True):
        st.text_input("What does the person do?", key=state.NEW_ROLE, placeholder="Ward nurse", max_chars=80)
        st.text_area("Your questions so far, one a line", key=state.NEW_LINES, height=150, placeholder=_EXAMPLE)
        if st.form_submit_button("Start a sheet", type="primary"):
            _start(app)


def _start(app: App) -> None:
    role = str(st.session_state.get(state.NEW_ROLE) or "").strip()
    lines = str(st.session_state.get(state.NEW_LINES) or "")
    content = SheetContent(role=role)
    if lines.strip():
        content = adding([draft.text for draft in read_drafts(lines, "Your list")])(content)
    routes.go_to_sheet(app.sheets.make(content).id)


def _switch(app: App, sheet: Sheet, sheets: tuple[Sheet, ...]) -> None:
    """Which sheet this is, the way to others, and whom it is for."""
    with st.container(horizontal=True, vertical_alignment="center"):
        if len(sheets) > 1:
            names = _names(sheets)
            key = state.sheet_key(sheet.id, "choose")
            chosen = st.selectbox(
                "Sheet", list(names), index=list(names).index(sheet.id), format_func=names.__getitem__, key=key,
                label_visibility="collapsed",
            )  # fmt: skip
            if chosen != sheet.id:
                routes.go_to_sheet(chosen)
        with st.popover("New sheet", icon=":material/add:", type="tertiary"):
            _begin(app, first=False)
    back_to_contact(app, sheet)
    _whom(app, sheet)


def _names(sheets: tuple[Sheet, ...]) -> dict[str, str]:
    """A name for each sheet that no other has: the choice is made by its name."""
    names: dict[str, str] = {}
    for sheet in sheets:
        name = plain = name_of_sheet(sheet)
        number = 1
        while name in names.values():
            number += 1
            name = f"{plain} ({number})"
        names[sheet.id] = name
    return names


def name_of_sheet(sheet: Sheet) -> str:
    """What a sheet is called: its title, whom it is for, or when it was changed last."""
    content = sheet.content
    who = ", ".join(part for part in (content.person, content.role) if part)
    return content.title or who or f"Questions, changed {ago(sheet.updated_at)}"


def _whom(app: App, sheet: Sheet) -> None:
    content = sheet.content
    who = content.person or known_words("", content.role)["a_role"] or "somebody you will meet"
    label = f"For {escape(who)}, {content.minutes:g} minutes. Say more about them"
    with st.expander(label, icon=":material/person:", key=state.sheet_key(sheet.id, "whom")):
        left, right = st.columns(2, gap="medium")
        with left:
            contact_of(app, sheet)
            _field(app, sheet, "person", "Their name", "Amara Osei")
            _field(app, sheet, "role", "What they do", "Ward nurse")
            _minutes(app, sheet)
        with right:
            _field(app, sheet, "goal", "What you want to find out", "Whether the hours fit with a family")
            _field(
                app,
                sheet,
                "about",
                "What is publicly known about them",
                "Moved from teaching to nursing in 2015; wrote a column about night shifts",
                help="From their profile or an article, for questions that only they can answer. It stays here.",
            )


def _field(app: App, sheet: Sheet, name: str, label: str, example: str, help: str | None = None) -> None:
    key = state.sheet_key(sheet.id, name)
    st.session_state[key] = getattr(sheet.content, name)

    def keep() -> None:
        text = str(st.session_state[key]).strip()
        attempt(lambda: app.sheets.change(sheet.id, describing(**{name: text}), name))

    if name == "about":
        st.text_area(label, key=key, placeholder=example, help=help, max_chars=4000, height=122, on_change=keep)
    else:
        st.text_input(label, key=key, placeholder=example, help=help, max_chars=200, on_change=keep)


def _minutes(app: App, sheet: Sheet) -> None:
    key = state.sheet_key(sheet.id, "minutes")
    st.session_state[key] = float(sheet.content.minutes)
    st.number_input(
        "Minutes you ask for",
        min_value=5.0,
        max_value=60.0,
        step=5.0,
        format="%.0f",
        key=key,
        on_change=attempt,
        args=(lambda: app.sheets.change(sheet.id, describing(minutes=float(st.session_state[key])), "minutes"),),
    )


def _sheet(app: App, sheet: Sheet) -> None:
    """The list as a whole, the questions with their notes, and what to do with them."""
    result = _review(app, sheet)
    if result is not None:
        _whole(app, sheet, result)
        rows(app, sheet, result)
    _add(app, sheet)
    suggestions(app, sheet, result)
    if result is not None:
        _practise(sheet, result)
        on_paper(sheet, result)
    earlier_versions(app, sheet)


def _review(app: App, sheet: Sheet) -> QuestionReview | None:
    content = sheet.content
    if not content.questions:
        return None
    result = reviewed(content, app.sheet_reader)
    by_model = state.wordings_kept(sheet.id)
    questions = tuple(
        one.model_copy(update={"rewrite": by_model.get(one.question, one.rewrite)}) for one in result.questions
    )
    return result.model_copy(update={"questions": questions})


def _whole(app: App, sheet: Sheet, result: QuestionReview) -> None:
    """One sentence that matters most, the rest folded away, and the order."""
    remarks = result.list.remarks or ("It fits the time, covers the field and is made for this person.",)
    count = len(result.questions)
    word = "question" if count == 1 else "questions"
    st.markdown(f"**{count} {word}.** {escape(remarks[0])}")
    with st.container(horizontal=True, vertical_alignment="center"):
        if len(remarks) > 1:
            with st.popover(f"{len(remarks) - 1} more", type="tertiary", icon=":material/notes:"):
                for remark in remarks[1:]:
                    st.markdown(f"- {escape(remark)}")
        ids = _in_order(sheet, result)
        if ids != [one.id for one in sheet.content.questions]:
            st.button(
                "Put them in a good order",
                icon=":material/swap_vert:",
                type="tertiary",
                help="Easy first, then specific, then hard, people last. You can undo it.",
                on_click=attempt,
                args=(lambda: app.sheets.change(sheet.id, ordering(ids), "put in order"),),
            )
        if app.model_name is not None and any(one.defects for one in result.questions):
            st.button(
                "Other wordings",
                icon=":material/edit_note:",
                type="tertiary",
                key=state.sheet_key(sheet.id, "wordings"),
                help=f"Asks {app.model_name} once about the questions with a remark. What it sends is checked.",
                on_click=attempt,
                args=(lambda: _other_wordings(app, sheet, result),),
            )
        st.button(
            "Undo",
            icon=":material/undo:",
            type="tertiary",
            disabled=not sheet.can_undo,
            key=state.sheet_key(sheet.id, "undo"),
            on_click=attempt,
            args=(lambda: app.sheets.undo(sheet.id),),
        )


def _other_wordings(app: App, sheet: Sheet, result: QuestionReview) -> None:
    """Ask the model, once, and keep what passes our own review for this visit."""
    content = sheet.content
    brief = Brief(role=content.role, goal=content.goal, about=content.about)
    found = rewrites_by(app.wording_model(), result, brief, app.sheet_reader)
    kept = {result.questions[place].question: text for place, text in found.rewrites.items()}
    state.keep_wordings(sheet.id, kept)
    refused = f" {found.refused} more did not pass our own review." if found.refused else ""
    state.leave_notice(f"{len(kept)} wordings by {found.model}.{refused}")


def _in_order(sheet: Sheet, result: QuestionReview) -> list[str]:
    """The ids in the suggested order; what could not be assessed stands before the closing questions."""
    order = result.list.suggested_order
    closing = [place for place in order if result.questions[place].topic in CLOSERS]
    first = [place for place in order if place not in closing]
    rest = [place for place in range(len(result.questions)) if place not in order]
    return [sheet.content.questions[place].id for place in (*first, *rest, *closing)]


def _add(app: App, sheet: Sheet) -> None:
    key = state.sheet_key(sheet.id, "add")

    def add() -> None:
        if text := str(st.session_state.get(key) or "").strip():
            app.sheets.change(sheet.id, adding([text]), "added a question")
            st.session_state[key] = ""

    st.text_input(
        "Add a question",
        key=key,
        max_chars=2000,
        placeholder="Add a question",
        label_visibility="collapsed",
        icon=":material/add:",
        on_change=attempt,
        args=(add,),
    )


def _practise(sheet: Sheet, result: QuestionReview) -> None:
    """Go and try them on somebody: with the learner's stars, or ours where there are none."""
    questions = sheet.content.questions
    marked = zip(questions, stars(sheet.content, result), strict=True)
    lines = "\n".join(f"{'* ' if star else ''}{one.text}" for one, star in marked)
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("Practise with these", type="primary", icon=":material/forum:"):
            state.practise_with(sheet.id, lines, sheet.content.minutes)
            routes.go(routes.REHEARSE)
        if sheet.rehearsal:
            routes.link(
                routes.DEBRIEF, "The last talk you held with them", sheet.rehearsal, icon=":material/rate_review:"
            )
