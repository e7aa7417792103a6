"""Which topic a turn asks about: its question's own words, then what it follows, then what stands before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Turn
from infoview_ai.nlu.follow_up import Thread, points_back
from infoview_ai.nlu.questions import Ask, Form
from infoview_ai.nlu.reading import Context, Topic
from infoview_ai.nlu.topics import topic_of, topic_scores, topics_told
from infoview_ai.nlu.words import Said

_PLAIN = 5.0
"""A question with a plain phrase of its own is about that, even if it points back."""
_SECOND = 3.0
"""The least score of words that stand before the question."""
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_SAYS = frozenset((Form.STATEMENT, Form.FRAGMENT, Form.TAG))


@dataclass(frozen=True)
class Asked:
    """The questions of a turn, the one that counts, and what the turn grows out of (None: it stands alone)."""

    words: Said
    asks: tuple[Ask, ...]
    main: Ask
    thread: Thread | None
    context: Context


def topics_asked(asked: Asked) -> tuple[Topic, tuple[Topic, ...]]:
    """The topic of the question that counts, and further topics asked in the same turn."""
    further = [topic for ask in asked.asks if ask.form not in _SAYS and (topic := _of_ask(asked, ask))]
    topic = (
        _own(asked)
        or (further[-1] if further else None)
        or _followed(asked)
        or _before(asked)
        or (_last_asked(asked.context) if asked.thread else None)
        or Topic.OTHER
    )
    return topic, tuple(dict.fromkeys(other for other in further if other is not topic))


def _own(asked: Asked) -> Topic | None:
    """By the words of the question; a weak sign in one that points back is less than what it points to."""
    topic = _of_ask(asked, asked.main)
    if topic is None or asked.thread is None:
        return topic
    start = asked.words.sentences[asked.main.sentence].start
    text = asked.words.low[start : asked.main.end]
    weak = topic_scores(text).get(topic, 0.0) < _PLAIN
    return (_followed(asked) or topic) if weak and points_back(text) else topic


def _of_ask(asked: Asked, ask: Ask) -> Topic | None:
    low = asked.words.low
    if found := topic_of(low[ask.start : ask.end]):
        return found
    sentence = asked.words.sentences[ask.sentence]
    return topic_of(low[sentence.start : sentence.end]) if sentence.start != ask.start else None


def _followed(asked: Asked) -> Topic | None:
    """What the professional was asked about in the turn that is followed, else what they told there."""
    thread, context = asked.thread, asked.context
    if thread is None or thread.follows is None:
        return None
    earlier = context.readings[thread.follows - 1] if 0 < thread.follows <= len(context.readings) else None
    if earlier is not None and earlier.topic not in (None, Topic.OTHER):
        return earlier.topic
    return _told(context.turns[thread.follows], thread.about)


def _told(turn: Turn, about: str) -> Topic | None:
    """The one topic of the sentences that are picked up, else the one topic of the whole turn."""
    wanted = {word for word in re.findall(r"\w+", about.lower()) if len(word) > 3}
    picked = [one for one in _SENTENCE.findall(turn.text) if wanted & set(re.findall(r"\w+", one.lower()))]
    for text in (" ".join(picked), turn.text):
        if text and len(told := topics_told(text)) == 1:
            return next(iter(told))
    return None


def _before(asked: Asked) -> Topic | None:
    """Words before the question count where they announce it ("About the money. How does it go for beginners?")."""
    sentence = asked.words.sentences[asked.main.sentence]
    if points_back(asked.words.low[sentence.start : sentence.end]):
        return None
    scores = topic_scores(asked.words.low)
    best = max(scores, key=lambda topic: scores[topic], default=None)
    return best if best is not None and scores[best] >= _SECOND else None


def _last_asked(context: Context) -> Topic | None:
    return next((one.topic for one in reversed(context.readings) if one is not None and one.topic is not None), None)
