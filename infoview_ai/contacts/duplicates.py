"""Who is in the list twice, perhaps. The same name alone says nothing: two people of one name are two people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from infoview_ai.contacts.fields import name_key, profile_key
from infoview_ai.contacts.person import Person

_ALIKE = 85.0
"""Two spellings of a name are one from this likeness on, in percent."""


@dataclass(frozen=True)
class Pair:
    """Two entries that seem to be one person, and why."""

    one: Person
    other: Person
    why: str


@dataclass
class Known:
    """The people known so far, to be asked for somebody like a new one. Every question takes the same short time."""

    _by_email: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    _by_profile: dict[str, Person] = field(default_factory=dict)
    _by_name: dict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, people: Iterable[Person]) -> Known:
        known = cls()
        for person in people:
            known.add(person)
        return known

    def add(self, person: Person) -> None:
        if person.email:
            self._by_email[person.email.casefold()].append(person)
        if person.profile:
            self._by_profile.setdefault(profile_key(person.profile), person)
        self._by_name[name_key(person.name)].append(person)

    def like(self, person: Person) -> Pair | None:
        """Somebody who seems to be the same person, with the reason in words."""
        if person.profile and (found := self._by_profile.get(profile_key(person.profile))) is not None:
            return Pair(found, person, "the same profile address")
        if person.email:
            for found in self._by_email.get(person.email.casefold(), ()):
                if same_name(found.name, person.name):
                    return Pair(found, person, "the same mail address")
        for found in self._by_name.get(name_key(person.name), ()):
            if _same_place(found, person) and not _told_apart(found, person):
                return Pair(found, person, "the same name and organisation")
        return None

    def namesake(self, person: Person) -> Person | None:
        """Somebody of the same name of whom nothing else says that it is the same person."""
        return next((one for one in self._by_name.get(name_key(person.name), ()) if one.id != person.id), None)


def pairs(people: Sequence[Person]) -> Iterator[Pair]:
    """The pairs among `people` that seem to be one person."""
    known = Known()
    for person in people:
        if (pair := known.like(person)) is not None:
            yield pair
        known.add(person)


def same_name(one: str, other: str) -> bool:
    """Whether two spellings may be one name: the same words, one within the other, or nearly the same letters."""
    from rapidfuzz.fuzz import ratio

    left, right = name_key(one), name_key(other)
    if set(left.split()) <= set(right.split()) or set(right.split()) <= set(left.split()):
        return True
    return bool(ratio(left, right) >= _ALIKE)


def _same_place(one: Person, other: Person) -> bool:
    """The same organisation; two who have neither an organisation nor an address are alike too."""
    if one.organisation or other.organisation:
        return one.organisation.casefold() == other.organisation.casefold()
    return not any((one.email, one.profile, other.email, other.profile))


def _told_apart(one: Person, other: Person) -> bool:
    """Two addresses that differ tell two people apart."""
    mails = one.email and other.email and one.email.casefold() != other.email.casefold()
    profiles = one.profile and other.profile and profile_key(one.profile) != profile_key(other.profile)
    return bool(mails or profiles)
