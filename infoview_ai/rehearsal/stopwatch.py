"""The measured side of a rehearsal's time: what the real clock shows and how long the talk took by the wall.

The real clock runs while it is the seeker's move. It stands still in pauses, while a reply is awaited or streams (the
reply then counts as long as it takes to say) and after a reply that failed. So a slow or dead model costs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from infoview_ai.conversation.clock import spoken_seconds

AWAY_S = 120.0
"""A longer silence is somebody who is away (a closed tab, a lost connection); the rest of it does not count."""


@dataclass(frozen=True)
class Stopwatch:
    """Where both measured times stand; all lengths in seconds."""

    started_at: datetime
    since: datetime | None = None
    """The real clock has been running since then; None: it stands still."""
    spent_s: float = 0.0
    """What the real clock showed at `since`."""
    paused_at: datetime | None = None
    paused_s: float = 0.0
    ended_at: datetime | None = None
    wall_before_s: float = 0.0
    """Wall time carried over from the rehearsal that this one was forked from."""

    def real_s(self, now: datetime, text: str = "") -> float:
        """The real clock at `now`; saying `text`, however long, is never taken for being away."""
        if self.since is None:
            return self.spent_s + spoken_seconds(text)
        gap = max(0.0, (now - self.since).total_seconds())
        return round(self.spent_s + min(gap, AWAY_S + spoken_seconds(text)), 2)

    def wall_s(self, now: datetime) -> float:
        """Wall time since the start, without pauses."""
        until = self.paused_at or self.ended_at or now
        gone = (until - self.started_at).total_seconds() - self.paused_s
        return round(self.wall_before_s + max(0.0, gone), 2)

    def held_at(self, spent_s: float) -> Stopwatch:
        """Standing still at `spent_s`."""
        return replace(self, since=None, spent_s=spent_s)

    def running_from(self, spent_s: float, now: datetime) -> Stopwatch:
        """Running from `spent_s` on, unless paused or ended."""
        stopped = self.paused_at is not None or self.ended_at is not None
        return replace(self, since=None if stopped else now, spent_s=spent_s)

    def paused(self, now: datetime) -> Stopwatch:
        return replace(self, since=None, spent_s=self.real_s(now), paused_at=now)

    def resumed(self, now: datetime, *, running: bool) -> Stopwatch:
        """Going on after a pause; `running` False: a reply is awaited, so the real clock still stands."""
        rest = 0.0 if self.paused_at is None else (now - self.paused_at).total_seconds()
        return replace(self, since=now if running else None, paused_at=None, paused_s=self.paused_s + max(0.0, rest))

    def ended(self, now: datetime) -> Stopwatch:
        back = self.resumed(now, running=False) if self.paused_at is not None else self
        return replace(back, since=None, spent_s=self.real_s(now), ended_at=now)
