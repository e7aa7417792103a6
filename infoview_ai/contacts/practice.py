"""Rehearse with someone like them: which professional comes nearest to a contact, and why."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_ai.contacts.person import Person
from infoview_ai.contacts.work_words import does_the_work, works_meant
from infoview_ai.conversation.transcript import Data
from infoview_ai.knowledge.words import stems
from infoview_ai.professionals.profile import Profile


class Match(Data):
    """A professional to practise with."""

    slug: str
    why: str
    """One sentence for the learner."""
    same_field: bool


def someone_like(person: Person, profiles: Sequence[Profile]) -> Match | None:
    """The professional nearest to `person`: the same work, else shared words, else the first with a warm word on why.

    None where there is nobody to practise with.
    """
    if not profiles:
        return None
    for profile in profiles:
        if _same_work(person, profile):
            return Match(
                slug=profile.slug,
                why=f"{profile.name} works in {profile.field}, as {person.name} does.",
                same_field=True,
            )
    best = max(profiles, key=lambda profile: len(_shared(person, profile)))
    if shared := _shared(person, best):
        why = f"Nobody here does quite the same work; {best.name} shares “{sorted(shared)[0]}” with {person.name}."
        return Match(slug=best.slug, why=why, same_field=False)
    what = person.field or person.role
    field = f"works in {what}" if what else "is near to their work, as far as you have noted it"
    why = f"Nobody here {field}; the conversation is the same craft, so practise with {best.name}."
    return Match(slug=best.slug, why=why, same_field=False)


def _same_work(person: Person, profile: Profile) -> bool:
    if person.field and (set(works_meant(person.field)) & set(works_meant(profile.field))):
        return True
    return bool(does_the_work(person.role, profile.field) or does_the_work(person.field, profile.field))


def _shared(person: Person, profile: Profile) -> set[str]:
    general = set(stems("senior junior lead head manager director assistant of and the work"))
    mine = set(stems(f"{person.role} {person.field} {person.organisation}")) - general
    words = f"{profile.role} {profile.field} {profile.organization}".split()
    return {word.strip(",.") for word in words if set(stems(word)) & mine}
