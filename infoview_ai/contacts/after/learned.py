"""Three things I learned, beside what was said: heard, misremembered, not found, and what was missed.

Deterministic: the words of each thing are looked for among the sentences of the talk, rarer words counting more. Where
the words do not settle it, the verdict is `unsure` and the nearest sentence is shown; nothing is called wrong then.
Vectors of an encoder were tried where words find nothing, and left out: of what was never said they found something
nearest all the same, and of what was said they found nothing more.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from infoview_ai.contacts.after.deeds import agree_in_not, denied, done_after_all, somebody_else
from infoview_ai.contacts.after.differences import amount_words, difference, numbers_in, places_in
from infoview_ai.contacts.after.names import names_in, names_of_talk, other_name
from infoview_ai.conversation.transcript import Data, Speaker, Transcript
from infoview_ai.knowledge.words import stems
from infoview_ai.nlu.words import said

HEARD_FROM: Final = 0.6
"""Share of a thing's weight of words that must stand in what was said."""
OFTEN_FROM: Final = 0.5
OFTEN: Final = 4
"""So many words in common make half of the weight enough."""
NEAR_FROM: Final = 0.34
SAME_FROM: Final = 0.5
"""From here on, words that differ differ about the same thing."""
SLACK: Final = 0.15
"""A passage that agrees counts before one that differs when it comes as near as this."""
TOGETHER: Final = 3
LEAST_WORDS: Final = 2
"""A thing with fewer words of meaning cannot be looked for."""
MISSED: Final = 3
_MEMORABLE: Final = re.compile(
    r"\b(?:should|advice|advise|suggest|recommend|important|matters?|key|biggest|hardest|best|worst|mistake|nobody|"
    r"surpris\w+|wish|learn(?:ed|t)?|start with|try|talk to|look (?:at|for|into)|ask for|read|never|always|first thing|"
    r"years?|months?|certificate|licen[cs]e|course|degree)\b",
    re.IGNORECASE,
)
_BASE: Final = {
    form: base
    for base, forms in {
        "take": "took taken",
        "go": "went gone",
        "come": "came",
        "give": "gave given",
        "find": "found",
        "see": "saw seen",
        "write": "wrote written",
        "begin": "began begun",
        "know": "knew known",
        "teach": "taught",
        "think": "thought",
        "leave": "left",
        "speak": "spoke spoken",
        "pay": "paid",
        "learn": "learnt",
        "do": "did done",
        "keep": "kept",
        "lose": "lost",
        "meet": "met",
        "sit": "sat",
        "choose": "chose chosen",
        "grow": "grew grown",
        "hear": "heard",
        "bad": "worse worst",
    }.items()
    for form in forms.split()
}
"""Past forms that a stemmer leaves apart from their verb."""
_SIZE: Final = (7, 45)
"""Least and most words of a sentence that is worth remembering whole."""


class Verdict(StrEnum):
    HEARD = "heard"
    MISREMEMBERED = "misremembered"
    UNSURE = "unsure"
    NOT_FOUND = "not_found"


class Memory(Data):
    """One thing the learner remembers, beside the talk."""

    thing: str
    verdict: Verdict
    turn: int | None = None
    quote: str = ""
    """The nearest words, verbatim; empty where nothing comes near."""
    why: str = ""


class Missed(Data):
    """Something said that none of the things takes up."""

    turn: int
    quote: str


class Compared(Data):
    """All things, and what was missed."""

    memories: tuple[Memory, ...]
    missed: tuple[Missed, ...]


@dataclass(frozen=True)
class _Passage:
    turn: int
    text: str
    stems: frozenset[str]
    mine: bool
    """Said by the learner."""
    is_single: bool = False
    """One sentence, and not several of a turn."""


@dataclass(frozen=True)
class _People:
    """The names said in a talk, and the words of the name of whom one talked with."""

    known: frozenset[str]
    own: frozenset[str]

    @classmethod
    def of(cls, talk: Transcript) -> _People:
        known = names_of_talk([turn.text for turn in talk.turns if turn.speaker is Speaker.PROFESSIONAL])
        return cls(known, frozenset(re.findall(r"\w+", talk.professional.name.casefold())))


def compare(things: Sequence[str], talk: Transcript) -> Compared:
    """What the learner remembers beside what was said."""
    passages = _passages(talk)
    sentences = [one for one in _sentences(talk) if not one.mine]
    weigh = _weights(passages)
    people = _People.of(talk)
    memories = tuple(_memory(thing.strip(), passages, weigh, people) for thing in things if thing.strip())
    return Compared(memories=memories, missed=_missed(memories, sentences, weigh))


def _roots(text: str) -> frozenset[str]:
    """The stems of a text's words of meaning, with irregular past forms as their verb."""
    return frozenset(_BASE.get(stem, stem) for stem in stems(text))


def _whole_sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences stand; a semicolon ends none."""
    places: list[tuple[int, int]] = []
    for sentence in said(text).sentences:
        if places and text[places[-1][0] : sentence.start].rstrip().endswith(";"):
            places[-1] = (places[-1][0], sentence.end)
        else:
            places.append((sentence.start, sentence.end))
    return places


def _sentences(talk: Transcript) -> list[_Passage]:
    found = []
    for place, turn in enumerate(talk.turns):
        for start, end in _whole_sentences(turn.text):
            text = turn.text[start:end]
            found.append(_Passage(place, text, _roots(text), turn.speaker is Speaker.SEEKER, is_single=True))
    return found


def _passages(talk: Transcript) -> list[_Passage]:
    """Sentences, and up to TOGETHER neighbours of one turn: a thing is often said in several."""
    single = _sentences(talk)
    found = list(single)
    for size in range(2, TOGETHER + 1):
        for place in range(len(single) - size + 1):
            some = single[place : place + size]
            if some[0].turn == some[-1].turn:
                found.append(_joined(some, talk.turns[some[0].turn].text))
    return found


def _joined(some: Sequence[_Passage], whole: str) -> _Passage:
    start = whole.index(some[0].text)
    text = whole[start : whole.index(some[-1].text, start) + len(some[-1].text)]
    return _Passage(some[0].turn, text, frozenset[str]().union(*(one.stems for one in some)), some[0].mine)


def _weights(passages: Sequence[_Passage]) -> Callable[[str], float]:
    counts = Counter(stem for passage in passages for stem in passage.stems)
    total = max(1, len(passages))
    return lambda stem: math.log(1 + total / (1 + counts[stem]))


def _memory(thing: str, passages: Sequence[_Passage], weigh: Callable[[str], float], people: _People) -> Memory:
    wanted = _roots(thing)
    if len(wanted) < LEAST_WORDS or not passages:
        why = "Too few words to look for. Say it in a whole sentence." if passages else "The talk has no words."
        return Memory(thing=thing, verdict=Verdict.UNSURE, why=why)
    theirs, share = _nearest(wanted, [one for one in passages if not one.mine], weigh)
    mine, my_share = _nearest(wanted, [one for one in passages if one.mine], weigh)
    if mine is not None and my_share >= HEARD_FROM and my_share > share + 0.15 and share < HEARD_FROM:
        why = "Those are your own words; I do not find that they said it."
        return Memory(thing=thing, verdict=Verdict.MISREMEMBERED, turn=mine.turn, quote=mine.text, why=why)
    if theirs is None or share < NEAR_FROM:
        why = "I do not find it in the talk. It may have been said in quite other words, or not at all."
        return Memory(thing=thing, verdict=Verdict.NOT_FOUND, why=why)
    if (differing := _differing(thing, wanted, passages, weigh)) is not None:
        return differing
    if (otherwise := _otherwise(thing, wanted, passages, weigh, people)) is not None:
        return otherwise
    if not _counts_as(thing, theirs.text) or not (
        share >= HEARD_FROM or (share >= OFTEN_FROM and len(wanted & theirs.stems) >= OFTEN)
    ):
        why = "This is the nearest I find; judge for yourself whether it is what you mean."
        return Memory(thing=thing, verdict=Verdict.UNSURE, turn=theirs.turn, quote=theirs.text, why=why)
    return Memory(thing=thing, verdict=Verdict.HEARD, turn=theirs.turn, quote=theirs.text)


def _differing(
    thing: str, wanted: frozenset[str], passages: Sequence[_Passage], weigh: Callable[[str], float]
) -> Memory | None:
    """The passage about the same that says otherwise; None where one agrees as well as any that differs.

    Words that the difference is about (numbers, opposites) are left out of the comparison.
    """
    rest = wanted - amount_words()
    if len(rest) < LEAST_WORDS:
        rest = wanted
    theirs = [(_share(rest, one, weigh), -len(one.stems), one) for one in passages if not one.mine]
    near = sorted((row for row in theirs if row[0] >= NEAR_FROM), key=lambda row: row[:2], reverse=True)
    if not near or near[0][0] < SAME_FROM:
        return None
    for share, _, passage in near:
        if share < near[0][0] - SLACK:
            break
        if not (why := difference(thing, passage.text)):
            if _counts_as(thing, passage.text):
                return None
            continue
        return Memory(thing=thing, verdict=Verdict.MISREMEMBERED, turn=passage.turn, quote=passage.text, why=why)
    return None


def _otherwise(
    thing: str, wanted: frozenset[str], passages: Sequence[_Passage], weigh: Callable[[str], float], people: _People
) -> Memory | None:
    """The one sentence about the same that gives it another name, a "not", or to somebody else; None without one."""
    names = frozenset[str]().union(*(_roots(name) for name in names_in(thing, people.known)))
    rest = wanted - names - amount_words()
    if len(rest) < LEAST_WORDS:
        return None
    single = [one for one in passages if not one.mine and one.is_single]
    best, share = _nearest(rest, single, weigh)
    if best is None or share < SAME_FROM:
        return None
    why = (
        (other_name(thing, best.text, people.known, people.own) if share >= HEARD_FROM else "")
        or denied(thing, best.text)
        or somebody_else(thing, best.text, people.known, people.own)
    )
    if why:
        return Memory(thing=thing, verdict=Verdict.MISREMEMBERED, turn=best.turn, quote=best.text, why=why)
    if agree_in_not(thing, best.text):
        return None
    for one in single:  # a "not" of the learner's own may be answered a sentence further on
        if one.turn == best.turn and (why := done_after_all(thing, one.text)):
            return Memory(thing=thing, verdict=Verdict.MISREMEMBERED, turn=one.turn, quote=one.text, why=why)
    return None


def _counts_as(thing: str, passage: str) -> bool:
    """Whether every number and place in a row of the thing stands in the passage."""
    return numbers_in(thing) <= numbers_in(passage) and places_in(thing) <= places_in(passage)


def _nearest(
    wanted: frozenset[str], passages: Sequence[_Passage], weigh: Callable[[str], float]
) -> tuple[_Passage | None, float]:
    """The passage that holds most of the wanted words by weight, the shortest of equals, and that share."""
    scored = [(_share(wanted, one, weigh), -len(one.stems), one) for one in passages]
    if not scored:
        return None, 0.0
    share, _, best = max(scored, key=lambda row: row[:2])
    return best, share


def _share(wanted: frozenset[str], passage: _Passage, weigh: Callable[[str], float]) -> float:
    return sum(map(weigh, wanted & passage.stems)) / sum(map(weigh, wanted))


def _missed(
    memories: Sequence[Memory], sentences: Sequence[_Passage], weigh: Callable[[str], float]
) -> tuple[Missed, ...]:
    """What is worth remembering and stands in no memory, the weightiest first, then in the order of the talk."""
    taken = frozenset[str]().union(*(_roots(f"{memory.thing} {memory.quote}") for memory in memories))
    worth = []
    for place, one in enumerate(sentences):
        count = len(one.text.split())
        fresh = len(one.stems - taken) / max(1, len(one.stems))
        if _SIZE[0] <= count <= _SIZE[1] and not one.text.endswith("?") and fresh >= 0.6:
            cues = len(_MEMORABLE.findall(one.text))
            weight = sum(map(weigh, one.stems)) / math.sqrt(max(1, len(one.stems)))
            worth.append((cues > 0, weight + cues, place, one))
    best = sorted(worth, key=lambda row: row[:2], reverse=True)[:MISSED]
    return tuple(Missed(turn=one.turn, quote=one.text) for _, _, _, one in sorted(best, key=lambda row: row[2]))
