"""Topic and defects of a single drafted question where the reader, made for talks, needs a word from the sheet."""

from __future__ import annotations

import re
from typing import Final

from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.reading import Act, Defect, Reading, Topic
from infoview_ai.nlu.topics import topic_of

_AT_MOST: Final = 2
_CHANCE: Final = re.compile(r"\b(?:chance|chances|good enough|qualified|consider (?:me|someone|somebody)|fit for)\b")


def sheet_topic(text: str, reading: Reading) -> Topic:
    """The topic a good answer would have."""
    if reading.act in (Act.JOB_PITCH, Act.RESUME_OFFER):
        return _topic_of_a_request(text)
    return reading.topic or topic_of(text) or Topic.OTHER


def _topic_of_a_request(text: str) -> Topic:
    """A request for a job asks nothing about the work, except for what it names."""
    if _CHANCE.search(text.lower()):
        return Topic.GETTING_STARTED
    topic = topic_of(text)
    return topic if topic in (Topic.PAY, Topic.EXPERIENCE, Topic.PEOPLE) else Topic.OTHER


def sheet_defects(text: str, reading: Reading) -> tuple[tuple[Defect, int], ...]:
    """Codes with their severity, at most two, the graver first."""
    found = {defect.code: defect.severity for defect in reading.defects if defect.code is not Defect.DUPLICATE}
    return graver_first(found)


def graver_first(found: dict[Defect, int]) -> tuple[tuple[Defect, int], ...]:
    """At most two of the defects, the graver first; of the same severity in the order of D1-D18."""
    order = list(Defect)
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], order.index(pair[0])))[:_AT_MOST])


def severity_of(code: Defect) -> int:
    return DEFECT_WORDS[code].severity
