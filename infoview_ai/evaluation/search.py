"""How well the search of the guidance finds what learners ask for: the whole beside each of its halves alone.

A file of queries has one a line: `{"query": "...", "documents": ["slug", ...]}`; any of the documents is right. The
held-out file is for measuring only; nobody looks at it while tuning.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.evaluation.measures import Interval
from infoview_ai.knowledge.alone import MeaningAlone, WordsAlone
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.knowledge.passages import Retriever
from infoview_ai.knowledge.words import stems
from infoview_ai.nlu.labelled_rows import raw_rows, row_as

NAME: Final = "queries"
HELD_OUT: Final = Path(__file__).parent / "held_out" / "queries.jsonl"
RECALL_BAR, FIRST_BAR = 0.92, 0.75
_RESULTS = 10
_NORMAL_95 = 1.96


class Query(BaseModel):
    """What a learner types, and the slugs of the documents that answer it. Other fields are for its authors."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    query: str = Field(min_length=1)
    documents: tuple[str, ...] = Field(min_length=1)


class Found(Data):
    """One system on some queries. `recall_at_3` is over the first three results; shares are of 1."""

    queries: int
    recall_at_3: float
    recall_interval: Interval
    recall_at_3_documents: float
    """The same over the first three different documents, which takes away what spreading the results brings."""
    first_right: float
    first_interval: Interval


class System(Data):
    """A way to search, on all queries and on those that share no title word with a document they want."""

    name: str
    all: Found
    no_title_word: Found | None
    median_ms: float


class SearchReport(Data):
    """The systems side by side."""

    format: Literal["infoview.search_eval/1"] = "infoview.search_eval/1"
    source: str
    systems: tuple[System, ...]


def queries_in(path: Path) -> tuple[Query, ...]:
    """The queries of a file; InputError that names the line at fault, or says that there are none."""
    found = tuple(row_as(Query, row, path, number) for number, row in raw_rows(path))
    if not found:
        raise InputError(f"{path} holds no queries.", next_step="One a line, each with query and documents.")
    return found


def queries_named(name: str) -> Path | None:
    """The file of queries that `--set` means; None where it means something else.

    NotFoundError where the held-out queries are wanted and are not there.
    """
    if name == NAME:
        if not HELD_OUT.is_file():
            raise NotFoundError(
                f"The held-out queries are not here ({HELD_OUT.parent.name}/{HELD_OUT.name}).",
                next_step="They are kept apart from the code; --set also takes the path of a file of queries.",
            )
        return HELD_OUT
    path = Path(name)
    if path.suffix != ".jsonl" or not path.is_file():
        return None
    return path if all("query" in row and "documents" in row for _, row in raw_rows(path)) else None


def evaluate(path: Path) -> SearchReport:
    """Measure the search and its halves on the shipped guidance, in a folder of their own."""
    queries = queries_in(path)
    with tempfile.TemporaryDirectory() as home:
        library = GuidanceLibrary(Path(home) / "whole")
        titles = {document.slug: frozenset(stems(document.title)) for document in library.documents()}
        _known(queries, titles.keys(), path)
        passages = [passage for document in library.documents() for passage in document.passages()]
        meaning = MeaningAlone(Path(home) / "alone", passages)
        systems: tuple[tuple[str, Retriever], ...] = (
            ("the search", library),
            ("vectors alone, in Chroma", meaning),
            ("BM25 alone", WordsAlone(passages)),
        )
        hard = [not any(titles[slug] & set(stems(one.query)) for slug in one.documents) for one in queries]
        report = SearchReport(
            source=path.name, systems=tuple(_measured(name, one, queries, hard) for name, one in systems)
        )
        library.close()
        meaning.close()
    return report


def _measured(name: str, retriever: Retriever, queries: Sequence[Query], hard: Sequence[bool]) -> System:
    retriever.search("the first search opens the index", k=1)
    found, taken = [], []
    for query in queries:
        begun = time.perf_counter()
        passages = retriever.search(query.query, k=_RESULTS)
        taken.append((time.perf_counter() - begun) * 1000.0)
        found.append([passage.document for passage in passages])
    some = [place for place, one in enumerate(hard) if one]
    return System(
        name=name,
        all=_found(queries, found),
        no_title_word=_found([queries[p] for p in some], [found[p] for p in some]) if some else None,
        median_ms=round(statistics.median(taken), 2),
    )


def _found(queries: Sequence[Query], found: Sequence[Sequence[str]]) -> Found:
    def share(right: Callable[[Query, Sequence[str]], bool]) -> float:
        return sum(right(query, one) for query, one in zip(queries, found, strict=True)) / len(queries)

    recall = share(lambda query, one: bool(set(query.documents) & set(one[:3])))
    first = share(lambda query, one: bool(one) and one[0] in query.documents)
    return Found(
        queries=len(queries),
        recall_at_3=recall,
        recall_interval=_interval(recall, len(queries)),
        recall_at_3_documents=share(lambda query, one: bool(set(query.documents) & set(list(dict.fromkeys(one))[:3]))),
        first_right=first,
        first_interval=_interval(first, len(queries)),
    )


def _interval(share: float, size: int) -> Interval:
    """Wilson's interval of 95 % for a share."""
    square = _NORMAL_95**2
    middle = (share + square / (2 * size)) / (1 + square / size)
    spread = _NORMAL_95 / (1 + square / size) * (share * (1 - share) / size + square / (4 * size * size)) ** 0.5
    return Interval(low=middle - spread, high=middle + spread)


def _known(queries: Sequence[Query], slugs: Collection[str], path: Path) -> None:
    for number, query in enumerate(queries, 1):
        for slug in query.documents:
            if slug not in slugs:
                raise InputError(f"{path}, query {number}: there is no guidance document {slug!r}.")
