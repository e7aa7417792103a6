"""The one way in which text of a learner, a model or a document reaches the screen.

Bodies are drawn by `st.text` or by a component's `textContent`, which know no markup. Where Streamlit takes only
Markdown (labels, captions, sentences of ours that quote somebody), the text goes through `escape`.
"""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.knowledge.unmarked import unmarked as unmarked

JOINER: Final = "\N{WORD JOINER}"
"""Has no width and no sound; breaks patterns that Streamlit looks for after Markdown has been read."""

_MARKUP = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$&:\"'=^@/]")
_NAME_AFTER_COLON = re.compile(r":(?=[\w+\-]+:|material[/_]|//)")
_BARE_ADDRESS = re.compile(r"(?i)(?<=www)(?=\.)|(?<=@)(?=\S)")
_ARROW = re.compile(r"(?:(?<=\s)|^)(<->|->|<-|--|>=|<=|~=)(?=\s|$)")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def escape(text: str) -> str:
    """`text` as Markdown that shows exactly these words on one line, and nothing else.

    Every sign with a meaning is escaped. Streamlit also rewrites text after the Markdown is read: emoji and icon names
    (`:name:`), arrows, bare addresses. A word joiner inside these keeps them as they were written. Control characters
    and those that turn the direction of writing are left out.
    """
    line = " ".join(_UNSEEN.sub("", text).split())
    line = _ARROW.sub(lambda found: found[1][0] + JOINER + found[1][1:], line)
    line = _NAME_AFTER_COLON.sub(":" + JOINER, line)
    line = _BARE_ADDRESS.sub(JOINER, line)
    return _MARKUP.sub(lambda found: "\\" + found[0], line)


def ours(markdown: str) -> str:
    """Markdown of the shipped guidance as it was meant: without what Streamlit makes of dollars, colons and arrows."""
    text = markdown.replace("$", "\\$")
    text = _NAME_AFTER_COLON.sub(":" + JOINER, text)
    return _ARROW.sub(lambda found: found[1][0] + JOINER + found[1][1:], text)


def visible(text: str) -> str:
    """`text` for places that take it literally (`st.text`, a component): without characters that hide or reorder."""
    return _UNSEEN.sub("", text)


def shortened(text: str, limit: int) -> str:
    """`text` on one line, cut at a word with an ellipsis when longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return (line[:limit].rpartition(" ")[0] or line[: limit - 1]) + "…"
