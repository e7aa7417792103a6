"""What happens when a page fails: a calm message in the browser, the place in the log, and nobody's words in either."""

from __future__ import annotations

import logging
import traceback

import streamlit as st

from infoview_ai.errors import InfoViewError
from infoview_ai.ui.text import escape

_LOG = logging.getLogger(__name__)
_STREAMLITS = "streamlit.error_util"


def show_script_error(error: Exception) -> bool:
    """For `st.App(on_script_error=...)`. True: Streamlit shows nothing of its own."""
    if isinstance(error, InfoViewError):
        st.warning(escape(str(error)), icon=":material/info:")
        return True
    _LOG.error("A page failed: %s", where(error))
    st.error(
        "Something went wrong on this page, and it was our mistake. What you said is stored. "
        "Load the page again to go on.",
        icon=":material/error:",
    )
    return True


def where(error: BaseException) -> str:
    """The kind of error and the way to it, without its message, which may quote what somebody said."""
    frames = traceback.extract_tb(error.__traceback__)
    trail = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-6:])
    return f"{type(error).__name__} at {trail or 'an unknown place'}"


class WithoutWords(logging.Filter):
    """Silences Streamlit's own record of a failed page, which would carry the message; ours carries the place."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.exc_info


def log_without_words() -> None:
    """Keep what people say out of Streamlit's log. Needs `logger.enableRich = false`, as shipped."""
    logger = logging.getLogger(_STREAMLITS)
    if not any(isinstance(one, WithoutWords) for one in logger.filters):
        logger.addFilter(WithoutWords())
