"""A professional: who they are, what they know, what they hide and how they speak. Written in YAML."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator

from infoview_ai.conversation.transcript import Data, Person
from infoview_ai.professionals.particulars import Particulars


class Heading(StrEnum):
    """The twenty fact headings F1-F20 of domain.md 6.2, in that order."""

    PATH_IN = "path_in"
    TYPICAL_WEEK = "typical_week"
    PEOPLE = "people"
    TOOLS = "tools"
    BEST_PART = "best_part"
    HARDEST_PART = "hardest_part"
    SURPRISE = "surprise"
    SKILLS = "skills"
    EDUCATION = "education"
    EXPERIENCE_FIRST = "experience_first"
    LADDER = "ladder"
    GOOD_AFTER_FIVE_YEARS = "good_after_five_years"
    SETTING = "setting"
    PAY = "pay"
    OUTLOOK = "outlook"
    ASSOCIATIONS = "associations"
    RELATED_JOBS = "related_jobs"
    WOULD_DO_AGAIN = "would_do_again"
    REFERRALS = "referrals"
    OFF_LIMITS = "off_limits"


class Manner(StrEnum):
    """How they behave: the ten archetypes A-J of domain.md 6.1."""

    BUSY = "busy"
    WARM = "warm"
    GUARDED = "guarded"
    CHATTY = "chatty"
    TESTER = "tester"
    RECRUITER = "recruiter"
    BLUNT = "blunt"
    LATE = "late"
    CONNECTOR = "connector"
    SCEPTIC = "sceptic"


FactSource = Literal["written", "given", "invented", "occupation"]
"""Where a fact comes from: written with the person, given by the learner (or by the words they pasted), invented for
practice, or taken from a database of occupations."""


class Fact(Data):
    """One thing the professional can tell, in their own spoken words (first person)."""

    id: str = Field(pattern=r"^[a-z0-9_]+\.[a-z0-9_]+$")
    """`heading.name`, unique in the profile: "hardest_part.second_year"."""
    say: str = Field(min_length=20, max_length=700)
    """The whole of it, 25-80 words of natural speech that can stand alone as an answer."""
    short: str = Field(min_length=5, max_length=160)
    """The same in one sentence of at most 20 words, for a brief answer."""
    hidden: bool = False
    """Told only for a good follow-up or a tailored open question."""
    after: str | None = None
    """Id of the fact it deepens: a follow-up on that one unlocks this one."""
    about: tuple[str, ...] = ()
    """Words and phrases by which a learner may ask for it ("night shift", "second year", "paperwork")."""
    source: FactSource = "written"
    quote: str = Field(default="", max_length=700)
    """The very words of the pasted text that a given fact came from; empty where there are none."""


class Referral(Data):
    """Somebody (fictional) they could refer the learner to."""

    name: str
    who: str
    """Role and place, for a sentence: "runs the clinic desk at Marlow Street"."""
    because: str
    """Why this one: "she came from teaching, like a lot of people who ask me"."""
    how: str
    """"Tell her I sent you." or "Let me ask her first." """


class Style(Data):
    """Lines in the person's own voice, several of each so that none is said twice."""

    openings: tuple[str, ...] = Field(min_length=3)
    """First words when the talk begins with a greeting."""
    bridges: tuple[str, ...] = Field(min_length=6)
    """Short starts of an answer: "Good question." """
    acknowledgements: tuple[str, ...] = Field(min_length=6)
    """Reactions to a paraphrase or a thank-you in mid-talk."""
    fillers: tuple[str, ...] = Field(default=(), max_length=8)
    about_me_reactions: tuple[str, ...] = Field(min_length=3)
    """Reactions when the learner tells who they are; `{field}` may stand for what they come from."""
    do_not_know: tuple[str, ...] = Field(min_length=3)
    decline: tuple[str, ...] = Field(min_length=3)
    """For questions that are too personal or off limits."""
    deflect_pitch: tuple[str, ...] = Field(min_length=3)
    """ "I stay out of hiring, so I can't help there." """
    soft_time_cue: tuple[str, ...] = Field(min_length=2)
    hard_time_cue: tuple[str, ...] = Field(min_length=2)
    closings: tuple[str, ...] = Field(min_length=3)
    """Goodbyes when it went well."""
    cool_closings: tuple[str, ...] = Field(min_length=2)
    """Goodbyes when the talk had become a pitch."""
    small_talk: tuple[str, ...] = Field(min_length=3)
    questions_back: tuple[str, ...] = Field(min_length=2)
    """What they ask the learner when they are curious: "And you, what draws you to it?" """


class Profile(Data):
    """One person to practise with."""

    slug: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{1,60}$")
    name: str = Field(min_length=2, max_length=80)
    pronouns: str = "they"
    role: str = Field(min_length=2, max_length=80)
    organization: str = Field(min_length=2, max_length=120)
    """A fictional employer."""
    field: str = Field(min_length=2, max_length=60)
    """The field as one would say it after "get into": "nursing"."""
    years: int = Field(ge=0, le=60)
    line: str = Field(min_length=10, max_length=140)
    """Who they are, for the card."""
    practise: str = Field(min_length=10, max_length=140)
    """What one practises with them, for the card."""
    manner: Manner
    facts: dict[Heading, tuple[Fact, ...]]
    referrals: tuple[Referral, ...] = Field(min_length=2)
    off_limits: tuple[str, ...] = Field(min_length=1)
    """Subjects they will not discuss, as words a question would use ("patients' names")."""
    style: Style
    particulars: Particulars = Particulars()
    """What they say to particular questions. Of shipped people they stand in a file of their own."""
    note: str = Field(default="", max_length=600)
    """What a learner has to know about this person: that they are made up, and from what."""
    credit: str = Field(default="", max_length=900)
    """The credit line that a source of facts asks for."""

    @property
    def person(self) -> Person:
        return Person(name=self.name, role=self.role, organization=self.organization)

    @property
    def all_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for facts in self.facts.values() for fact in facts)

    def fact(self, fact_id: str) -> Fact:
        """The fact of that id; KeyError if there is none."""
        for facts in self.facts.values():
            for fact in facts:
                if fact.id == fact_id:
                    return fact
        raise KeyError(fact_id)

    @model_validator(mode="after")
    def _complete_and_consistent(self) -> Self:
        missing = [heading.value for heading in Heading if not self.facts.get(heading)]
        if missing:
            raise ValueError(f"no facts under: {', '.join(missing)}")
        ids = [fact.id for fact in self.all_facts]
        if doubled := sorted({fact_id for fact_id in ids if ids.count(fact_id) > 1}):
            raise ValueError(f"the same fact id twice: {', '.join(doubled)}")
        for heading, facts in self.facts.items():
            for fact in facts:
                if fact.id.partition(".")[0] != heading.value:
                    raise ValueError(f"fact {fact.id!r} stands under {heading.value!r}; ids begin with their heading")
                if fact.after is not None and fact.after not in ids:
                    raise ValueError(f"fact {fact.id!r} comes after {fact.after!r}, which does not exist")
        particulars = dict(self.particulars.named())
        named = {one.leads_to for one in particulars.values() if one.leads_to} | set(self.particulars.facts)
        if unknown := sorted((named - set(ids)) | (set(self.particulars.further) - set(ids) - set(particulars))):
            raise ValueError(f"particulars name facts that do not exist: {', '.join(unknown[:5])}")
        return self
