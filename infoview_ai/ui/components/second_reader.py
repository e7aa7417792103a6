"""The model as a second reader of a debrief: asked for only by a button, and never in the way of the rules' card."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.scoring.scorecard import JudgeReport, Scorecard
from infoview_ai.ui.text import escape
from infoview_ai.ui.words import CRITERIA


def second_reader(app: App, rehearsal: Rehearsal, card: Scorecard) -> None:
    """What the second reader did, and the button that asks it, where a model is configured."""
    report = card.judge
    read = report is not None and report.assessed
    if report is not None and read:
        st.caption(f":material/group: {escape(what_it_did(report, card))}")
        _earlier(app, rehearsal)
    if app.judge_name is None:
        return
    name = escape(app.judge_name)
    asked = st.button(
        f"Have {name} read it again" if read else f"Have {name} read it too",
        key="second_reader",
        icon=":material/group:",
        type="tertiary" if read else "secondary",
        help=f"Sends the transcript to {name}. It adds remarks and doubts; the two verdicts stay those of the rules.",
    )
    if asked:
        with st.spinner(f"{name} is reading. This usually takes half a minute."):
            why_not = _read_too(app, rehearsal.id, again=read)
        if not why_not:
            st.rerun()
        st.warning(escape(why_not), icon=":material/info:")


def _earlier(app: App, rehearsal: Rehearsal) -> None:
    """The levels of all second readings, where there is more than one: none is lost by asking again."""
    readings = app.rehearsals.second_readings(rehearsal.id)
    if len(readings) < 2:
        return
    with st.expander(f"All {len(readings)} second readings", type="compact"):
        for number, card in enumerate(readings, start=1):
            seen = (f"{CRITERIA[one.id]} {one.judge_level}" for one in card.criteria if one.judge_level is not None)
            st.caption(f"Reading {number}, {escape(card.engine.judge or '')}: {', '.join(seen)} (levels 0-4)")


def _read_too(app: App, rehearsal_id: str, *, again: bool) -> str:
    """Ask for the second reading. Why there is none, in plain words; empty when it is there."""
    try:
        report = app.rehearsals.scorecard(rehearsal_id, judge=True, again=again).judge
    except InfoViewError as error:
        return str(error)
    return "" if report is None or report.assessed else report.reason


def what_it_did(report: JudgeReport, card: Scorecard) -> str:
    """One or two sentences: what was kept, what was left out, and where the two readings differ."""
    kept = "1 remark was" if report.findings_kept == 1 else f"{report.findings_kept} remarks were"
    said = [f"{report.model} read the talk too; {kept} added."]
    if report.quotes_dropped:
        which = "1 remark" if report.quotes_dropped == 1 else f"{report.quotes_dropped} remarks"
        said.append(f"{which} it could not support with words from the talk had to be left out.")
    if differing := sum(result.contested for result in card.criteria):
        where = "one of the eight" if differing == 1 else f"{differing} of the eight"
        said.append(f"It sees {where} differently; both readings stand side by side above.")
    if report.reason:
        said.append(report.reason)
    if report.calls:
        said.append(f"It took {report.calls} requests, about {report.tokens:,} tokens.")
    return " ".join(said)
