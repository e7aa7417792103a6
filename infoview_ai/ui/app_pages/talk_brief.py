"""Preparing one talk: what to write down beforehand, the remarks on it, the page to print, and a rehearsal."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.brief import INTRODUCTION_WORDS, MOST_QUESTIONS, Brief, Remark, brief
from infoview_ai.contacts.brief_text import to_html, to_markdown, to_page
from infoview_ai.contacts.person import Person, Preparation
from infoview_ai.contacts.practice import someone_like
from infoview_ai.printing.pdf import as_pdf, undrawable
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Settings
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.contact_sheet import asked_from, contact_sheet, sheet_of
from infoview_ai.ui.components.notices import attempt
from infoview_ai.ui.text import escape, visible


def show(app: App, person: Person) -> None:
    """The form, the remarks, the checklist, and what to take along."""
    sheet = sheet_of(app, person)
    asked = asked_from(app, sheet)
    page = brief(person, app.contacts.settings().aim, app.reader, asked)
    st.markdown(escape(page.when))
    contact_sheet(app, person, sheet)
    _form(app, person, page, asked)
    for remark in page.remarks:
        _remark(remark)
    _rehearse(app, person, page)
    _checklist(app, person, page)
    st.header("Dress and logistics", anchor=False)
    st.markdown("\n".join(f"- {line}" for line in (page.dress, *page.logistics)))
    _files(person, page)


def _form(app: App, person: Person, page: Brief, asked: tuple[str, ...]) -> None:
    ready = person.preparation
    with st.form(f"prepare_{person.id}", border=False):
        purpose = st.text_input(
            "What you want to understand, in one sentence",
            ready.purpose,
            max_chars=1000,
            placeholder="What the first two years on a ward are really like",
        )
        introduction = st.text_area(
            f"How you introduce yourself, {INTRODUCTION_WORDS[0]} to {INTRODUCTION_WORDS[1]} words",
            ready.introduction,
            max_chars=2000,
            placeholder="Who you are, what you wonder about, why you ask this person. No list of achievements.",
        )
        st.caption(f"{page.introduction_words} words now." if ready.introduction else "Say it aloud once.")
        st.markdown("**Three questions that must be asked**")
        if asked:
            st.caption(
                "From the sheet where you leave these empty."
                if not ready.questions
                else "These are used; empty them all to take those of the sheet."
            )
        given = (*ready.questions, "", "", "")[:MOST_QUESTIONS]
        hints = (*asked, "", "", "")[:MOST_QUESTIONS]
        questions = tuple(
            st.text_input(
                f"Question {number}",
                text,
                max_chars=500,
                label_visibility="collapsed",
                key=f"q{number}_{person.id}",
                placeholder=visible(hint),
            )
            for number, (text, hint) in enumerate(zip(given, hints, strict=True), start=1)
        )
        st.markdown("**Answers ready**")
        answers = [
            st.text_area(
                one.question,
                one.written,
                max_chars=1000,
                height=68,
                placeholder=one.example,
                help=one.hint,
                key=f"answer_{number}_{person.id}",
            )
            for number, one in enumerate(page.answers)
        ]
        if st.form_submit_button("Keep it", type="primary"):
            new = ready.model_copy(
                update={
                    "purpose": purpose.strip(),
                    "introduction": introduction.strip(),
                    "questions": tuple(text.strip() for text in questions if text.strip()),
                    "are_you_looking": answers[0].strip(),
                    "how_can_i_help": answers[1].strip(),
                    "why_us": answers[2].strip(),
                }
            )
            app.contacts.prepare(person.id, new)
            st.rerun()


def _remark(remark: Remark) -> None:
    quote = f" “{escape(remark.quote)}”" if remark.quote else ""
    instead = f"  \nBetter: {escape(remark.try_instead)}" if remark.try_instead else ""
    st.warning(f"**Your introduction.**{quote} {escape(remark.why)}{instead}", icon=":material/edit:")


def _rehearse(app: App, person: Person, page: Brief) -> None:
    match = someone_like(person, app.profiles.all())
    if match is None:
        return
    with st.container(border=True, key=f"rehearse_{person.id}"):
        st.subheader("Rehearse with someone like them", anchor=False)
        st.markdown(escape(match.why))
        name = app.profiles.get(match.slug).name.split()[0]
        if st.button(f"Practise with {escape(name)}", key=f"practise_{person.id}", icon=":material/forum:"):
            _start(app, person, match.slug, page.questions)


def _start(app: App, person: Person, slug: str, asked: tuple[str, ...]) -> None:
    minutes = float(person.talk.minutes) if person.talk is not None else 15.0
    questions = tuple(PlannedQuestion(text=text, must_ask=True) for text in asked)
    name = f"like-{person.id}"
    settings = Settings(professional=slug, minutes=minutes, questions=questions)
    rehearsal = app.rehearsals.start(settings, key=state.action_key(name))
    state.done_with(name)
    routes.go(routes.REHEARSE, rehearsal.id)


def _checklist(app: App, person: Person, page: Brief) -> None:
    done = sum(item.ready for item in page.checklist)
    st.header("Before you go", anchor=False)
    st.caption(f"{done} of {len(page.checklist)} done. About an hour in all.")
    for item in page.checklist:
        st.checkbox(
            item.text,
            value=item.ready,
            key=f"tick_{person.id}_{item.key}_{item.ready}",
            on_change=attempt,
            args=(lambda key=item.key: _tick(app, person.id, key),),
        )


def _tick(app: App, person_id: str, key: str) -> None:
    ready: Preparation = app.contacts.get(person_id).preparation
    app.contacts.prepare(person_id, ready.model_copy(update={"ticked": ready.ticked ^ {key}}))


def _files(person: Person, page: Brief) -> None:
    st.space("small")
    sheet = to_page(page)
    missing = undrawable(sheet)
    files = (
        ("PDF", "pdf", "application/pdf", lambda: as_pdf(sheet), ":material/print:"),
        ("Page to print", "html", "text/html", lambda: to_html(page).encode(), ":material/html:"),
        ("Markdown", "md", "text/markdown", lambda: to_markdown(page).encode(), ":material/download:"),
    )
    with st.container(horizontal=True):
        for label, kind, mime, write, icon in files:
            st.download_button(
                label,
                write,
                f"talk.{kind}",
                mime,
                icon=icon,
                key=f"brief_{kind}_{person.id}",
                on_click="ignore",
                disabled=kind == "pdf" and bool(missing),
            )
    if missing:
        st.caption(f"The PDF cannot show {escape(missing)}. The page to print and Markdown can.")
