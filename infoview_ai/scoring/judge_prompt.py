"""What the second reader is shown: the rubric, guidance, and the talk as numbered lines inside a fence."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.knowledge.passages import Passage
from infoview_ai.models.chat_model import Message
from infoview_ai.prompts import section
from infoview_ai.scoring.rubric import RUBRIC
from infoview_ai.scoring.scorecard import CriterionId

_WHO = {Speaker.SEEKER: "learner", Speaker.PROFESSIONAL: "professional"}


def judge_messages(
    transcript: Transcript, criteria: Sequence[CriterionId], passages: Sequence[Passage] = ()
) -> tuple[Message, ...]:
    """The messages for one reading; the transcript must be timed. What stays the same from talk to talk comes first."""
    lines = "\n".join(_lines(transcript))
    fence = fence_for(lines)
    person = transcript.professional
    who = ", ".join(flat(part) for part in (person.name, person.role) if part.strip()) or "a professional"
    system = section("judge", "system", criteria=_criteria(criteria), fence=f"<{fence}>", passages=_passages(passages))
    ids = ", ".join(criterion.value for criterion in criteria)
    talk = section("judge", "talk", professional=who, fence=fence, lines=lines, ids=ids)
    return Message("system", system), Message("user", talk)


def fence_for(text: str) -> str:
    """A marker that does not occur in the text and cannot be guessed before the text is whole."""
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    while f"talk-{digest[:12]}" in text:
        digest = hashlib.sha256(digest.encode()).hexdigest()
    return f"talk-{digest[:12]}"


def flat(text: str) -> str:
    """The text on one line, so that nobody can speak a line number of their own."""
    return " ".join(text.split())


def _lines(transcript: Transcript) -> list[str]:
    return [
        f"{index} | {clock_time(turn.start or 0.0)} | {_WHO[turn.speaker]} | {flat(turn.text)}"
        for index, turn in enumerate(transcript.turns)
    ]


def _criteria(ids: Sequence[CriterionId]) -> str:
    parts = []
    for criterion in RUBRIC:
        if criterion.id in ids:
            anchors = "\n".join(f"  {level}: {anchor}" for level, anchor in enumerate(criterion.anchors))
            parts.append(f"{criterion.id.value}: {criterion.asks}\n{anchors}")
    return "\n\n".join(parts)


def _passages(passages: Sequence[Passage]) -> str:
    if not passages:
        return "(nothing was looked up)"
    return "\n".join(f"- {flat(passage.heading)}: {flat(passage.text)}" for passage in passages)
