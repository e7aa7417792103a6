"""Planned questions that were never asked, and the moment each of them could have been."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from infoview_ai.conversation.transcript import Data, Speaker
from infoview_ai.nlu.lexicon.plain_words import PLAIN_STEMS
from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.topics import topics_told
from infoview_ai.nlu.words import said, stem
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn

_LEAST_WORDS: Final = 8
"""A shorter reply opens no door."""
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
    mine = _own(question.text)
    left_s = max(0.0, rehearsal.remaining_s)
    best: tuple[float, RehearsalTurn] | None = None
    for turn in rehearsal.turns[:-1]:
        if turn.speaker is not Speaker.PROFESSIONAL or len(turn.text.split()) < _LEAST_WORDS:
            continue
        shared = len(mine & _own(turn.text))
        told = topic is not None and topic is not Topic.OTHER and topic in topics_told(turn.text)
        worth = 2.0 * told + shared
        if worth > 0 and (best is None or worth > best[0]):
            best = worth, turn
    if best is None:
        return Unasked(question=question, left_s=left_s)
    turn = best[1]
    told = topic is not None and topic in topics_told(turn.text)
    words = _opening_words(turn.text, mine, topic if told else None)
    return Unasked(question=question, turn=turn.index, at=turn.end, words=words, same_topic=told, left_s=left_s)


def _own(text: str) -> frozenset[str]:
    """The stems that are not said in every talk about work."""
    return frozenset(stem(token) for token in said(text).tokens if len(token) > 2) - PLAIN_STEMS


def _opening_words(text: str, mine: frozenset[str], topic: Topic | None) -> str:
    """The sentence of the reply that opened the door, verbatim."""
    read = said(text)
    sentences = [text[one.start : one.end] for one in read.sentences]
    return max(
        sentences,
        key=lambda sentence: len(mine & _own(sentence)) + 2 * (topic is not None and topic in topics_told(sentence)),
        default=text,
    )
