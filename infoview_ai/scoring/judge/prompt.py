"""What the second reader is shown: guidance, the talk as numbered lines inside a fence, and the checks."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.conversation.verbatim import flat
from infoview_ai.knowledge.passages import Passage
from infoview_ai.models.chat_model import Message
from infoview_ai.prompts import fence_for, section
from infoview_ai.scoring.judge.checks import CheckList
from infoview_ai.scoring.rubric import criterion_of

_WHO = {Speaker.SEEKER: "learner", Speaker.PROFESSIONAL: "professional"}


def judge_messages(transcript: Transcript, checks: CheckList, passages: Sequence[Passage] = ()) -> tuple[Message, ...]:
    """The messages for one criterion; the transcript must be timed.

    What is the same for all criteria of a talk comes first, so that a server can keep it: instructions, guidance, the
    talk. The checks come last.
    """
    lines = "\n".join(_lines(transcript))
    fence = fence_for("talk", lines)
    person = transcript.professional
    who = ", ".join(flat(part) for part in (person.name, person.role) if part.strip()) or "a professional"
    system = section("judge", "system", fence=f"<{fence}>", passages=_passages(passages))
    asked = "\n".join(f"- {check.name}: {check.asks}" for check in checks.checks)
    name = criterion_of(checks.criterion).name
    talk = section("judge", "talk", professional=who, fence=fence, lines=lines, criterion=name, checks=asked)
    return Message("system", system), Message("user", talk)


def _lines(transcript: Transcript) -> list[str]:
    return [
        f"{index} | {clock_time(turn.start or 0.0)} | {_WHO[turn.speaker]} | {flat(turn.text)}"
        for index, turn in enumerate(transcript.turns)
    ]


def _passages(passages: Sequence[Passage]) -> str:
    if not passages:
        return "(nothing was looked up)"
    return "\n".join(f"- {flat(passage.heading)}: {flat(passage.text)}" for passage in passages)
