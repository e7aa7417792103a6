"""What stands behind one remark: the words it rests on, the case it resembles, the library, and the learner's view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.clock import clock_time
from infoview_ai.errors import InfoViewError
from infoview_ai.nlu.cases import case_bank
from infoview_ai.nlu.reading import Pitch
from infoview_ai.rehearsal.disputes import MOST_LETTERS, Dispute
from infoview_ai.scoring.scorecard import CriterionId, Finding
from infoview_ai.ui.components.passage import cited
from infoview_ai.ui.text import escape, shortened

_LABELS = {
    Pitch.FINE: "fine",
    Pitch.BORDERLINE: "borderline",
    Pitch.VEILED: "a hint",
    Pitch.PITCH: "a job pitch",
}


@dataclass(frozen=True)
class Remarks:
    """The talk whose remarks are drawn, and what the learner has said of them."""

    app: App
    rehearsal_id: str
    views: tuple[Dispute, ...]

    def view_of(self, criterion: CriterionId, finding: Finding) -> Dispute | None:
        return next((view for view in self.views if view.is_about(criterion, finding)), None)


def grounds(remarks: Remarks, criterion: CriterionId, group: Sequence[Finding], key: str) -> None:
    """A small "Why?" beside a remark. Its inside is worked out only while it is open."""
    popover = st.popover("Why?", type="tertiary", icon=":material/help:", key=key, on_change="rerun")
    if not popover.open:
        return
    with popover:
        _words(group)
        _case(group[0])
        _passage(remarks.app, group[0])
        if not group[0].good:
            _disagree(remarks, criterion, group, key)


def own_view(remarks: Remarks, criterion: CriterionId, finding: Finding, key: str) -> None:
    """What the learner said of a remark, under it, with the way back."""
    view = remarks.view_of(criterion, finding)
    if view is None:
        return
    label = f" To you it is {_LABELS[view.label]}." if view.label is not None else ""
    note = f" “{escape(view.note)}”" if view.note else ""
    st.caption(f":material/rate_review: You see this differently.{label}{note}")
    if st.button("Take that back", key=f"back_{key}", type="tertiary"):
        remarks.app.rehearsals.withdraw(remarks.rehearsal_id, view)
        st.rerun()


def _words(group: Sequence[Finding]) -> None:
    quotes = [f"{clock_time(one.at)} “{escape(one.quote)}”" for one in group if one.quote]
    if quotes:
        st.markdown("**It rests on these words**  \n" + "  \n".join(quotes))


def _case(finding: Finding) -> None:
    case = case_bank().get(finding.like or "")
    if case is None:
        return
    before = f"After “{escape(case.after)}” " if case.after else ""
    st.markdown(
        f"**It is like {case.id}**  \n{before}“{escape(case.say)}” is read as {_LABELS[case.label]}. {escape(case.why)}"
    )


def _passage(app: App, finding: Finding) -> None:
    if not finding.guidance:
        return
    for passage in app.library.search(finding.why, k=1, document=finding.guidance):
        st.markdown("**From the library**")
        cited(passage)


def _disagree(remarks: Remarks, criterion: CriterionId, group: Sequence[Finding], key: str) -> None:
    words = {index: f"{clock_time(one.at)} “{shortened(one.quote, 60)}”" for index, one in enumerate(group)}
    with st.form(f"view_{key}", border=False):
        st.markdown("**Do you see it differently?**")
        if len(group) > 1:
            st.selectbox("Which words", list(words), format_func=lambda index: words[index], key=f"place_{key}")
        if criterion is CriterionId.JOB_PITCH:
            st.radio(
                "To me it is", list(_LABELS), format_func=lambda one: _LABELS[one], horizontal=True, key=f"label_{key}"
            )
        st.text_area(
            "Why", max_chars=MOST_LETTERS, placeholder="They had invited me to ask, because ...", key=f"note_{key}"
        )
        st.form_submit_button("Keep my view", on_click=_keep, args=(remarks, criterion, tuple(group), key))
        st.caption("It stays on this machine and changes no score. `infoview history disputes` exports it.")
    if refused := st.session_state.pop(f"refused_{key}", ""):
        st.warning(escape(refused), icon=":material/info:")


def _keep(remarks: Remarks, criterion: CriterionId, group: Sequence[Finding], key: str) -> None:
    """Keep the view in the form and close it; what is refused leaves the form as it was and says why."""
    given = st.session_state
    finding = group[given.get(f"place_{key}") or 0]
    try:
        remarks.app.rehearsals.dispute(
            remarks.rehearsal_id, criterion, finding, label=given.get(f"label_{key}"), note=given.get(f"note_{key}", "")
        )
    except InfoViewError as error:
        given[f"refused_{key}"] = str(error)
        return
    given[key] = False
