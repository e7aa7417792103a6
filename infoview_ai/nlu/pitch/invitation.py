"""Step 1: which doors the professional opened, and what is fine behind each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.nlu.pitch.rule import Family, Hit
from infoview_ai.nlu.reading import Pitch

WINDOW = 2
"""A door stands open for the learner's next two turns; a résumé once asked for, to the end of the talk (P66, P78)."""

_BEHIND: dict[EventKind, frozenset[Family]] = {
    EventKind.SELF_ASKED: frozenset(
        {Family.LOOKING, Family.AVAILABLE, Family.WISH, Family.FLATTERY, Family.APPLIED, Family.HARDSHIP}
    ),
    EventKind.MOTIVE_QUESTIONED: frozenset({Family.LOOKING, Family.AVAILABLE, Family.APPLIED, Family.SAW_OPENING}),
    EventKind.RESUME_REQUESTED: frozenset({Family.DOCUMENT, Family.DOCUMENT_OFFER, Family.REVIEW, Family.SAMPLE}),
    EventKind.OPENING_MENTIONED: frozenset(
        {
            Family.OPENINGS,
            Family.WAY_IN_HERE,
            Family.HIRING_HERE,
            Family.GROWTH,
            Family.SAW_OPENING,
            Family.LOOKING,
            Family.AVAILABLE,
            Family.WISH,
            Family.HIRER,
        }
    ),
    EventKind.REFERRAL_OFFERED: frozenset({Family.REFERRAL}),
}
_SOFTENED: dict[EventKind, frozenset[Family]] = {
    EventKind.OPENING_MENTIONED: frozenset(
        {Family.CHANCE, Family.HIRE_ME, Family.APPLIED, Family.PAY_HERE, Family.NEXT_STEPS, Family.FIT}
    ),
    EventKind.MOTIVE_QUESTIONED: frozenset({Family.HARDSHIP, Family.WISH}),
}
_RAISED: tuple[tuple[Family, str], ...] = (
    (Family.GROWTH, r"\b(?:grow|grew|grown|growing|expand\w*|doubled|new people|added)\b"),
    (Family.SAMPLE, r"\b(?:of your own|you(?: have|'ve) (?:recorded|made|done)|your (?:own )?(?:work|portfolio"
    r"|reel|drawings|pieces)|(?:anything|something) (?:i could|to show|you could show))\b"),
    (Family.SHADOWING, r"\b(?:shadow\w*|come (?:in|by|along)|watch|tag along|visit|spend a (?:day|morning))\b"),
    (Family.MEETING_AGAIN, r"\b(?:talk again|speak again|meet again|another (?:call|chat|time)|come back"
    r"|follow up|next (?:week|month)|catch up)\b"),
    (Family.MENTORING, r"\bmentor\w*\b"),
    (Family.HIRING_HERE, r"\b(?:we|us|our)\b.*\b(?:hire|hiring|recruit\w*|take (?:on )?(?:interns|apprentices"
    r"|trainees|graduates|volunteers)|interns|apprentices|trainees|volunteers|candidates|applicants"
    r"|sponsor\w*)\b"),
)  # fmt: skip


@dataclass(frozen=True)
class Doors:
    """What the professional's last turns opened."""

    events: frozenset[EventKind] = frozenset()
    raised: frozenset[Family] = frozenset()

    def open(self, kind: EventKind) -> bool:
        return kind in self.events

    @property
    def about_self(self) -> bool:
        """They asked about the learner."""
        return EventKind.SELF_ASKED in self.events

    def weigh(self, hit: Hit) -> tuple[Pitch, bool]:
        """The label of a hit behind these doors, and whether it was invited."""
        if hit.family in self.raised or any(hit.family in _BEHIND.get(kind, ()) for kind in self.events):
            return Pitch.FINE, True
        if any(hit.family in _SOFTENED.get(kind, ()) for kind in self.events):
            return Pitch.BORDERLINE, True
        return hit.label, False


def doors(turns: Sequence[Turn]) -> Doors:
    """The doors open to the learner's next turn."""
    said = [turn for turn in turns if turn.speaker is Speaker.PROFESSIONAL]
    if not said:
        return Doors()
    near = {event.kind for turn in said[-WINDOW:] for event in turn.events if event.kind in _BEHIND}
    now = {event.kind for event in said[-1].events}
    # A question about the learner or their motive is answered in the next turn; afterwards it is over.
    near -= {EventKind.SELF_ASKED, EventKind.MOTIVE_QUESTIONED} - now
    if any(turn.events and turn.did(EventKind.RESUME_REQUESTED) for turn in said):
        near.add(EventKind.RESUME_REQUESTED)
    return Doors(frozenset(near), _raised(said[-1].text))


def _raised(text: str) -> frozenset[Family]:
    """Subjects that the professional brought up in so many words (P39, P63, P65)."""
    lowered = text.lower()
    return frozenset(family for family, pattern in _RAISED if _compiled(pattern).search(lowered))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
