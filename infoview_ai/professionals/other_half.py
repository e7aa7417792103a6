"""Two questions in one turn get one answered (domain.md 6.1, rule 1); this is for who comes back to the other."""

from __future__ import annotations

import re

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.professionals.answers import answer
from infoview_ai.professionals.asked_for import LIKELY, plainly_asked
from infoview_ai.professionals.at_a_loss import told_before
from infoview_ai.professionals.evidence import questions_in
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation

SAYS_IT_AGAIN = 8
"""So few words after "what was the other one?" stand for the question that was put before."""
_THE_OTHER = re.compile(
    r"\b(?:the|my) (?:(?:other|second|first|missing) (?:half|part|one|question|bit|thing)|other|rest)\b"
    r"(?: (?:of it|I asked))?(?: (?:was|is|were))?",
    re.IGNORECASE,
)
"""Comes back to the half of a question that was left: "the other one was ...", "and the second part?"."""

_SAYS_IT_AGAIN = re.compile(
    r"^\W*(?:(?:oh|well|er|just|only|simply)\W+)*(?:it was|that was|I (?:asked|meant|wanted to know|wondered))\b"
    r"(?: (?:just|only|about))?\W*",
    re.IGNORECASE,
)
"""What stands before a question that is said again: "I asked which part nearly beat you"."""


def other_half(situation: Situation) -> Plan | None:
    """The half of two questions that was not answered yet, where they come back to it."""
    named = _THE_OTHER.search(situation.said)
    if situation.reading.question and named is None:
        return None
    before = next((turn.text for turn in situation.turns[-3::-1] if turn.speaker is Speaker.SEEKER), "")
    left = _SAYS_IT_AGAIN.sub("", situation.said[named.end() :].strip(" .:,") if named else situation.said)
    short = situation.reading.words <= SAYS_IT_AGAIN
    for question in (left, *reversed(questions_in(before))) if named or short else (left,):
        asked = situation.asking(question)
        if question and not told_before(asked, question) and plainly_asked(asked, LIKELY):
            return answer(asked)
    return None
