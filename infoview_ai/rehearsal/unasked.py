"""Planned questions that were never asked, and the moment each of them could have been."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from infoview_ai.conversation.transcript import Data, Speaker
from infoview_ai.nlu.lexicon.plain_words import PLAIN_STEMS
from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.topics import topics_told
from infoview_ai.nlu.words import said, stem
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn

_LEAST_WORDS: Final = 8
"""A shorter reply opens no door."""
_TOLD: Final = 2.0
_ASKED: Final = 3.0
_TIME_FOR_ONE_S: Final = 120.0


class Unasked(Data):
    """One question that stayed on the sheet. `turn` is the professional's reply after which it would have come well, as
    a stored index, with the time it ended (seconds since the beginning) and the words that opened the door, verbatim;
    None where no reply did. `left_s` is the time that was left at the end.
    """

    question: PlannedQuestion
    turn: int | None = None
    at: float = 0.0
    words: str = ""
    same_topic: bool = False
    """The reply told about the question's topic; else it only named a thing from it."""
    left_s: float = 0.0

    @property
    def had_time(self) -> bool:
        """Whether there was still time for a question and its answer when the talk ended."""
        return self.left_s >= _TIME_FOR_ONE_S


def unasked(rehearsal: Rehearsal, topic_of: Callable[[str], Topic | None]) -> tuple[Unasked, ...]:
    """Every planned question that was not asked, those marked as musts first. `topic_of` reads a question's topic."""
    left = [question for question in rehearsal.questions if question.asked_turn is None]
    found = (_moment(question, rehearsal, topic_of(question.text)) for question in left)
    return tuple(sorted(found, key=lambda one: not one.question.must_ask))


def _moment(question: PlannedQuestion, rehearsal: Rehearsal, topic: Topic | None) -> Unasked:
    """The reply whose one sentence comes nearest to the question: after a question on its topic, by telling of it, or
    by naming a thing from it.
    """
    mine = _own(question.text) - _own(rehearsal.profile.role if rehearsal.profile else "")
    left_s = max(0.0, rehearsal.remaining_s)
    wanted = None if topic is Topic.OTHER else topic
    best: tuple[float, RehearsalTurn, str] | None = None
    for before, turn in pairwise(rehearsal.turns[:-1]):
        if turn.speaker is not Speaker.PROFESSIONAL or len(turn.text.split()) < _LEAST_WORDS:
            continue
        worth, words = max(((_nearness(one, mine, wanted), one) for one in _sentences(turn.text)), default=(0.0, ""))
        if worth and before.reading is not None and wanted is not None and before.reading.topic is wanted:
            worth += _ASKED
        if worth > 0 and (best is None or worth > best[0]):
            best = worth, turn, words
    if best is None:
        return Unasked(question=question, left_s=left_s)
    _, turn, words = best
    told = wanted is not None and wanted in topics_told(words)
    return Unasked(question=question, turn=turn.index, at=turn.end, words=words, same_topic=told, left_s=left_s)


def _nearness(sentence: str, mine: frozenset[str], topic: Topic | None) -> float:
    """How near one sentence comes; 0 for one that has nothing to do with the question."""
    told = topic is not None and topic in topics_told(sentence)
    return _TOLD * told + len(mine & _own(sentence))


def _sentences(text: str) -> list[str]:
    """The sentences, verbatim."""
    return [text[one.start : one.end] for one in said(text).sentences]


def _own(text: str) -> frozenset[str]:
    """The stems that are not said in every talk about work."""
    return frozenset(stem(token) for token in said(text).tokens if len(token) > 2) - PLAIN_STEMS
