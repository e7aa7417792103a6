"""Small components of our own: their script and style are files beside this one, never built from text of others."""

from __future__ import annotations

import functools
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_FOLDER = Path(__file__).resolve().parent / "static"


@functools.cache
def component(name: str) -> ComponentRenderer:
    """The v2 component `name`, made of `static/<name>.html`, `.css` and `.js`."""
    html, css, js = ((_FOLDER / f"{name}.{kind}").read_text(encoding="utf-8") for kind in ("html", "css", "js"))
    return st.components.v2.component(f"infoview_{name}", html=html, css=css, js=js)
