"""The quiet coach: one short hint from the reading of the last line, never a score."""

from __future__ import annotations

from infoview_ai.conversation.limits import WRAP_S
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.reading import Act, Move, Pitch, Reading
from infoview_ai.rehearsal.rehearsal import Rehearsal

_CLOSES = frozenset({Move.SIGNALS_END, Move.GOODBYE, Move.OFFERS_TO_STOP})


def hint(rehearsal: Rehearsal) -> str:
    """The most useful thing to say now: the time first, then a slip, then what went well; empty when there is none."""
    readings = [turn.reading for turn in rehearsal.turns if turn.speaker is Speaker.SEEKER and turn.reading is not None]
    last = readings[-1] if readings else None
    if time := _about_time(rehearsal, last):
        return time
    return "" if last is None else _about_line(last)


def _about_time(rehearsal: Rehearsal, last: Reading | None) -> str:
    if last is not None and last.moves & _CLOSES:
        return ""
    if rehearsal.remaining_s < 0:
        return "The time is up. Thank them and let them go, unless they have asked you to stay."
    if rehearsal.remaining_s <= WRAP_S and rehearsal.turns:
        return "The last two minutes: say that this is your last question, or begin to thank them."
    return ""


def _about_line(reading: Reading) -> str:
    if reading.pitch.label is not Pitch.FINE:
        return " ".join(part for part in (_sentence(reading.pitch.why), _instead(reading.pitch.try_instead)) if part)
    if reading.defects:
        worst = max(reading.defects, key=lambda defect: defect.severity)
        return " ".join(part for part in (_sentence(worst.why), _instead(worst.try_instead)) if part)
    if reading.follow_up:
        return "That grew out of what they had just said. Good listening sounds like this."
    if reading.act is Act.QUESTION and reading.is_open:
        return "An open question. Leave them room, then follow up on one detail."
    return ""


def _sentence(words: str) -> str:
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if not words or words[-1] in ".?!" else ".")


def _instead(words: str) -> str:
    return f"Perhaps: {_sentence(words)}" if words else ""
