"""Promises made in a talk ("I'll send you the article"): found in turns or notes, handed on as tasks.

This room only finds them; the contacts room keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.nlu.words import said
from infoview_ai.outreach.draft import Task

_DOES: Final = (
    r"(?:send|email|e-mail|forward|mail|share|write|call|ring|phone|message|text|let you know|get back|look (?:it"
    r"|that|them|her|him|into|up)|"
    r"find (?:out|you|the)|check|ask (?:her|him|them|my|around|the)|put you in touch|introduce|connect|pass (?:on"
    r"|along|your|it|this|that)|"
    r"contact|get in touch|dig (?:out|up)|drop|post|read (?:it|that|the|your|her|his)|try (?:it|that|the)|think"
    r" about|report|"
    r"follow up|bring|lend|return|show|tell (?:you|her|him|them)|mention|keep you posted|visit|sign up|join)"
)
_PROMISE: Final = re.compile(
    rf"\b(?:i'll|i will|i'm going to|i am going to|i can|i could|let me|i'd be (?:happy|glad) to|i would be"
    rf" (?:happy|glad) to|"
    rf"happy to|remind me to|i promise to|i shall)\s+(?:\w+\s+){{0,2}}?(?P<what>{_DOES}\b.*)",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    rf"\b(?:(?P<they>he|she|they|[A-Z][\w.]+(?: [A-Z]\w+)?)(?:'ll| will| is going to| promised to| offered to|"
    rf" wants to)|"
    rf"(?P<me>i(?:'ll| will| promised to| said i(?:'d| would)| offered to| must| need to| should)|promised to|to"
    rf" do:?|todo:?))\s+"
    rf"(?:\w+\s+){{0,2}}?(?P<what>{_DOES}\b.*)"
)
_NOT_NOW: Final = re.compile(
    r"^(?:call it|tell you (?:the truth|a|that|what|one|something|this|how|about)|let you (?:go|get)|think about"
    r" (?:it|that) (?:as|like)|"
    r"share (?:a|one|an|something|this)|show you (?:how|what) i|ask you|check my|write (?:code|a lot|reports))",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r"(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)[.?!;]|,? (?:but|because|if that|so that|and then (?:we"
    r"|you)|which)\b"
)
_MOST_WORDS: Final = 18


def promises_in(talk: Transcript) -> tuple[Task, ...]:
    """What either side said they would do after the talk, with the turn and the words."""
    return tuple(
        Task(what=_as_task(what, turn.speaker is Speaker.SEEKER), quote=quote, by=_by(turn.speaker), turn=place)
        for place, turn in enumerate(talk.turns)
        for quote, what in _in_turn(turn.text)
    )


def promises_in_notes(notes: Sequence[str]) -> tuple[Task, ...]:
    """The same from the learner's notes, one note a string."""
    found = []
    for place, note in enumerate(notes):
        for sentence in said(note).sentences:
            text = note[sentence.start : sentence.end]
            match = _NOTE.search(text) or _NOTE.search(text[:1].lower() + text[1:])
            if match is None or _NOT_NOW.match(match["what"]):
                continue
            mine = match["they"] is None
            by: Literal["seeker", "professional"] = "seeker" if mine else "professional"
            found.append(Task(what=_as_task(_cut(match["what"]), mine), quote=text, by=by, note=place))
    return tuple(found)


def _in_turn(text: str) -> Iterator[tuple[str, str]]:
    for sentence in said(text).sentences:
        words = text[sentence.start : sentence.end]
        found = _PROMISE.search(words.replace("\u2019", "'"))
        if found is not None and not sentence.asks and not _NOT_NOW.match(found["what"]):
            yield words, _cut(found["what"])


def _by(speaker: Speaker) -> Literal["seeker", "professional"]:
    return "seeker" if speaker is Speaker.SEEKER else "professional"


def _cut(what: str) -> str:
    end = _CUT.search(what)
    words = (what[: end.start()] if end else what).split()
    return " ".join(words[:_MOST_WORDS]).rstrip(" ,")


def _as_task(what: str, mine: bool) -> str:
    """ "Send her the article" for the learner; "They promised to send you the article" for the other."""
    if not mine:
        return f"They promised to {what}."
    plain = re.sub(r"\byour\b", "their", re.sub(r"\byou\b", "them", what))
    return plain[:1].upper() + plain[1:] + "."
