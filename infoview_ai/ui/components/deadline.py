"""A clock that runs down to a moment, drawn in the browser from the stored deadline; the server sends nothing."""

from __future__ import annotations

from datetime import datetime

from infoview_ai.ui.components.assets import component


def deadline(by: datetime, key: str, about: str) -> None:
    """Draw the time left until `by`, or how long it is past. `about` says for what, to screen readers too."""
    component("deadline")(data={"by": by.isoformat(), "about": about}, key=key)
