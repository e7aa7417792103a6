"""Each half of the search alone, to be measured beside the whole: vectors in Chroma, and BM25."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from infoview_ai.knowledge.blend import meaning_text, passage_stems
from infoview_ai.knowledge.encoder import LocalEncoder
from infoview_ai.knowledge.passages import Passage, Retriever, Source
from infoview_ai.knowledge.shelfmark import Shelfmark, Text
from infoview_ai.knowledge.standing import StandingIndex
from infoview_ai.knowledge.word_index import WordIndex
from infoview_ai.knowledge.words import Wanted, stems

if TYPE_CHECKING:
    from infoview_ai.knowledge.chroma_index import ChromaIndex

_MARK: Final = Shelfmark("alone", "passages")


class MeaningAlone(Retriever):
    """The plain local embedding in Chroma, made in the folder `home`: the nearest passages and nothing else."""

    def __init__(self, home: Path, passages: Sequence[Passage]) -> None:
        self._passages = tuple(passages)
        self._index = StandingIndex(home, None, LocalEncoder())
        texts = [Text(meaning_text(passage), passage.document) for passage in passages]
        self._index.using(lambda index: index.build(_MARK, texts))

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The nearest `k`."""

        def ask(index: ChromaIndex) -> list[tuple[str, float]]:
            return index.nearest(_MARK, query, k, document)

        near = self._index.using(ask) if source != "user" else []
        return tuple(self._passages[int(number)].model_copy(update={"score": score}) for number, score in near)

    def close(self) -> None:
        """Let go of the folder."""
        self._index.close()


class WordsAlone(Retriever):
    """BM25 over stems of headings and text, without synonyms."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = tuple(passages)
        self._index = WordIndex([passage_stems(passage) for passage in passages])

    def search(
        self, query: str, *, k: int = 4, document: str | None = None, source: Source | None = None
    ) -> Sequence[Passage]:
        """The best `k` by words."""
        shares = self._index.shares(Wanted(tuple(dict.fromkeys(stems(query))), ()))
        numbers = [n for n, one in enumerate(self._passages) if document in (None, one.document) and source != "user"]
        best = sorted(numbers, key=lambda number: (-shares[number], number))[:k]
        return tuple(self._passages[n].model_copy(update={"score": float(shares[n])}) for n in best)
