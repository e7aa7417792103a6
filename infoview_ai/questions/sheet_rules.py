"""Topic and defects of a single drafted question where the reader, made for talks, needs a word from the sheet."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from infoview_ai.nlu.compound import parts_of
from infoview_ai.nlu.defects import LONGEST_WORDS, is_model_question
from infoview_ai.nlu.lexicon.defect_words import DEFECT_WORDS
from infoview_ai.nlu.questions import Ask, Form, find_questions
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Context, Defect, Reading, Topic
from infoview_ai.nlu.topics import topic_of
from infoview_ai.nlu.words import Said, said
from infoview_ai.questions.signs import defect_signs, topic_signs

_AT_MOST: Final = 2
_LEAST_PART: Final = 3
_CHANCE: Final = re.compile(
    r"\b(?:chance|chances|good enough|qualified|consider (?:me|someone|somebody)|fit for|take (?:for you )?to hire|"
    r"look for in)\b"
)
_BACK: Final = re.compile(r"\b(?:it|that|them|those|there|he|she|ones?|they|these)\b")
_CHOICE: Final = re.compile(r"\bor (?!not\b|so\b|something\b|anything\b)")
_FORM_ONLY: Final = frozenset((Defect.CLOSED, Defect.COMPOUND, Defect.TOO_LONG))
_ME: Final = re.compile(r"\b(?:i|i'm|i've|i'd|me|my|myself|we|us|our)\b")
_CHECK: Final = re.compile(r"[,;] *(?:did|have|do) i (?:get|got|have|understand|understood) (?:that|it|you)?.*$")
_PRIVATE: Final = (Defect.PERSONAL, Defect.CONFIDENTIAL)
"""What such a question asks for belongs to nobody's work, money and health apart (LABELLING.md 3)."""
_MONEY: Final = re.compile(
    r"\b(?:earn\w*|make (?:a|per|in) (?:year|month|week|hour)|(?:do|did) you make|take home|paid|salar\w+|wages?|"
    r"bonus\w*|income|"
    r"(?:does|do|did) [\w ]{3,40} get)\b",
    re.IGNORECASE,
)
_LEAVES_LITTLE: Final = (*_PRIVATE, Defect.OUT_OF_RANGE, Defect.VAGUE)
_LIKE: Final = re.compile(r"\blike\W*$|^(?:and |so )?how(?:'s| is| are) (?:it|work|things|the job)\b", re.IGNORECASE)
_BEGUN_TODAY: Final = re.compile(
    r"\bif you (?:were to )?(?:start|began|begin|started|were starting)\b.*\b(?:today|now|again|over)\b",
)
"""Asks what they would advise, and guesses nothing (domain.md 3.1, T8)."""
_CHIEF: Final = re.compile(
    r"\b(?:vice president|vp|director|head|chief|partner|principal|professor|president|owner|founder|ceo|cto|cfo|dean|"
    r"minister)\b"
)
_BASICS: Final = re.compile(
    r"(?:so |and )?(?:what(?:'?s| is| are) (?!the |your |it\b|that\b|this\b)(?:an? )?[\w-]+(?: [\w-]+)?"
    r"(?:,? (?:actually|exactly|really|anyway|in general))?|"
    r"(?:which|what) [\w-]+ should (?:a beginner|a student|i|one) (?:buy|use|get|have) first)\W*$"
)
"""Asked of a chief, these are the basics of their field (domain.md D16)."""
_REQUESTS: Final = (Act.JOB_PITCH, Act.RESUME_OFFER)


def sheet_topic(text: str, reading: Reading) -> Topic:
    """The topic a good answer would have; of several questions the last that stands alone counts."""
    if reading.act in _REQUESTS:
        return _topic_of_a_request(text)
    last = _last_part(text)
    code = reading.defects[0].code if reading.defects else None
    if code in _LEAVES_LITTLE and (topic := _topic_of_a_fault(code, text, last)):
        return topic
    plain = topic_of(last)
    if reading.topic is not None and reading.topic is plain:
        return reading.topic
    plain = plain or (topic_of(text) if last != text else None)
    if reading.topic is not None and reading.topic is plain:
        return reading.topic
    sign = topic_by_sign(last) or topic_by_sign(text)
    return sign or reading.topic or (Topic.OTHER if reading.act is Act.OFF_TOPIC else plain) or Topic.OTHER


def _topic_of_a_fault(code: Defect | None, text: str, last: str) -> Topic | None:
    """What is asked for where a defect leaves little of the work in it; None where it leaves the topic alone."""
    if code is Defect.VAGUE:
        return Topic.DAY_TO_DAY if _LIKE.search(text) else None
    sign = topic_by_sign(last) or topic_by_sign(text)
    if code is Defect.OUT_OF_RANGE:
        return sign if sign is Topic.GETTING_STARTED else Topic.OTHER
    return Topic.PAY if _MONEY.search(text) else sign if sign is Topic.HARD_PARTS else Topic.OTHER


@lru_cache(maxsize=4096)
def questions_in(text: str) -> tuple[Said, tuple[Ask, ...]]:
    """The words of a draft and the questions found in them."""
    words = said(text)
    return words, find_questions(words)


def _topic_of_a_request(text: str) -> Topic:
    """A request for a job asks nothing about the work, except for what it names."""
    if _CHANCE.search(text.lower()):
        return Topic.GETTING_STARTED
    topic = topic_of(text)
    return topic if topic in (Topic.PAY, Topic.EXPERIENCE, Topic.PEOPLE) else Topic.OTHER


@lru_cache(maxsize=4096)
def topic_by_sign(text: str) -> Topic | None:
    """The topic that a plain phrase names, or None."""
    low = text.lower().replace("\u2019", "'")
    return next((topic for topic, sign in topic_signs() if sign.search(low)), None)


def _last_part(text: str) -> str:
    words, asks = questions_in(text)
    parts = parts_of(words, asks)
    if not parts:
        return text
    last = parts[-1]
    start = words.sentences[last.sentence].start if len(parts) == 1 else last.start
    return words.text[start : words.sentences[last.sentence].end]


def sheet_defects(text: str, reading: Reading, role: str = "") -> tuple[tuple[Defect, int], ...]:
    """Codes with their severity, at most two, the graver first."""
    found: dict[Defect, int] = {
        defect.code: defect.severity for defect in reading.defects if defect.code is not Defect.DUPLICATE
    }
    words, asks = questions_in(text)
    if Defect.JOB_SEEKING in found or _of_the_article(words, asks):
        return graver_first(found)
    for code in _by_sign(text):
        found.setdefault(code, severity_of(code))
    _mend(found, words, asks, reading, role)
    if set(found) - _FORM_ONLY:
        found.pop(Defect.CLOSED, None)
    return graver_first(found)


def _mend(found: dict[Defect, int], words: Said, asks: tuple[Ask, ...], reading: Reading, role: str) -> None:
    """What follows from the form of a line without a talk."""
    if len(words.tokens) > LONGEST_WORDS:
        found.setdefault(Defect.TOO_LONG, severity_of(Defect.TOO_LONG))
    if Defect.ABOUT_YOURSELF in found and not _ME.search(_CHECK.sub("", words.low)):
        del found[Defect.ABOUT_YOURSELF]
    if _BEGUN_TODAY.search(words.low):
        found.pop(Defect.SPECULATIVE, None)
    if _CHIEF.search(role.lower()) and _BASICS.match(words.low):
        found.pop(Defect.VAGUE, None)
        found.pop(Defect.GOOGLEABLE, None)
        found[Defect.OUT_OF_RANGE] = severity_of(Defect.OUT_OF_RANGE)
    if Defect.COMPOUND not in found and _asks_two_things(words, asks):
        found[Defect.COMPOUND] = severity_of(Defect.COMPOUND)
    if not found and _is_closed(words, asks, reading):
        found[Defect.CLOSED] = severity_of(Defect.CLOSED)


def _by_sign(text: str) -> list[Defect]:
    plain = text.replace("\u2019", "'")
    return [code for code, sign in defect_signs() if sign.search(plain)]


def _of_the_article(words: Said, asks: tuple[Ask, ...]) -> bool:
    return bool(asks) and all(is_model_question(words, ask) for ask in asks)


def _asks_two_things(words: Said, asks: tuple[Ask, ...]) -> bool:
    """Two questions with a topic of their own each, of which the second does not point back to the first."""
    topics: list[Topic] = []
    for place, ask in enumerate(asks):
        text = words.low[ask.start : ask.end]
        topic = topic_by_sign(text) or topic_of(text)
        if ask.words >= _LEAST_PART and topic is not None and not (place and _BACK.search(text)):
            topics.append(topic)
    return len(set(topics)) > 1 and len(asks) > 1


def _is_closed(words: Said, asks: tuple[Ask, ...], reading: Reading) -> bool:
    """A yes/no question about the work and nothing open beside it."""
    if reading.act not in (Act.QUESTION, Act.FOLLOW_UP) or reading.confirming or not asks:
        return False
    if any(ask.open or ask.form is not Form.YES_NO for ask in asks) or _CHECK.search(words.low):
        return False
    return not _CHOICE.search(words.low) and not words.low.startswith(("may i", "can i ask", "could i ask"))


def graver_first(found: dict[Defect, int]) -> tuple[tuple[Defect, int], ...]:
    """At most two of the defects, the graver first; of the same severity in the order of D1-D18."""
    order = list(Defect)
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], order.index(pair[0])))[:_AT_MOST])


def severity_of(code: Defect) -> int:
    return DEFECT_WORDS[code].severity


def may_be_kept(part: str) -> bool:
    """Whether a part of a compound question can be asked later as it stands: nothing in it is worse than closed."""
    reading = _rules().read(part, Context())
    return all(severity < severity_of(Defect.GOOGLEABLE) for _, severity in sheet_defects(part, reading))


@cache
def _rules() -> RuleReader:
    return RuleReader()
