"""Words of a text as the index sees them: without accents, stemmed, with the field's synonyms."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer
import yaml

from infoview_ai.resources import resource

_FILE = "knowledge/thesaurus.yaml"
_STEMMING = "stems/1"
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
_stemmer = snowballstemmer.stemmer("english")

STOP = frozenset(
    "a about after all also am an and any are as at be been before being but by can could did do does doing for from "
    "get gets getting had has have having he her here him his how i i'd i'll i'm i've if in into is isn't it it's its "
    "just let like made make makes making me more most much my no not of on one or other our out over own really s "
    "say she should so some something such t than that that's the their them then there these they thing things this "
    "those to too up us use very was we went were what what's when where which while who whose why will with would "
    "you you're your yourself im ive id ill its isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont "
    "wouldnt cant couldnt shouldnt thats whats theyre youre shes hes theres".split()
)


@dataclass(frozen=True)
class Wanted:
    """The stems of a question, and those of words that mean the same in this field."""

    own: tuple[str, ...]
    kin: tuple[str, ...]


@dataclass(frozen=True)
class _Thesaurus:
    """`knowledge/thesaurus.yaml`, ready for use."""

    phrases: tuple[tuple[re.Pattern[str], str], ...]
    ideas: Mapping[str, frozenset[str]]
    """For each stem all stems of its ideas."""


def plain(text: str) -> str:
    """Small letters without accents: "Résumé" is "resume"."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in folded if not unicodedata.combining(character)).replace("’", "'")


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a plain word."""
    return str(_stemmer.stemWord(word.split("'")[0] if word.endswith("'s") else word))


def stems(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order."""
    words = plain(text)
    for pattern, word in _thesaurus().phrases:
        words = pattern.sub(word, words)
    return [stem(word) for word in _WORD.findall(words) if word not in STOP]


def wanted(question: str) -> Wanted:
    """What to look for: each stem once, the question's own apart from their kin."""
    own = dict.fromkeys(stems(question))
    ideas = _thesaurus().ideas
    kin = {word: None for one in own for word in sorted(ideas.get(one, ())) if word not in own}
    return Wanted(tuple(own), tuple(kin))


@lru_cache(maxsize=1)
def words_version() -> str:
    """Changes with the thesaurus and with the way words are made stems."""
    return f"{_STEMMING}-{hashlib.sha256(resource(_FILE).read_bytes()).hexdigest()[:16]}"


@lru_cache(maxsize=1)
def _thesaurus() -> _Thesaurus:
    content = yaml.safe_load(resource(_FILE).read_text(encoding="utf-8"))
    phrases = tuple((re.compile(rf"\b(?:{pattern})\b"), f" {word} ") for word, pattern in content["phrases"].items())
    ideas: dict[str, frozenset[str]] = {}
    for line in content["alike"]:
        group = frozenset(stem(word) for word in line.split())
        for word in group:
            ideas[word] = ideas.get(word, frozenset()) | group
    return _Thesaurus(phrases, ideas)
