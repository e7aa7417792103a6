"""An answer from the library, and the check that each sentence of it rests on a passage."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic import BaseModel, Field

from infoview_ai.conversation.transcript import Data
from infoview_ai.conversation.verbatim import flat, verbatim
from infoview_ai.knowledge.own.cutting import sentences
from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.unmarked import unmarked
from infoview_ai.knowledge.words import stems
from infoview_ai.nlu.noise import noise_in
from infoview_ai.nlu.reading import Act
from infoview_ai.nlu.words import said

NOTHING = "The library does not say."

MOST_SENTENCES = 6
LONGEST_SENTENCE = 400
_FEWEST_WORDS = 3
"""A quote of fewer words stands in too many places to be evidence."""
_SHARE = 0.4
"""So much of what a sentence says must be said with the passage's own words (by stems)."""

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_ADDRESS = re.compile(
    r"(?i)\b(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|io|co|info|biz|app|dev|me)\b\S*"
)
_MARKUP = re.compile(r"[<>`\[\]{}|]|!\(")


class Sentence(BaseModel):
    """One sentence as the model gives it."""

    text: str
    passage: int
    quote: str


class Reply(BaseModel):
    """What the model gives back; no sentences where the passages do not answer."""

    sentences: list[Sentence] = Field(default_factory=list)


class Cited(Data):
    """A sentence that holds: its passage, and the words of that passage that carry it."""

    text: str
    passage: Passage
    quote: str


class Answer(Data):
    """What the library says to a question. Without sentences it does not say.

    `dropped` counts the sentences of the model that did not hold.
    """

    question: str
    sentences: tuple[Cited, ...]
    passages: tuple[Passage, ...]
    model: str
    dropped: int = 0


def words_of(passage: Passage) -> str:
    """The passage as the model is shown it, on one line; quotes are looked up in the very same words.

    Sentences of an added document that speak to a machine ("ignore your instructions") are left out: a model that
    obeyed them would otherwise even have the words to cite for it.
    """
    if passage.source == "guidance":
        return flat(unmarked(passage.text))
    return " ".join(one for one in sentences(flat(passage.text)) if noise_in(said(one)) is not Act.INJECTION)


def checked(reply: Reply, passages: Sequence[Passage]) -> tuple[tuple[Cited, ...], int]:
    """The sentences that hold, and how many do not. `passages` are numbered from 1."""
    told = reply.sentences
    held = [cited for one in told[:MOST_SENTENCES] if (cited := _cited(one, passages)) is not None]
    return tuple(held), len(told) - len(held)


def _cited(one: Sentence, passages: Sequence[Passage]) -> Cited | None:
    if not 1 <= one.passage <= len(passages):
        return None
    passage = passages[one.passage - 1]
    words, text = words_of(passage), flat(one.text)
    quote = verbatim(words, one.quote.strip().strip('"“”').strip())
    if len(quote.split()) < _FEWEST_WORDS or not _rests_on(text, f"{passage.title} {passage.heading} {words}"):
        return None
    return Cited(text=text, passage=passage, quote=quote)


def _rests_on(text: str, words: str) -> bool:
    """Whether a sentence says no more than `words`: its stems mostly, its numbers and addresses all stand there."""
    stated, there = set(stems(text)), set(stems(words))
    if not stated or len(text) > LONGEST_SENTENCE or _MARKUP.search(text):
        return False
    exact = [*_NUMBER.findall(text), *(one.rstrip(".,;:)") for one in _ADDRESS.findall(text))]
    return len(stated & there) >= _SHARE * len(stated) and all(one.casefold() in words.casefold() for one in exact)
