"""The eight criteria: a level as dots and a word, one sentence, and the evidence folded away."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.conversation.clock import clock_time
from infoview_ai.scoring.scorecard import CriterionResult, Finding, Scorecard
from infoview_ai.ui.text import escape, shortened
from infoview_ai.ui.words import CRITERIA, LEVELS, dots

PASSAGE_CHARACTERS = 600


def criteria(app: App, card: Scorecard, try_again: Callable[[Finding, str], None] | None) -> None:
    """Draw the rows. `try_again` draws the button that goes back to a finding (None for a real conversation)."""
    with st.container(key="criteria"):
        for result in card.criteria:
            _row(app, result, try_again)


def _row(app: App, result: CriterionResult, try_again: Callable[[Finding, str], None] | None) -> None:
    name, body = st.columns([0.34, 0.66], gap="medium")
    contested = " :gray-badge[contested]" if result.contested else ""
    name.markdown(f"**{CRITERIA[result.id]}**  \n{dots(result.level)} {LEVELS[result.level]}{contested}")
    with body:
        st.markdown(escape(result.explanation))
        _grounds(app, result, try_again)


def _grounds(app: App, result: CriterionResult, try_again: Callable[[Finding, str], None] | None) -> None:
    if result.contested and result.judge_level != result.level:
        second, rules = LEVELS[result.judge_level].lower(), LEVELS[result.level].lower()
        st.caption(f"The second reader says {second}, the rules say {rules}. Both stand; nothing is averaged.")
    if result.findings:
        count = len(result.findings)
        with st.expander(f"{count} {'quote' if count == 1 else 'quotes'} from the talk", type="compact"):
            for index, finding in enumerate(result.findings):
                _evidence(finding, try_again, f"again_{result.id.value}_{index}")
            _passage(app, result)


def _evidence(finding: Finding, try_again: Callable[[Finding, str], None] | None, key: str) -> None:
    icon = ":material/check_circle:" if finding.good else ":material/edit:"
    second = " · second reader" if finding.source == "judge" else ""
    contested = " :gray-badge[contested]" if finding.contested else ""
    quote = f"“{escape(finding.quote)}”" if finding.quote else ""
    st.markdown(f"{icon} {clock_time(finding.at)}{second}{contested}  \n{quote}  \n{escape(finding.why)}")
    if finding.try_instead:
        st.markdown(f":green[Perhaps:] {escape(finding.try_instead)}")
    if try_again is not None and not finding.good:
        try_again(finding, key)


def _passage(app: App, result: CriterionResult) -> None:
    finding = next((one for one in result.findings if one.guidance), None)
    if finding is None:
        return
    found = app.library.search(finding.why, k=1, document=finding.guidance)
    for passage in found:
        where = " · ".join(part for part in (passage.title, passage.heading) if part)
        text = shortened(passage.text, PASSAGE_CHARACTERS)
        st.caption(f":material/menu_book: From the library, {escape(where)}:  \n{escape(text)}")
