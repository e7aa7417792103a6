"""Several questions in one (D3).

A tail such as "and why?" or a second half on the same thing is not a second question.
"""

from __future__ import annotations

import re

from infoview_ai.nlu.questions import Ask, Form
from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.topics import topic_of, topic_scores
from infoview_ai.nlu.words import Said

_TAIL_WORDS = 4
_HALF_WORDS = 6
"""A second half that points back (\"and who should avoid it?\") is on the same thing."""
_TAIL = re.compile(
    r"(?:and |or |but )?(?:why|how so|how come|what helps|what else|when|where|such as|for example|if so|if not|how|"
    r"who|which|what)\W*$"
)
_POINTS_BACK = re.compile(r"\b(?:it|that|them|this|those|there|he|she)\b")
_ROW = re.compile(r"\b(?:and|or|,) (?:also )?(?:the|your|what about|about) [\w'-]+")
_ALSO = re.compile(r"\b(?:and also|and (?:what|how) about|as well as|plus)\b")
_DECLARED = re.compile(r"\b(?:two|three|several|a few|a couple of) questions\b")


def parts_of(words: Said, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """The questions of a turn that stand on their own."""
    own: list[Ask] = []
    topics: list[Topic | None] = []
    for ask in asks:
        text = words.low[ask.start : ask.end]
        topic = topic_of(text)
        if own and (
            _is_other_choice(words, ask)
            or goes_on(words, ask, own[-1])
            or _rephrases(words, ask, own[-1])
            or not _separate(text, ask, topic, own[-1], topics)
        ):
            continue
        own.append(ask)
        topics.append(topic)
    return tuple(own)


def _rephrases(words: Said, ask: Ask, before: Ask) -> bool:
    """The same again: "my first question is, how ...", "I mean what ...", "..., do the hours go back to normal?"."""
    ahead = words.low[before.start : ask.start]
    if _ANNOUNCES.search(ahead) or _I_MEAN.match(words.low, words.sentences[ask.sentence].start):
        return True
    if ask.sentence != before.sentence:
        return False
    if ahead.rstrip().endswith(",") and _SETS_SCENE.match(ahead):
        return True
    head = words.low[ask.start : ask.end].split()[:_PARALLEL]
    guess = ask.form is Form.YES_NO and ahead.rstrip().endswith(",")
    return guess or head == words.low[before.start : before.end].split()[:_PARALLEL]


_PARALLEL = 2
_SETS_SCENE = re.compile(r"(?:when|where|while|if)\b")
_PHRASE = 5.0
_ONE_ONLY = re.compile(r"\b(?:ones?|each|them|those)\b")
_ANNOUNCES = re.compile(r"(?:question (?:is|would be|was)|(?:like|want|love) to ask(?: you)?|go on|was thinking)\W*$")
_I_MEAN = re.compile(r"(?:i mean|like|or rather|that is|meaning|i suppose)\b")


def _is_other_choice(words: Said, ask: Ask) -> bool:
    """ "... or are you out a lot?" names the other answer to the same question."""
    return words.low[: ask.start].rstrip().endswith(" or")


def goes_on(words: Said, ask: Ask, before: Ask) -> bool:
    """ "Where is it going, and what does that mean for beginners?": the second half asks on about the first."""
    return ask.sentence == before.sentence and _ASKS_ON.match(words.low, ask.start, ask.end) is not None


_ASKS_ON = re.compile(
    r"(?:and |so )?(?:what|how|why|where) (?:does|did|do|is|was|has|have|would|will|can|could|should) (?:that|this)\b"
    r"(?! (?:field|job|work|industry|trade|career))"
)


def is_compound(words: Said, asks: tuple[Ask, ...]) -> bool:
    """Whether a turn asks two or more different things."""
    if len(parts_of(words, asks)) > 1:
        return True
    return any(_is_row(words.low[ask.start : ask.end]) for ask in asks)


def _separate(text: str, ask: Ask, topic: Topic | None, before: Ask, topics: list[Topic | None]) -> bool:
    if ask.words <= _TAIL_WORDS and (_TAIL.match(text) or topic is None):
        return False
    if ask.form in (Form.STATEMENT, Form.FRAGMENT, Form.TAG) or before.form is Form.TAG:
        return False
    if _ONE_ONLY.search(text):
        return False
    if topic is None:
        return not _POINTS_BACK.search(text) and ask.words > _TAIL_WORDS and ask.sentence == before.sentence
    if (
        _POINTS_BACK.search(text)
        and ask.sentence == before.sentence
        and (topics[-1] is None or ask.words <= _HALF_WORDS)
    ):
        return False
    return topic not in topics and not (None in topics and ask.sentence != before.sentence)


def _plainly(text: str) -> Topic | None:
    """The topic of a piece that a plain phrase names; a row of loose words is no row of questions."""
    topic = topic_of(text)
    return topic if topic is not None and topic_scores(text)[topic] >= _PHRASE else None


def _is_row(text: str) -> bool:
    """ "the skills and the software and the hours": a row of different things."""
    pieces = re.split(r",? and |, ", text)
    if len(pieces) < 2:
        return False
    topics = [topic for piece in pieces if (topic := _plainly(piece))]
    rows = len(_ROW.findall(text))
    return (len(set(topics)) >= 3 and rows >= 1) or (len(set(topics)) >= 2 and rows >= 2)
