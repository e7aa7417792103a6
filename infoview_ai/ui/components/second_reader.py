"""The model as a second reader of a debrief: asked for only by a button, and never in the way of the rules' card."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.errors import InfoViewError
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.scoring.scorecard import JudgeReport, Scorecard
from infoview_ai.ui.text import escape


def second_reader(app: App, rehearsal: Rehearsal, card: Scorecard) -> None:
    """What the second reader did, and the button that asks it, where a model is configured."""
    report = card.judge
    if report is not None and report.assessed:
        st.caption(f":material/group: {escape(what_it_did(report, card))}")
        return
    if app.judge_name is None:
        return
    name = escape(app.judge_name)
    asked = st.button(
        f"Have {name} read it too",
        key="second_reader",
        icon=":material/group:",
        help=f"Sends the transcript to {name}. It adds remarks and doubts; the two verdicts stay those of the rules.",
    )
    if asked:
        with st.spinner(f"{name} is reading. This usually takes half a minute."):
            why_not = _read_too(app, rehearsal.id)
        if not why_not:
            st.rerun()
        st.warning(escape(why_not), icon=":material/info:")


def _read_too(app: App, rehearsal_id: str) -> str:
    """Ask for the second reading. Why there is none, in plain words; empty when it is there."""
    try:
        report = app.rehearsals.scorecard(rehearsal_id, judge=True).judge
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
    return " ".join(said)
