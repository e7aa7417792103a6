"""A speech before a question cut down to the question (domain.md D9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infoview_ai.nlu.words import said
from infoview_ai.questions.rewriting.clause import Clause, bare
from infoview_ai.questions.rewriting.phrases import Phrase

_MOST_WORDS = 25
_BARE = re.compile(
    r"^(?:so |and )?(?:what do you think|what are your thoughts|how do you see (?:it|that|this)|what would you say|"
    r"what about "
    r"you|is (?:that|this|it) (?:right|true|so)|how come|why|what is your (?:view|opinion|take)|how about you|thoughts|"
    r"what's your (?:view|opinion|take)|how do you feel about (?:it|that|this)|how did (?:that|this|it) (?:go|"
    r"work)|how is "
    r"that for you)(?: (?:about|on|of) (?:it|that|this|all that|all this|all of that|all of this))?(?: yourself)?$",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|that|this|those|these|them|there|such|they|so)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|on|of|with|in|by|into|for) (?P<x>(?:the |your |a |an )?(?!my\b|me\b|that\b|this\b|it\b|course\b|"
    r"them\b)[\w'-]{4,}(?: (?!and\b|that\b|"
    r"which\b|who\b|is\b|are\b|was\b|has\b|have\b|for\b|to\b|in\b|on\b|at\b|but\b|so\b|because\b|when\b|where\b|with\b|"
    r"from\b|the\b|i\b|or\b|of\b|you\b|by\b|my\b|we\b|it\b|they\b|will\b|can\b|as\b|into\b)[\w'-]+)?)",
    re.IGNORECASE,
)
_AFTER_HOW = re.compile(r"\b(how|what|which [\w-]+),(?: [^,?]+,)+ (?=(?:you|people|one|they|a|the)\b)", re.IGNORECASE)
_WONDER = re.compile(
    r"^(?:so |and |but )?i (?:\w+ )?(?:wondered|wonder|asked myself|ask myself|am wondering|was wondering|want to "
    r"know|would like to know|am curious) (?=(?:how|what|which|when|where|who)\b)",
    re.IGNORECASE,
)
_IT_CHANGED = re.compile(
    r"^how (?:it|that|this) has changed (?P<x>.+)$|^how has (?:it|that|this) changed (?P<x2>.+)$", re.IGNORECASE
)
_ASIDE = re.compile(r",[^,?]{0,80}?,(?= (?:how|what|which|when|where|you)\b)")
_WH = re.compile(r"\b(?:how|what|which|who)\b[^,.;?!]*[^,.;?!\s]", re.IGNORECASE)


def shortened(clause: Clause) -> Iterator[str]:
    """Short forms of a long draft: its last question, else the question about what the speech is about."""
    core = _turned(_WONDER.sub("", _ASIDE.sub("", _AFTER_HOW.sub(r"\1 ", clause.core))))
    if found := _IT_CHANGED.match(core):
        thing = Phrase(found["x"] or found["x2"])
        yield f"how {thing.have} {thing} changed, from what you see"
    if len(core.split()) <= _MOST_WORDS and not _BARE.match(core):
        if not _POINTS_BACK.search(core):
            yield core
        else:
            yield from (f"{sentence} {core}" for sentence in _last_sentence(clause))
            yield core
    yield from _inner(clause)
    if topic := _talks_about(clause.text):
        yield f"how has {topic} changed one thing that you do every week"
        yield f"where do you meet {topic} in your own work"


def _inner(clause: Clause) -> Iterator[str]:
    """The question inside a winding sentence: from the last "how" or "what" on, without what is put between commas."""
    plain = _AFTER_HOW.sub(r"\1 ", bare(clause.text))
    for found in reversed(list(_WH.finditer(plain))):
        text = found.group()
        if 4 <= len(text.split()) <= _MOST_WORDS and not _BARE.match(text):
            yield _turned(text)


def _turned(text: str) -> str:
    """ "how you set up a measurement" -> "how do you set up a measurement"."""
    found = _STATED.match(text)
    return f"{found['w']} do {found['s']} {found['v']}" if found else text


_STATED = re.compile(
    r"^(?P<w>how|what|when|where|which [\w'-]+) (?P<s>you|people|they|one|(?!is\b|was\b|has\b|does\b)[\w-]+s) "
    r"(?P<v>(?!do\b|does\b|did\b|are\b|were\b|have\b|had\b|can\b|could\b|would\b|will\b|should\b|usually (?:get|do|"
    r"are)\b|"
    r"matter\b|count\b|help\b|from\b|of\b|in\b|to\b|for\b|with\b|at\b).+)$",
    re.IGNORECASE,
)


def _last_sentence(clause: Clause) -> Iterator[str]:
    """The sentence before the question where it is short enough to stay as its context."""
    before = said(clause.before)
    for sentence in before.sentences[-1:]:
        if sentence.words <= 15 and clause.before[sentence.start : sentence.end].endswith((".", "!")):
            text = clause.before[sentence.start : sentence.end]
            yield text[:1].upper() + text[1:]


def _talks_about(text: str) -> str:
    found = [match["x"] for match in _ABOUT.finditer(text)]
    return min(found, key=lambda words: -text.lower().count(words.split()[-1].lower())) if found else ""
