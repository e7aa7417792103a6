"""Whether a professional says what answers a line: lines about people that the choice was not fitted on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from benchmarks.figure import Figure
from infoview_ai.conversation.clock import place
from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.local import local_reader
from infoview_ai.nlu.reading import Context
from infoview_ai.professionals.answers import unlocks
from infoview_ai.professionals.asked_for import asked_for
from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.decision import Mood
from infoview_ai.professionals.manners import TRAITS
from infoview_ai.professionals.particulars import KINDS, named_fact
from infoview_ai.professionals.profile import Profile
from infoview_ai.professionals.recall import shipped_recall
from infoview_ai.professionals.situation import Situation

HELD_OUT = Path(__file__).parents[1] / "tests" / "professionals" / "data" / "asked_lines_held_out.jsonl"
MINUTES: Final = 15.0


def right_answers() -> list[Figure]:
    """Shares of the held-out lines that have an answer: told it, told something else, or said honestly to have none."""
    people = {p.slug: p for p in shipped_people()}
    right = wrong = silent = 0
    for row in rows_of(HELD_OUT):
        answers = answers_of(row) | answers_of({"best": row.get("hidden", ())})
        if not answers:
            continue
        situation = situation_of(people[row["slug"]], row)
        wanted = asked_for(situation, unlocked=unlocks(situation))
        right += wanted is not None and wanted.name in answers
        wrong += wanted is not None and wanted.name not in answers
        silent += wanted is None
    whole = right + wrong + silent
    return [
        Figure("held-out lines answered with what was labelled as answering them", 100.0 * right / whole, "%"),
        Figure("held-out lines answered with something else", 100.0 * wrong / whole, "%"),
        Figure("held-out lines met with honest ignorance", 100.0 * silent / whole, "%"),
    ]


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The labelled lines of a file."""
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]


def answers_of(row: dict[str, Any]) -> set[str]:
    """Names of what answers a line."""
    ids = [*row.get("best", ()), *row.get("fair", ())]
    return {one if one.partition(".")[0] in KINDS else named_fact(one) for one in ids}


def situation_of(profile: Profile, row: dict[str, Any]) -> Situation:
    """The moment in which the line is said: after the fact that it follows (`after`)."""
    turns, mood = _told(profile, row["after"])
    before = Context(turns=turns, readings=(None,) * len(turns), professional=profile.person, agreed_minutes=MINUTES)
    reading = local_reader().read(row["line"], before)
    turns = _with(turns, Speaker.SEEKER, row["line"])
    traits = TRAITS[profile.manner]
    end = turns[-1].end or 0.0
    return Situation(
        profile, profile.manner, traits, turns, reading, mood, end, MINUTES * 60, MINUTES, 1, shipped_recall()
    )


def _told(profile: Profile, fact_id: str | None) -> tuple[tuple[Turn, ...], Mood]:
    if fact_id is None:
        return (), Mood(last_reply=None)
    fact = profile.fact(fact_id)
    turns = _with(_with((), Speaker.SEEKER, "Could you tell me more?"), Speaker.PROFESSIONAL, fact.say)
    told = (*((fact.after,) if fact.after else ()), fact_id)
    return turns, Mood(told=told, latest=(fact_id,), just_told=(fact_id,), follow_ups=1)


def _with(turns: tuple[Turn, ...], speaker: Speaker, text: str) -> tuple[Turn, ...]:
    start, end = place(text, turns[-1].end if turns else None)
    return (*turns, Turn(speaker=speaker, text=text, start=start, end=end))
