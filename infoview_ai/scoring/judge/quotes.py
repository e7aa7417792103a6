"""Finding a model's quote in the transcript, and the words as they really stand there.

A model straightens quotes, dashes and white space while it copies; nothing else is forgiven.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Turn
from infoview_ai.conversation.verbatim import plain_letters, verbatim

_LEAST_LETTERS = 6
_LEAST_WORDS_ELSEWHERE = 4
"""So many words a quote must have to be looked for on other lines than the one that was named."""


@dataclass(frozen=True)
class Place:
    """A quote as it stands in the transcript."""

    turn: int
    quote: str


def find_quote(turns: Sequence[Turn], line: int, quote: str) -> Place | None:
    """Where the quote stands; on another line than `line` only if it is long and stands on exactly one."""
    wanted, _ = plain_letters(quote.strip().strip('"“”').strip())
    if len(wanted.replace(" ", "")) < _LEAST_LETTERS:
        return None
    if 0 <= line < len(turns):
        found = verbatim(turns[line].text, wanted)
        if found:
            return Place(line, found)
    if len(wanted.split()) < _LEAST_WORDS_ELSEWHERE:
        return None
    places = [Place(index, found) for index, turn in enumerate(turns) if (found := verbatim(turn.text, wanted))]
    return places[0] if len(places) == 1 else None
