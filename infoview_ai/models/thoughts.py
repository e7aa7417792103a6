"""Some local models think aloud between <think> tags before they speak; that is not part of the reply."""

from __future__ import annotations

_OPEN, _CLOSE = "<think>", "</think>"


class Thoughts:
    """Takes the text of a reply piece by piece and gives back what was spoken."""

    def __init__(self) -> None:
        self._held = ""
        self._state = "before"

    def spoken(self, piece: str) -> str:
        """What of the text so far may be heard now; a beginning that could become a tag is held back."""
        if self._state == "speaking":
            return piece
        self._held += piece
        if self._state == "before":
            start = self._held.lstrip()
            if start.startswith(_OPEN):
                self._state = "thinking"
            elif not _OPEN.startswith(start):
                return self._released(self._held)
        if self._state == "thinking" and _CLOSE in self._held:
            return self._released(self._held.partition(_CLOSE)[2].lstrip())
        return ""

    def _released(self, text: str) -> str:
        self._state, self._held = "speaking", ""
        return text
