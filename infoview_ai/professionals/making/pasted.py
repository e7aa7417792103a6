"""A person from public text (a bio, a talk, a job posting) without a model: its sentences sorted to headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from infoview_ai.errors import ProfileError
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.making.form import Form, complete, fact, form_of
from infoview_ai.professionals.making.grammar import MOST_A_HEADING
from infoview_ai.professionals.making.sorting import heading_for, sentences
from infoview_ai.professionals.making.spoken_person import Kind, in_first_person, kind_of, opening_name
from infoview_ai.professionals.profile import Fact, Heading, Profile

LONGEST_TEXT: Final = 20_000
SHORTEST_TEXT: Final = 40
SENTENCE: Final = (20, 600)
_ROLE = re.compile(
    r"\b(?:is|am|as|was|be|seeking|hiring|looking for)\s+(?:an?|our|the)\s+((?:[a-zà-ÿ-]+\s){0,4}?[a-zà-ÿ-]{3,})"
    r"(?=\s+(?:at|in|for|with|who|and|to|on|of|from|based)\b|[.,;:!]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(
    r"\b(?:work(?:s|ed|ing)?|career|years|experience|background|degree) in ([a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?)", re.I
)


@dataclass(frozen=True)
class LeftOut:
    """A sentence that is not in the profile, and why."""

    text: str
    why: str


@dataclass(frozen=True)
class Draft:
    """A profile to look at before it is kept."""

    profile: Profile
    gaps: tuple[Heading, ...]
    """Headings that the text says nothing about; what stands there is invented."""
    left_out: tuple[LeftOut, ...] = ()


def checked_text(text: str) -> str:
    """The pasted text. Raises ProfileError where it is too short to say anything, too long, or not text."""
    if "\x00" in text:
        raise ProfileError("This is not text.", next_step="Paste the words themselves, not a file.")
    if len(text) > LONGEST_TEXT:
        raise ProfileError(
            f"The text has {len(text):,} characters, at most {LONGEST_TEXT:,}.",
            next_step="Paste the part that tells about the work.",
        )
    if len(text.strip()) < SHORTEST_TEXT:
        raise ProfileError(
            "There is too little text to draw a person from.", next_step="Paste a paragraph or more, or use the form."
        )
    return text


def draft_from_text(text: str, values: dict[str, Any]) -> Draft:
    """A draft whose given facts each carry the very words they came from.

    `values` are those of a form without facts; a role or field that is missing is looked for in the text. Sentences
    that speak to a machine, or hold an address, are left out. Raises ProfileError for text or values at fault.
    """
    text = checked_text(text)
    form = form_of({**_named_in(text, values), "facts": ()})
    kind = kind_of(text)
    who = form.name or opening_name(text)
    given: dict[Heading, list[Fact]] = {}
    left_out: list[LeftOut] = []
    for sentence in dict.fromkeys(sentences(text)):
        heading = heading_for(sentence, Heading.TYPICAL_WEEK if kind is Kind.POSTING else Heading.PATH_IN)
        under = given.setdefault(heading, [])
        if why := _why_not(sentence, len(under)):
            left_out.append(LeftOut(sentence, why))
        else:
            under.append(fact(heading, in_first_person(sentence, kind, who), len(under), quote=sentence))
    if not any(given.values()):
        raise ProfileError(
            "No sentence of this text tells anything that a person could say about their work.",
            next_step="Paste a bio, a talk or a job posting in whole sentences, or use the form.",
        )
    return Draft(_profile(form, given), gaps_of(given), tuple(left_out))


def gaps_of(given: dict[Heading, list[Fact]]) -> tuple[Heading, ...]:
    """The headings with no given fact."""
    return tuple(heading for heading in Heading if not given.get(heading))


def note_on(form: Form) -> str:
    """What to know about a figure drawn from a text."""
    who = f"A practice figure inspired by {form.name}, not them." if form.name else "Made up for practice."
    return f"{who} Facts marked as given follow a public text that was pasted; the rest was invented."


def _profile(form: Form, given: dict[Heading, list[Fact]]) -> Profile:
    return complete(form, given, note=note_on(form))


def _named_in(text: str, values: dict[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in values.items() if value not in (None, "")}
    role = _ROLE.search(text) if "role" not in found else None
    if role is not None:
        found["role"] = role[1].lower()
    if "role" not in found:
        raise ProfileError("The text does not say plainly what this person does.", next_step="Fill in the role.")
    if "field" not in found:
        field = _FIELD.search(text)
        found["field"] = field[1].lower() if field is not None else found["role"][:60]
    return found


def _why_not(sentence: str, already: int) -> str:
    shortest, longest = SENTENCE
    if clean.commands(sentence):
        return "It speaks to a machine, not about the work."
    if clean.contacts(sentence):
        return "It holds an address, a link or a number to call."
    if len(sentence) < shortest or len(sentence.split()) < 4:
        return "Too short to stand alone."
    if len(sentence) > longest:
        return "Too long for one answer."
    return "There is enough about this already." if already >= MOST_A_HEADING else ""
