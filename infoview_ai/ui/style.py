"""All of our CSS for the page itself, in one file beside the components."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import streamlit as st

STYLE: Final = Path(__file__).resolve().parent / "components" / "static" / "page.css"


def apply_style() -> None:
    """Put the style on the page; it is a file of ours, nobody else's text goes into it."""
    st.html(STYLE)
