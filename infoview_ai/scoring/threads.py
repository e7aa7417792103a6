"""Threads of topics: which turn opened a topic and how often it was followed up (domain.md 1.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoview_ai.conversation.transcript import EventKind, Speaker
from infoview_ai.nlu.reading import Act, Move, Topic
from infoview_ai.nlu.topics import topic_of, topics_told
from infoview_ai.scoring.talk import Said, Talk

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_BEGINNING = re.compile(
    r"\b(?:how|where|when|what)\b.*\b(?:start\w*|beg[iau]n\w*|come to|came to|get into|got into|end(?:ed)? up|took you|"
    r"brought you|led you|drew you|got you|made you)\b",
    re.IGNORECASE,
)
"""A first question about the beginning is about their path, whatever words follow."""
_ASKS = re.compile(r"\?\W*$|\b(?:how|what|why|which|where|when|who)\b", re.IGNORECASE)
_FIRST_STEP = re.compile(r"\b(?:first|start|begin)\b", re.IGNORECASE)
"""Advice on what to do first is advice on getting started (T8)."""


@dataclass(frozen=True)
class Thread:
    """A topic of the talk: the turn that opened it and the follow-ups that went deeper."""

    topic: Topic
    opened: Said
    volunteered: bool = False
    """The professional brought it up and the learner took it up."""
    follow_ups: int = 0


def threads(talk: Talk) -> tuple[Thread, ...]:
    """One thread a topic, in the order of their opening."""
    found: dict[Topic, Thread] = {}
    current: Topic | None = None
    for said in talk.said:
        if _deepens(said, current) and current is not None:
            thread = found[current]
            found[current] = Thread(thread.topic, thread.opened, thread.volunteered, thread.follow_ups + 1)
        for topic, volunteered in _touched(talk, said):
            found.setdefault(topic, Thread(topic, said, volunteered))
        asked = said.reading.topic or _first_asked(said)
        if (said.asks or _first_asked(said)) and asked is not None and asked in found:
            current = asked
    return tuple(found.values())


def _deepens(said: Said, current: Topic | None) -> bool:
    return current is not None and said.asks and said.reading.follow_up


def _touched(talk: Talk, said: Said) -> Iterator[tuple[Topic, bool]]:
    reading = said.reading
    if said.asks or reading.act is Act.CONTACT_REQUEST:
        for topic in (reading.topic, *reading.other_topics):
            if topic is not None and topic is not Topic.OTHER:
                yield topic, False
    first = _first_asked(said)
    if first is not None:
        yield first, False
    if reading.topic is Topic.ADVICE and said.asks and _FIRST_STEP.search(reading.question):
        yield Topic.GETTING_STARTED, False
    if said.did(Move.ASKS_PEOPLE):
        yield Topic.PEOPLE, False
    if said.did(Move.ASKS_WHAT_MISSED):
        yield Topic.ADVICE, False
    for topic in _volunteered(talk, said):
        yield topic, True


def _first_asked(said: Said) -> Topic | None:
    """What an introduction asks at its end ("How did it begin for you?"), where the reading gives it no topic."""
    if said.reading.act is not Act.INTRODUCTION or said.reading.topic is not None or not said.reading.question:
        return None
    if not _ASKS.search(said.reading.question):
        return None  # "I'd like to learn about your work" is the purpose, no topic
    return Topic.PATH_IN if _BEGINNING.search(said.reading.question) else topic_of(said.reading.question)


def _volunteered(talk: Talk, said: Said) -> Iterator[Topic]:
    """Topics that the professional brought up and this turn follows."""
    before = talk.heard_before(said)
    if before is None:
        return
    index, turn = before
    if turn.did(EventKind.REFERRAL_OFFERED) and _takes_up(said):
        yield Topic.PEOPLE
    if not said.reading.follow_up:
        return
    source = _source(talk, said.reading.follows, index)
    told = topics_told(_around(source, said.reading.about))
    if len(told) <= 2:
        yield from sorted(told - {Topic.OTHER}, key=list(Topic).index)


def _takes_up(said: Said) -> bool:
    """Whether the turn right after a name was offered does something with it."""
    takes = said.did(Move.THANKS, Move.NAMES_NEXT_STEP, Move.NAMES_TAKEAWAY, Move.PRAISES)
    return takes or said.reading.follow_up or said.reading.act in (Act.ANSWER_TO_PROFESSIONAL, Act.REFLECTION)


def _source(talk: Talk, follows: int | None, before: int) -> str:
    """The professional's turn that is followed: the one the reading names, else the one right before."""
    named = follows is not None and follows < len(talk.turns) and talk.turns[follows].speaker is Speaker.PROFESSIONAL
    return talk.turns[follows if named and follows is not None else before].text


def _around(text: str, about: str) -> str:
    """The sentences that hold what the follow-up picks up; all of the text where none does."""
    wanted = {word for word in about.lower().split() if len(word) > 3}
    holding = [s.group() for s in _SENTENCE.finditer(text) if wanted & set(re.findall(r"\w+", s.group().lower()))]
    return " ".join(holding) or text
