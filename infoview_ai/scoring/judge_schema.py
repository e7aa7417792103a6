"""What the second reader is asked to fill in: the evidence first, then the level it supports."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

JudgedId = Literal["job_pitch", "opening", "coverage", "questions", "listening", "closing", "preparation"]
"""Every criterion but time: a model never keeps time (it is measured)."""


class Evidence(BaseModel):
    """One place in the transcript."""

    line: int = Field(description="number of the transcript line")
    quote: str = Field(description="words copied exactly from that line")
    good: bool = Field(default=False, description="true for something done well")
    why: str = Field(default="", description="one plain sentence for the learner")
    try_instead: str = Field(default="", description="better words; empty for what was good")


class Opinion(BaseModel):
    """One criterion: evidence, then the level."""

    criterion: JudgedId
    evidence: list[Evidence] = Field(default_factory=list, max_length=8)
    level: int | None = Field(default=None, ge=0, le=4, description="0-4 by the anchors; null if there is too little")


class SecondReading(BaseModel):
    """The whole answer of the second reader."""

    opinions: list[Opinion] = Field(default_factory=list, max_length=16)
