"""Looking up a model's quote in a text, and what must not be seen of a text that goes to a model.

A model straightens quotes, dashes and white space while it copies; nothing else is forgiven.
"""

from __future__ import annotations

import unicodedata

_SAME = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}


def verbatim(text: str, quote: str) -> str:
    """The part of `text` that reads like `quote` but for quotes, dashes and white space; "" if there is none."""
    plain, origin = plain_letters(text)
    wanted, _ = plain_letters(quote)
    at = plain.find(wanted) if wanted else -1
    if at < 0:
        return ""
    return text[origin[at] : origin[at + len(wanted) - 1] + 1]


def unseen(letter: str) -> bool:
    """Whether a character takes no room: joiners, direction marks, tags, control characters."""
    return unicodedata.category(letter) in ("Cf", "Cc", "Co", "Cs")


def flat(text: str) -> str:
    """The text on one line and without unseen characters, so that nobody can begin a line of their own in a prompt."""
    return " ".join("".join(" " if unseen(letter) else letter for letter in text).split())


def plain_letters(text: str) -> tuple[str, list[int]]:
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
