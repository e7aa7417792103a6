"""Claims that the learner's own notes contradict (domain.md 4.0, the honesty rule; interfaces.md: `dishonest`).

This reads plain contradictions: a note says "not", the message says "yes", about the same thing; or both name a number
of the same thing and the numbers differ. It never guesses about what the notes do not speak of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.nlu.words import lowered, said, stem
from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.issues import Issue
from infoview_ai.outreach.issues import IssueCode as Code
from infoview_ai.outreach.lexicon.phrases import phrases
from infoview_ai.outreach.lexicon.requests import MINUTES_WORDS
from infoview_ai.outreach.seen import Seen
from infoview_ai.outreach.words_for_issues import NOT_ASKING, words_for

_NOT_LOOKING: Final = phrases(
    r"(?:i'm|i am|am) (?:certainly |definitely |really |absolutely )?not (?:currently |actually |actively |even )?(?:looking"
    r"|searching|hunting|in the market|on the market|after|seeking|job[- ]?hunting|interested in) ?(?:for|in|around)? ?(?:a |any"
    r" |the |another |new )*(?:new )?(?:jobs?|work|position|role|employment|move|change of job)?", r"not (?:job[- ]?hunting"
    r"|looking for (?:a |any )?(?:job|work|role|position)|seeking (?:a |any )?(?:job|employment|position|role|work))",
    r"(?:no interest in|don't want|do not want|have no need of|don't need|do not need) (?:a |any |another |getting a )?(?:new )?"
    r"(?:job|position|work)", r"(?:i'm|i am) (?:very |quite |perfectly )?(?:happy|content|settled) (?:where|in my (?:current )?job)",
)
_HUNTING: Final = phrases(
    r"(?:looking|searching|hunting|applying) for (?:~ )?(?:job|jobs|work|role|roles|position|positions|internship)",
    r"job[- ]?(?:hunting|searching|hunt|search)", r"want (?:~ )?job", r"applying (?:for|to|everywhere|at)", r"unemployed",
    r"out of work", r"on the job market", r"need (?:a |some )?(?:job|work)",
)
_NEGATION: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|hardly|barely|yet to|only skimmed|only read the (?:title|abstract|"
    r"headline|first)|skimmed|didn't|don't|haven't|hasn't|wasn't|isn't|weren't|couldn't|won't|can't|cannot|unable|failed to|"
    r"dropped out|made up|invented|untrue|missed)\b|n't\b"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NUMBERS: Final = {**{word: value for word, value in MINUTES_WORDS.items() if " " not in word and len(word) > 2},
                   "four": 4.0, "six": 6.0, "nine": 9.0, "eleven": 11.0, "first": 1.0, "second": 2.0, "third": 3.0,
                   "final": 99.0, "last": 99.0, "once": 1.0, "twice": 2.0}  # fmt: skip
_COUNTED: Final = frozenset("year month week day hour semester term course evening shift session talk interview class".split())
_SAME_WORDS: Final = {
    "article": "work", "talk": "work", "piece": "work", "post": "work", "book": "work", "paper": "work", "essay": "work",
    "podcast": "work", "episode": "work", "interview": "work", "lecture": "work", "webinar": "work", "column": "work",
    "blog": "work", "report": "work", "video": "work", "newsletter": "work", "chapter": "work", "profile": "work",
    "read": "took-in", "watch": "took-in", "hear": "took-in", "heard": "took-in", "listen": "took-in", "saw": "took-in",
    "see": "took-in", "seen": "took-in", "finish": "took-in", "attend": "took-in", "enjoy": "took-in", "love": "took-in",
    "follow": "took-in", "went": "took-in", "skim": "took-in", "open": "took-in", "miss": "took-in",
    "met": "knows", "meet": "knows", "know": "knows", "spoke": "knows", "speak": "knows", "spoken": "knows",
    "talked": "knows", "suggest": "sent", "recommend": "sent", "refer": "sent", "told": "sent", "introduc": "sent",
    "mention": "sent", "said": "sent", "agree": "sent", "permission": "sent", "ask": "sent",
    "wrote": "wrote", "write": "wrote", "written": "wrote", "contact": "wrote", "email": "wrote", "call": "wrote",
    "messag": "wrote", "sign": "began", "signed": "began", "start": "began", "began": "began", "begun": "began",
    "join": "began", "enrol": "began", "enroll": "began", "regist": "began", "appli": "began",
    "apply": "began", "stud": "studied", "study": "studied", "studied": "studied", "graduat": "studied",
    "attended": "studied", "school": "studied", "univers": "studied", "colleg": "studied", "alum": "studied",
    "alumni": "studied", "alumna": "studied", "alumnus": "studied", "degree": "studied",
    "volunteer": "volunteer", "finished": "took-in", "complet": "completed", "pass": "completed", "passed": "completed",
    "certif": "certificate", "qualif": "certificate",
}  # fmt: skip
_SAME: Final = {stem(word): meaning for word, meaning in _SAME_WORDS.items()}
"""Stems of words that speak of the same deed or thing."""
_DEEDS: Final = frozenset({"took-in", "knows", "sent", "wrote", "began", "studied", "volunteer", "completed", "certificate"})
_COMMON: Final = frozenset(
    "a an the i i'm i've i'd i'll my me we our us you your her his him she he they their them it its that this these those of to"
    " in on at for from with by about and or but so as if is are was were be been am do does did done have has had can could"
    " would will may might should just really very also too then than there here what how who why when where which not never no"
    " don't haven't didn't hasn't isn't wasn't yet only any anything ever all more much many some one thing actually still even"
    " now get got made make like lot bit up out into over well good time year years month months week weeks".split()
)


def honesty_issues(seen: Seen) -> Iterator[Issue]:
    """At most one issue for each line that says what is not so."""
    context = seen.message.context
    hunting = context.is_job_hunting or _HUNTING.search(_affirmed(context.seeker_notes)) is not None
    found = seen.first(_NOT_LOOKING) if hunting else None
    if found is not None:
        yield Issue(
            code=Code.DISHONEST,
            quote=found[0].text,
            why="You are looking for a job, so this is not true. What you do not ask of them is.",
            try_instead=NOT_ASKING,
        )
    notes = [lowered(context.seeker_notes[one.start : one.end]) for one in said(context.seeker_notes).sentences]
    for line in seen.lines:
        if found is not None and line is found[0]:
            continue
        note = next((note for note in notes if _contradicts(note, line)), None)
        if note is not None:
            words = words_for(Code.DISHONEST, seen.channel)
            why = f"Your own notes say otherwise: \u201c{note.strip()}\u201d"
            yield Issue(code=Code.DISHONEST, quote=line.text, why=why, try_instead=words.try_instead)


def _affirmed(notes: str) -> str:
    return " . ".join(part for part in re.split(r"[.;\n]", lowered(notes)) if not _NEGATION.search(part))


def _contradicts(note: str, line: Line) -> bool:
    denied, claimed = _NEGATION.search(note) is not None, _NEGATION.search(line.low) is None
    shared = _meaning(note) & _meaning(line.low)
    if denied and claimed and _affirms(line):
        deeds, things = shared & _DEEDS, shared - _DEEDS
        return (bool(deeds) and bool(things)) or len(things) >= 3
    if denied or not claimed:
        return False
    return _numbers_differ(note, line.low, shared)


def _affirms(line: Line) -> bool:
    """Questions, wishes and plans claim nothing."""
    return not line.asks and not re.search(r"\b(?:would like|'d like|hope|want|will|i'll|if|could|would love|plan)\b", line.low)


def _numbers_differ(note: str, low: str, shared: frozenset[str]) -> bool:
    mine, theirs = _counts(note), _counts(low)
    return any(unit in theirs and theirs[unit] != mine[unit] and len(shared - {unit}) >= 1 for unit in mine)


def _counts(low: str) -> dict[str, float]:
    """ "three years", "first-year", "6 evenings": unit to number."""
    counts: dict[str, float] = {}
    words = re.findall(r"[a-z]+|\d+", low)
    for number, unit in zip(words, words[1:], strict=False):
        value = float(number) if number.isdigit() else _NUMBERS.get(number)
        if value is not None and (name := stem(unit)) in _COUNTED_STEMS:
            counts.setdefault(name, value)
    return counts


_COUNTED_STEMS: Final = frozenset(stem(word) for word in _COUNTED)


def _meaning(low: str) -> frozenset[str]:
    found = set()
    for word in _WORD.findall(low):
        if word in _COMMON or len(word) < 3:
            continue
        root = stem(word)
        found.add(_SAME.get(root, root))
    return frozenset(found)
