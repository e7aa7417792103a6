"""Finding a model's quote in the transcript, and the words as they really stand there.

A model straightens quotes, dashes and white space while it copies; nothing else is forgiven.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Turn

_SAME = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
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
    wanted, _ = _plain(quote.strip().strip('"“”').strip())
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


def verbatim(text: str, quote: str) -> str:
    """The part of `text` that reads like `quote` but for quotes, dashes and white space; "" if there is none."""
    plain, origin = _plain(text)
    wanted, _ = _plain(quote)
    at = plain.find(wanted) if wanted else -1
    if at < 0:
        return ""
    return text[origin[at] : origin[at + len(wanted) - 1] + 1]


def unseen(letter: str) -> bool:
    """Whether a character takes no room: joiners, direction marks, tags, control characters."""
    return unicodedata.category(letter) in ("Cf", "Cc", "Co", "Cs")


def _plain(text: str) -> tuple[str, list[int]]:
    """The text with one kind of quote, dash and space, and for each character where it came from."""
    letters: list[str] = []
    origin: list[int] = []
    for index, letter in enumerate(text):
        same = " " if letter.isspace() or unseen(letter) else _SAME.get(letter, letter)
        if same == " " and letters and letters[-1] == " ":
            continue
        letters.append(same)
        origin.append(index)
    return "".join(letters), origin
