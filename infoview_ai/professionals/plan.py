"""What a reply is going to be, while it is being decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from infoview_ai.conversation.transcript import Event
from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.decision import Angle, Reply, Touch


@dataclass(frozen=True)
class Plan:
    """The kind of reply and its matter; events and mood are added by the Director."""

    reply: Reply
    because: str
    topic: Topic | None = None
    facts: tuple[str, ...] = ()
    particular: str | None = None
    """Id of the particular that answers; told before the facts."""
    brief: bool = False
    """The facts are told in their short form."""
    angle: Angle | None = None
    referral: str | None = None
    max_words: int = 60
    events: tuple[Event, ...] = field(default=())
    minutes_left: float | None = None
    ends: bool = False
    touches: tuple[Touch, ...] = ()
    """Moves of their own that came with the matter."""
