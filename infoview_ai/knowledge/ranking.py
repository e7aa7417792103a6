"""A light lexical score beside the distance of vectors: how much of the question's wording a passage has."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.words import stems, thesaurus

_LEXICAL_SHARE = 0.5
_HEADING_WORTH = 0.4
_IDEA_WORTH = 0.5


class Wording:
    """How rare each stem is in the library, and how well passages match a question by its words."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        counts = Counter(word for passage in passages for word in set(stems(whole(passage))))
        total = len(passages)
        self._rarity = {word: math.log(1 + total / count) for word, count in counts.items()}
        self._unknown = math.log(1 + total)

    def rank(self, query: str, found: Sequence[Passage]) -> list[Passage]:
        """`found` (scores from 0 to 1 by vector) with mixed scores, best first."""
        wanted = set(stems(query))
        mixed = [
            passage.model_copy(
                update={
                    "score": round(
                        (1 - _LEXICAL_SHARE) * passage.score + _LEXICAL_SHARE * self._match(wanted, passage), 4
                    )
                }
            )
            for passage in found
        ]
        return sorted(mixed, key=lambda passage: -passage.score)

    def _match(self, wanted: set[str], passage: Passage) -> float:
        """The share of the question's stems, weighted by rarity, that the passage has; headings count more."""
        total = sum(self._rarity.get(word, self._unknown) for word in wanted)
        if not total:
            return 0.0
        text, heading = set(stems(whole(passage))), set(stems(f"{passage.title} {passage.heading}"))
        ideas = _ideas(text)
        score = 0.0
        for word in wanted:
            worth = 1.0 if word in text else _IDEA_WORTH if _ideas({word}) & ideas else 0.0
            score += self._rarity.get(word, self._unknown) * (worth + _HEADING_WORTH * (word in heading))
        return min(1.0, score / total / (1 + _HEADING_WORTH))


def _ideas(words: set[str]) -> set[str]:
    known = thesaurus()
    return {idea for word in words for idea in known.get(word, ())}


def whole(passage: Passage) -> str:
    """The text of a passage with its title and heading, as it is indexed."""
    return f"{passage.title}. {passage.heading}.\n{passage.text}"
