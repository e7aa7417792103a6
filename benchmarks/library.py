"""The library's search: how long it takes, how long its index takes to be made, and how well it finds."""

from __future__ import annotations

import random
import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.figure import Figure, median, percentile, times_ms
from infoview_ai.knowledge.encoder import LocalEncoder
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.knowledge.passages import Passage

_OWN = 100_000
_A_DOCUMENT = 2_000
_SEED = 11
_NEW_QUESTIONS = (
    "how do I thank a baker who showed me around",
    "what if she has to leave for her train",
    "is it fine to ask what a welder earns",
    "he never wrote back after my first letter",
    "which shoes for a visit to a farm",
    "my English is not good enough for this",
    "who could know a marine biologist",
    "am I allowed to mention that I need a job",
    "the other person only says yes and no",
    "what do I do with my notes afterwards",
    "how do I get to the point in the first minute",
    "can somebody read what I typed here",
)


def library() -> list[Figure]:
    """Indexing from nothing (Chroma imported before), and searching it with questions that were not asked before."""
    with tempfile.TemporaryDirectory() as home:
        _timed_search(GuidanceLibrary(Path(home)), "the first one imports Chroma and loads the model")
    taken = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as home:
            made = GuidanceLibrary(Path(home))
            begun = time.perf_counter()
            made.prepare()
            taken.append(time.perf_counter() - begun)
            searches = [_timed_search(made, question) for question in _questions()]
            size = len(made.texts())
            made.close()
    return [
        Figure("indexing the guidance library from nothing, median", median(taken), "s", 2),
        Figure("texts in that index (passages, and questions asked of them)", size, ""),
        Figure("search of the guidance, median", median(searches), "ms", 5),
        Figure("search of the guidance, 95th percentile", percentile(searches, 0.95), "ms"),
        Figure("of that, encoding the question, median", median(_encoding()), "ms"),
    ]


def large_shelf() -> list[Figure]:
    """A search of 100,000 own passages.

    Their vectors are made up, near those of real texts, because real ones would take half an hour;
    the questions are really encoded.
    """
    with tempfile.TemporaryDirectory() as home:
        kept = _Kept(GuidanceLibrary(Path(home)))
        shared = GuidanceLibrary(Path(home), embed=kept.embed, embedding="made-up:neighbours")
        mine = shared.for_owner("benchmark", kept)
        begun = time.perf_counter()
        for document in kept.ids():
            mine.own.add(document)
        indexing = time.perf_counter() - begun
        mine.search("the first search reads the ledger", source="user")
        own = [_once(lambda q=question: mine.own.search(q)) for question in _questions()]
        both = [_once(lambda q=question: mine.search(q)) for question in _questions()]
        mine.close()
        shared.close()
    return [
        Figure(f"search of {_OWN:,} own passages, median", median(own), "ms", 15),
        Figure(f"search of {_OWN:,} own passages, 95th percentile", percentile(own, 0.95), "ms"),
        Figure("search of guidance and own passages together, median", median(both), "ms"),
        Figure(f"indexing {_OWN:,} own passages but for encoding them", indexing, "s"),
        Figure("encoding a passage of the guidance, mean", _encoding_a_passage(), "ms"),
    ]


def _questions() -> Iterator[str]:
    """Each once, and each with another beginning, so that nothing can have been kept from before."""
    for beginning in ("", "please tell me ", "one more thing, "):
        for question in _NEW_QUESTIONS:
            yield beginning + question


def _timed_search(made: GuidanceLibrary, question: str) -> float:
    return _once(lambda: made.search(question))


def _once(act: Any) -> float:
    return times_ms(act, 1, warm=0)[0]


def _encoding() -> list[float]:
    encoder = LocalEncoder()
    encoder.encode(["loaded"])
    return [_once(lambda q=question: encoder.encode([q])) for question in _questions()]


def _encoding_a_passage() -> float:
    encoder = LocalEncoder()
    encoder.encode(["loaded"])
    with tempfile.TemporaryDirectory() as home:
        texts = sorted(GuidanceLibrary(Path(home)).texts(), key=len)[-96:]
    return _once(lambda: encoder.encode(texts)) / len(texts)


class _Kept:
    """100,000 passages of sentences from the guidance and of rare words, in documents of 2,000."""

    def __init__(self, guidance: GuidanceLibrary) -> None:
        self._random = random.Random(_SEED)
        self._noise = np.random.default_rng(_SEED)
        self._encoder = LocalEncoder()
        texts = guidance.texts()
        self._sentences = [one for text in texts for one in re.split(r"(?<=[.!?])\s+", text) if len(one.split()) > 3]
        self._anchors = np.array(self._encoder(texts))

    def ids(self) -> list[str]:
        return [f"d{number}" for number in range(_OWN // _A_DOCUMENT)]

    def passages(self, document: str) -> Sequence[Passage]:
        return [
            Passage(document=document, title="A book", heading=f"Part {number}", text=self._text(), source="user")
            for number in range(_A_DOCUMENT)
        ]

    def embed(self, texts: list[str]) -> Any:
        if len(texts) == 1:
            return self._encoder.encode(texts)
        near = self._anchors[self._noise.integers(len(self._anchors), size=len(texts))]
        return near + self._noise.normal(scale=0.03, size=near.shape).astype(np.float32)

    def _text(self) -> str:
        rare = " ".join(f"term{self._random.randrange(20_000)}" for _ in range(10))
        return " ".join(self._random.choices(self._sentences, k=5)) + " " + rare
