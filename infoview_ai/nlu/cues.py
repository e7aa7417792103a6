"""Cues: a small readable language for turns of phrase, matched fast enough to ask for hundreds of them on every turn.

A cue is a row of words:

    a|b     either word                 stem*   any ending
    a+b     two words as one choice     word?   may be missing
    _       up to three words           __      up to seven
    #       a number
    ^       (first) where a sentence or a clause begins
    $       (last) where a sentence ends

Apostrophes may be left out by the speaker, and every word takes a following 's. A cue is looked at only if its rarest
word occurs, and compiled the first time it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from infoview_ai.nlu.words import Said

K = TypeVar("K", bound=Hashable)

_BETWEEN = r"[^\w'.?!]+"
_NUMBER = (
    r"(?:\d+(?:\s*(?:-|to|or)\s*\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"twenty[- ]five|thirty|forty|forty[- ]five|"
    r"sixty|a couple(?: of)?|a few)"
)
_PREFIX = 3
_GAPS = {"_": 3, "__": 7}
_COMMON = frozenset(
    "a an the i you we they he she it this that these those is are was were be been do does did have has had can "
    "could would will should "
    "may might to of in on at for from with by and or but so if as what how why which who where when your my me us "
    "our their his her "
    "there here not no any some one more most much many about into out up just it's i'm i'd i'll i've you'd don't "
    "get got like know think "
    "work job people field make made good want need really very say said tell go going been being time year "
    "years".split()
)


@dataclass(frozen=True)
class Hit(Generic[K]):
    """A cue that was found: what it stands for, how much it weighs, and where."""

    key: K
    weight: float
    start: int
    end: int


class Cue:
    """One turn of phrase."""

    def __init__(self, source: str) -> None:
        self.source = source
        parts = source.split()
        self.begins = parts[0] == "^"
        self._ends = parts[-1] == "$"
        self._parts = parts[self.begins : len(parts) - self._ends]
        while self._parts and self._parts[-1] in _GAPS:
            self._parts.pop()
        if not self._parts:
            raise ValueError(f"the cue {source!r} holds no word")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        first, *rest = self._parts
        if first.endswith("?"):
            body = rf"(?:{_choice(first)}{_BETWEEN})?" + _choice(rest[0]) + "".join(map(_next, rest[1:]))
        else:
            body = _choice(first) + "".join(map(_next, rest))
        end = r"(?=[^\w']*(?:[.?!]|$))" if self._ends else ""
        return re.compile(rf"(?<![\w']){body}(?![\w']){end}")

    def anchors(self) -> tuple[list[str], list[str]]:
        """The words one of which must occur: exact ones, and the beginnings of stems."""
        needed = [p.split("|") for p in self._parts if not p.endswith("?") and p not in (*_GAPS, "#")]
        if not needed:
            raise ValueError(f"the cue {self.source!r} has no word that must occur")
        best = min(needed, key=lambda words: (sum(w.rstrip("*") in _COMMON for w in words), len(words)))
        firsts = [w.split("+")[-1] for w in best]
        exact = [bare(w) for w in firsts if not w.endswith("*")]
        return exact, [w[:-1][:_PREFIX] for w in firsts if w.endswith("*")]


def bare(word: str) -> str:
    return word.removesuffix("'s").replace("'", "")


def _next(part: str) -> str:
    """An element with the space before it, so that a missing one takes its space along."""
    if part in _GAPS:
        return rf"(?:{_BETWEEN}[\w']+){{0,{_GAPS[part]}}}?"
    return rf"(?:{_BETWEEN}{_choice(part)})?" if part.endswith("?") else _BETWEEN + _choice(part)


def _choice(part: str) -> str:
    return "(?:" + "|".join(_word(word) for word in part.removesuffix("?").split("|")) + ")"


def _word(word: str) -> str:
    if word == "#":
        return _NUMBER
    if "+" in word:
        return _BETWEEN.join(_word(part) for part in word.split("+"))
    if word.endswith("*"):
        return re.escape(word[:-1]).replace("'", "'?") + r"[\w']*"
    tail = "(?:'?s|'re|'d)?" if word in ("what", "how", "where", "who", "that", "why", "when") else "(?:'s)?"
    return re.escape(word).replace("'", "'?") + tail


class CueTable(Generic[K]):
    """Many cues, each standing for a key with a weight.

    `rows` maps a key to weights to a text with one cue a line, the form in which the lexicon is written.
    """

    def __init__(self, rows: Mapping[K, Mapping[float, str]]) -> None:
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._stems: dict[str, list[int]] = defaultdict(list)
        self._cues: list[tuple[K, float, Cue]] = []
        for key, weights in rows.items():
            for weight, lines in weights.items():
                for line in _lines(lines):
                    self._add(key, weight, Cue(line))

    def _add(self, key: K, weight: float, cue: Cue) -> None:
        place = len(self._cues)
        self._cues.append((key, weight, cue))
        exact, stems = cue.anchors()
        for word in exact:
            self._exact[word].append(place)
        for beginning in stems:
            self._stems[beginning].append(place)

    def warm(self) -> None:
        """Compile every cue now, for a server that would rather not do it in somebody's first turn."""
        for _, _, cue in self._cues:
            _ = cue.pattern

    def vocabulary(self) -> frozenset[str]:
        """Every whole word the cues name (for telling a slip of the keyboard from a word)."""
        words = (w for _, _, cue in self._cues for part in cue.source.split() for w in part.rstrip("?").split("|"))
        return frozenset(w for w in words if w.isalpha())

    def hits(self, said: Said, start: int = 0, end: int | None = None) -> Iterator[Hit[K]]:
        """Every cue found between two places, once each, in the order of the table."""
        stop = len(said.low) if end is None else end
        starts = [place for place in said.starts() if start <= place < stop]
        for place in sorted(self._candidates(said.tokens)):
            key, weight, cue = self._cues[place]
            if cue.begins:
                found = next((m for at in starts if (m := cue.pattern.match(said.low, at, stop))), None)
            else:
                found = cue.pattern.search(said.low, start, stop)
            if found:
                yield Hit(key, weight, found.start(), found.end())

    def first(self, said: Said, start: int = 0, end: int | None = None) -> Hit[K] | None:
        return next(self.hits(said, start, end), None)

    def _candidates(self, tokens: Iterable[str]) -> set[int]:
        found: set[int] = set()
        for token in set(tokens):
            words, beginning = _looked_up(token)
            for word in words:
                if word in self._exact:
                    found.update(self._exact[word])
            if beginning in self._stems:
                found.update(self._stems[beginning])
        return found


@lru_cache(maxsize=16384)
def _looked_up(token: str) -> tuple[frozenset[str], str]:
    """The words under which a spoken word is looked up, and the beginning of its stem."""
    plain = bare(token)
    return frozenset((plain, *_parts_of(token))), plain[:_PREFIX]


def _parts_of(token: str) -> tuple[str, ...]:
    """ "what're", "whats" and "how'd" also count as their first word."""
    if "'" in token:
        return (token.split("'")[0],)
    return (token[:-1],) if token.endswith("s") and token[:-1] in ("what", "how", "that", "where", "who") else ()


def _lines(text: str) -> Iterator[str]:
    """The cues of a table's text, on lines of their own or parted by ";".

    A line set further in goes on with the one before (after "|" without a space).
    """
    rows = [line for line in text.splitlines() if line.strip()]
    margin = min((len(row) - len(row.lstrip()) for row in rows), default=0)
    joined: list[str] = []
    for row in rows:
        if joined and len(row) - len(row.lstrip()) > margin:
            joined[-1] += row.strip() if joined[-1].endswith("|") else " " + row.strip()
        else:
            joined.append(row.strip())
    for line in joined:
        yield from (cue.strip() for cue in line.split(";") if cue.strip())
