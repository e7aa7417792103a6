"""The quiet coach: one short hint from the reading of the last line, never a score."""

from __future__ import annotations

from typing import NamedTuple

from infoview_ai.conversation.limits import WRAP_S
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.reading import Act, Defect, Move, Pitch, Reading
from infoview_ai.rehearsal.rehearsal import Rehearsal

_CLOSES = frozenset({Move.SIGNALS_END, Move.GOODBYE, Move.OFFERS_TO_STOP})


class Hint(NamedTuple):
    """What to say now, and the guidance document that it rests on."""

    words: str
    guidance: str


def hint(rehearsal: Rehearsal) -> Hint | None:
    """The most useful thing to say now: the time first, then a slip, then what went well."""
    readings = [turn.reading for turn in rehearsal.turns if turn.speaker is Speaker.SEEKER and turn.reading is not None]
    last = readings[-1] if readings else None
    about = _about_time(rehearsal, last) or (None if last is None else _about_line(last))
    return about if about is not None and about.words else None


def _about_time(rehearsal: Rehearsal, last: Reading | None) -> Hint | None:
    if last is not None and last.moves & _CLOSES:
        return None
    if rehearsal.remaining_s < 0:
        return Hint("The time is up. Thank them and let them go, unless they have asked you to stay.", "time")
    if rehearsal.remaining_s <= WRAP_S and rehearsal.turns:
        words = "The last two minutes: say that this is your last question, or begin to thank them."
        return Hint(words, "closing")
    return None


def _about_line(reading: Reading) -> Hint | None:
    if reading.pitch.label is not Pitch.FINE:
        return Hint(_both(reading.pitch.why, reading.pitch.try_instead), "job-pitch")
    if reading.defects:
        worst = max(reading.defects, key=lambda defect: defect.severity)
        personal = worst.code is Defect.PERSONAL
        return Hint(_both(worst.why, worst.try_instead), "pay-and-personal" if personal else "question-clinic")
    if reading.follow_up:
        return Hint("That grew out of what they had just said. Good listening sounds like this.", "listening")
    if reading.act is Act.QUESTION and reading.is_open:
        return Hint("An open question. Leave them room, then follow up on one detail.", "listening")
    return None


def _both(why: str, instead: str) -> str:
    return " ".join(part for part in (_sentence(why), _instead(instead)) if part)


def _sentence(words: str) -> str:
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if not words or words[-1] in ".?!" else ".")


def _instead(words: str) -> str:
    return f"Perhaps: {_sentence(words)}" if words else ""
