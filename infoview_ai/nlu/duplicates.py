"""Asking again what was asked or told already in this talk (D13, severity 2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.follow_up import content
from infoview_ai.nlu.lexicon.plain_words import EMPTY_STEMS
from infoview_ai.nlu.questions import Ask
from infoview_ai.nlu.reading import Act, Context, Topic
from infoview_ai.nlu.topics import topics_told
from infoview_ai.nlu.words import Said, said, stem

_SAME = 0.8
_BARE = 2
"""A question with no more words of its own has nothing but its topic."""
_ASKABLE_TWICE = frozenset((Topic.OTHER, Topic.ADVICE, Topic.PEOPLE))
_STORIES = frozenset((Topic.PATH_IN, Topic.DAY_TO_DAY, Topic.REWARDS))
"""What a professional tells once and for all; other topics have many facets."""


@dataclass(frozen=True)
class Repeat:
    """Where it stood before, and whether the professional told it or the seeker asked it."""

    turn: int
    told: bool


def repeat_in(words: Said, ask: Ask, topic: Topic | None, context: Context) -> Repeat | None:
    """The earlier place of a question's answer, or None."""
    mine = _key(words.low[ask.start : ask.end])
    for place, (turn, reading) in enumerate(zip(context.turns, context.readings, strict=False)):
        if reading is None or turn.speaker is not Speaker.SEEKER or not reading.question:
            continue
        if reading.act in (Act.QUESTION, Act.FOLLOW_UP) and _same(
            mine, _key(reading.question.lower()), topic, reading.topic
        ):
            return Repeat(place, told=False)
    return _told(words, ask, topic, context)


def _same(mine: frozenset[str], other: frozenset[str], topic: Topic | None, other_topic: Topic | None) -> bool:
    """The same words, or two bare questions on one topic ("What skills?", "What abilities?")."""
    if topic is not other_topic or not mine or not other:
        return False
    common, least = len(mine & other), min(len(mine), len(other))
    if (
        topic not in _ASKABLE_TWICE
        and len(mine) <= _BARE
        and len(other) <= _BARE
        and (topic in _STORIES or common == least)
    ):
        return True
    if topic not in _ASKABLE_TWICE and len(mine) == len(other) == 1:
        return True
    return common >= 2 and common / least >= _SAME


def _told(words: Said, ask: Ask, topic: Topic | None, context: Context) -> Repeat | None:
    """The plain opening question of a topic whose story was told, unasked or asked, some turns ago."""
    if topic is not Topic.PATH_IN or not _is_plain(words.low[ask.start : ask.end]):
        return None
    for place, turn in enumerate(context.turns):
        if turn.speaker is Speaker.PROFESSIONAL and len(turn.text.split()) >= 12 and topic in topics_told(turn.text):
            return Repeat(place, told=True)
    return None


def _is_plain(text: str) -> bool:
    return len(text.split()) <= 12 and not _FACET.search(text) and not content(text) - _PATH_WORDS


_FACET = re.compile(r"\b(?:first|moment|know|knew|deci\w+|teach|taught|plan\w*|always|almost|before|study|studied)\b")
"""Asks on about a part of the way in."""
_PATH_WORDS = frozenset(
    stem(word)
    for word in "led drew brought path route journey started begin originally nurse nursing teacher teaching "
    "developer designer electrician accountant".split()
)


@lru_cache(maxsize=1024)
def _key(text: str) -> frozenset[str]:
    return frozenset(stem(token) for token in said(text).tokens) - EMPTY_STEMS
