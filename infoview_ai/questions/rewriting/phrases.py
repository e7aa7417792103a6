"""Patterns and templates: a question's words found by pattern and set into a new frame, in the learner's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from infoview_ai.questions.rewriting.verbs import base_phrase, gerund_phrase, is_plural, plural, singular, with_article

_NEEDED = re.compile(r"\{(\w+)((?:\.\w+)*)!\}")
FRAMES: Final = Path(__file__).parent / "frames"
_PIECE = re.compile(r"(?P<name>[A-Z_]+) := (?P<piece>.+)")
_PLACE = re.compile(r"<([A-Z_]+)>")
_USED = re.compile(r"\{(\w+)")
_PHRASES: Final = frozenset("xns")
"""Groups that stand for a noun phrase; a frame's other groups may hold a clause."""
_MORE_THAN_A_PHRASE = re.compile(
    r"^(?:that (?:an?|the|it|they|you|your|people|there)|to|it's|it is|i|we|which|how|what|if|because|and|or|from|"
    r"of)\b|"
    r", ?(?:\w+n't|what|how|do|does|did|is|are|was|and|but|so|i|like|right|really)\b|\band (?:what|how|where|who)",
    re.IGNORECASE,
)
_SECOND_CLAUSE = re.compile(r", ?(?:she|he|they|it|you|i|we)(?:'s|'re|'ve|'m)? ", re.IGNORECASE)
_TWICE_OFTEN = re.compile(
    r"^(how (?:often|long|much|far) .{3,60}?|when .{3,60}?|in what ways .{3,60}?) (?:ever|often|usually|sometimes|"
    r"at all)\b",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_FIRST_PERSON = re.compile(r"\b(?:i'm|i am|i've|i have|i'd|i|me|my|mine|myself)\b", re.IGNORECASE)
_HEAD = re.compile(r" (?:to|for|in|at|on|with|from|of|that|who|about)\b")
_MANY: Final = frozenset("you they we people i".split())
_SOMEONE = {
    "i'm": "someone is", "i am": "someone is", "i've": "someone has", "i have": "someone has", "i'd": "someone would",
    "i": "someone", "me": "someone", "my": "their", "mine": "theirs", "myself": "themselves",
}  # fmt: skip


class Phrase(str):
    """Words from the question with the forms a template may ask for: `{v.ing}`, `{n.one}`, `{x.someone}`."""

    __slots__ = ()

    @property
    def ing(self) -> Phrase:
        return Phrase(gerund_phrase(self))

    @property
    def base(self) -> Phrase:
        return Phrase(base_phrase(self))

    @property
    def one(self) -> Phrase:
        return Phrase(singular(self))

    @property
    def many(self) -> Phrase:
        return Phrase(plural(singular(self)))

    @property
    def a(self) -> Phrase:
        return Phrase(with_article(self))

    @property
    def do(self) -> Phrase:
        """ "do" for a plural or a row of things, else "does"; "running servers" is one thing."""
        if self.lower() in _MANY:
            return Phrase("do")
        if self.partition(" ")[0].endswith("ing"):
            return Phrase("does")
        return Phrase("do" if is_plural(_HEAD.split(self)[0]) or " and " in self else "does")

    @property
    def are(self) -> Phrase:
        return Phrase("are" if self.do == "do" else "is")

    @property
    def have(self) -> Phrase:
        return Phrase("have" if self.do == "do" else "has")

    @property
    def low(self) -> Phrase:
        return Phrase(self.lower())

    @property
    def someone(self) -> Phrase:
        """ "I" -> "someone" and "my" -> "their", which keeps the sense and leaves the learner out of it."""
        return Phrase(_FIRST_PERSON.sub(lambda found: _SOMEONE[found.group().lower()], self))


@dataclass(frozen=True)
class Frame:
    """A pattern over a question's clause (whole, any case) and the wordings it may take, best first."""

    pattern: str
    wordings: tuple[str, ...]


@cache
def frames(name: str) -> tuple[Frame, ...]:
    """The frames of the file `name` in the folder frames, which says itself how it is to be read."""
    pieces: dict[str, str] = {}
    found: list[tuple[str, list[str]]] = []
    for line in (FRAMES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if defined := _PIECE.match(line):
            pieces[defined["name"]] = defined["piece"]
        elif line.startswith(" "):
            found[-1][1].append(line.strip())
        else:
            found.append((_PLACE.sub(lambda place: pieces[place[1]], line.rstrip()), []))
    return tuple(Frame(pattern, tuple(wordings)) for pattern, wordings in found)


def fitted(choice: Sequence[Frame], clause: str, known: Mapping[str, str]) -> Iterator[str]:
    """The wordings of every frame that fits the clause, in order, as whole questions."""
    for frame in choice:
        if found := _compiled(frame.pattern).search(clause):
            groups = {name: _group(name, value or "") for name, value in found.groupdict().items()}
            for wording in frame.wordings:
                if filled := _filled(wording, {**{name: Phrase(value) for name, value in known.items()}, **groups}):
                    yield whole_question(filled)


def _group(name: str, value: str) -> Phrase:
    """The words of a group; `r`, the rest of a phrase, follows a word and so brings its space."""
    plain = value.strip(" ,.?!")
    return Phrase(f" {plain}" if name == "r" and plain else plain)


def _filled(wording: str, words: Mapping[str, Phrase]) -> str:
    """The wording filled in; empty where it needs a word that is not known (`{role}` of a question without one)."""
    if any(not words.get(found[1]) for found in _NEEDED.finditer(wording)):
        return ""
    if any(_MORE_THAN_A_PHRASE.search(words[name]) for name in _USED.findall(wording) if name in _PHRASES):
        return ""  # a clause was caught, and the wording has room for a phrase only
    if _SECOND_CLAUSE.search(words.get("c", "")):
        return ""
    return _NEEDED.sub(r"{\1\2}", wording).format_map(words)


def whole_question(text: str) -> str:
    """With a capital in front, single spaces and one question mark at the end."""
    tidy = _SPACES.sub(" ", _TWICE_OFTEN.sub(r"\1", text)).strip(" ,;:.!?-").replace(" ,", ",").replace(",,", ",")
    return tidy[:1].upper() + tidy[1:] + "?" if tidy else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
