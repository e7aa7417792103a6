"""A rehearsal as data: its settings, its turns and where it stands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from infoview_ai.conversation.transcript import ClockKind, Data, Event, Speaker, Transcript, Turn
from infoview_ai.nlu.reading import Reading
from infoview_ai.professionals.decision import Decision
from infoview_ai.professionals.profile import Manner, Profile

EngineKind = Literal["scripted", "chat", "transcript"]
"""Who answers; "transcript" is an imported real conversation, which is stored and scored but not continued."""


class State(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class ReplyState(StrEnum):
    """Where a turn stands. Seeker's turns are always `done`."""

    DONE = "done"
    WAITING = "waiting"  # asked for, nothing heard yet
    STREAMING = "streaming"
    BROKEN_OFF = "broken_off"  # what was heard stands; it can be asked for again
    FAILED = "failed"  # nothing was heard; it can be asked for again


class PlannedQuestion(Data):
    """A question the learner wants to ask. `asked_turn` is set when the reading says it was."""

    text: str = Field(max_length=2000)
    must_ask: bool = False
    asked_turn: int | None = None


class Settings(Data):
    """How a rehearsal is to run; fixed at the start."""

    professional: str
    """Slug of the profile."""
    minutes: float = Field(default=15.0, gt=0, le=180)
    manner: Manner | None = None
    """None: the person's own, or with `surprise` one that is drawn for the seed."""
    surprise: bool = False
    """Draw the manner and tell nobody before the talk is over."""
    clock: ClockKind = "spoken"
    engine: EngineKind = "scripted"
    seed: int = 0
    questions: tuple[PlannedQuestion, ...] = ()


class RehearsalTurn(Data):
    """A stored turn with what was read and decided."""

    index: int
    speaker: Speaker
    text: str
    start: float
    end: float
    state: ReplyState = ReplyState.DONE
    reading: Reading | None = None
    decision: Decision | None = None
    error_code: str = ""
    error: str = ""
    """Why a reply failed or broke off, for the learner; on a whole reply, a remark on how it came to be."""
    wall_s: float = 0.0
    """Wall time since the start, without pauses, when this turn was stored; a fork goes on from there."""

    @property
    def events(self) -> tuple[Event, ...]:
        return self.decision.events if self.decision is not None else ()

    def as_turn(self) -> Turn:
        return Turn(
            speaker=self.speaker,
            text=self.text,
            start=self.start,
            end=self.end,
            events=self.events if self.speaker is Speaker.PROFESSIONAL else (),
            broken_off=self.state is ReplyState.BROKEN_OFF,
        )


class Rehearsal(Data):
    """One rehearsal as stored. `id` is random (128 bits or more) and belongs to one owner."""

    id: str
    settings: Settings
    profile: Profile | None
    """A snapshot from the start, so that an edited profile never changes an old talk. None for a transcript."""
    model: str | None = None
    started_at: datetime
    state: State = State.RUNNING
    ended_by: Literal["seeker", "professional", "input"] | None = None
    turns: tuple[RehearsalTurn, ...] = ()
    questions: tuple[PlannedQuestion, ...] = ()
    parent: str | None = None
    forked_at: int | None = None
    elapsed_s: float = 0.0
    """On the rehearsal's own clock, up to the latest turn (spoken) or to now (real, pauses left out)."""
    limit_s: float = 900.0
    """The limit in force."""
    title: str = ""
    """For imported transcripts: the file's name."""
    imported: Transcript | None = None
    wall_s: float = 0.0
    """Wall time since the start without pauses, for showing both clocks."""

    @property
    def pending(self) -> RehearsalTurn | None:
        """The professional's turn that is on its way, broken off or failed; None when all is said."""
        last = self.turns[-1] if self.turns else None
        return last if last is not None and last.state is not ReplyState.DONE else None

    @property
    def manner(self) -> Manner | None:
        """How the professional behaves; None while that is a surprise, and for a transcript."""
        if self.profile is None or (self.settings.surprise and self.state is not State.ENDED):
            return None
        return self.profile.manner

    @property
    def is_ticking(self) -> bool:
        """Whether `elapsed_s` grows by itself now: on the real clock, while it is the seeker's move."""
        ticking = self.settings.clock == "real" and self.state is State.RUNNING
        return ticking and bool(self.turns) and self.pending is None

    @property
    def remaining_s(self) -> float:
        return self.limit_s - self.elapsed_s

    def transcript(self) -> Transcript:
        """The talk so far in the public format; replies of which nothing was heard are left out."""
        if self.imported is not None:
            return self.imported
        heard = (turn.as_turn() for turn in self.turns if turn.text or turn.speaker is Speaker.SEEKER)
        return Transcript(
            professional=self.profile.person if self.profile else Transcript().professional,
            agreed_minutes=self.settings.minutes,
            clock=self.settings.clock,
            turns=tuple(heard),
        )
