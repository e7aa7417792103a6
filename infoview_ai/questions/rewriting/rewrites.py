"""Choosing a rewrite: each candidate is read again by our own Reader, and the first that passes is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from infoview_ai.nlu.reading import Defect, Pitch, Reading, Topic
from infoview_ai.questions.rewriting.candidates import candidates
from infoview_ai.questions.rewriting.known import known_words
from infoview_ai.questions.sheet_reading import SheetReader
from infoview_ai.questions.sheet_rules import sheet_defects, sheet_topic
from infoview_ai.questions.subject import subject_stems

_TRIED: Final = 6
"""So many candidates are read for one question; a seventh would be no better."""
_LONGEST: Final = 35
_TO_THE_FIELD: Final[dict[Defect, frozenset[Topic]]] = {
    Defect.JOB_SEEKING: frozenset(
        (Topic.GETTING_STARTED, Topic.EXPERIENCE, Topic.PEOPLE, Topic.SUCCESS, Topic.SKILLS, Topic.PAY)
    ),
    Defect.PERSONAL: frozenset(
        (Topic.PAY, Topic.SETTING, Topic.HARD_PARTS, Topic.SUCCESS, Topic.GETTING_STARTED, Topic.OUTLOOK)
    ),
    Defect.CONFIDENTIAL: frozenset(
        (Topic.HARD_PARTS, Topic.DAY_TO_DAY, Topic.PAY, Topic.SETTING, Topic.OUTLOOK, Topic.SKILLS)
    ),
    Defect.NEGATIVE: frozenset((Topic.HARD_PARTS, Topic.OUTLOOK, Topic.SKILLS, Topic.SETTING, Topic.SUCCESS)),
    Defect.FLATTERY: frozenset((Topic.SKILLS, Topic.SUCCESS, Topic.PATH_IN, Topic.HARD_PARTS)),
    Defect.ABOUT_YOURSELF: frozenset(
        (Topic.SKILLS, Topic.SUCCESS, Topic.SETTING, Topic.GETTING_STARTED, Topic.REWARDS)
    ),
    Defect.PRESUMPTUOUS: frozenset(
        (Topic.EXPERIENCE, Topic.PEOPLE, Topic.SUCCESS, Topic.GETTING_STARTED, Topic.ADVICE)
    ),
    Defect.JARGON: frozenset((Topic.DAY_TO_DAY, Topic.SKILLS, Topic.PATH_IN)),
    Defect.SPECULATIVE: frozenset((Topic.OUTLOOK, Topic.DAY_TO_DAY, Topic.GETTING_STARTED, Topic.SKILLS)),
}
"""Where the question as it is must not be asked, or asks the wrong thing, domain.md itself turns to the field
(its pairs of weak and better wordings under D6-D8, D10-D12, D14, D15, D18).
"""


@dataclass(frozen=True)
class Weak:
    """A question with defects, the graver first."""

    text: str
    topic: Topic | None
    defects: tuple[Defect, ...]
    role: str = ""


def rewrites_for(weak: Sequence[Weak], reader: SheetReader) -> tuple[str | None, ...]:
    """A better wording for each question, or None where no candidate passes; candidates are read round by round."""
    waiting = {place: _limited(one) for place, one in enumerate(weak)}
    found: dict[int, str] = {}
    while waiting:
        tried = {place: text for place, left in waiting.items() if (text := next(left, None)) is not None}
        readings = dict(zip(tried, _read(reader, weak, tried), strict=True))
        for place, reading in readings.items():
            if passes(weak[place], tried[place], reading):
                found[place] = tried[place]
        waiting = {place: waiting[place] for place in tried if place not in found}
    return tuple(found.get(place) for place in range(len(weak)))


def passes(weak: Weak, text: str, reading: Reading) -> bool:
    """Whether a rewrite has no defect left, asks for no favour, and keeps the subject."""
    if len(text.split()) > _LONGEST or reading.pitch.label is not Pitch.FINE or sheet_defects(text, reading, weak.role):
        return False
    return same_subject(weak, text, sheet_topic(text, reading))


def same_subject(weak: Weak, text: str, topic: Topic) -> bool:
    """The topic or a word that carries the subject is kept; of what must not be asked, the field is asked about."""
    if topic is weak.topic or subject_stems(weak.text) & subject_stems(text):
        return True
    return any(topic in _TO_THE_FIELD.get(defect, ()) for defect in weak.defects)


def _limited(weak: Weak) -> Iterator[str]:
    made = candidates(weak.text, weak.defects, known_words(weak.text, weak.role), weak.topic)
    yield from (text for text, _ in zip(made, range(_TRIED), strict=False))


def _read(reader: SheetReader, weak: Sequence[Weak], tried: dict[int, str]) -> tuple[Reading, ...]:
    roles = {weak[place].role for place in tried}
    return reader.read(list(tried.values()), roles.pop() if len(roles) == 1 else "")
