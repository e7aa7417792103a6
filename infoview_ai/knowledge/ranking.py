"""A light lexical score beside the distance of vectors: how much of the question's wording a passage has."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.words import stems, thesaurus

_LEXICAL_SHARE = 0.4
_HEADING_WORTH = 0.4
_IDEA_WORTH = 0.4
_SUMMARY_WORTH = 0.3


@dataclass(frozen=True)
class Entry:
    """A passage with the summary of its document, which says in other words what the document is for."""

    passage: Passage
    summary: str

    @property
    def text(self) -> str:
        """What is indexed by meaning."""
        return f"{self.passage.title}. {self.passage.heading}.\n{self.passage.text}"


class Wording:
    """How rare each stem is in the library, and how well passages match a question by its words."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._passages = [entry.passage for entry in entries]
        self._stems = [_worth_of_stems(entry) for entry in entries]
        self._ideas = [_ideas(worth) for worth in self._stems]
        counts = Counter(word for worth in self._stems for word in worth)
        self._rarity = {word: math.log(1 + len(entries) / count) for word, count in counts.items()}
        self._unknown = math.log(1 + len(entries))

    def rank(self, query: str, near: Sequence[tuple[int, float]]) -> list[Passage]:
        """The passages of those numbers, scored by likeness (0 to 1) and by wording together, best first."""
        wanted = set(stems(query))
        mixed = [
            (round((1 - _LEXICAL_SHARE) * likeness + _LEXICAL_SHARE * self._match(wanted, number), 4), number)
            for number, likeness in near
        ]
        ordered = sorted(mixed, key=lambda one: (-one[0], one[1]))
        return [self._passages[number].model_copy(update={"score": score}) for score, number in ordered]

    def _match(self, wanted: set[str], number: int) -> float:
        """The share of the question's stems, weighted by rarity, that the passage has; headings count more."""
        total = sum(self._rarity.get(word, self._unknown) for word in wanted)
        if not total:
            return 0.0
        worth, ideas = self._stems[number], self._ideas[number]
        score = 0.0
        for word in wanted:
            own = worth.get(word, 0.0) or (_IDEA_WORTH if _ideas((word,)) & ideas else 0.0)
            score += self._rarity.get(word, self._unknown) * own
        return min(1.0, score / total / (1 + _HEADING_WORTH))


def _worth_of_stems(entry: Entry) -> dict[str, float]:
    """Each stem of the passage with its worth: most in a heading, least in the summary."""
    worth = dict.fromkeys(stems(entry.summary), _SUMMARY_WORTH)
    worth.update(dict.fromkeys(stems(entry.passage.text), 1.0))
    worth.update(dict.fromkeys(stems(f"{entry.passage.title} {entry.passage.heading}"), 1.0 + _HEADING_WORTH))
    return worth


def _ideas(words: Sequence[str] | dict[str, float]) -> set[str]:
    known = thesaurus()
    return {idea for word in words for idea in known.get(word, ())}
