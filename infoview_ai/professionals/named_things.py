"""Who or what is that? Somebody or something they speak of, explained to whoever asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from infoview_ai.professionals.situation import Situation

MOST_WORDS: Final = 14
"""A longer question wants to know something about them, not who they are."""
_ASKS: Final = re.compile(
    r"\b(?:who|what)(?:'s| is| are| was| were| on earth is| exactly is| does| do you mean)?\b|\btell me about\b|"
    r"\b(?:explain|remind me)\b|^\W*\w+(?: \w+)?\?\W*$",
    re.IGNORECASE,
)
_FILLING: Final = frozenset(
    word.removesuffix("s")
    for word in """
    who what whos whats is are was were s a an the this that these those your you yours to of me us i exactly
    again then by mean means do does did on earth tell about explain remind and or but so sorry wait hang hold ok
    okay ah oh called mentioned said just one actually even like kind sort thing person somebody someone in for it
    its he she they please may can could ask might dare mr mrs ms
    """.split()
)
_WORD: Final = re.compile(r"[\w-]+")
_PARTS: Final = re.compile(r"[,;:.?!]| and (?=what|where|how|who|why|when|is|was|did|do|does)", re.IGNORECASE)
_WHO: Final = re.compile(r"\b(?:who|what)(?:'s|’s| is| are| was)\b", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[^.?!]+[?]?")


def named_thing(situation: Situation) -> str | None:
    """The particular that explains what the question asks for by its name; None where it asks for something else."""
    names = situation.profile.particulars.names
    asked = situation.reading.question or situation.said
    told = set(situation.mood.particulars)
    found = named_in(asked, names) or _in_a_part(situation.said, names)
    return next((f"name.{one}" for one in found if f"name.{one}" not in told), None)


def _in_a_part(question: str, names: Iterable[str]) -> list[str]:
    """The same of a part that asks who or what: "who is Anselm, is he your partner?"."""
    parts = [part for part in _PARTS.split(question) if _WHO.search(part)]
    return next((found for part in parts if (found := named_in(part, names))), [])


def named_in(question: str, names: Iterable[str]) -> list[str]:
    """Those of the names that a question asks about and about nothing else."""
    text = question.replace("’", "'")
    if len(text.split()) > MOST_WORDS:
        text = _SENTENCE.findall(text)[-1]
    if len(text.split()) > MOST_WORDS or not _ASKS.search(text):
        return []
    left = _bare(text)
    return sorted((name for name in names if left and left <= _bare(name) and left & _telling(name)), key=len)


def _telling(name: str) -> frozenset[str]:
    """The words by which alone one may call it: "jug" for "the blue jug", either name of a person, "mistake" for
    "mistake of the week"."""
    head = _WORD.findall(name.partition(" of ")[0])[-1:]
    proper = [word for word in _WORD.findall(name) if word[0].isupper()]
    return _bare(" ".join((*head, *proper)))


def _bare(text: str) -> frozenset[str]:
    """The words of a name, or of a question without all that only asks."""
    words = (word.removesuffix("s") for word in _WORD.findall(text.lower().replace("'s", "")))
    return frozenset(words) - _FILLING
