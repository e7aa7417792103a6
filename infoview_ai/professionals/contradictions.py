"""Contradictions inside a profile that can be found without understanding it: years, ages, names, counted things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from infoview_ai.professionals.profile import Fact, Profile

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
NUMBERS: dict[str, int] = {word: value for value, word in enumerate(_ONES, 1)}
NUMBERS |= {ten: 10 * value for value, ten in enumerate(_TENS, 2)}
NUMBERS |= {
    f"{ten}-{one}": 10 * value + unit for value, ten in enumerate(_TENS, 2) for unit, one in enumerate(_ONES[:9], 1)
}
_NUMBER = rf"(\d+|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"

_WORKED = re.compile(
    rf"\bI(?:'ve| have) (?:been|worked|done) (?:here|this|it|in this|on this|at it)[\w ,]{{0,20}}? {_NUMBER} years\b|"
    rf"\b[Ii]n {_NUMBER} years (?:I(?:'ve| have)|here|of this)\b|\b{_NUMBER} years in(?:to it)?[,.]",
)
_NTH_YEAR = re.compile(rf"\bmy ({'|'.join(_ORDINALS)}) year\b", re.IGNORECASE)
_AGE_THEN = re.compile(rf"\bI was {_NUMBER}\b(?! (?:years?|minutes?|hours?|days?|weeks?|months?|metres?|feet))")
_AGE_NOW = re.compile(rf"\bI(?:'m| am) {_NUMBER}(?: now| years old)?(?=[,.;]| and)")
_NAME = re.compile(r"(?<![.?!\"“] )(?<!^)\b[A-Z][a-zà-ÿ]{3,}(?: [A-Z][a-zà-ÿ]{3,})?\b")
_COUNTED = re.compile(rf"\b(?:my|our|the|have|had|are|were|of) {_NUMBER} ([a-z]{{4,}}s)\b", re.IGNORECASE)
_MONTHS = frozenset("March April August September October November December January February".split())
_TIME_UNITS = frozenset("years months weeks days hours minutes seconds times people things others steps words".split())
YOUNGEST = 16
ROUTE_YEARS = 6
"""Years of training that may come before the years in the work."""


@dataclass(frozen=True)
class Contradiction:
    """`sure`: it cannot both be true; otherwise it may be meant so."""

    where: str
    says: str
    do: str
    sure: bool


def contradictions(profile: Profile) -> Iterator[Contradiction]:
    """All that are found."""
    yield from _years(profile)
    yield from _ages(profile)
    yield from _names(profile)
    yield from _counts(profile)


def number(word: str) -> int:
    """`"twenty-two"` or `"22"` as 22."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _years(profile: Profile) -> Iterator[Contradiction]:
    for fact in profile.all_facts:
        for found in _WORKED.finditer(fact.say):
            said = number(next(filter(None, found.groups())))
            if said > profile.years:
                says = f"says {found.group()!r}, but `years` is {profile.years}."
                yield Contradiction(f"{fact.id} › say", says, "Let the two agree.", sure=True)
        for found in _NTH_YEAR.finditer(fact.say):
            nth = _ORDINALS.index(found.group(1).lower()) + 1
            if nth > profile.years + ROUTE_YEARS:
                says = f"tells of {found.group()!r}, but `years` is {profile.years}."
                yield Contradiction(f"{fact.id} › say", says, "Choose an earlier year.", sure=True)


def _ages(profile: Profile) -> Iterator[Contradiction]:
    then = [(number(found.group(1)), fact.id) for fact in profile.all_facts for found in _AGE_THEN.finditer(fact.say)]
    now = [(number(found.group(1)), fact.id) for fact in profile.all_facts for found in _AGE_NOW.finditer(fact.say)]
    for age, where in now:
        for earlier, elsewhere in then:
            if YOUNGEST <= age < earlier:
                says = f"is {age} now, but {elsewhere} says that they were {earlier}."
                yield Contradiction(where, says, "One of the ages is wrong.", sure=True)


def _names(profile: Profile) -> Iterator[Contradiction]:
    seen: dict[str, str] = {referral.name: "referrals" for referral in profile.referrals} | {profile.name: "name"}
    for fact in profile.all_facts:
        for text in (fact.say, fact.short):
            for found in set(_NAME.findall(text)) - _MONTHS:
                seen.setdefault(found, fact.id)
    for (one, here), (other, there) in combinations(seen.items(), 2):
        if _nearly_the_same(one, other):
            says = f"writes {one!r}, and {there} writes {other!r}."
            yield Contradiction(
                here, says, "If it is the same name, spell it one way.", sure=" " in one and " " in other
            )


def _nearly_the_same(one: str, other: str) -> bool:
    if one in other or other in one or one.rstrip("s") == other.rstrip("s"):
        return False
    alike = Levenshtein.distance(one, other) == 1
    return alike and min(len(one), len(other)) >= 5


def _counts(profile: Profile) -> Iterator[Contradiction]:
    counted: dict[str, dict[int, str]] = {}
    for fact in profile.all_facts:
        for amount, thing in _counted(fact):
            counted.setdefault(thing, {}).setdefault(amount, fact.id)
    for thing, amounts in counted.items():
        if len(amounts) > 1 and len(set(amounts.values())) > 1:
            told = " and ".join(f"{amount} in {where}" for amount, where in amounts.items())
            where = next(iter(amounts.values()))
            says = f"counts {thing} differently: {told}."
            yield Contradiction(where, says, "If they are the same ones, let the numbers agree.", sure=False)


def _counted(fact: Fact) -> Iterator[tuple[int, str]]:
    for found in _COUNTED.finditer(fact.say):
        if found.group(2).lower() not in _TIME_UNITS:
            yield number(found.group(1)), found.group(2).lower()
