"""Where the learner lives, as far as days count: time zone and calendar of holidays."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App
from infoview_ai.contacts.business_days import countries
from infoview_ai.contacts.fields import zones
from infoview_ai.contacts.service import with_days
from infoview_ai.errors import InfoViewError
from infoview_ai.ui.components.notices import trouble


def day_settings(app: App) -> None:
    """One quiet line that says how days are counted, and a way to change it."""
    settings = app.contacts.settings()
    days = settings.days
    where = f"weekends and holidays of {' '.join(part for part in (days.country, days.region) if part)}"
    st.space("small")
    with st.popover(
        f"Days are counted in {days.zone}, without {where if days.country else 'weekends'}", type="tertiary", key="days"
    ):
        with st.form("day_settings", border=False):
            zone = st.selectbox("Time zone", zones(), index=zones().index(days.zone) if days.zone in zones() else 0)
            known = ["", *countries()]
            country = st.selectbox(
                "Holidays of",
                known,
                index=known.index(days.country) if days.country in known else 0,
                format_func=lambda code: code or "No country: weekends only",
            )
            region = st.text_input("A part of it, where it has holidays of its own", days.region, placeholder="BY")
            sent = st.form_submit_button("Keep")
        if not sent:
            return
        try:
            new = with_days(settings, zone=zone or "", country=country or "", region=region.strip().upper())
            app.contacts.set_settings(new)
        except InfoViewError as error:
            trouble(error)
            return
        st.rerun()
