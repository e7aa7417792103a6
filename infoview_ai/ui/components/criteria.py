"""The eight criteria: a level as dots and a word, one sentence, and the evidence folded away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from infoview_ai.conversation.clock import clock_time
from infoview_ai.scoring.scorecard import CriterionId, CriterionResult, Finding, Scorecard
from infoview_ai.ui.components.marking import alike
from infoview_ai.ui.components.remark import Remarks, grounds, own_view
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import CRITERIA, LEVELS, dots

SHOWN = 3
"""So many remarks are shown at once; where there are two or more others, they are folded away."""

TryAgain = Callable[[Finding, str], None]
"""Draws the button that goes back to a finding."""


def criteria(remarks: Remarks, card: Scorecard, try_again: TryAgain | None) -> None:
    """Draw the rows; `try_again` None for a real conversation, which cannot be gone on with."""
    reader = card.judge.model if card.judge is not None else "The second reader"
    with st.container(key="criteria"):
        for result in card.criteria:
            name, body = st.columns([0.34, 0.66], gap="medium")
            name.markdown(f"**{CRITERIA[result.id]}**  \n{dots(result.level)} {LEVELS[result.level]}")
            with body:
                st.markdown(escape(result.explanation))
                if result.contested:
                    _side_by_side(result, reader)
                if result.judge_split:
                    st.caption(f"Borderline: {escape(reader)} was asked more than once and did not agree with itself.")
                _evidence_of(remarks, result, try_again)


def _side_by_side(result: CriterionResult, reader: str) -> None:
    """Two readings that differ, each with its own evidence. Nothing is averaged: the learner judges."""
    with st.container(border=True, key=f"contested_{result.id.value}"):
        st.markdown("**Two readings differ here.** Both stand; the rules decide the verdict.")
        rules, judge = st.columns(2, gap="medium")
        with rules:
            st.markdown(f"By the rules  \n{dots(result.level)} {LEVELS[result.level]}")
            _briefly([one for one in result.findings if one.source != "judge"])
        with judge:
            st.markdown(f"{escape(reader)}  \n{dots(result.judge_level)} {LEVELS[result.judge_level]}")
            _briefly([one for one in result.findings if one.source == "judge"])


def _briefly(findings: Sequence[Finding]) -> None:
    """The most telling remarks of one side: those in doubt, else the first."""
    if not findings:
        st.caption("It points to the same words.")
    for finding in ([one for one in findings if one.contested] or list(findings))[:2]:
        st.caption(f"{clock_time(finding.at)} “{escape(shortened(finding.quote, 120))}”  \n{escape(finding.why)}")


def _evidence_of(remarks: Remarks, result: CriterionResult, try_again: TryAgain | None) -> None:
    if not result.findings:
        return
    count, groups = len(result.findings), alike(result.findings)
    at_once = groups if len(groups) <= SHOWN + 1 else groups[:SHOWN]
    with st.expander(f"{count} {'quote' if count == 1 else 'quotes'} from the talk", type="compact"):
        for index, group in enumerate(at_once):
            _evidence(remarks, result.id, group, try_again, f"{result.id.value}_{index}")
        if rest := groups[len(at_once) :]:
            with st.expander(f"{len(rest)} more", type="compact"):
                for index, group in enumerate(rest, start=len(at_once)):
                    _evidence(remarks, result.id, group, try_again, f"{result.id.value}_{index}")


def _evidence(
    remarks: Remarks, criterion: CriterionId, group: Sequence[Finding], try_again: TryAgain | None, key: str
) -> None:
    first = group[0]
    icon = ":material/check_circle:" if first.good else ":material/edit:"
    second = " (the second reader)" if first.source == "judge" else ""
    quotes = [f"{clock_time(one.at)} “{escape(one.quote)}”" for one in group if one.quote]
    st.markdown("  \n".join([f"{icon} **{escape(first.why)}**{second}", *quotes]))
    if first.try_instead:
        st.markdown(f":green[Perhaps:] {escape(first.try_instead)}")
    with st.container(horizontal=True, gap="xsmall"):
        if try_again is not None and not first.good:
            for index, finding in enumerate(group):
                try_again(finding, f"again_{key}_{index}")
        grounds(remarks, criterion, group, f"why_{key}")
    for index, finding in enumerate(group):
        own_view(remarks, criterion, finding, f"{key}_{index}")
