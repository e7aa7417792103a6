"""What a line on a sheet asks and what is wrong with it: the reader's labels, settled for a question without a talk."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.reading import Act, Defect, Pitch, Reading, Topic
from infoview_ai.questions.languages import NOT_ASSESSED, is_english
from infoview_ai.questions.reviewed import FoundDefect
from infoview_ai.questions.sheet_rules import sheet_defects, sheet_topic

_NO_QUESTION = {
    Act.SILENCE: "Not assessed: there are no words in it.",
    Act.GIBBERISH: "Not assessed: it cannot be read as a question.",
    Act.INJECTION: "Not assessed: this speaks to a machine, not to the person you will meet. Nothing here follows it.",
    Act.GREETING: "This is a greeting, not a question; say it, but it needs no place on the list.",
    Act.THANKS: "These are thanks, not a question; say them, but they need no place on the list.",
    Act.CLOSING: "This is a goodbye, not a question; say it, but it needs no place on the list.",
    Act.INTRODUCTION: "This introduces you and asks nothing; keep it for the opening of the talk.",
}
_UNREAD = (Act.SILENCE, Act.GIBBERISH, Act.INJECTION)
_CONTACT_NOTE = "Asking to stay in touch is fine at the very end, once the talk has gone well."
_BORDERLINE_NOTE = "It leans towards a favour. Ask it only if they offer, or ask how it usually works in the field."
_PAY_NOTE = "Pay in general is fine to ask; keep it late in the talk."


@dataclass(frozen=True)
class Assessed:
    """A line's labels. `topic` None: it asks nothing that has a topic."""

    text: str
    reading: Reading
    topic: Topic | None
    defects: tuple[FoundDefect, ...]
    asks: bool
    assessed: bool
    note: str = ""


def assess(text: str, reading: Reading, role: str = "") -> Assessed:
    """The labels of one line of a list."""
    if not is_english(text):
        return Assessed(text, reading, None, (), asks=False, assessed=False, note=NOT_ASSESSED)
    if reading.act in _NO_QUESTION and "?" not in text:
        return Assessed(text, reading, None, (), False, reading.act not in _UNREAD, _NO_QUESTION[reading.act])
    if reading.act in _UNREAD and not _has_words(text):
        return Assessed(text, reading, None, (), asks=False, assessed=False, note=_NO_QUESTION[reading.act])
    if reading.act is Act.INJECTION:
        return Assessed(text, reading, None, (), asks=False, assessed=False, note=_NO_QUESTION[Act.INJECTION])
    defects = sheet_defects(text, reading, role)
    topic = sheet_topic(text, reading)
    return Assessed(text, reading, topic, found(defects), True, True, _note(reading, topic, defects))


def found(defects: tuple[tuple[Defect, int], ...]) -> tuple[FoundDefect, ...]:
    """The defects with their severity and reason."""
    return tuple(FoundDefect(code=code, severity=severity, why=DEFECT_WORDS[code].why) for code, severity in defects)


def _has_words(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) >= 3


def _note(reading: Reading, topic: Topic | None, defects: tuple[tuple[Defect, int], ...]) -> str:
    if reading.act is Act.CONTACT_REQUEST and reading.topic is None and not defects:
        return _CONTACT_NOTE
    if reading.pitch.label is Pitch.BORDERLINE and not defects:
        return _BORDERLINE_NOTE
    return _PAY_NOTE if topic is Topic.PAY and not defects else ""
