"""A person from a form: who they are and a few facts; the grammar writes the rest."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, ValidationError

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import ProfileError
from infoview_ai.professionals.faults import faults_of
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.making.grammar import Given, Grammar
from infoview_ai.professionals.making.material import material
from infoview_ai.professionals.making.sorting import about_of, heading_for
from infoview_ai.professionals.profile import Fact, FactSource, Heading, Manner, Profile

MOST_FACTS: Final = 40
SHORT_WORDS, SHORT_SIGNS = 20, 160
LINE_SIGNS: Final = 140


def _plain(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if clean.commands(value):
        raise ValueError("this speaks to a machine; write it as you would tell it to a person")
    return clean.line(value)


Words = Annotated[str, BeforeValidator(_plain)]
FactWords = Annotated[str, Field(min_length=20, max_length=700), BeforeValidator(_plain)]


class Form(Data):
    """What a learner fills in. Texts are put on one line and made harmless; what reads like a command is refused."""

    role: Words = Field(min_length=2, max_length=80)
    field: Words = Field(min_length=2, max_length=60)
    employer: Words = Field(default="a mid-sized employer", min_length=2, max_length=100)
    """The kind of employer, not its name."""
    manner: Manner = Manner.WARM
    years: int = Field(default=8, ge=0, le=60)
    pronouns: Words = Field(default="they", min_length=2, max_length=20)
    name: Words = Field(default="", max_length=80)
    """Empty: a made-up one. Else the figure is inspired by that person, and says that it is not them."""
    facts: tuple[FactWords, ...] = Field(default=(), max_length=MOST_FACTS)
    """In the person's own voice: "I started as a porter"."""


def form_of(values: dict[str, Any]) -> Form:
    """The form with these values. Raises ProfileError that names what is wrong, one fault a line, in plain words."""
    try:
        return Form.model_validate(values)
    except ValidationError as error:
        raise ProfileError("\n".join(_named(fault) for fault in faults_of(error))) from error


def _named(fault: str) -> str:
    """ "facts › 2: has ..." as "Fact 2: has ...", as one would say it beside the form."""
    return re.sub(r"^Facts › (\d+)", r"Fact \1", f"{fault[:1].upper()}{fault[1:]}")


def facts_in(text: str) -> tuple[str, ...]:
    """Facts written one a line; empty lines and the marks of a list do not count."""
    return tuple(words for line in text.splitlines() if (words := line.strip().lstrip("-*•").strip()))


def made(form: Form) -> Profile:
    """A complete profile: the given facts stand, the rest is invented and marked so."""
    given: dict[Heading, list[Fact]] = {}
    for words in form.facts:
        heading = heading_for(words)
        given.setdefault(heading, []).append(fact(heading, words, len(given.get(heading, ()))))
    return complete(form, given)


def fact(heading: Heading, say: str, number: int, *, quote: str = "", source: FactSource = "given") -> Fact:
    """A fact in the words of somebody else, with a short form and the words by which one may ask for it."""
    return Fact(
        id=f"{heading.value}.{source}_{number + 1}",
        say=say,
        short=short_of(say),
        about=about_of(say),
        source=source,
        quote=quote,
    )


def complete(form: Form, given: Given, *, note: str = "", credit: str = "") -> Profile:
    """The profile of the form with these facts under their headings; the grammar fills the gaps."""
    told = " ".join(one.say for facts in given.values() for one in facts)
    seed = "|".join((form.role, form.field, form.employer, form.manner.value, form.name, told))
    grammar = Grammar(role=form.role, field=form.field, employer=form.employer, years=form.years, seed=seed)
    name = form.name or grammar.name(told, form.pronouns)
    return Profile(
        slug=clean.slug_of(name),
        name=name,
        pronouns=form.pronouns,
        role=form.role,
        organization=clean.with_article(form.employer),
        field=form.field,
        years=form.years,
        line=_line(form),
        practise=material().practise[form.manner],
        manner=form.manner,
        facts=grammar.facts(given),
        referrals=grammar.referrals(f"{name} {told}"),
        off_limits=material().off_limits,
        style=grammar.style(form.manner),
        note=note or note_of(form),
        credit=credit,
    )


def note_of(form: Form) -> str:
    """That the person is made up; with a name of the learner's, that it is a figure inspired by them, not them."""
    if form.name:
        return f"A practice figure inspired by {form.name}, not them. What is not marked as given was invented."
    return "Made up for practice. What is not marked as given was invented."


def short_of(say: str) -> str:
    """The first sentence, at most 20 words and 160 characters long; whole words, with an end."""
    first = say
    for mark in (". ", "! ", "? "):
        head = first.partition(mark)[0]
        first = head + mark.strip() if head != first and len(head) > SHORT_WORDS else first
    words = first.split()
    if len(words) <= SHORT_WORDS and len(first) <= SHORT_SIGNS:
        return first
    cut = " ".join(words[:SHORT_WORDS])[: SHORT_SIGNS - 4].rpartition(" ")[0] or first[: SHORT_SIGNS - 4]
    return f"{cut.rstrip(',;:')} ..."


def _line(form: Form) -> str:
    if form.name:
        return f"A practice figure inspired by {form.name}, not them."
    line = f"Made up: {clean.with_article(form.role)} at {clean.with_article(form.employer)}."
    return line if len(line) <= LINE_SIGNS else f"Made up: {clean.with_article(form.role)}."
