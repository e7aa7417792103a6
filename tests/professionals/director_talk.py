"""A rehearsal in memory with hand-made readings, for tests of the Director."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from infoview_ai.conversation.clock import place
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Pitch, PitchReading, Reading, Topic
from infoview_ai.professionals.catalog import load_profile
from infoview_ai.professionals.decision import Decision, Mood
from infoview_ai.professionals.director import Director
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.professionals.recall import NO_RECALL, Recall
from infoview_ai.professionals.scripted import compose
from infoview_ai.professionals.voice import Cue
from infoview_ai.resources import resource

AMARA = load_profile(resource("knowledge/professionals") / "amara-osei.yaml")


@dataclass
class Talk:
    """A rehearsal in memory with hand-made readings: what was decided and said, turn by turn."""

    manner: Manner | None = None
    minutes: float = 15.0
    seed: int = 1
    profile: Profile = AMARA
    recall: Recall = NO_RECALL
    turns: tuple[Turn, ...] = ()
    mood: Mood = field(default_factory=Mood)
    decisions: list[Decision] = field(default_factory=list)

    def say(self, text: str, *, at_s: float | None = None, **reading: Any) -> Decision:
        self._add(Speaker.SEEKER, text, at_s)
        read = Reading(**({"act": Act.QUESTION, "words": len(text.split())} | reading))
        director = Director(self.profile, self.manner, self.seed, self.minutes, self.recall)
        limit = limit_in_force(self.turns, self.minutes)
        elapsed = self.turns[-1].end or 0.0
        decision = director.decide(self.turns, read, self.mood, elapsed_s=elapsed, limit_s=limit.limit_s)
        text = compose(Cue(self.profile, self.turns, read, decision, self.seed))
        self._add(Speaker.PROFESSIONAL, text, None, decision)
        self.mood = decision.mood
        self.decisions.append(decision)
        return decision

    def ask(self, text: str, topic: Topic | None, **reading: Any) -> Decision:
        return self.say(text, question=text, is_open=True, topic=topic, **reading)

    def _add(self, speaker: Speaker, text: str, at_s: float | None, decision: Decision | None = None) -> None:
        start, end = place(text, self.turns[-1].end if self.turns else None)
        if at_s is not None:
            start, end = at_s, at_s + (end - start)
        events = decision.events if decision else ()
        self.turns += (Turn(speaker=speaker, text=text, start=start, end=end, events=events),)

    @property
    def answer(self) -> str:
        return self.turns[-1].text


def begun(**settings: Any) -> Talk:
    """A talk past its opening, with the purpose stated."""
    talk = Talk(**settings)
    talk.say(
        "Hello, I'd like to learn about your work.", act=Act.INTRODUCTION, moves=frozenset({Move.LEARNING_PURPOSE})
    )
    return talk


def defect(code: Defect) -> dict[str, Any]:
    return {"defects": (DefectReading(code=code, severity=1, why="."),)}


def pitch(label: Pitch, **more: Any) -> dict[str, Any]:
    return {"act": Act.JOB_PITCH, "pitch": PitchReading(label=label, quote="x", **more)}


def kinds(decision: Decision) -> set[EventKind]:
    return {event.kind for event in decision.events}
