"""Two entries become one person. Nothing is lost: what differs is shown first, and the learner chooses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeVar

from infoview_ai.contacts.person import Person, Preparation, Status, Talk
from infoview_ai.conversation.transcript import Data

SINGLE: Final = (
    "name",
    "role",
    "organisation",
    "field",
    "email",
    "phone",
    "profile",
    "channel",
    "found",
    "referred_by",
    "relation",
    "school",
    "knows",
)
"""Fields of which one value is kept."""
_TEXTS: Final = ("learnings", "private_quotes", "interests", "notes")
_FIRST: Final = ("asked_at", "nudged_at", "questions_sent_at", "resume_asked_at", "resume_sent_at", "connected_on")
T = TypeVar("T")


class Conflict(Data):
    """A field in which two entries differ."""

    field: str
    kept: str
    other: str


def conflicts(kept: Person, other: Person) -> tuple[Conflict, ...]:
    """The fields in which both have something, and not the same."""
    found = ((name, getattr(kept, name), getattr(other, name)) for name in SINGLE)
    return tuple(
        Conflict(field=name, kept=mine, other=theirs)
        for name, mine, theirs in found
        if mine and theirs and mine.casefold() != theirs.casefold()
    )


def merged(kept: Person, other: Person, from_other: frozenset[str] = frozenset()) -> Person:
    """One person of two: what `kept` lacks comes from `other`, and so do the fields named in `from_other`."""
    facts: dict[str, object] = {
        name: _chosen(getattr(kept, name), getattr(other, name), name in from_other) for name in SINGLE
    }
    facts |= {name: _both(getattr(kept, name), getattr(other, name)) for name in _TEXTS}
    facts |= {name: getattr(kept, name) or getattr(other, name) for name in _FIRST}
    talk, earlier = _talks(kept, other)
    order = list(Status)
    return kept.model_copy(
        update=facts
        | {
            "status": max(kept.status, other.status, key=order.index),
            "warmth": min(kept.warmth, other.warmth, key=list(type(kept.warmth)).index),
            "talk": talk,
            "earlier_talks": earlier,
            "advice": _joined(kept.advice, other.advice),
            "named": _joined(kept.named, other.named),
            "updates": tuple(sorted({*kept.updates, *other.updates})),
            "tags": _joined(kept.tags, other.tags),
            "preparation": other.preparation if kept.preparation == Preparation() else kept.preparation,
            "created_at": min(kept.created_at, other.created_at),
        }
    )


def filled(known: Person, new: Person) -> Person:
    """`known` with what it lacks taken from `new`; nothing that stands there is changed."""
    lacking = {
        name: getattr(new, name) for name in (*SINGLE, *_TEXTS) if not getattr(known, name) and getattr(new, name)
    }
    return known.model_copy(update=lacking | {"tags": _joined(known.tags, new.tags)})


def _chosen(mine: str, theirs: str, other: bool) -> str:
    return (theirs or mine) if other else (mine or theirs)


def _both(mine: str, theirs: str) -> str:
    if theirs in mine:
        return mine
    return theirs if mine in theirs else f"{mine}\n\n{theirs}"


def _joined(mine: Iterable[T], theirs: Iterable[T]) -> tuple[T, ...]:
    mine = tuple(mine)
    return (*mine, *(one for one in theirs if one not in mine))


def _talks(kept: Person, other: Person) -> tuple[Talk | None, tuple[Talk, ...]]:
    """The latest talk, and all the others as earlier ones."""
    current = [one.talk for one in (kept, other) if one.talk is not None]
    all_talks = sorted({talk.start: talk for talk in current}.values(), key=lambda talk: talk.start)
    earlier = sorted((*kept.earlier_talks, *other.earlier_talks, *all_talks[:-1]), key=lambda talk: talk.start)
    return (all_talks[-1] if all_talks else None), tuple(earlier)
