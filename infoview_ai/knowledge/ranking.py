"""The guidance ranked for a question: by its passages, and by what learners ask of each document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from infoview_ai.knowledge.asked import Asked
from infoview_ai.knowledge.blend import Near, best, blended, likenesses, meaning_text, passage_stems
from infoview_ai.knowledge.documents import Document
from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.word_index import WordIndex
from infoview_ai.knowledge.words import Wanted, stems, wanted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ASKED: Final = 1.0
"""How much the likeness to what learners ask counts, beside that to the passage itself."""
_LINES: Final = 3
"""So many lines of a document, those most like the question, speak for it: one alone may be like it by chance."""
_ASKED_LENGTH: Final = 0.3


class GuidanceRanking:
    """The documents' passages and the lines asked of them, numbered in that order, with an index of their words."""

    def __init__(self, documents: Sequence[Document], asked: Sequence[Asked]) -> None:
        numbers = {document.slug: number for number, document in enumerate(documents)}
        pairs = [(passage, document.summary) for document in documents for passage in document.passages()]
        self.passages = tuple(passage for passage, _ in pairs)
        self._asked = tuple(asked)
        self._document_of = [numbers[passage.document] for passage in self.passages]
        self._asked_of = _by_document([numbers[one.document] for one in asked], len(documents))
        self._words = WordIndex([passage_stems(passage, summary) for passage, summary in pairs])
        self._asked_words = WordIndex([stems(one.line) for one in asked], length_matters=_ASKED_LENGTH)

    @property
    def texts(self) -> list[str]:
        """What is made a vector, by number: each passage, then each line asked."""
        return [*map(meaning_text, self.passages), *(one.line for one in self._asked)]

    @property
    def documents(self) -> list[str]:
        """The slug of each of `texts`."""
        return [*(passage.document for passage in self.passages), *(one.document for one in self._asked)]

    def rank(self, question: str, near: Near, k: int, document: str | None) -> list[Passage]:
        """The best `k` passages, only of `document` where it is named. `near` are numbers of `texts`."""
        among = None
        if document is not None:
            among = [number for number, one in enumerate(self.passages) if one.document == document]
        chosen = best(self._scores(wanted(question), near), self._document_of, k, among)
        return [self.passages[number].model_copy(update={"score": score}) for number, score in chosen]

    def _scores(self, words: Wanted, near: Near) -> NDArray[np.float32]:
        import numpy as np

        size = len(self.passages)
        meaning = likenesses(near, size + len(self._asked))
        of_passage = blended(meaning[:size], self._words.shares(words))
        if not self._asked:
            return of_passage
        of_line = np.append(blended(meaning[size:], self._asked_words.shares(words)), np.float32(0.0))
        of_asked = np.partition(of_line[self._asked_of], -_LINES, axis=1)[:, -_LINES:].mean(axis=1)
        return np.asarray((of_passage + _ASKED * of_asked[self._document_of]) / (1 + _ASKED), dtype=np.float32)


def _by_document(document_of: Sequence[int], documents: int) -> list[list[int]]:
    """The numbers of each document's lines, made equally long with the number after the last."""
    lines: list[list[int]] = [[] for _ in range(documents)]
    for number, document in enumerate(document_of):
        lines[document].append(number)
    longest = max(_LINES, *map(len, lines)) if lines else _LINES
    return [some + [len(document_of)] * (longest - len(some)) for some in lines]
