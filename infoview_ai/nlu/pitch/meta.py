"""Clauses that only talk about asking: negations, other people's words, the professional's own past.

"I'm not here to ask for a job" asks for nothing; "I know I'm not supposed to ask, but are you hiring?" does: the
clause after the "but" stands on its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from infoview_ai.nlu.pitch.clauses import Clause

_NEGATED = (
    r"\b(?:i|this|it|we|that|today|talk|chat)(?: \w+){0,3}? (?:not|never)(?: \w+){0,2}? (?:hand|push|bother|pester"
    r"|ask|asking|asked|here|after|looking|want|wanting|expect|expecting|trying|going|pitch|pitching|hint|hinting"
    r"|apply|applying|angling|fishing|about|to ask|request|requesting|need|selling|planning|hoping|come|in it"
    r"|want to|try)\b|\bi (?:promised|promise|swore|know|decided)(?: \w+){0,4}? not\b.*\b(?:ask|pitch|job|hire"
    r"|resume)|\bi (?:know|understand|realise|realize|get that) (?:that )?you (?:can|could|do|are|will) not\b"
    r"|\b(?:without|instead of|rather than|nothing to do with|no intention of|far be it from me|not here to"
    r"|not asking|not to ask|do not worry)\b|\bnot (?:a|an|about|for) (?:a |an )?(?:job|pitch|hire|interview"
    r"|position|role)\b|\bknow better than to\b|\b(?:made me|has me|had me) promise\b|\bfrom now on you are\b"
    r"|\bi do not need (?:anything|a job|you to)\b"
)
_STILL_ASKS = (
    r"\bwithout (?:experience|a (?:degree|certificate)|the certificate|qualifications)\b|\bunless\b|\bnot (?:say no"
    r"|mind|turn|object|refuse)"
)
_REPORTED = (
    r"\b(?:people|students|everyone|others|visitors|candidates|applicants|someone|they|he|she|friends|kids|parents"
    r"|my (?:\w+ )?(?:friends?|brother|sister|uncle|aunt|mother|mum|mom|dad|father|teachers?|advis[eo]r|coach|tutor"
    r"|boss|colleagues?|cousin|wife|husband|partner|professor|neighbou?r|parents|flatmate|roommate|counsell?or)"
    r"|a (?:friend|student|colleague|teacher|man|woman|guy|lady)|most|some(?! (?:point|time|day|stage|of))"
    r"|that is what)(?: (?!you\b|could\b|can\b"
    r"|would\b|might\b|to\b|i\b|me\b)\w+){0,4}? (?:ask|asks|asked|asking|say|says|said|tell|tells|told|telling"
    r"|wonder|think|thinks|thought)\b|\b(?:is|that is) what (?:everyone|people|they all) (?:asks?|says?)"
    r"|\bhave you (?:\w+ )?been asked\b|\bdid (?:you|anyone|someone|they) (?:\w+ )?ask\b|\bwhen you (?:asked|applied"
    r"|were)\b|\bdo (?:people|students|visitors)\b.*\bask\b"
)
_USED_FOR_ONESELF = (
    r"\b(?:says?|said|thinks?|tells? me|told me|telling me|thought) (?:that )?(?:i (?:am|would|was|will|belong|have"
    r"|could|fit)|you (?:are|might|may|could|would|sometimes|often|usually|take|should|have|were)|your)\b"
)
"""Praise or a rumour in another mouth still works for the learner: "my professor says I'd be perfect for your team"."""
_BY_PROXY = (
    r"\b(?:wants?|wanted|told|asked|tells|asks|begged|made) me to (?:ask|find out|check|see)\b(?: you)?(?: whether"
    r"| if)?"
)
_EVERYONE = r"\bask (?:everyone|everybody|people|them|for a job)\b|\bto ask for\b"
_QUOTED = re.compile(r"[\"“«][^\"”»]{3,}[\"”»]|(?<!\w)['‘][^'’]{6,}[?!.,]['’](?!\w)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def live_clauses(text: str, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses that say something in the learner's own name and do not deny it."""
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    return tuple(clause for clause in clauses if not _set_aside(clause, quoted))


def disclaims(clauses: Sequence[Clause]) -> bool:
    """Whether the turn says that it is not about this employer: "I'm not asking about here, but" (P33)."""
    pattern = _compiled(
        r"\bnot (?:\w+ ){0,4}?(?:here|your (?:company|team|place|firm|office)|you|at yours)\b|\belsewhere\b"
        r"|\bother than here\b|\bnot asking for (?:myself|anything)"
    )
    return any(pattern.search(clause.sentence) for clause in clauses)


def by_proxy(clause: Clause) -> bool:
    """Asked in somebody else's name: "a friend wanted me to ask whether you're hiring"."""
    return _compiled(_BY_PROXY).search(clause.words) is not None and _compiled(_EVERYONE).search(clause.words) is None


def _set_aside(clause: Clause, quoted: Sequence[tuple[int, int]]) -> bool:
    if any(start < clause.end and clause.start < end for start, end in quoted):
        return not re.search(r"\b(?:so|but)\b", clause.words)
    if by_proxy(clause):
        return False
    if _compiled(_REPORTED).search(clause.words) and not _compiled(_USED_FOR_ONESELF).search(clause.words):
        return True
    return _compiled(_NEGATED).search(clause.words) is not None and _compiled(_STILL_ASKS).search(clause.words) is None
