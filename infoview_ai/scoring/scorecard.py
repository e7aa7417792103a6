"""The Scorecard: `infoview.scorecard/1`."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

from pydantic import Field

from infoview_ai.conversation.transcript import Data

SCORECARD_FORMAT: Final = "infoview.scorecard/1"


class CriterionId(StrEnum):
    TIME_LIMIT = "time_limit"
    JOB_PITCH = "job_pitch"
    OPENING = "opening"
    COVERAGE = "coverage"
    QUESTIONS = "questions"
    LISTENING = "listening"
    CLOSING = "closing"
    PREPARATION = "preparation"


class TimeVerdict(StrEnum):
    KEPT = "kept"
    KEPT_BY_INVITATION = "kept_by_invitation"
    OVERRAN = "overran"
    OVERSTAYED_INVITATION = "overstayed_invitation"
    NOT_ASSESSED = "not_assessed"


class PitchVerdict(StrEnum):
    CLEAN = "clean"
    DRIFTED = "drifted"
    PITCHED = "pitched"
    NOT_ASSESSED = "not_assessed"


class Finding(Data):
    """One piece of evidence. `quote` is a verbatim substring of the turn's text."""

    code: str
    turn: int
    at: float
    """Seconds since the talk began."""
    quote: str
    why: str
    try_instead: str = ""
    """Better words; empty for what was done well."""
    good: bool = False
    """True for something done well."""
    contested: bool = False
    """The judge and the rules disagree about it."""
    source: Literal["rules", "judge"] = "rules"
    like: str | None = None
    """The case it resembles ("P35")."""
    guidance: str = ""
    """Slug of the guidance document that explains it ("job-pitch")."""


class CriterionResult(Data):
    """A criterion at level 0-4, or None: not assessed (never zero for lack of evidence)."""

    id: CriterionId
    level: int | None = Field(default=None, ge=0, le=4)
    explanation: str
    findings: tuple[Finding, ...] = ()
    judge_level: int | None = Field(default=None, ge=0, le=4)
    judge_split: bool = False
    """The second reader, asked more than once, did not agree with itself: borderline."""
    contested: bool = False


class Verdicts(Data):
    time_limit: TimeVerdict
    job_pitch: PitchVerdict


class TurnReading(Data):
    """The reading of one seeker turn, as the scorecard shows it."""

    turn: int
    act: str
    topic: str | None
    pitch: str
    defects: tuple[str, ...] = ()
    follow_up: bool = False


class Engine(Data):
    """What made the card: version of the rules, the judge's model (None: no judge), hash of the rubric."""

    rules: str
    judge: str | None = None
    rubric: str


class JudgeReport(Data):
    """What the second reader did: quotes that could not be found are dropped and counted."""

    model: str
    assessed: bool
    reason: str = ""
    """Why it was not assessed, in plain words."""
    findings_kept: int = 0
    quotes_dropped: int = 0
    calls: int = 0
    tokens: int = 0
    """Sent and received, estimated from the letters."""
    not_read: tuple[str, ...] = ()
    """Criteria that it was to read and could not."""


class Scorecard(Data):
    """The whole result for one transcript."""

    format: Literal["infoview.scorecard/1"] = SCORECARD_FORMAT
    source: str = ""
    verdicts: Verdicts
    elapsed_minutes: float
    limit_minutes: float
    criteria: tuple[CriterionResult, ...]
    readings: tuple[TurnReading, ...] = ()
    topics: tuple[str, ...] = ()
    total: int | None = Field(default=None, ge=0, le=100)
    passed: bool | None = None
    """None when nothing was assessed; False when a gate stands at level 0 or 1."""
    one_change: str = ""
    """The one change that would matter most, as a sentence."""
    went_well: str = ""
    """What worked, as a sentence."""
    engine: Engine
    judge: JudgeReport | None = None

    def criterion(self, criterion_id: CriterionId) -> CriterionResult:
        return next(result for result in self.criteria if result.id is criterion_id)
