"""The brief of a message: the facts it may use, and nothing else.

Every fact has a name ("found.by"); a draft says for each sentence which of them it rests on. What a brief does not hold
is a placeholder in the draft.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, Literal

import yaml
from pydantic import Field, ValidationError, ValidationInfo, field_validator

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError
from infoview_ai.outreach.channels import Channel

MOST_FACT_CHARACTERS: Final = 400
DEFAULT_MINUTES: Final = 15
_PLACES: Final = frozenset({"turn", "note"})
"""Where a thing was said is no fact a message could tell."""


class Tone(StrEnum):
    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class Found(StrEnum):
    """How the learner found the person."""

    REFERRAL = "referral"
    READ = "read"
    HEARD = "heard"
    SAW = "saw"
    MET = "met"
    SHARED = "shared"
    LISTED = "listed"
    OTHER = "other"


class _Facts(Data):
    @field_validator("*", mode="before")
    @classmethod
    def _one_line(cls, value: object, info: ValidationInfo) -> object:
        """Facts are short and on one line; a longer one is somebody's whole page."""
        if info.field_name == "voice":
            return "" if value is None else value
        if value is None:
            return cls.model_fields[str(info.field_name)].get_default(call_default_factory=True)
        if not isinstance(value, str):
            return value
        line = " ".join(value.split())
        if len(line) > MOST_FACT_CHARACTERS:
            raise ValueError(f"has {len(line)} characters; {MOST_FACT_CHARACTERS} are enough for one fact")
        return line


class Seeker(_Facts):
    """Who writes."""

    name: str = ""
    now: str = ""
    """What they do: "a bank teller", "I fix farm machinery", "work in a call centre"."""
    phone: str = ""
    email: str = ""


class Addressee(_Facts):
    """Who is written to. `title` only where the learner knows it."""

    name: str = ""
    title: str = ""
    role: str = ""
    organization: str = ""


class HowFound(_Facts):
    """The link. What `what` holds depends on `how`: what was read, heard or seen ("your article on ..."), where they
    met ("at the open day"), what is shared ("we both studied at ..."), where they are listed ("the alumni directory").
    """

    how: Found = Found.OTHER
    what: str = ""
    by: str = ""
    """The referrer's name."""
    relation: str = ""
    """How the referrer stands to either: "trained with you", "my aunt", "a colleague of yours"."""


class Request(_Facts):
    """What is asked."""

    minutes: int = Field(default=DEFAULT_MINUTES, ge=1, le=30)
    means: Literal["phone", "video", "in person", "email", ""] = ""
    when: str = ""
    """ "in the next two weeks", "any evening in May"."""
    questions: int | None = Field(default=None, ge=1, le=12)

    @field_validator("means", mode="before")
    @classmethod
    def _one_means(cls, value: object) -> object:
        names = {"call": "phone", "telephone": "phone", "zoom": "video", "meet": "in person", "coffee": "in person"}
        return names.get(value.strip().lower(), value.strip().lower()) if isinstance(value, str) else value


class Said(_Facts):
    """One thing they said, and where it stands: a turn of the talk or a note of the learner's."""

    text: str
    turn: int | None = None
    note: int | None = None
    will_do: str = ""
    """What the learner will do with it: "write to two clinics"."""
    done: str = ""
    """What they have done with it by now: "written to two clinics today"."""


class Named(_Facts):
    """Somebody they named, and what the learner will do about it."""

    name: str
    will_do: str = ""
    may_use_name: bool = False


class Talk(_Facts):
    """What a thank-you or an update is made from."""

    when: str = ""
    """ "this morning", "on Monday"."""
    ended_hours_ago: float | None = None
    said: tuple[Said, ...] = ()
    named: tuple[Named, ...] = ()
    resume_requested: bool = False
    news: tuple[str, ...] = ()
    """For keep in touch: what happened since, first person: "I passed the anatomy exam"."""
    for_them: str = ""
    """For keep in touch: congratulations or something useful: "your ward won the safety award"."""
    led_to: str = ""
    """For thanks to somebody who gave a name: whose, so that the message speaks of the talk with them."""


class Brief(_Facts):
    """Everything one message may say."""

    channel: Channel
    tone: Tone = Tone.PLAIN
    me: Seeker = Seeker()
    person: Addressee = Addressee()
    field: str = ""
    why: str = ""
    """Why this field."""
    question: str = ""
    """What the learner wants to know: "how people train", "what the first years are like"."""
    found: HowFound = HowFound()
    detail: str = ""
    """One thing the person did or said."""
    ask: Request = Request()
    asked_on: str = ""
    """For a nudge: when the first request went ("on the 3rd")."""
    call_again: str = ""
    """For a voicemail: when the learner will call again ("Thursday morning")."""
    talk: Talk = Talk()
    is_job_hunting: bool | None = None
    voice: str = Field(default="", max_length=4_000)
    """A few sentences of the learner's own writing, for its ways, not for its facts."""
    linkedin_plan: Literal["free", "premium"] | None = None

    def facts(self) -> dict[str, str]:
        """Every fact that is given, by name."""
        return dict(_flat("", self.model_dump(mode="json", exclude={"channel", "tone", "voice", "linkedin_plan"})))


def read_brief(text: str, name: str = "the brief", channel: Channel | None = None) -> Brief:
    """A brief from YAML or JSON. InputError says which fact is wrong."""
    found = _parsed(text, name)
    if channel is not None:
        found["channel"] = channel.value
    if "channel" not in found:
        raise InputError(f"{name} names no channel.", next_step=f"Add one of {', '.join(Channel)}.")
    return _valid(found, name)


def with_facts(brief: Brief, given: Mapping[str, object]) -> Brief:
    """The brief with these facts in it, by their names ("found.by"). InputError for one that cannot be taken."""
    facts = brief.model_dump()
    for name, value in given.items():
        *above, last = name.split(".")
        place = facts
        for part in above:
            place = place[part]
        place[last] = value
    return _valid(facts, "These facts")


def _valid(found: dict[str, Any], name: str) -> Brief:
    try:
        return Brief.model_validate(found)
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(str(part) for part in problem["loc"])
        raise InputError(
            f"{name}: {where}: {problem['msg'].lower()}.",
            next_step=f"A brief holds {', '.join(Brief.model_fields)}.",
        ) from error


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text.lstrip().startswith("{") else yaml.safe_load(text)
    except (ValueError, yaml.YAMLError) as error:
        line = " ".join(str(error).split())
        raise InputError(f"{name} is neither YAML nor JSON ({line[:160]}).", next_step="Mend that place.") from error
    if not isinstance(found, dict):
        raise InputError(f"{name} holds no facts.", next_step="Write them as \u201cname: value\u201d, one a line.")
    return found


def _flat(prefix: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        told = ((key, part) for key, part in value.items() if key not in _PLACES)
        return [pair for key, part in told for pair in _flat(f"{prefix}.{key}" if prefix else key, part)]
    if isinstance(value, list):
        return [pair for place, part in enumerate(value) for pair in _flat(f"{prefix}.{place}", part)]
    return [(prefix, str(value))] if value not in (None, "", False) else []
