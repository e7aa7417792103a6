"""Pages without a browser: each script draws one page of a fake app whose home is in the environment of the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest

from infoview_ai.bootstrap import App

_OPEN: list[App] = []


def current() -> App:
    """The app under test."""
    return _OPEN[-1]


@contextmanager
def opened(app: App) -> Iterator[App]:
    _OPEN.append(app)
    try:
        yield app
    finally:
        _OPEN.remove(app)
        app.close()


def drawn(room: str = "home", **address: str) -> AppTest:
    """The room as it stands after its first run. `address`: what stands behind the question mark."""
    script = f"""
import streamlit as st
from infoview_ai.ui import routes, shell
from tests.ui.pages import current
for name, draw in shell._DRAW.items():
    routes.page(name, shell._page(draw, current))
shell.notice()
shell._page(shell._DRAW[{room!r}], current)()
"""
    page = AppTest.from_string(script, default_timeout=20)
    page._bidi_component_manager = BidiComponentManager()  # else each page looks through all installed packages
    for name, value in address.items():
        page.query_params[name] = value
    return page.run()


def words(page: AppTest) -> str:
    """Everything a page says in its main part and its alerts."""
    kinds = ("title", "header", "subheader", "markdown", "caption", "text", "warning", "error", "info")
    return "\n".join(str(getattr(one, "value", "")) for kind in kinds for one in page.get(kind)).replace("\\", "")


def labels(page: AppTest) -> list[str]:
    return [button.label.replace("\\", "") for button in page.button]
