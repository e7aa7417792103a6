"""Debrief: the two verdicts, what worked, the one change, and then everything else with its evidence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.clock import clock_time, timed
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.conversation.writers import to_json
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.scoring.scorecard import CriterionId, Finding, Scorecard
from infoview_ai.ui import routes, state
from infoview_ai.ui.components.criteria import criteria
from infoview_ai.ui.components.marking import Mark, marks
from infoview_ai.ui.components.message_person import thank_button
from infoview_ai.ui.components.notices import empty
from infoview_ai.ui.components.remark import Remarks
from infoview_ai.ui.components.second_reader import second_reader
from infoview_ai.ui.components.start_talk import again
from infoview_ai.ui.components.timeline import timeline
from infoview_ai.ui.components.transcript import transcript
from infoview_ai.ui.components.trust import trust
from infoview_ai.ui.components.unasked import not_asked
from infoview_ai.ui.debrief_text import as_markdown
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import (
    ago,
    drawn_manner_sentence,
    first_name,
    is_short,
    minutes,
    minutes_and_seconds,
    name_of,
    overall_sentence,
    pitch_sentence,
    time_sentence,
)

THANK_YOU = timedelta(hours=24)


def show(app: App) -> None:
    """The debrief of the rehearsal in the address, or what a debrief is and the way to the latest one."""
    rehearsal_id = state.rehearsal_id()
    if rehearsal_id is None:
        _nothing_chosen(app)
        return
    rehearsal = app.rehearsals.get(rehearsal_id)
    if rehearsal.state is not State.ENDED:
        _still_running(rehearsal)
        return
    _debrief(app, rehearsal, app.rehearsals.scorecard(rehearsal_id))


def _nothing_chosen(app: App) -> None:
    st.title("Debrief", anchor=False)
    empty(
        "After each talk you find here",
        "1. whether you kept the time, and whether it stayed a conversation to learn from;\n"
        "2. what went well, and the one change that would matter most;\n"
        "3. every remark with your own words beside it, better words, and a way to try again from there.",
    )
    ended = [one for one in app.rehearsals.history(limit=20) if one.state is State.ENDED]
    for talk in ended[:5]:
        label = f"{escape(name_of(talk))}, {ago(talk.started_at)}"
        routes.link(routes.DEBRIEF, label, talk.id, icon=":material/rate_review:")
    if not ended:
        routes.link(routes.REHEARSE, "Have a first talk", icon=":material/forum:")


def _still_running(rehearsal: Rehearsal) -> None:
    st.title("This talk has not ended yet", anchor=False)
    st.markdown("The debrief comes when it has. Until then nobody scores you.")
    if st.button(f"Go back to {escape(first_name(rehearsal))}", type="primary"):
        routes.go(routes.REHEARSE, rehearsal.id)


def _debrief(app: App, rehearsal: Rehearsal, card: Scorecard) -> None:
    talk, found = timed(rehearsal.transcript()), marks(card)
    can_retry = rehearsal.imported is None
    st.title(f"Your talk with {escape(name_of(rehearsal))}", anchor=False)
    st.caption(f"{ago(rehearsal.started_at)} · {escape(_who_answered(rehearsal))}")
    if drawn := drawn_manner_sentence(rehearsal):
        st.markdown(escape(drawn))
    if card.passed is None:
        _too_little(app, rehearsal, talk, found)
        return
    _verdicts(card)
    _well_and_change(app, rehearsal, card)
    st.header("How the time went", anchor=False)
    timeline(talk, found)
    st.header("The eight things that make a good talk", anchor=False)
    st.caption(overall_sentence(card) + (f" {card.total} of 100 in all." if card.total is not None else ""))
    remarks = Remarks(app, rehearsal.id, app.rehearsals.disputes(rehearsal.id))
    criteria(remarks, card, (lambda finding, key: _try_again(app, rehearsal, finding, key)) if can_retry else None)
    second_reader(app, rehearsal, card)
    st.header("What was said", anchor=False)
    transcript(talk, found, first_name(rehearsal))
    _next(app, rehearsal)
    trust()
    _downloads(rehearsal, card, talk)


def _too_little(app: App, rehearsal: Rehearsal, talk: Transcript, found: tuple[Mark, ...]) -> None:
    """A talk of which nothing can be said yet: no rows of nothing, only the way on."""
    st.subheader(f"{_sign(None)} There was too little of a conversation to judge.", anchor=False)
    st.markdown("Nothing was counted against you. After a few lines and two questions there is something to say.")
    if rehearsal.profile is not None:
        label = f"Begin again with {escape(first_name(rehearsal))}"
        if st.button(label, type="primary", icon=":material/replay:"):
            routes.go(routes.REHEARSE, app.rehearsals.start(again(rehearsal.settings)).id)
    if talk.turns:
        st.header("What was said", anchor=False)
        transcript(talk, found, first_name(rehearsal))


def _who_answered(rehearsal: Rehearsal) -> str:
    if rehearsal.imported is not None:
        return f"a real conversation, from {rehearsal.title}"
    return f"answered by {rehearsal.model}" if rehearsal.model else "answered by the built-in voice"


def _verdicts(card: Scorecard) -> None:
    for criterion, sentence in (
        (CriterionId.TIME_LIMIT, time_sentence(card)),
        (CriterionId.JOB_PITCH, pitch_sentence(card)),
    ):
        st.subheader(f"{_sign(card.criterion(criterion).level)} {escape(sentence)}", anchor=False)


def _sign(level: int | None) -> str:
    """Kept, nearly, broken, or not assessed; each has a shape of its own beside the colour."""
    if level is None:
        return ":gray[:material/remove:]"
    if level >= 3:
        return ":green[:material/check_circle:]"
    return ":orange[:material/warning:]" if level == 2 else ":red[:material/cancel:]"


def _well_and_change(app: App, rehearsal: Rehearsal, card: Scorecard) -> None:
    if card.went_well:
        st.markdown(f"**What went well:** {escape(card.went_well)}")
    if not card.one_change:
        return
    with st.container(border=True, key="one_change"):
        st.subheader("The one change", anchor=False)
        if is_short(card) and card.passed:
            st.markdown(
                f"You used {minutes_and_seconds(card.elapsed_minutes)} of the {minutes(round(card.limit_minutes, 1))}, "
                "so much of what is missing below is a matter of staying longer. Of what you did say:"
            )
        st.markdown(escape(card.one_change))
        slip = _slip_of_the_change(card)
        if slip is not None and rehearsal.imported is None:
            _try_again(app, rehearsal, slip, "again_one_change", primary=True)


def _slip_of_the_change(card: Scorecard) -> Finding | None:
    """The finding the one change speaks of: the one it quotes or rewords, else one of the weakest criterion."""
    judged = [result for result in card.criteria if result.level is not None]
    slips = [
        finding
        for result in sorted(judged, key=lambda result: result.level or 0)
        for finding in result.findings
        if not finding.good
    ]
    named = (one for one in slips if any(part and part in card.one_change for part in (one.quote, one.try_instead)))
    return next(named, slips[0] if slips else None)


def _try_again(app: App, rehearsal: Rehearsal, finding: Finding, key: str, *, primary: bool = False) -> None:
    label = f"Try again from {clock_time(finding.at)}"
    if st.button(
        label,
        key=key,
        icon=":material/replay:",
        type="primary" if primary else "tertiary",
        help="A copy goes on from there. This talk stays.",
    ):
        fork = app.rehearsals.fork(rehearsal.id, from_turn=_stored_index(rehearsal, finding.turn))
        routes.go(routes.REHEARSE, fork.id)


def _stored_index(rehearsal: Rehearsal, turn: int) -> int:
    """The stored turn behind a turn of the transcript, which leaves out replies of which nothing was heard."""
    heard = [one.index for one in rehearsal.turns if one.text or one.speaker is Speaker.SEEKER]
    return heard[turn]


def _next(app: App, rehearsal: Rehearsal) -> None:
    st.header("What next", anchor=False)
    if rehearsal.imported is not None:
        st.markdown("- Send your thank-you within 24 hours of the talk, with one thing you learned.")
    else:
        due = rehearsal.started_at + THANK_YOU - datetime.now(UTC)
        hours = int(due.total_seconds() // 3600)
        clock = f"After this one you would have {hours} hours left." if hours > 0 else ""
        st.markdown(f"- After a real talk, send a thank-you within 24 hours, with one thing you learned. {clock}")
    thank_button(app, rehearsal.id, "thank_for_this")
    st.markdown("- Practise once more, with somebody who makes it harder.")
    label = "Three things you learned, beside what was said"
    routes.link(routes.AFTER_TALK, label, rehearsal.id, icon=":material/edit_note:")
    not_asked(app, rehearsal)
    routes.link(routes.REHEARSE, "Choose somebody", icon=":material/forum:")


def _downloads(rehearsal: Rehearsal, card: Scorecard, talk: Transcript) -> None:
    name = f"debrief-{rehearsal.started_at:%Y-%m-%d}"
    with st.container(horizontal=True):
        st.download_button(
            "Debrief (Markdown)",
            lambda: as_markdown(card, talk, name_of(rehearsal), drawn_manner_sentence(rehearsal)),
            f"{name}.md",
            "text/markdown",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            "Scorecard (JSON)",
            lambda: card.model_dump_json(indent=2),
            f"{name}-scorecard.json",
            "application/json",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            "Transcript (JSON)",
            lambda: to_json(rehearsal.transcript()),
            f"{name}-transcript.json",
            "application/json",
            icon=":material/download:",
            on_click="ignore",
        )
