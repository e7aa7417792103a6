"""Cues for the Chat voice, from a small talk with the sample professional."""

from __future__ import annotations

from infoview_ai.conversation.transcript import Event, Speaker, Turn
from infoview_ai.knowledge.passages import Passage
from infoview_ai.nlu.reading import Act, Reading
from infoview_ai.professionals.decision import Decision, Mood, Reply
from infoview_ai.professionals.voice import Cue
from tests.sample_profile import PROFILE

BEFORE = (
    ("seeker", "Hi Dana, thanks for making time. I repair bicycles, and I wonder about wind energy."),
    ("professional", "Hello, come in out of the wind. Where would you like to begin?"),
)


def talk(*lines: tuple[str, str]) -> tuple[Turn, ...]:
    return tuple(Turn(speaker=Speaker(speaker), text=text) for speaker, text in lines)


def cue(
    reply: Reply = Reply.ANSWER,
    *facts: str,
    said: str = "What is the hardest part of the job?",
    before: tuple[tuple[str, str], ...] = BEFORE,
    reading: Reading | None = None,
    events: tuple[Event, ...] = (),
    passages: tuple[Passage, ...] = (),
    mood: Mood | None = None,
    brief: bool = False,
    referral: str | None = None,
    minutes_left: float | None = None,
    max_words: int = 100,
    warmth: int = 0,
) -> Cue:
    turns = talk(*before, ("seeker", said))
    decision = Decision(
        turn=len(turns),
        reply=reply,
        facts=facts,
        brief=brief,
        referral=referral,
        events=events,
        minutes_left=minutes_left,
        max_words=max_words,
        warmth=warmth,
        mood=mood or Mood(told=facts),
    )
    return Cue(PROFILE, turns, reading or Reading(act=Act.QUESTION), decision, seed=1, passages=passages)
