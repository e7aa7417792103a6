"""What the second reader fills in for one criterion: for each check the places first, then yes or no."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Place(BaseModel):
    """One place in the transcript."""

    line: int = Field(description="number of the transcript line")
    quote: str = Field(description="words copied exactly from that line")


class Answer(BaseModel):
    """One check: where it shows, what to tell the learner, and only then yes or no."""

    check: str = Field(description="name of the check")
    places: list[Place] = Field(default_factory=list, max_length=8, description="where it shows; empty for no")
    why: str = Field(default="", description="one plain sentence for the learner")
    try_instead: str = Field(default="", description="better words; empty for what was good")
    yes: bool = Field(description="the answer")


class Answers(BaseModel):
    """All checks of one criterion."""

    answers: list[Answer] = Field(max_length=24)
