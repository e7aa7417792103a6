"""From a talk to the facts of its thank-you: what they said, whom they named, whether they asked for a resume.

What is found here is a proposal: the learner picks the specifics and adds what they will do with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from infoview_ai.conversation.transcript import EventKind, Speaker, Transcript
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.nlu.words import said
from infoview_ai.outreach.brief import Named, Said, Talk
from infoview_ai.outreach.lexicon.manners import EMPTY_PRAISE
from infoview_ai.outreach.seen import content_words

_RUN: Final = re.compile(r"\b(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? )?[A-Z][\w'-]+(?: (?:[A-Z]\. )?[A-Z][\w'-]+)*")
_NO_NAME: Final = frozenset(
    "i i'm i've i'd i'll a an the my our your her his their this that these those and but so then also maybe perhaps "
    "if when since because or as at in on for with from about hi hello hey dear thanks thank oh ah well yes no sure "
    "good morning afternoon evening try ask talk speak write call contact meet find see look tell say email message "
    "ring drop mention start begin there here old young both one two now it's that's there's i've i'd i'll mostly "
    "usually then monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
"""Words with a capital that are no part of a name: they begin a sentence, or name a day."""
_PLACE: Final = frozenset(
    "street road avenue lane square park bridge quay station house hospital ward clinic school university college "
    "academy institute library museum archive centre center court hall hotel church council union association society "
    "company bank office ltd inc town city county island green hill wind days day foundation forum".split()
)
_INTRODUCES: Final = re.compile(
    r"\b(?:I'm|I am|my name is|My name is|this is|This is) ([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
_REFERS: Final = re.compile(
    r"\b(?:talk|speak|write|call|contact|ask|reach out|get in touch|look up|meet|try|email|introduce|friend"
    r"|colleague|worked with|"
    r"mention me|mention my|use my name|say i sent you|tell (?:her|him|them))\b",
    re.IGNORECASE,
)
_MAY_NAME: Final = re.compile(
    r"\b(?:mention me|mention my name|use my name|say i sent you|tell (?:her|him|them)"
    r" i)\b",
    re.I,
)
_FEWEST_WORDS, _MOST_WORDS, _LEAST_WEIGHT = 6, 32, 3
_FILLED: Final = re.compile(
    r"^(?:well|so|yes|no|oh|ah|thank|thanks|sure|of course|hello|hi|good|nice|please|go"
    r" ahead|great)\b",
    re.I,
)
_OFFERS: Final = re.compile(
    r"\b(?:i'll|i will|let me|send me|i can (?:send|ask|put|introduce)|your (?:resume|cv)|minutes?|you're"
    r" welcome|(?:nice|good|pleased|lovely) to|talking to)\b",
    re.IGNORECASE,
)
MOST_OFFERED: Final = 12
_MOST_OF_A_TURN: Final = 2
"""A long answer does not crowd out the others."""


def talk_facts(talk: Transcript, notes: Sequence[str] = (), *, ended_hours_ago: float | None = None) -> Talk:
    """Everything a thank-you could use of a talk and of notes, the learner's notes first."""
    known = talk if talk.has_events else with_events(talk)
    return Talk(
        ended_hours_ago=ended_hours_ago,
        said=(*noted(notes), *said_in(known)),
        named=names_in(known),
        resume_requested=any(turn.did(EventKind.RESUME_REQUESTED) for turn in known.turns),
    )


def noted(notes: Sequence[str]) -> tuple[Said, ...]:
    """Notes as things said, each with its place."""
    return tuple(Said(text=note[:400], note=place) for place, note in enumerate(notes) if note.strip())


def said_in(talk: Transcript) -> tuple[Said, ...]:
    """The professional's sentences that say most, word for word, in the order of the talk."""
    found: list[tuple[int, int, Said]] = []
    for place, turn in enumerate(talk.turns):
        if turn.speaker is Speaker.PROFESSIONAL and not turn.broken_off:
            rows = sorted(_sentences(turn.text, place), key=lambda row: -row[0])
            found += rows[:_MOST_OF_A_TURN]
    best = sorted(found, key=lambda row: -row[0])[:MOST_OFFERED]
    return tuple(one for _, _, one in sorted(best, key=lambda row: (row[2].turn or 0, row[1])))


def _sentences(text: str, place: int) -> Iterator[tuple[int, int, Said]]:
    """Sentences worth a thank-you: how much each says, where it begins, and itself."""
    for sentence in said(text).sentences:
        words = text[sentence.lead : sentence.end].rstrip(" ;,")
        if sentence.asks or not _FEWEST_WORDS <= sentence.words <= _MOST_WORDS or _elsewhere(words):
            continue
        weight = len(set(content_words(words.lower(), EMPTY_PRAISE)))
        if weight >= _LEAST_WEIGHT:
            yield weight, sentence.lead, Said(text=" ".join(words.split()), turn=place)


def _elsewhere(text: str) -> bool:
    """Small talk, promises, and who else to ask: these have places of their own in a thank-you."""
    return (
        _FILLED.match(text) is not None
        or _OFFERS.search(text) is not None
        or bool(_REFERS.search(text) and any(_people(text)))
    )


def names_in(talk: Transcript) -> tuple[Named, ...]:
    """People the professional named to talk to, once each, and whether their own name may be used."""
    own = set(re.findall(r"\w+", talk.professional.name))
    found: dict[str, bool] = {}
    learner = _learners(talk)
    for turn in talk.turns:
        if turn.speaker is not Speaker.PROFESSIONAL or not _REFERS.search(turn.text):
            continue
        for name in _people(turn.text):
            words = set(re.findall(r"\w+", name))
            if not own & words and not words <= learner:
                found[name] = found.get(name, False) or _MAY_NAME.search(turn.text) is not None
    return tuple(Named(name=name, may_use_name=may) for name, may in found.items())


def _people(text: str) -> Iterator[str]:
    """Full names and titled ones; places and words that only begin a sentence are none."""
    for match in _RUN.finditer(text):
        words = match[0].rstrip("'").removesuffix("'s").split()
        while words and words[0].casefold() in _NO_NAME:
            words = words[1:]
        while words and words[-1].casefold() in _NO_NAME:
            words = words[:-1]
        if len(words) >= 2 and words[-1].casefold() not in _PLACE:
            yield " ".join(words)


def _learners(talk: Transcript) -> set[str]:
    """The words of the learner's own name, as far as they gave it."""
    mine = [turn.text for turn in talk.turns if turn.speaker is Speaker.SEEKER]
    return {word for text in mine for match in _INTRODUCES.finditer(text) for word in re.findall(r"\w+", match[1])}
