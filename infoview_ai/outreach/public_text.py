"""Facts from pasted public text: candidates with the words they rest on, each to be confirmed by the learner.

By rules without a model; with one, its finds are kept only where their quotes stand in the text. What is not confirmed
never reaches a brief.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from pydantic import BaseModel, Field

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError
from infoview_ai.models.chat_model import ChatModel, Message
from infoview_ai.nlu.words import said
from infoview_ai.outreach.brief import MOST_FACT_CHARACTERS, Addressee, Brief
from infoview_ai.outreach.prompt import fence_for
from infoview_ai.prompts import section

MOST_CHARACTERS: Final = 20_000
MOST_FACTS: Final = 8
_ROLE: Final = re.compile(
    r"(?P<name>[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3})(?:,| is| was|\s*[|\u2013\u2014-])\s+(?:an?|the|our)?\s*"
    r"(?P<role>[a-zA-Z][\w /&-]{2,60}?)(?: (?:at|of|for|with|in)(?: the)?"
    r" (?P<org>[A-Z][\w'&. -]{1,60}?))?(?=[.,;|\n]|$| who| and )"
)
_NAME_LINE: Final = re.compile(r"^(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,3})$", re.MULTILINE)
_DID: Final = re.compile(
    r"\b(?:moved|switched|started|founded|led|built|wrote|designed|restored|opened|trained|taught|joined|left|won|runs|"
    r"manages|leads|teaches|published|spoke|gave|worked|developed|saved|created|set up|came to|began|studied|retrained|"
    r"volunteers|coaches|edits|hosts)\b"
)
_ORDERS: Final = re.compile(
    r"\b(?:ignore|disregard|forget) (?:\w+ ){0,4}(?:instructions?|rules?|above|previous)|\b(?:system|assistant"
    r"|developer)\s*:|"
    r"\byou (?:must|are now|will now|should now)\b|\b(?:as an? (?:ai|language model)|prompt)\b|</?\w+>",
    re.IGNORECASE,
)
_PRIVATE: Final = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|\+?\d[\d ()/.-]{7,}\d|\b(?:born|married|wife|husband|children"
    r"|aged?)\b",
    re.I,
)


class FactKind(StrEnum):
    NAME = "name"
    ROLE = "role"
    ORGANIZATION = "organization"
    DETAIL = "detail"


class Candidate(Data):
    """A fact that may be true of the person. `quote` stands in the text, word for word."""

    kind: FactKind
    text: str
    quote: str


class _Found(BaseModel):
    kind: FactKind
    text: str
    quote: str


class _Finds(BaseModel):
    facts: list[_Found] = Field(default_factory=list)


def candidates(text: str) -> tuple[Candidate, ...]:
    """Facts found by rules. InputError for a text that is empty or a whole book."""
    text = _readable(text)
    found = [*_who(text), *_deeds(text)]
    return tuple({(one.kind, one.text.lower()): one for one in found}.values())[:MOST_FACTS]


def candidates_with_model(text: str, model: ChatModel) -> tuple[Candidate, ...]:
    """Facts found by a model, those of the rules first. Raises ModelError; what the rules found can still be had."""
    text = _readable(text)
    mark = fence_for(text)
    asked = section("outreach", "extract", fence=mark, text=text)
    reply = model.structured([Message("user", asked)], _Finds, purpose="facts from a public text")
    known = list(candidates(text))
    for fact in reply.facts:
        found = Candidate(kind=fact.kind, text=" ".join(fact.text.split()), quote=fact.quote)
        if found.quote and found.quote in text and _usable(found.text) and _usable(found.quote):
            known.append(found)
    return tuple({(one.kind, one.text.lower()): one for one in known}.values())[:MOST_FACTS]


def confirmed(brief: Brief, chosen: Sequence[Candidate]) -> Brief:
    """The brief with the facts that the learner has confirmed; nothing that stands there already is overwritten."""
    person, detail = brief.person.model_dump(), brief.detail
    for one in chosen:
        if one.kind is FactKind.DETAIL:
            detail = detail or one.text
        else:
            person[one.kind.value] = person[one.kind.value] or one.text
    return brief.model_copy(update={"person": Addressee.model_validate(person), "detail": detail})


def _readable(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise InputError("There is no text to look for facts in.", next_step="Paste a profile or an article.")
    if len(text) > MOST_CHARACTERS:
        raise InputError(
            f"The text has {len(text):,} characters; {MOST_CHARACTERS:,} are read.",
            next_step="Paste the part about the person.",
        )
    return text


def _who(text: str) -> Iterator[Candidate]:
    found = _ROLE.search(text)
    if found is None:
        alone = _NAME_LINE.search(text)
        if alone is not None:
            yield Candidate(kind=FactKind.NAME, text=alone["name"], quote=alone[0])
        return
    for kind, group in ((FactKind.NAME, "name"), (FactKind.ROLE, "role"), (FactKind.ORGANIZATION, "org")):
        value = (found[group] or "").strip(" .")
        if value and _usable(value):
            yield Candidate(kind=kind, text=value, quote=found[0].strip())


def _deeds(text: str) -> Iterator[Candidate]:
    for sentence in said(text).sentences:
        quote = text[sentence.start : sentence.end].strip()
        found = _DID.search(quote)
        if found is None or not 4 <= sentence.words <= 40 or not _usable(quote):
            continue
        yield Candidate(
            kind=FactKind.DETAIL, text=quote[found.start() :].strip().rstrip(".")[:MOST_FACT_CHARACTERS], quote=quote
        )


def _usable(text: str) -> bool:
    """Neither an order to a model nor something private."""
    return (
        bool(text.strip()) and len(text) <= MOST_FACT_CHARACTERS and not (_ORDERS.search(text) or _PRIVATE.search(text))
    )
