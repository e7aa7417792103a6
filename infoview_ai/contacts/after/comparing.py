"""Across talks: what different people said on the same topic, in their own words. The readings give the topics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from infoview_ai.conversation.transcript import Data, Speaker, Transcript
from infoview_ai.nlu.reading import CORE_TOPICS, Topic
from infoview_ai.nlu.words import said

LONGEST: Final = 60
"""So many words of an answer are quoted; the rest stands in the talk."""
LEAST: Final = 5
"""Fewer words are no answer."""


class TalkSaid(Data):
    """One talk, as far as it is compared."""

    talk_id: str
    who: str
    role: str = ""
    rehearsed: bool
    """With a simulated professional, whose facts are made up."""
    transcript: Transcript
    topics: dict[int, str]
    """Turn of the learner to the topic it asks about."""


class Said(Data):
    """What one person said on a topic."""

    talk_id: str
    who: str
    role: str
    rehearsed: bool
    turn: int
    question: str
    quote: str
    shortened: bool = False


class OnTopic(Data):
    """A topic and what was said on it."""

    topic: Topic
    said: tuple[Said, ...]

    @property
    def people(self) -> int:
        return len({one.talk_id for one in self.said})


def comparison(talks: Iterable[TalkSaid]) -> tuple[OnTopic, ...]:
    """Topics on which somebody said something: those with most people first, core topics before others."""
    found: dict[Topic, list[Said]] = {}
    for talk in talks:
        for topic, words in _answers(talk):
            found.setdefault(topic, []).append(words)
    rows = [OnTopic(topic=topic, said=tuple(said_on)) for topic, said_on in found.items()]
    order = list(Topic)
    return tuple(sorted(rows, key=lambda row: (-row.people, row.topic not in CORE_TOPICS, order.index(row.topic))))


def topics_of(readings: Sequence[object]) -> dict[int, str]:
    """Turn to topic from a scorecard's readings; those without a topic are left out."""
    pairs = ((getattr(one, "turn", None), getattr(one, "topic", None)) for one in readings)
    return {turn: str(topic) for turn, topic in pairs if turn is not None and topic}


def _answers(talk: TalkSaid) -> Iterator[tuple[Topic, Said]]:
    turns = talk.transcript.turns
    for turn, name in sorted(talk.topics.items()):
        topic = _topic(name)
        answer = turn + 1
        if topic is None or answer >= len(turns) or turns[answer].speaker is not Speaker.PROFESSIONAL:
            continue
        quote, shortened = _quoted(turns[answer].text)
        if len(quote.split()) < LEAST:
            continue
        yield (
            topic,
            Said(
                talk_id=talk.talk_id,
                who=talk.who,
                role=talk.role,
                rehearsed=talk.rehearsed,
                turn=answer,
                question=_question(turns[turn].text),
                quote=quote,
                shortened=shortened,
            ),
        )


def _topic(name: str) -> Topic | None:
    try:
        topic = Topic(name)
    except ValueError:
        return None
    return None if topic is Topic.OTHER else topic


def _question(text: str) -> str:
    """The last question of a turn, or the turn itself."""
    words = said(text)
    asked = [one for one in words.sentences if one.asks]
    return words.quote(asked[-1].start, asked[-1].end) if asked else text.strip()


def _quoted(text: str) -> tuple[str, bool]:
    """The first sentences of an answer, verbatim, as far as LONGEST words reach; at least one sentence."""
    words = said(text)
    if not words.sentences:
        return "", False
    end, count = words.sentences[0].end, 0
    for sentence in words.sentences:
        count += sentence.words
        if count > LONGEST and end != words.sentences[0].end:
            break
        end = sentence.end
        if count > LONGEST:
            break
    return text[words.sentences[0].start : end], end < len(text.rstrip()) - 1


def without_rehearsals(talks: Mapping[str, TalkSaid]) -> tuple[TalkSaid, ...]:
    """Only the real ones."""
    return tuple(talk for talk in talks.values() if not talk.rehearsed)
