"""Changing a person of one's own: who they are, and what they can tell under a heading."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from infoview_ai.errors import ProfileError
from infoview_ai.professionals.faults import faults_of
from infoview_ai.professionals.making import clean
from infoview_ai.professionals.making.form import short_of
from infoview_ai.professionals.making.sorting import about_of
from infoview_ai.professionals.profile import Fact, Heading, Profile


class Telling(NamedTuple):
    """A fact as edited: `id` empty for a new one, `say` empty for one that is to go."""

    id: str
    say: str
    hidden: bool = False


def with_details(profile: Profile, values: dict[str, Any]) -> Profile:
    """The profile with these details. Raises ProfileError with each fault on a line of its own."""
    made = {name: _cleaned(name, value) for name, value in values.items()}
    if made.get("name", profile.name) != profile.name:
        made["note"] = (
            f"A practice figure inspired by {made['name']}, not them. What is not marked as given was invented."
        )
    return _checked({**profile.model_dump(mode="json"), **made})


def with_facts(profile: Profile, heading: Heading, tellings: Sequence[Telling]) -> Profile:
    """The profile with these facts under the heading; what was changed is given by the learner from now on.

    Raises ProfileError where a fact is too short or long, or none is left.
    """
    before = {fact.id: fact for fact in profile.facts[heading]}
    facts = [_told(heading, number, one, before) for number, one in enumerate(tellings) if one.say.strip()]
    gone = before.keys() - {fact["id"] for fact in facts}
    data = profile.model_dump(mode="json")
    data["facts"][heading.value] = facts
    for under in data["facts"].values():
        for fact in under:
            if fact["after"] in gone:
                fact["after"] = next((one["id"] for one in facts if not one["hidden"]), None)
    return _checked(data)


def _told(heading: Heading, number: int, telling: Telling, before: dict[str, Fact]) -> dict[str, Any]:
    say = _cleaned("fact", telling.say)
    old = before.get(telling.id)
    if old is not None and old.say == say:
        return {**old.model_dump(mode="json"), "hidden": telling.hidden}
    taken = before.keys()
    fact_id = old.id if old is not None else _new_id(heading, number, taken)
    return {
        "id": fact_id,
        "say": say,
        "short": short_of(say) if say else "",
        "hidden": telling.hidden,
        "after": old.after if old is not None else None,
        "about": about_of(say),
        "source": "given",
    }


def _new_id(heading: Heading, number: int, taken: Collection[str]) -> str:
    while f"{heading.value}.own_{number + 1}" in taken:
        number += 1
    return f"{heading.value}.own_{number + 1}"


def _cleaned(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if clean.commands(value):
        raise ProfileError(f"{name}: this speaks to a machine; write it as you would tell it to a person.")
    return clean.line(value)


def _checked(data: dict[str, Any]) -> Profile:
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        raise ProfileError("\n".join(f"{fault[:1].upper()}{fault[1:]}" for fault in faults_of(error))) from error
