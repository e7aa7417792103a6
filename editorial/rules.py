"""All house rules together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from editorial.messages import messages
from editorial.problem import Problem
from editorial.references import alone, links, one_name_per_source, sources
from editorial.shape import length, missing_and_unknown, reading_level
from editorial.wording import disagreement, effect_sizes, myths, tone
from infoview_ai.knowledge.documents import Document

OF_A_DOCUMENT: tuple[Callable[[Document], Iterator[Problem]], ...] = (
    length, reading_level, sources, myths, effect_sizes, tone, disagreement, messages,
)  # fmt: skip
OF_THE_SHELF: tuple[Callable[[Sequence[Document]], Iterator[Problem]], ...] = (
    missing_and_unknown, one_name_per_source, links, alone,
)  # fmt: skip


def problems(documents: Sequence[Document]) -> tuple[Problem, ...]:
    """Every breach of a house rule in these documents, document by document."""
    found = [problem for rule in OF_THE_SHELF for problem in rule(documents)]
    found += [problem for document in documents for rule in OF_A_DOCUMENT for problem in rule(document)]
    return tuple(sorted(found, key=lambda problem: problem.document))
