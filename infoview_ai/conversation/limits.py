"""The limit in force: what was agreed, what the professional changed, what was invited or granted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from infoview_ai.conversation.transcript import Event, EventKind, Turn

VAGUE_EXTENSION_MINUTES = 5.0
"""An invitation that names no amount is worth five minutes at most (domain.md 2, TM08)."""

GRACE_S = 60.0
"""After the limit, for thanks and goodbyes only (domain.md 2)."""

WRAP_S = 120.0
"""The last two minutes before the limit, when a good close begins (domain.md 2)."""

CUE_MINUTES = 2.0
"""A hard cue leaves at most this long (TM21)."""

LimitSource = Literal["agreed", "invited", "asked", "professional"]


@dataclass(frozen=True)
class Limit:
    """The limit in seconds since the talk began, and who set it last."""

    agreed_s: float
    limit_s: float
    source: LimitSource = "agreed"

    @property
    def wrap_s(self) -> float:
        """When the wrap window opens."""
        return max(0.0, self.limit_s - WRAP_S)


def limit_in_force(turns: Iterable[Turn], agreed_minutes: float) -> Limit:
    """The limit after `turns` (timed, with events), starting from what was agreed.

    An offer or a grant adds to the limit; a professional who has less time sets a lower one (TM32); a late arrival
    keeps the original end time (TM17); a hard cue well before the limit leaves two minutes (TM21).
    """
    limit = Limit(agreed_minutes * 60.0, agreed_minutes * 60.0)
    for turn in turns:
        for event in turn.events:
            limit = _apply(limit, event, turn.end or 0.0)
    return limit


def _apply(limit: Limit, event: Event, now_s: float) -> Limit:
    match event.kind:
        case EventKind.EXTENSION_OFFERED:
            amount = VAGUE_EXTENSION_MINUTES if event.minutes is None else event.minutes
            return replace(limit, limit_s=limit.limit_s + amount * 60.0, source="invited")
        case EventKind.EXTENSION_GRANTED:
            amount = VAGUE_EXTENSION_MINUTES if event.minutes is None else event.minutes
            return replace(limit, limit_s=limit.limit_s + amount * 60.0, source="asked")
        case EventKind.LIMIT_CHANGED if event.minutes is not None:
            return replace(limit, limit_s=event.minutes * 60.0, source="professional")
        case EventKind.ARRIVED_LATE if event.minutes is not None:
            return replace(limit, limit_s=max(0.0, limit.limit_s - event.minutes * 60.0), source="professional")
        case EventKind.TIME_CUE if event.strength == "hard":
            cued = now_s + CUE_MINUTES * 60.0
            if cued < limit.limit_s:
                return replace(limit, limit_s=cued, source="professional")
    return limit
