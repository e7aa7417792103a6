"""The product as the pages see it: built once in a process, on first use or at warm-up."""

from __future__ import annotations

import streamlit as st

from infoview_ai.bootstrap import App, build, load_environment
from infoview_ai.config import read_config


@st.cache_resource(show_spinner=False)
def product() -> App:
    """The one App of this process. Raises InfoViewError where the data folder or a setting is unusable."""
    return build(read_config(load_environment()))
