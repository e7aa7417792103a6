"""Whether a draft repeats itself, as people avoid without thinking of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.draft import Draft

_ONCE: Final = (
    r"writing|write to you", r"looking into|look into", r"exploring", r"think of you|thought of"
    r" you", r"would like to|'d like to",
    r"which is why|why i", r"thank you (?:also )?for", r"as you suggested|your suggestion", r"in my notes|into my"
    r" notes",
    r"you told me", r"you said", r"suggested", r"understand", r"because", r"i will let you know", r"in particular"
    r"|especially",
    r"what i", r"gave me your", r"trying to", r"the reason", r"a word about me", r"i saw", r"learned that"
    r"|learn", r"so glad|glad", r"would love|'d love",
)  # fmt: skip
"""Turns of phrase that stand once in a message; alternatives count together."""
_PATTERNS: Final = tuple((re.compile(rf"\b(?:{one})"), 2 if one.startswith("thank") else 1) for one in _ONCE)
_MOST_FIELD: Final = {Channel.PHONE_SCRIPT: 2, Channel.VOICEMAIL: 2}
_USUAL: Final = 3


def echoes(draft: Draft, brief: Brief) -> bool:
    """Whether a turn of phrase of ours stands twice, or the field's name is hammered in."""
    low = draft.body.lower()
    own = _without_facts(low, draft)
    if any(len(pattern.findall(own)) > most for pattern, most in _PATTERNS):
        return True
    field = brief.field.lower()
    if field and low.count(field) > _MOST_FIELD.get(draft.channel, _USUAL):
        return True
    words = re.findall(r"[a-z']+", own)
    fours = Counter(zip(words, words[1:], words[2:], words[3:], strict=False))
    return any(count > 1 for count in fours.values())


def _without_facts(low: str, draft: Draft) -> str:
    """The draft's own words: what the facts say may repeat, since it is not ours."""
    for fact in sorted((value.lower().rstrip(".") for value in draft.facts.values() if value), key=len, reverse=True):
        if len(fact) > 3:
            low = low.replace(fact, " \u00b6 ")
    return low
