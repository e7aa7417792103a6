"""What a professional's words did, where no Director wrote it down: offers, cues, invitations, endings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoview_ai.conversation.transcript import Event, Transcript, Turn

_DEFLECTS = re.compile(
    r"stay out of hiring|not (?:my area|involved in hiring)|(?:can't|cannot) help (?:you )?there", re.IGNORECASE
)


def read_events(text: str, before: Sequence[Turn], *, start_s: float, agreed_minutes: float) -> tuple[Event, ...]:
    """The events of one professional turn, read from its words."""
    return ()


def with_events(transcript: Transcript) -> Transcript:
    """The transcript with events read from the professional's words; unchanged where it has events already."""
    return transcript


def deflects(text: str) -> bool:
    """Whether the professional declined a request: "I stay out of hiring"."""
    return _DEFLECTS.search(text) is not None
