"""Steps 2 to 5 on one turn by itself: every hit of every rule on the clauses that count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from infoview_ai.nlu.pitch.asking import ASKING
from infoview_ai.nlu.pitch.assuming import ASSUMING
from infoview_ai.nlu.pitch.clauses import Clause, clauses
from infoview_ai.nlu.pitch.documents import DOCUMENTS
from infoview_ai.nlu.pitch.employer import EMPLOYER
from infoview_ai.nlu.pitch.employer_names import employer_names
from infoview_ai.nlu.pitch.fragments import ANY_DOC
from infoview_ai.nlu.pitch.hints import HINTS
from infoview_ai.nlu.pitch.meta import by_proxy, disclaims, live_clauses
from infoview_ai.nlu.pitch.outcomes import OUTCOMES
from infoview_ai.nlu.pitch.rule import Family, Grammar, Hit
from infoview_ai.nlu.pitch.taking import TAKING
from infoview_ai.nlu.pitch.wishes import WISHING
from infoview_ai.nlu.pitch.words import plain
from infoview_ai.nlu.reading import Pitch

RULES = OUTCOMES + ASKING + TAKING + ASSUMING + DOCUMENTS + HINTS + WISHING + EMPLOYER


@cache
def _grammar() -> Grammar:
    return Grammar(RULES)


_DISCLOSED = (
    r"\bas i (?:said|mentioned|wrote|told)|\bin my (?:e-?mail|message|request|note|letter)\b|\bi (?:mentioned|wrote"
    r"|told you) (?:that|in|when|this)\b"
)
_I_HAVE_TIME = (
    r"\bi (?:have|have got) (?:\w+ ){0,2}?(?:time|summer|months? free)\b(?! (?:for|left|to))|\bi am free\b"
    r"|\bi would be (?:free|interested|keen|up for it)\b"
)
_LEARNING = (
    r"\b(?:learn|understand|find out (?:if|whether|what)|figure out|explor\w+|curious about|hear (?:what|how|about)"
    r"|get a picture)\b"
)
_RECRUITING = r"\b(?:recruit\w*|talent|human resources|hr|head ?hunter|staffing|people partner)\b"


@cache
def family_of(case: str) -> Family | None:
    """The family that a case of the bank belongs to."""
    return next((rule.family for rule in RULES if rule.case == case), None)


@lru_cache(maxsize=256)
def turn_clauses(text: str, organization: str) -> tuple[Clause, ...]:
    """The clauses of a turn, with the employer's name read as "your company"."""
    found = clauses(text)
    names = [plain(name) for name in employer_names(text, organization)]
    if not names:
        return found
    own = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return tuple(
        replace(one, words=own.sub("your company", one.words), sentence=own.sub("your company", one.sentence))
        for one in found
    )


def requests(text: str, cut: Sequence[Clause], role: str) -> list[Hit]:
    """What the turn asks for or hints at, by its words alone, in order; self-praise not included."""
    live = live_clauses(text, cut)
    found: list[Hit] = []
    for clause in live:
        found += [_softened(hit, cut) for hit in _grammar().hits(clause) if _counts(hit, cut, role)]
    return _with_offer(found, live)


def _with_offer(found: list[Hit], live: Sequence[Clause]) -> list[Hit]:
    """A question about hiring next to "I have time" is an application (P48)."""
    own = any(hit.family in (Family.AVAILABLE, Family.HARDSHIP) for hit in found)
    own = own or any(_compiled(_I_HAVE_TIME).search(clause.words) for clause in live)
    if not own:
        return found
    hiring = (Family.HIRING_HERE, Family.GROWTH)
    return [replace(hit, case="P48", label=Pitch.PITCH) if hit.family in hiring else hit for hit in found]


def _veiled(cut: Sequence[Clause]) -> bool:
    """Put as a supposition, it is still a question about the asker: "hypothetically, would you take a beginner?"."""
    return any(
        _compiled(r"\b(?:hypothetically|theoretically|asking for a friend|say someone|suppose i)\b").search(
            clause.words
        )
        for clause in cut
    )


def mentions_document(cut: Sequence[Clause]) -> bool:
    return any(_compiled(rf"\b{ANY_DOC}\b").search(clause.words) for clause in cut)


def _counts(hit: Hit, cut: Sequence[Clause], role: str) -> bool:
    if hit.family is Family.HIRING_HERE and _compiled(_RECRUITING).search(role.lower()):
        return False  # for somebody who hires for a living it is a question about the work
    if hit.family is Family.LOOKING:
        return not any(_compiled(_LEARNING).search(clause.words) for clause in cut)
    return True


def _softened(hit: Hit, cut: Sequence[Clause]) -> Hit:
    if hit.case == "P32" and disclaims(cut):
        return replace(hit, case="P33", label=Pitch.BORDERLINE)
    if hit.family is Family.APPLIED and any(_compiled(_DISCLOSED).search(clause.words) for clause in cut):
        return replace(hit, label=Pitch.BORDERLINE)
    if hit.family is Family.HIRING_HERE and hit.label is Pitch.BORDERLINE and _veiled(cut):
        return replace(hit, case="P44", label=Pitch.VEILED)
    if by_proxy(hit.clause) and hit.label is Pitch.PITCH:
        return replace(hit, label=Pitch.VEILED)
    return hit


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
