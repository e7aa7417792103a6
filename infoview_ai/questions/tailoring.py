"""Whether a question is made for this person: it rests on what is publicly known about them (domain.md 3.1)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from infoview_ai.nlu.lexicon.plain_words import PLAIN_STEMS
from infoview_ai.nlu.reading import Reading
from infoview_ai.nlu.words import said, stem
from infoview_ai.questions.praise import moves_to_them

_RESEARCHED: Final = re.compile(
    r"\b(?:i (?:saw|read|noticed|found|heard|watched|listened)\b(?: (?:that|in|on|about|how|where|"
    r"when))?[^?]{0,60}\b(?:you|your)\b|"
    r"your (?:website|profile|page|article|book|blog|column|talk|podcast|lecture|thesis|paper|interview|linkedin|"
    r"post|video|"
    r"speech|bio|newsletter|portfolio)\b|(?:in|on) your (?:\w+ )?(?:website|profile|page|article|blog|column|talk|"
    r"podcast|interview)\b|"
    r"you (?:wrote|said (?:in|on|once)|moved from|switched from|went from|trained (?:as|at|in)|studied [a-z]+ "
    r"(?:first|before)|"
    r"started out as|used to (?:be|work)|began (?:as|in|at)|founded|once (?:worked|said|wrote)|worked (?:as|at|in|"
    r"for) [a-z ]{3,30} before)\b)",
    re.IGNORECASE,
)


def is_tailored(text: str, reading: Reading, about: str = "") -> bool:
    """Whether only this person could answer: it names something found out about them, or something in `about`."""
    if moves_to_them(reading) or _RESEARCHED.search(text.replace("\u2019", "'")):
        return True
    return bool(about) and _TO_THEM.search(text) is not None and bool(_own(text) & _own(about))


_TO_THEM: Final = re.compile(r"\byou(?:r|rs|rself|'\w+)?\b", re.IGNORECASE)
"""A question about the field may share a word with their profile and still be one for anybody."""


@lru_cache(maxsize=512)
def _own(text: str) -> frozenset[str]:
    """The stems that are not said in every talk about work."""
    return frozenset(stem(token) for token in said(text).tokens if len(token) > 2) - PLAIN_STEMS
