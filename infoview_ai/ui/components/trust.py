"""How far the readings behind a debrief can be trusted: the calibration status, folded away at the end of the page."""

from __future__ import annotations

import streamlit as st

from infoview_ai.errors import InfoViewError
from infoview_ai.evaluation.bars import BarResult
from infoview_ai.evaluation.status import calibration_status
from infoview_ai.ui.text import escape


def trust() -> None:
    """Draw it from the report that comes with the product; nothing is measured here."""
    drawer = st.expander("How far these readings can be trusted", type="compact", on_change="rerun", key="trust")
    if not drawer.open:
        return
    with drawer:
        try:
            status = calibration_status()
        except InfoViewError as error:
            st.caption(escape(str(error)))
            return
        st.markdown("\n".join(f"- {escape(sentence)}" for sentence in status.sentences))
        st.table([_row(bar) for bar in status.bars])
        st.caption("Where you see a remark differently, open its “Why?” and say so.")


def _row(bar: BarResult) -> dict[str, str]:
    return {
        "what was measured": bar.what,
        "to reach": f"{bar.side} {_figure(bar, bar.bound)}",
        "reached": "not measured" if bar.value is None else _figure(bar, bar.value),
        "": "met" if bar.met else "not met" if bar.measured else "",
    }


def _figure(bar: BarResult, value: float) -> str:
    if bar.unit == "%":
        return f"{100 * value:.0f} %"
    return f"{value:.2f} {bar.unit}".rstrip()
