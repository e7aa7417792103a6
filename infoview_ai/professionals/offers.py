"""What was offered or hinted at is told to whoever takes it up."""

from __future__ import annotations

import re

from infoview_ai.professionals.angles import OFFERS
from infoview_ai.professionals.decision import Reply
from infoview_ai.professionals.evidence import facts_told
from infoview_ai.professionals.meter import SHORTER
from infoview_ai.professionals.plan import Plan
from infoview_ai.professionals.situation import Situation
from infoview_ai.professionals.telling import heading_of, stems, topic_of_heading

_WANTS_IT = re.compile(
    r"\b(?:yes|yeah|please|go on|go ahead|sure|okay|ok|tell me|love to|gladly|do tell|let['’]s hear|i['’]?d like|"
    r"tell (?:it|that|us|the)|the (?:whole|rest|story)|i['’]?m (?:asking|listening|all ears))\b|^\W*(?:what|how)\b",
    re.IGNORECASE,
)
_BY_ALL_MEANS = re.compile(
    r"\W*(?:(?:oh|ok|okay|well|then|yes|yeah|please|haha|lol|ah)\W+)*"
    r"(?:go on|go ahead|do tell|tell it|please do|i['’]?m (?:asking|listening|all ears))\b",
    re.IGNORECASE,
)
"""Begins with a plain yes to what was hinted at, whatever is asked after it."""


_TELL_ME = re.compile(
    r"\b(?:(?:care|like|love|want) to (?:tell|hear|know)|tell me (?:what|who|how|more|about)|what happened)\b",
    re.IGNORECASE,
)
_THE_REST = re.compile(
    r"\b(?:the (?:rest|whole|story)|more (?:of|about) (?:it|that)|who it was|what (?:it|that) was|"
    r"(?:like|love|want|glad) to hear (?:it|that|more|about it))\b|\btell me\W*$",
    re.IGNORECASE,
)
"""Asks for what was only hinted at."""
YES_WORDS = 14
"""A longer turn without a question is about something else, whatever polite words are in it."""


def _says_yes(situation: Situation) -> bool:
    """A short yes, and nobody has cooled down: what was hinted at may be something hidden."""
    by_all_means = bool(_BY_ALL_MEANS.match(situation.said))
    short = situation.reading.words <= YES_WORDS or by_all_means or bool(_TELL_ME.search(situation.said))
    asks_else = bool(situation.reading.question) and not by_all_means and not _THE_REST.search(situation.said)
    return short and not asks_else and situation.mood.pitch_meter < SHORTER


def takes_the_offer(situation: Situation) -> Plan | None:
    """They had hinted at something or offered to tell something else, and the learner takes it up."""
    offered, hint = situation.mood.offered, situation.mood.led_to
    if not _WANTS_IT.search(situation.said):
        return None
    if hint is not None and _says_yes(situation) and hint not in situation.mood.told:
        topic = topic_of_heading(heading_of(hint))
        return Plan(Reply.ANSWER, "takes up what they hinted at", topic=topic, facts=(hint,), max_words=100)
    if offered is None:
        return None
    named = stems(OFFERS[offered]) & stems(situation.said)
    if situation.reading.question and not named:
        return None
    told = facts_told(situation)
    left = [fact.id for fact in situation.profile.facts[offered] if not fact.hidden and fact.id not in told]
    if not left:
        return None
    topic = topic_of_heading(offered)
    return Plan(Reply.ANSWER, "takes up what they offered to tell", topic=topic, facts=(left[0],), max_words=100)
