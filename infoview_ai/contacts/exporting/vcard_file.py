"""vCard 3.0, the version that address books agree on, written with the `vobject` library."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_ai.contacts.exporting.csv_file import facts_of
from infoview_ai.contacts.importing.vcards import EXTRA
from infoview_ai.contacts.person import Person

_PROPERTIES = {"role": "title", "email": "email", "phone": "tel", "profile": "url", "notes": "note"}
_NOT_EXTRA = frozenset(("name", "organisation", "tags", "connected_on", "private_quotes", *_PROPERTIES))
_USUAL = frozenset((("status", "to_contact"), ("warmth", "stranger")))
"""What holds where nothing is said."""


def to_vcards(people: Iterable[Person]) -> str:
    """One card a person. What a vCard has no place for stands under `X-INFOVIEW-...`; what is private stays here."""
    return "".join(_card(person) for person in people)


def _card(person: Person) -> str:
    import vobject
    from vobject.vcard import Name

    facts = facts_of(person)
    card = vobject.vCard()
    card.add("fn").value = person.name
    given, _, family = person.name.rpartition(" ")
    card.add("n").value = Name(family=family if given else "", given=given or family)
    for name, prop in _PROPERTIES.items():
        if facts[name]:
            card.add(prop).value = facts[name]
    if person.organisation:
        card.add("org").value = [person.organisation]
    if person.tags:
        card.add("categories").value = list(person.tags)
    for name, value in facts.items():
        if value and name not in _NOT_EXTRA and (name, value) not in _USUAL:
            card.add(f"{EXTRA}{name.replace('_', '-')}").value = value
    return str(card.serialize())
