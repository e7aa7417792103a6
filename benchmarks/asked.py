"""Whether a question of unusual wording gets an answer on its topic, from each of the people."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.figure import Figure
from infoview_ai.conversation.clock import place
from infoview_ai.conversation.transcript import Event, Speaker, Turn
from infoview_ai.nlu.local import local_reader
from infoview_ai.nlu.reading import Context, Reading
from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.decision import Decision, Mood
from infoview_ai.professionals.director import Director
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import shipped_recall
from infoview_ai.professionals.scripted import compose
from infoview_ai.professionals.voice import Cue

DATA = Path(__file__).parents[1] / "tests" / "professionals" / "data"
OPENING = (
    "Hello, thank you for making the time. I work in a bank and I'm thinking about a change, so I'd love to learn what "
    "your work is really like. I asked for 15 minutes, does that still suit you?"
)
MINUTES, SEED = 15.0, 3
BAR = 92.0


def right_topics() -> list[Figure]:
    """Shares of lines whose reply tells something on the topic asked; the bar stands on the held-out half."""
    return [
        Figure("right topic answered, development lines", _share("asked_dev"), "%"),
        Figure("right topic answered, held-out lines", _share("asked_held_out"), "%", BAR, "at least"),
    ]


def _share(half: str) -> float:
    people = {p.slug: p for p in shipped_people()}
    rows = [json.loads(line) for line in (DATA / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]
    right = sum(_answered(people[row["professional"]], row["line"], row["topic"]) for row in rows)
    return 100.0 * right / len(rows)


def _answered(profile: Profile, line: str, topic: str) -> bool:
    decision = asked_first(profile, line)
    told = bool(decision.facts) or decision.particular is not None or decision.referral is not None
    return told and decision.topic is not None and decision.topic.value == topic


def asked_first(profile: Profile, line: str) -> Decision:
    """What is decided where `line` is the first question of a talk."""
    reader, director = local_reader(), Director(profile, None, SEED, MINUTES, shipped_recall())
    turns: tuple[Turn, ...] = ()
    readings: tuple[Reading | None, ...] = ()
    mood = Mood()
    for said in (OPENING, line):
        context = Context(turns=turns, readings=readings, professional=profile.person, agreed_minutes=MINUTES)
        reading = reader.read(said, context)
        turns = _after(turns, Speaker.SEEKER, said)
        elapsed = turns[-1].end or 0.0
        decision = director.decide(turns, reading, mood, elapsed_s=elapsed, limit_s=MINUTES * 60)
        turns = _after(
            turns, Speaker.PROFESSIONAL, compose(Cue(profile, turns, reading, decision, SEED)), decision.events
        )
        readings, mood = (*readings, reading, None), decision.mood
    return decision


def _after(turns: tuple[Turn, ...], speaker: Speaker, text: str, events: tuple[Event, ...] = ()) -> tuple[Turn, ...]:
    start, end = place(text, turns[-1].end if turns else None)
    return (*turns, Turn(speaker=speaker, text=text, start=start, end=end, events=events))
