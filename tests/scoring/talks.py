"""Small talks for the scoring tests: turns and readings from compact descriptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from infoview_ai.conversation.clock import word_count
from infoview_ai.conversation.transcript import Event, Person, Speaker, Transcript, Turn
from infoview_ai.nlu.reading import Act, Defect, DefectReading, Move, Pitch, PitchReading, Reading, Topic

ABARA = Person(name="Grace Abara", role="Nurse", organization="Marlow Street Clinic")


@dataclass(frozen=True)
class SmallTalk:
    """A transcript with its readings."""

    transcript: Transcript
    readings: tuple[Reading | None, ...]


def small_talk(
    lines: Iterable[Mapping[str, Any]], *, agreed: float | None = 15.0, clock: str = "real", person: Person = ABARA
) -> SmallTalk:
    """A talk from lines such as {"u": "What led you here?", "at": "0:31-0:36", "act": "question"} and {"p": "..."}."""
    listed = list(lines)
    transcript = Transcript.model_validate(
        {"professional": person, "agreed_minutes": agreed, "clock": clock, "turns": [_turn(line) for line in listed]}
    )
    return SmallTalk(transcript, tuple(_reading(line, index) for index, line in enumerate(listed)))


def _turn(line: Mapping[str, Any]) -> Turn:
    start, end = _times(line.get("at"))
    speaker = Speaker.SEEKER if "u" in line else Speaker.PROFESSIONAL
    events = tuple(Event.model_validate(event) for event in line.get("events", ()))
    broken = bool(line.get("broken_off", False))
    text = line["u"] if "u" in line else line["p"]
    return Turn(speaker=speaker, text=text, start=start, end=end, events=events, broken_off=broken)


def _times(at: str | None) -> tuple[float | None, float | None]:
    if at is None:
        return None, None
    start, end = (_seconds(part) for part in at.split("-"))
    return start, end


def _seconds(text: str) -> float:
    minutes, _, seconds = text.partition(":")
    return int(minutes) * 60.0 + float(seconds)


def _reading(line: Mapping[str, Any], index: int) -> Reading | None:
    if "u" not in line:
        return None
    act = Act(line.get("act", "question"))
    asks = act in (Act.QUESTION, Act.FOLLOW_UP, Act.CONTACT_REQUEST)
    text = str(line["u"])
    return Reading(
        act=act,
        topic=Topic(line["topic"]) if "topic" in line else None,
        question=line.get("q", text if asks else ""),
        is_open=line.get("open", True) if asks else None,
        confirming=line.get("confirming", False),
        pitch=pitch_reading(line.get("pitch", "fine"), text, **line.get("pitch_with", {})),
        defects=tuple(defect_reading(code) for code in line.get("defects", ())),
        follow_up=line.get("follow", act is Act.FOLLOW_UP),
        follows=index - 1 if line.get("follow", act is Act.FOLLOW_UP) else None,
        about=line.get("about", ""),
        moves=frozenset(Move(move) for move in line.get("moves", ())),
        named_minutes=line.get("minutes"),
        words=word_count(text),
    )


def pitch_reading(label: str, text: str = "", **more: Any) -> PitchReading:
    """A pitch label with its quote."""
    return PitchReading(label=Pitch(label), quote="" if label == "fine" else text, **more)


def defect_reading(code: str, severity: int | None = None) -> DefectReading:
    """A defect with a usual severity."""
    grave = {"personal", "confidential", "job_seeking"}
    return DefectReading(
        code=Defect(code), severity=severity or (3 if code in grave else 1), why="It can be put better."
    )
