"""Notes, three things learned and tasks of one talk."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.after.learned import Compared, Memory, Verdict, compare
from infoview_ai.contacts.after.promises import Promise
from infoview_ai.contacts.record import About, TalkNotes, Task
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.errors import InfoViewError
from infoview_ai.ui.components.notices import attempt, trouble
from infoview_ai.ui.contact_words import day
from infoview_ai.ui.text import escape

_SIGNS: Final = {
    Verdict.HEARD: (":green[:material/check_circle:]", "It was said, in these words"),
    Verdict.MISREMEMBERED: (":orange[:material/compare_arrows:]", "It was said differently"),
    Verdict.UNSURE: (":gray[:material/help:]", "I am not sure"),
    Verdict.NOT_FOUND: (":gray[:material/search_off:]", "Not found"),
}
_PROMPTS: Final = (
    ("learned", "What did you learn?"),
    ("fits", "How does it fit you?"),
    ("open", "What is still open?"),
    ("named", "Whom did they name? One a line, with a colon before who that is"),
)


def notes(app: App, about: About) -> None:
    """The four prompts, and room to write freely."""
    kept = _kept(app, about)
    st.header("Notes", anchor=False)
    with st.form(f"notes_{about.id}", border=False):
        left, right = st.columns(2)
        texts = {
            name: (left, right)[place % 2].text_area(prompt, getattr(kept, name), height=110, max_chars=20_000)
            for place, (name, prompt) in enumerate(_PROMPTS)
        }
        texts["free"] = st.text_area("Anything else", kept.free, height=80, max_chars=20_000)
        sent = st.form_submit_button("Keep the notes", type="primary")
    if sent:
        _write(app, about, kept.model_copy(update=texts))


def three_things(app: App, about: About, talk: Transcript | None) -> None:
    """Three things learned, typed before looking; beside them what was said, where there are words of the talk."""
    kept = _kept(app, about)
    st.header("Three things you learned", anchor=False)
    st.caption("From memory, each as a sentence. Then look at what was said.")
    with st.form(f"three_{about.id}", border=False):
        given = (*kept.three_things, "", "", "")[:3]
        things = tuple(
            st.text_area(
                f"Thing {number}",
                text,
                label_visibility="collapsed",
                key=f"thing_{number}_{about.id}",
                max_chars=500,
                height=68,
            )
            for number, text in enumerate(given, start=1)
        )
        sent = st.form_submit_button("Compare" if talk is not None else "Keep them")
    if sent:
        _write(app, about, kept.model_copy(update={"three_things": tuple(one for one in things if one.strip())}))
    if kept.three_things and talk is not None:
        _compared(compare(kept.three_things, talk))
    elif kept.three_things:
        st.caption("Bring in the transcript of the talk, and each is compared with what was said.")


def _compared(result: Compared) -> None:
    for memory in result.memories:
        _memory(memory)
    if result.missed:
        st.markdown("**Also said, and in none of them**")
        for missed in result.missed:
            st.markdown(f"> {escape(missed.quote)}")
    st.caption("Compared by words and numbers alone. Where they do not settle it, you are the judge.")


def _memory(memory: Memory) -> None:
    sign, verdict = _SIGNS[memory.verdict]
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"{sign} **{verdict}:** {escape(memory.thing)}")
        if memory.why:
            st.markdown(escape(memory.why))
        if memory.quote:
            st.markdown(f"> {escape(memory.quote)}")


def tasks(
    app: App,
    about: About,
    talk: Transcript | None,
    held_on: date,
    *,
    person_id: str = "",
    rehearsal_id: str = "",
) -> None:
    """What the learner said they would do; promises found in the talk are offered."""
    st.header("What you said you would do", anchor=False)
    kept = app.after_talks.tasks(about, done=True)
    promised = app.after_talks.promised(talk, held_on) if talk is not None else ()
    known = {task.text.casefold() for task in kept}
    new = [one for one in promised if one.speaker is Speaker.SEEKER and one.text.casefold() not in known]
    if new:
        _offer(app, new, person_id, rehearsal_id)
    for task in kept:
        _task(app, task)
    theirs = [one for one in promised if one.speaker is Speaker.PROFESSIONAL]
    if theirs:
        st.caption("What they offered: " + " · ".join(f"“{escape(one.quote)}”" for one in theirs[:5]))
    _add(app, held_on, person_id, rehearsal_id, about)


def _offer(app: App, new: list[Promise], person_id: str, rehearsal_id: str) -> None:
    with st.container(border=True):
        st.markdown("**Found in what you said**")
        for one in new:
            st.markdown(f"- {escape(one.text)}, by {one.due.day} {one.due:%B}: “{escape(one.quote)}”")
        st.button(
            "Put them on the list",
            key=f"keep_{person_id}{rehearsal_id}",
            on_click=attempt,
            args=(lambda: app.after_talks.keep_promises(new, person_id=person_id, rehearsal_id=rehearsal_id),),
        )


def _task(app: App, task: Task) -> None:
    due = day(task.by, app.contacts.days(), app.contacts.now())
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.checkbox(
            f"{escape(task.text)} · by {escape(due)}",
            value=task.done_at is not None,
            key=f"task_{task.id}_{task.done_at is not None}",
            on_change=attempt,
            args=(lambda: _flip(app, task),),
        )
        st.button(
            "Drop",
            key=f"drop_{task.id}",
            type="tertiary",
            on_click=attempt,
            args=(lambda: app.after_talks.drop(task.id),),
        )


def _flip(app: App, task: Task) -> None:
    if task.done_at is None:
        app.after_talks.finish(task.id)
    else:
        app.after_talks.reopen(task.id)


def _add(app: App, held_on: date, person_id: str, rehearsal_id: str, about: About) -> None:
    with st.form(f"task_{about.id}", border=False, clear_on_submit=True):
        left, right = st.columns([0.7, 0.3], vertical_alignment="bottom")
        text = left.text_input("One more", placeholder="Send them the article", max_chars=1000)
        by = right.date_input("By", max(held_on, app.contacts.days().local(app.contacts.now()).date()) + timedelta(7))
        sent = st.form_submit_button("Add")
    if not sent:
        return
    try:
        end = app.contacts.days().end_of(by)
        app.after_talks.add_task(text, end, person_id=person_id, rehearsal_id=rehearsal_id)
    except InfoViewError as error:
        trouble(error)
        return
    st.rerun()


def _kept(app: App, about: About) -> TalkNotes:
    return app.after_talks.notes(about) or TalkNotes(written_at=app.contacts.now())


def _write(app: App, about: About, new: TalkNotes) -> None:
    try:
        app.after_talks.write(about, new)
    except InfoViewError as error:
        trouble(error)
        return
    st.toast("Kept.")
    st.rerun()
