"""Two questions of a list that would fetch the same answer (domain.md D13), whatever their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import fuzz, utils

from infoview_ai.nlu.lexicon.plain_words import EMPTY_STEMS
from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.words import said, stem

NEARLY_THE_SAME: Final = 86.0
"""From this likeness of the words on (0-100) two lines are the same question, whatever topic is read."""
_SHARED: Final = 0.6
_GENERIC: Final[dict[Topic, str]] = {
    Topic.PATH_IN: """
        get come become start begin led lead path way route journey enter trade bring brought draw drew make made
        choose chose interested first end decide background happen industry profession originally land find found
        got came became began started line story
    """,
    Topic.DAY_TO_DAY: """
        typical normal usual average ordinary day days week look like all long spend routine daily regular workday
        hours happen time fill shift work done
    """,
    Topic.REWARDS: """
        enjoy like love most best favourite favorite part happy satisfying rewarding pleasure fun thing give joy
        aspect pleases fulfilling meaningful make makes
    """,
    Topic.HARD_PARTS: """
        hard hardest difficult difficulty challenging challenge challenges tough worst least dislike hate stress
        stressful part thing most biggest bad aspect like enjoy
    """,
    Topic.SKILLS: """
        skill skills ability abilities trait traits quality qualities need needs needed matter important useful most
        require required essential strength strengths talent person kind good best have
    """,
    Topic.SUCCESS: """
        success succeed successful key keys secret separate separates well ahead advance advancement promotion
        promoted excel people get gets best good those who
    """,
    Topic.MISCONCEPTIONS: """
        wrong misconception misconceptions myth myths people think believe outsiders newcomers beginners usually
        false idea ideas true get most common biggest
    """,
    Topic.GETTING_STARTED: """
        start begin first step steps today beginner someone somebody become enter get way training newcomer want
        wants out best advise take one go anyone person now new began started
    """,
    Topic.EXPERIENCE: """
        experience taste internship internships try outsider before placement placements volunteer get common usual
        gain beforehand first find committing how
    """,
    Topic.OUTLOOK: """
        change changes changing future next year years trend trends outlook different coming come plan newcomer
        prepare see go going where head heading develop development will look five ten two three expect
    """,
    Topic.PAY: """
        pay salary salaries earn range wage wages realistic general money expect beginner first year years make
        typical usual income starting normal average start
    """,
    Topic.ORGANIZATIONS: """
        recommend useful join follow first newcomer beginner best worth good should
    """,
    Topic.PEOPLE: """
        who whom else talk speak contact meet colleague colleagues people person persons other others know suggest
        recommend introduce next visit besides tell something could good great interesting someone anyone connect
    """,
    Topic.ADVICE: """
        advice tell someone give start begin first tip tips beginner newcomer most
    """,
}
"""What a question on a topic says anyway; what is left over is its facet."""
_SAME_WORDS: Final = {
    "organization": "association", "organisation": "association", "society": "association", "group": "association",
    "body": "association",
    "bodies": "association", "union": "association", "associations": "association", "organizations": "association",
    "organisations": "association", "groups": "association", "newsletter": "read", "blog": "read", "blogs": "read",
    "magazine": "read", "magazines": "read", "book": "read", "books": "read", "reading": "read", "journal": "read",
    "podcast": "read",
    "podcasts": "read", "newsletters": "read", "journals": "read", "publications": "read", "publication": "read",
}  # fmt: skip
_WHOLE_WAY: Final = re.compile(
    r"\b(?:path|route|journey|way in(?:to)?|get (?:in|involved|to where)|got into|come (?:in)?to|became|become|end up|"
    r"start(?:ed)?(?: out)?|led you|lead you|brought you|drew you|got you|made you (?:choose|become|want))\b"
)


def duplicates_in(
    questions: Sequence[str], topics: Sequence[Topic | None], role: str = ""
) -> tuple[tuple[int, int], ...]:
    """Pairs of places, the earlier first; a question repeated often is paired with its first place only."""
    own = _stems(role)
    facets = [_without(_facet(text, topic), own) for text, topic in zip(questions, topics, strict=True)]
    found: list[tuple[int, int]] = []
    repeated: set[int] = set()
    by_words: dict[str, int] = {}
    for later, text in enumerate(questions):
        plain = utils.default_process(text)
        first = by_words.setdefault(plain, later)
        same = [first] if first != later else _alike(later, questions, topics, facets, repeated)
        if same:
            found.append((same[0], later))
            repeated.add(later)
    return tuple(found)


def _without(stems: frozenset[str], role: frozenset[str]) -> frozenset[str]:
    """Without the words of the role, whatever their ending: "architecture" names the architect's field."""
    begins = tuple(word[:_ROOT] for word in role if len(word) >= _ROOT)
    return frozenset(one for one in stems - role if not (begins and one.startswith(begins)))


_ROOT: Final = 5


def _alike(
    later: int,
    questions: Sequence[str],
    topics: Sequence[Topic | None],
    facets: Sequence[frozenset[str]],
    repeated: set[int],
) -> list[int]:
    """The first earlier question that asks the same, as a list of none or one."""
    for earlier in range(later):
        if earlier in repeated:
            continue
        if topics[earlier] is topics[later] and _same_facet(earlier, later, questions, topics, facets):
            return [earlier]
        if _words_alike(questions[earlier], questions[later]):
            return [earlier]
    return []


def _words_alike(first: str, second: str) -> bool:
    longer, shorter = max(len(first), len(second)), min(len(first), len(second))
    if shorter < 0.7 * longer or _stems(first) ^ _stems(second):
        return False
    return fuzz.token_sort_ratio(first, second, processor=utils.default_process) >= NEARLY_THE_SAME


def _same_facet(
    earlier: int,
    later: int,
    questions: Sequence[str],
    topics: Sequence[Topic | None],
    facets: Sequence[frozenset[str]],
) -> bool:
    topic = topics[later]
    if topic not in _GENERIC:
        return bool(facets[earlier]) and facets[earlier] == facets[later] and len(facets[later]) > 1
    mine, other = facets[later], facets[earlier]
    if mine == other:
        return True
    if topic is Topic.PATH_IN and all(_WHOLE_WAY.search(questions[at].lower()) for at in (earlier, later)):
        return len(mine ^ other) <= _FEW
    if topic is Topic.PEOPLE and max(len(mine), len(other)) <= 1:
        return True
    common = len(mine & other)
    return common >= 1 and common / len(mine | other) >= _SHARED


_FEW: Final = 2


@lru_cache(maxsize=2048)
def _facet(text: str, topic: Topic | None) -> frozenset[str]:
    return _stems(text) - (_generic(topic) if topic in _GENERIC else frozenset())


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(_SAME_WORDS.get(token, token)) for token in said(text).tokens) - EMPTY_STEMS


@cache
def _generic(topic: Topic) -> frozenset[str]:
    return frozenset(stem(word) for word in _GENERIC[topic].split()) | _ANYWHERE


_ANYWHERE: Final = frozenset(
    stem(word)
    for word in "profession industry trade line business area sector place they their he she some any very much many "
    "often ever i'm you've what's who's that's so too then than not don't am personally opinion say think does one "
    "person people quite exactly actually usually mostly main mainly own".split()
)
