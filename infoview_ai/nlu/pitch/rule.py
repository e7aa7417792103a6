"""A rule of the grammar and what it found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache

from infoview_ai.nlu.pitch.clauses import Clause
from infoview_ai.nlu.pitch.fragments import is_about_field
from infoview_ai.nlu.reading import Pitch


class Family(Enum):
    """What a turn asks for or does; a request is repeated when its family is."""

    OPENINGS = auto()
    HIRE_ME = auto()
    WAY_IN_HERE = auto()
    REFERRAL = auto()
    INTRODUCTION = auto()
    FORWARDING = auto()
    HIRER = auto()
    DOCUMENT = auto()
    DOCUMENT_OFFER = auto()
    REVIEW = auto()
    SAMPLE = auto()
    FIT = auto()
    BOAST = auto()
    AUTOBIOGRAPHY = auto()
    OFFER_OF_WORK = auto()
    SALES = auto()
    HARDSHIP = auto()
    AVAILABLE = auto()
    LOOKING = auto()
    APPLIED = auto()
    SAW_OPENING = auto()
    CHANCE = auto()
    PAY_HERE = auto()
    STANDING = auto()
    NEXT_STEPS = auto()
    WISH = auto()
    FLATTERY = auto()
    HIRING_HERE = auto()
    GROWTH = auto()
    SHADOWING = auto()
    MENTORING = auto()
    MEETING_AGAIN = auto()
    SEARCH_HELP = auto()
    APPLICATION_TALK = auto()


@dataclass(frozen=True)
class Rule:
    """`pattern` over the plain form of a clause (or of its sentence); `keys` are cheap substrings, one must occur."""

    family: Family
    case: str
    label: Pitch
    keys: tuple[str, ...]
    pattern: str
    unless: str = ""
    field_is_fine: bool = False
    whole_sentence: bool = False

    def finds(self, clause: Clause) -> bool:
        return self.holds(clause, clause.words) or (self.whole_sentence and self.holds(clause, clause.sentence))

    def holds(self, clause: Clause, words: str) -> bool:
        if not any(key in words for key in self.keys):
            return False
        if _compiled(self.pattern).search(words) is None:
            return False
        if self.unless and _compiled(self.unless).search(clause.sentence):
            return False
        return not (self.field_is_fine and is_about_field(clause.sentence))


@dataclass(frozen=True)
class Hit:
    """A rule that held on a clause, before invitation, repair and persistence are weighed."""

    family: Family
    case: str
    label: Pitch
    clause: Clause


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class Grammar:
    """Rules with an index of their keys, so that most rules are never tried on a clause."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._by_key: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for key in rule.keys:
                self._by_key.setdefault(key, []).append(number)

    def hits(self, clause: Clause) -> list[Hit]:
        """What the rules find in one clause, in the order of the rules."""
        tried = {number for key, numbers in self._by_key.items() if key in clause.sentence for number in numbers}
        found = (self.rules[number] for number in sorted(tried) if self.rules[number].finds(clause))
        return [Hit(rule.family, rule.case, rule.label, _at(rule, clause)) for rule in found]


def _at(rule: Rule, clause: Clause) -> Clause:
    """Where a finding is quoted: the clause, or the sentence where only the sentence as a whole says it."""
    if not rule.whole_sentence or rule.holds(clause, clause.words):
        return clause
    end = clause.sentence_start + len(clause.sentence_text)
    return replace(clause, text=clause.sentence_text, start=clause.sentence_start, end=end, words=clause.sentence)
