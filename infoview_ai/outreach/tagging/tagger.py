"""The tagger: reads each sentence of a message by the shipped encoder and a small table of weights."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.model import LearnedModel, shipped_model
from infoview_ai.outreach.anatomy import Line
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.tagging.features import aside, dense, text_of, weighed
from infoview_ai.outreach.tagging.settled import in_doubt
from infoview_ai.outreach.tagging.tags import Tag, Tags
from infoview_ai.outreach.tagging.weights import FILE, Weights, read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MOST_LINES: Final = 40
"""Sentences read; what stands after them is left to the rules."""
_KEPT: Final = 512
"""Vectors kept, so that a message that is being written costs only its new sentences."""


class Tagger(Protocol):
    def tags(self, lines: Sequence[Line], channel: Channel) -> Tags | None:
        """The tags of the sentences; None where only the rules can say."""
        ...


class Untagged:
    """No tags: the rules alone."""

    def tags(self, lines: Sequence[Line], channel: Channel) -> Tags | None:
        """None for any lines of any channel."""
        del lines, channel
        return None


class TrainedTagger:
    """Tags by trained weights. It may be used by several threads."""

    def __init__(self, weights: Weights, embed: Callable[[Sequence[str]], list[NDArray[np.float32]]]) -> None:
        self._weights, self._embed = weights, embed
        self._known: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._guard = threading.Lock()

    def tags(self, lines: Sequence[Line], channel: Channel) -> Tags:
        """As `Tagger.tags`; of a very long message the first forty sentences.

        Only the sentences of which their words alone leave a doubt are put to the encoder, which costs the most.
        """
        read, weights = lines[:_MOST_LINES], self._weights
        about = aside(read, channel)
        words = [weighed(line.low, weights.places, weights.rarity) for line in read]
        scores = _scores(about, words, weights.first, weights.first_bias)
        doubted = in_doubt(scores, channel)
        if any(doubted):
            vectors = self._vectors([text_of(line) for line, open_ in zip(read, doubted, strict=True) if open_])
            whole = dense(_spread(vectors, doubted), _spread(vectors, doubted), about)
            scores[doubted] = _scores(whole, words, weights.linear, weights.bias)[doubted]
        return Tags({tag: tuple(map(float, scores[:, column])) for column, tag in enumerate(Tag)})

    def forget(self) -> None:
        """Drop the vectors of sentences read before."""
        with self._guard:
            self._known.clear()

    def _vectors(self, texts: Sequence[str]) -> list[NDArray[np.float32]]:
        with self._guard:
            known = {text: self._known[text] for text in texts if text in self._known}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known |= dict(zip(new, self._embed(new), strict=True)) if new else {}
        with self._guard:
            for text in texts:
                self._known[text] = known[text]
                self._known.move_to_end(text)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return [known[text] for text in texts]


def _scores(
    numbers: NDArray[np.float32],
    words: Sequence[dict[int, float]],
    linear: NDArray[np.float32],
    bias: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Log odds of each tag (columns) for each sentence: `linear` has rows for `numbers` and then for words."""
    first = numbers.shape[1]
    scores: NDArray[np.float32] = numbers @ linear[:first] + bias
    for row, found in enumerate(words):
        for place, weight in found.items():
            scores[row] += weight * linear[first + place]
    return scores


def _spread(vectors: Sequence[NDArray[np.float32]], doubted: Sequence[bool]) -> list[NDArray[np.float32] | None]:
    """The vectors at the places of the doubted sentences."""
    rest = iter(vectors)
    return [next(rest) if one else None for one in doubted]


def load_tagger(model: LearnedModel) -> TrainedTagger:
    """The shipped weights over the vectors of `model`. ConfigurationError where they do not belong together."""
    return TrainedTagger(read_weights(FILE, model.fingerprint), model.embed)


@cache
def local_tagger() -> Tagger:
    """The one tagger of this process; `Untagged` where encoder or weights do not work."""
    try:
        return load_tagger(shipped_model())
    except ConfigurationError:
        return Untagged()
