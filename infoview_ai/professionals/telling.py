"""Which of a professional's facts answer a question: by topic, by what the question names, by what was just told."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

import snowballstemmer

from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.profile import Fact, Heading
from infoview_ai.professionals.thesaurus import GROUPS, NUMBERS

HEADINGS: dict[Topic, tuple[Heading, ...]] = {
    Topic.PATH_IN: (Heading.PATH_IN,),
    Topic.DAY_TO_DAY: (Heading.TYPICAL_WEEK, Heading.PEOPLE, Heading.TOOLS),
    Topic.REWARDS: (Heading.BEST_PART, Heading.WOULD_DO_AGAIN),
    Topic.HARD_PARTS: (Heading.HARDEST_PART, Heading.SETTING),
    Topic.SKILLS: (Heading.SKILLS, Heading.GOOD_AFTER_FIVE_YEARS),
    Topic.SUCCESS: (Heading.GOOD_AFTER_FIVE_YEARS, Heading.LADDER, Heading.SKILLS),
    Topic.MISCONCEPTIONS: (Heading.SURPRISE,),
    Topic.GETTING_STARTED: (Heading.EDUCATION, Heading.LADDER, Heading.EXPERIENCE_FIRST),
    Topic.EXPERIENCE: (Heading.EXPERIENCE_FIRST, Heading.EDUCATION),
    Topic.OUTLOOK: (Heading.OUTLOOK,),
    Topic.SETTING: (Heading.SETTING, Heading.TYPICAL_WEEK),
    Topic.PAY: (Heading.PAY,),
    Topic.ORGANIZATIONS: (Heading.ASSOCIATIONS, Heading.RELATED_JOBS),
    Topic.ADVICE: (Heading.WOULD_DO_AGAIN, Heading.EXPERIENCE_FIRST, Heading.RELATED_JOBS),
}
"""Where the answer to a topic stands, the best place first (domain.md 3.1 and 6.2)."""

NEVER_ANSWERS = frozenset({Heading.REFERRALS, Heading.OFF_LIMITS})
"""Names are given by a referral, and what is off limits by a refusal; neither comes up as an answer."""

PRIMARY, SECONDARY = 4.5, 3.0
NAMED_PHRASE, NAMED_WORD = 2.6, 1.8
DEEPENS, SAME_HEADING = 5.0, 1.2
SHARED, MOST_SHARED = 1.2, 3.0
CONTEXT, ELSEWHERE = 0.5, 0.4
PLAINLY = 1.3
ENOUGH = 2.4
"""A fact below this answers something else."""

SUPPORT = 0.7
"""Words in common that show a fact to be about what a particular question asks, whatever its topic."""

_IRREGULAR = {"women": "woman", "men": "man", "children": "child", "kids": "child", "mistakes": "mistake"}
_WORD = re.compile(r"[a-zà-ÿ]+(?:'[a-z]+)?")
_COMMON = frozenset(
    """a about all also an and any are as at be been but by can could did do does doing done for from get go got had has
    have how i if in is it its it's just kind know like lot make me more most much my of on one or other our out people
    really say so some someone something sort tell than that the their them then there these they thing things think
    this those to up us use very was way we well were what when where which who why will with work working would you
    your you're i'd i'm don't job field day part good going see want time start started look looks tell most
    being ever did yes no ok okay sorry thanks""".split()
)


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))


def heading_of(fact_id: str) -> Heading:
    """The heading that a fact stands under; its id begins with it."""
    return Heading(fact_id.partition(".")[0])


def topic_of_heading(heading: Heading) -> Topic | None:
    """The topic that is answered first of all from this heading."""
    return next((topic for topic, places in HEADINGS.items() if places[0] is heading), None)


def stems(text: str) -> frozenset[str]:
    """The stems of the words in `text` that carry meaning."""
    words = (word.removesuffix("'s") for word in _WORD.findall(text.lower().replace("’", "'")))
    return frozenset(_stem(_IRREGULAR.get(word, word)) for word in words if word not in _COMMON and len(word) > 1)


POINTS_BACK = frozenset(
    _stem(word)
    for word in """happen happened change changed learn learned mean example moment story help helped feel felt hard
    harder different difference surprise matter cope through keep kept bit part point decide decided sure mention
    mentioned said say told next after before last happens made step interesting""".split()
)
"""Words of a follow-up that ask for more of the same, whatever that was."""


@cache
def _others() -> dict[str, frozenset[str]]:
    """For each stem the stems of its group."""
    groups = [frozenset(_stem(word) for word in group.split()) for group in GROUPS]
    members = {stem for group in groups for stem in group}
    return {stem: frozenset().union(*(group for group in groups if stem in group)) for stem in members}


def asked_stems(text: str) -> frozenset[str]:
    """The stems of a question and of other words for the same things."""
    own = stems(text)
    age = frozenset({_stem("age"), _stem("old")}) if own & {_stem(word) for word in NUMBERS} else frozenset()
    return own.union(age, *(_others().get(stem, frozenset()) for stem in own))


@dataclass(frozen=True)
class _Indexed:
    fact: Fact
    phrases: tuple[frozenset[str], ...]
    words: frozenset[str]


@dataclass(frozen=True)
class Asking:
    """What is asked, and what stands before it: `told` are all ids told so far, `last` those of the latest answers
    where the question follows up on them."""

    question: str
    topic: Topic | None
    told: frozenset[str] = frozenset()
    last: tuple[str, ...] = ()
    unlocked: bool = False
    context: str = ""
    """What was said before the question in the same turn; its words count half, as do other words for the same."""


class FactIndex:
    """The facts of one profile, ready to be asked."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self._facts = tuple(
            _Indexed(
                fact, tuple(filter(None, map(stems, fact.about))), stems(" ".join((fact.say, fact.short, *fact.about)))
            )
            for fact in facts
            if heading_of(fact.id) not in NEVER_ANSWERS
        )
        counts = Counter(word for entry in self._facts for word in entry.words)
        most = math.log(1 + len(self._facts))
        self._rarity = {word: math.log(1 + len(self._facts) / count) / most for word, count in counts.items()}

    def ranked(self, asking: Asking) -> list[tuple[float, Fact]]:
        """Facts with their fit, best first. A hidden one comes only when something was earned, and then only where
        the fact that it deepens was told, or the question names it."""
        asked = asked_stems(asking.question)
        scored = [
            (self._fit(entry, asked, asking), entry.fact)
            for entry in self._facts
            if not entry.fact.hidden or self._earned(entry, asked, asking)
        ]
        return sorted(scored, key=lambda pair: -pair[0])

    def supports(self, fact: Fact, asking: Asking) -> bool:
        """Whether the fact shares something with the words of the question, or deepens what was just told."""
        entry = next(entry for entry in self._facts if entry.fact.id == fact.id)
        asked = asked_stems(asking.question)
        shared = self._shared(entry, asked, asking)
        deepens = fact.after in asking.last and self._goes_on(entry, asking)
        return deepens or shared + _named(entry, asked) >= SUPPORT

    def _goes_on(self, entry: _Indexed, asking: Asking) -> bool:
        """Whether a follow-up goes on about what was just told: "why?", "what changed?", or with a word of it."""
        own = stems(asking.question) - POINTS_BACK
        told = (other.words for other in self._facts if other.fact.id in asking.last)
        return not own or bool(own & entry.words.union(*told))

    def speaks_of(self, fact_ids: frozenset[str], question: str) -> bool:
        """Whether one of these facts is plainly what the question is about."""
        asked = stems(question)
        entries = (entry for entry in self._facts if entry.fact.id in fact_ids)
        return any(sum(self._rarity[word] for word in asked & entry.words) >= PLAINLY for entry in entries)

    def knows_of(self, question: str) -> bool:
        """Whether the question names anything that any fact speaks of."""
        return any(word in self._rarity for word in stems(question))

    def _shared(self, entry: _Indexed, asked: frozenset[str], asking: Asking) -> float:
        """Words in common, the rarer the more; one for a word that no other fact has."""
        named = stems(asking.question)
        near = (asked | stems(asking.context)) - named
        own = sum(self._rarity[word] for word in named & entry.words)
        return own + CONTEXT * sum(self._rarity[word] for word in near & entry.words)

    def rarity(self, word: str) -> float:
        """1 for a stem that no fact or only one has, less for what many have."""
        return self._rarity.get(word, 1.0)

    def beneath(self, asking: Asking) -> Fact | None:
        """The fact to tell where what is asked for is still hidden: the one that it deepens."""
        asked = asked_stems(asking.question)
        locked = [entry for entry in self._facts if entry.fact.hidden and _named(entry, asked) >= NAMED_WORD]
        parents = [entry.fact.after for entry in locked]
        return next((entry.fact for entry in self._facts if entry.fact.id in parents), None)

    def _earned(self, entry: _Indexed, asked: frozenset[str], asking: Asking) -> bool:
        return asking.unlocked and (entry.fact.after in asking.told or _named(entry, asked) >= NAMED_PHRASE)

    def _fit(self, entry: _Indexed, asked: frozenset[str], asking: Asking) -> float:
        heading = heading_of(entry.fact.id)
        places = HEADINGS.get(asking.topic, ()) if asking.topic is not None else ()
        on_topic = heading in places
        fit = (PRIMARY if heading is places[0] else SECONDARY) if on_topic else 0.0
        fit += _named(entry, asked)
        fit += min(MOST_SHARED, SHARED * self._shared(entry, asked, asking))
        if asking.last:
            elsewhere = bool(places) and not on_topic
            weaker = elsewhere or not self._goes_on(entry, asking)
            fit += DEEPENS * (ELSEWHERE if weaker else 1.0) if entry.fact.after in asking.last else 0.0
            fit += SAME_HEADING if any(heading_of(told) is heading for told in asking.last) else 0.0
        return fit


def _named(entry: _Indexed, asked: frozenset[str]) -> float:
    """How clearly the question names what the fact is about."""
    return sum(NAMED_PHRASE if len(phrase) > 1 else NAMED_WORD for phrase in entry.phrases if phrase <= asked)


@lru_cache(maxsize=64)
def index_of(facts: tuple[Fact, ...]) -> FactIndex:
    """The index of a profile's facts, made once."""
    return FactIndex(facts)
