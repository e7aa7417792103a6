"""A scripted learner: its lines in turn, and how it takes what the professional does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from infoview_ai.conversation.transcript import EventKind, Turn


class Kind(StrEnum):
    """The fourteen learners of `learners.yaml`."""

    GOOD = "good"
    PITCHER = "pitcher"
    SUBTLE_PITCHER = "subtle_pitcher"
    OVERRUNNER = "overrunner"
    RESUME_PUSHER = "resume_pusher"
    MONOLOGUER = "monologuer"
    LIST_READER = "list_reader"
    SILENT = "silent"
    GIBBERISH = "gibberish"
    REPEATER = "repeater"
    ROLE_SWAPPER = "role_swapper"
    INJECTOR = "injector"
    FLATTERER = "flatterer"
    LATE_CLOSER = "late_closer"


@dataclass(frozen=True)
class Script:
    """What one kind says. `closes_at` is in seconds before the limit (negative: after it); None: never by itself."""

    lines: tuple[str, ...]
    closing: tuple[str, ...] = ()
    minutes: float = 15.0
    closes_at: float | None = None
    polite: bool = False
    repeats: bool = False


@cache
def script(kind: Kind) -> Script:
    """The script of that kind."""
    return _scripts()[kind]


@cache
def _scripts() -> dict[Kind, Script]:
    written: dict[str, dict[str, Any]] = yaml.safe_load(
        (Path(__file__).parent / "learners.yaml").read_text(encoding="utf-8")
    )
    return {
        Kind(kind): Script(
            lines=tuple(said["lines"]),
            closing=tuple(said.get("closing", ())),
            minutes=float(said.get("minutes", 15)),
            closes_at=said.get("closes_at"),
            polite=bool(said.get("polite")),
            repeats=bool(said.get("repeats")),
        )
        for kind, said in written.items()
    }


POLITE: dict[EventKind, str] = {
    EventKind.MOTIVE_QUESTIONED: "Fair question. No, I'm comparing two fields and want to know what yours is like.",
    EventKind.SELF_ASKED: "I work in a bank and I like explaining things, so I wonder where else that helps.",
    EventKind.RESUME_REQUESTED: "I'd value that, thank you. I'll send it after the talk, so that we keep to time.",
    EventKind.OPENING_MENTIONED: "Thank you, that's kind of you to mention. For now I'd like to understand the work.",
    EventKind.EXTENSION_OFFERED: "That's generous, thank you. I will ask two more questions and then stop, all right?",
    EventKind.REFERRAL_OFFERED: "Yes please, that's kind. I'll write to them and mention you.",
}
"""What a polite learner says to a move of the professional before going on."""

LETS_GO = "Of course, I'll let you go. Thank you for your time, what you told me helps me a lot. Goodbye."
ASKS_BACK = "What would you say is the heart of the work, for somebody new to it?"


class Learner:
    """One learner in one talk."""

    def __init__(self, kind: Kind) -> None:
        self._script = script(kind)
        self._said = 0
        self._closed = 0

    def next_line(self, heard: Turn | None, elapsed_s: float, limit_s: float) -> str | None:
        """What they say after `heard` (None: they begin); None when they have nothing left and hang up."""
        written = self._script
        if heard is not None and written.polite:
            if _must_go(heard):
                return LETS_GO
            answer = next((POLITE[event.kind] for event in heard.events if event.kind in POLITE), None)
            if answer is not None and not self._closed:
                return answer
        if self._closes(elapsed_s, limit_s):
            return self._close()
        if self._said >= len(written.lines) and not written.repeats:
            return self._close()
        line = written.lines[self._said % len(written.lines)]
        self._said += 1
        if self._said > len(written.lines) and self._said % len(written.lines) == 1:
            self._said += 1  # no second greeting
            line = written.lines[1 % len(written.lines)]
        return line

    def _closes(self, elapsed_s: float, limit_s: float) -> bool:
        at = self._script.closes_at
        return self._closed > 0 or (at is not None and self._said > 0 and elapsed_s >= limit_s - at)

    def _close(self) -> str | None:
        if self._closed >= len(self._script.closing):
            return None
        self._closed += 1
        return self._script.closing[self._closed - 1]


def _must_go(heard: Turn) -> bool:
    hard = any(event.kind is EventKind.TIME_CUE and event.strength == "hard" for event in heard.events)
    return hard or heard.did(EventKind.ENDED)
