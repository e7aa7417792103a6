"""What a question asks about, and what a professional's answer tells about (topics T1-T15, domain.md 3.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from infoview_ai.nlu.cues import CueTable, Hit
from infoview_ai.nlu.lexicon.told_cues import TOLD_CUES
from infoview_ai.nlu.lexicon.topic_cues import TOPIC_CUES
from infoview_ai.nlu.reading import Topic
from infoview_ai.nlu.spelling import mended
from infoview_ai.nlu.words import said

ENOUGH = 2.0
"""The least score that makes a topic."""
_TOLD_ENOUGH = 3.0
_FURTHER = 0.4
"""What each further cue adds, as a share of its weight: many weak signs should not outweigh one plain phrase."""


@cache
def asking_table() -> CueTable[Topic]:
    return CueTable(TOPIC_CUES)


@cache
def telling_table() -> CueTable[Topic]:
    return CueTable(TOLD_CUES)


@lru_cache(maxsize=2048)
def topic_scores(text: str) -> dict[Topic, float]:
    """How strongly a question's words point to each topic; 0 is left out. Do not change the dictionary returned.

    A score of 5 is one plain phrase ("how did you get into"); under `ENOUGH` nothing is meant.
    """
    words = said(mended(text))
    return _added(asking_table().hits(words))


def topic_of(text: str) -> Topic | None:
    """The topic a question asks about, or None where its words name none."""
    scores = topic_scores(text)
    if not scores:
        return None
    best = max(scores, key=lambda topic: scores[topic])
    return best if scores[best] >= ENOUGH else None


@lru_cache(maxsize=1024)
def topics_told(text: str) -> frozenset[Topic]:
    """The topics that a professional's words tell something about, not merely touch."""
    scores = _added(telling_table().hits(said(text)))
    return frozenset(topic for topic, score in scores.items() if score >= _TOLD_ENOUGH)


def _added(hits: Iterable[Hit[Topic]]) -> dict[Topic, float]:
    weights: dict[Topic, list[float]] = defaultdict(list)
    for hit in hits:
        weights[hit.key].append(hit.weight)
    return {topic: max(found) + _FURTHER * (sum(found) - max(found)) for topic, found in weights.items()}
