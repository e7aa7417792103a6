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
    uninvited_s: float | None = None
    """The limit as it would stand without any invitation or granted time; None: the same as agreed."""
    vague: bool = False
    """An invitation without an amount has been used; repeating it ("no rush, really") adds nothing."""

    @property
    def wrap_s(self) -> float:
        """When the wrap window opens."""
        return max(0.0, self.limit_s - WRAP_S)

    @property
    def plain_s(self) -> float:
        """The limit without invitations and grants, in seconds."""
        return self.agreed_s if self.uninvited_s is None else self.uninvited_s

    @property
    def extended(self) -> bool:
        """Whether an invitation or a grant stands above the plain limit."""
        return self.limit_s > self.plain_s


def limit_in_force(turns: Iterable[Turn], agreed_minutes: float) -> Limit:
    """The limit after `turns` (timed, with events), starting from what was agreed.

    An offer or a grant adds to the limit; a professional who has less time sets a lower one (TM32); a late arrival
    keeps the original end time (TM17); a hard cue well before the limit leaves two minutes (TM21).
    """
    return limit_history((turn for turn in turns if turn.events), agreed_minutes)[-1]


def limit_history(turns: Iterable[Turn], agreed_minutes: float) -> tuple[Limit, ...]:
    """The limit before each turn, and last the one after all of them: one more entry than there are turns."""
    limit = Limit(agreed_minutes * 60.0, agreed_minutes * 60.0)
    history = [limit]
    for turn in turns:
        for event in turn.events:
            limit = _apply(limit, event, turn.end or 0.0)
        history.append(limit)
    return tuple(history)


def _apply(limit: Limit, event: Event, now_s: float) -> Limit:
    match event.kind:
        case EventKind.EXTENSION_OFFERED:
            return _extended(limit, event.minutes, now_s, "invited")
        case EventKind.EXTENSION_GRANTED:
            return _extended(limit, event.minutes, now_s, "asked")
        case EventKind.LIMIT_CHANGED if event.minutes is not None:
            return _set_by_professional(limit, event.minutes * 60.0)
        case EventKind.ARRIVED_LATE if event.minutes is not None:
            shorter = max(0.0, limit.limit_s - event.minutes * 60.0)
            return replace(limit, limit_s=shorter, uninvited_s=shorter, source="professional")
        case EventKind.TIME_CUE if event.strength == "hard":
            cued = now_s + CUE_MINUTES * 60.0
            if cued < limit.limit_s:
                return replace(limit, limit_s=cued, uninvited_s=min(cued, limit.plain_s), source="professional")
    return limit


def _extended(limit: Limit, minutes: float | None, now_s: float, source: Literal["invited", "asked"]) -> Limit:
    """More time from the limit on; given after the limit, or on top of earlier extra time, it counts from now."""
    if minutes is None and limit.vague:
        return limit
    amount_s = (VAGUE_EXTENSION_MINUTES if minutes is None else minutes) * 60.0
    until = now_s + amount_s if limit.extended else max(limit.limit_s, now_s) + amount_s
    return replace(
        limit,
        limit_s=max(limit.limit_s, until),
        uninvited_s=limit.plain_s,
        source=source,
        vague=limit.vague or minutes is None,
    )


def _set_by_professional(limit: Limit, limit_s: float) -> Limit:
    """An end that the professional names: up to what was agreed it is the limit, beyond that an invitation (TM07)."""
    if limit_s > limit.agreed_s:
        return replace(limit, limit_s=limit_s, uninvited_s=limit.plain_s, source="invited")
    return replace(limit, limit_s=limit_s, uninvited_s=limit_s, source="professional")
