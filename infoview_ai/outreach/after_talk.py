"""From a talk to the facts of its thank-you: what they said, whom they named, whether they asked for a resume.

What is found here is a proposal: the learner picks the specifics and adds what they will do with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from infoview_ai.conversation.transcript import EventKind, Speaker, Transcript
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.nlu.words import said
from infoview_ai.outreach.brief import Named, Said, Talk
from infoview_ai.outreach.lexicon.manners import EMPTY_PRAISE
from infoview_ai.outreach.seen import content_words

_NAME: Final = re.compile(
    r"(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?|\b[A-Z][a-z'-]+ (?:[A-Z]\. )?[A-Z][a-z'-]+)\b"
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
_FEWEST_WORDS, _MOST_WORDS = 6, 32
_FILLED: Final = re.compile(
    r"^(?:well|so|yes|no|oh|ah|thank|thanks|sure|of course|hello|hi|good|nice|please|go"
    r" ahead|great)\b",
    re.I,
)
_OFFERS: Final = re.compile(
    r"\b(?:i'll|i will|let me|send me|i can (?:send|ask|put|introduce)|your (?:resume|cv)|minutes?|you're"
    r" welcome)\b",
    re.IGNORECASE,
)
MOST_OFFERED: Final = 12


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
    found: list[tuple[int, Said]] = []
    for place, turn in enumerate(talk.turns):
        if turn.speaker is not Speaker.PROFESSIONAL or turn.broken_off:
            continue
        for sentence in said(turn.text).sentences:
            text = turn.text[sentence.lead : sentence.end].rstrip(" ;,")
            if sentence.asks or not _FEWEST_WORDS <= sentence.words <= _MOST_WORDS or _elsewhere(text):
                continue
            weight = len(set(content_words(text.lower(), EMPTY_PRAISE)))
            if weight >= 2:
                found.append((weight, Said(text=" ".join(text.split()), turn=place)))
    best = sorted(found, key=lambda one: -one[0])[:MOST_OFFERED]
    return tuple(one for _, one in sorted(best, key=lambda pair: pair[1].turn or 0))


def _elsewhere(text: str) -> bool:
    """Small talk, promises, and who else to ask: these have places of their own in a thank-you."""
    return (
        _FILLED.match(text) is not None
        or _OFFERS.search(text) is not None
        or bool(_REFERS.search(text) and _NAME.search(text))
    )


def names_in(talk: Transcript) -> tuple[Named, ...]:
    """People the professional named to talk to, once each, and whether their own name may be used."""
    own = set(re.findall(r"\w+", talk.professional.name))
    found: dict[str, bool] = {}
    for turn in talk.turns:
        if turn.speaker is not Speaker.PROFESSIONAL or not _REFERS.search(turn.text):
            continue
        for match in _NAME.finditer(turn.text):
            name = match[0].rstrip("'")
            if not own & set(re.findall(r"\w+", name)):
                found[name] = found.get(name, False) or _MAY_NAME.search(turn.text) is not None
    return tuple(Named(name=name, may_use_name=may) for name, may in found.items())
