"""What may happen with a person, as pure functions: each gives the person after it. Sources: domain.md 5.5 and 5.6."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from infoview_ai.contacts.fields import one_line
from infoview_ai.contacts.person import Advice, Mode, Named, Person, Status, Talk
from infoview_ai.errors import StateError

Step = Callable[[Person], Person]
"""Something that happens with a person."""
WithText = Callable[[Person, str], Person]
"""The same, with words of the learner."""


def asked(person: Person, at: datetime) -> Person:
    """The request went out."""
    return _with(person, status=Status.ASKED, asked_at=at, nudged_at=None)


def nudged(person: Person, at: datetime) -> Person:
    """The one reminder went out (domain.md 4.2 (g): once). Raises StateError for a second, or before the request."""
    if person.asked_at is None:
        raise StateError(f"{person.name} has not been asked yet.", next_step="Note first when you asked.")
    if person.nudged_at is not None:
        raise StateError(
            f"You already sent {person.name} a reminder.",
            next_step="One is enough. Let it rest and ask somebody else; you can close this contact.",
        )
    return _with(person, status=Status.NUDGED, nudged_at=at)


def booked(person: Person, talk: Talk) -> Person:
    """A talk is agreed. One that was held before goes to the earlier talks; one that was only booked is moved."""
    past = (person.talk,) if person.talk is not None and person.talk.ended_at is not None else ()
    return _with(person, status=Status.BOOKED, talk=talk, earlier_talks=(*person.earlier_talks, *past))


def confirmed(person: Person, at: datetime) -> Person:
    """The day before, the time was confirmed."""
    return _with_talk(person, confirmed_at=at)


def held(person: Person, ended_at: datetime) -> Person:
    """The talk took place and ended then; the thank-you clock runs from here."""
    talk = _talk(person)
    if ended_at < talk.start:
        raise StateError(
            "The end lies before the start of the talk.", next_step="Check the date, the time and the time zone."
        )
    return _with_talk(_with(person, status=Status.DONE), ended_at=ended_at)


def noted(person: Person, at: datetime) -> Person:
    """The learner wrote down what they heard."""
    return _with_talk(person, noted_at=at)


def thanked(person: Person, at: datetime) -> Person:
    """The thank-you went out. Raises StateError before the talk has ended: it would be the wrong note."""
    talk = _talk(person)
    if talk.ended_at is None or at < talk.ended_at:
        raise StateError(
            "A thank-you goes out after the talk.", next_step="Note first when the talk ended; then come back."
        )
    return _with_talk(_with(person, status=Status.THANKED), thanked_at=at)


def referrer_thanked(person: Person, at: datetime) -> Person:
    """Whoever gave the name was thanked too."""
    return _with_talk(person, referrer_thanked_at=at)


def updated(person: Person, at: datetime) -> Person:
    """They were told how things went on."""
    return _with(person, updates=(*person.updates, at.astimezone(UTC)))


def transcribed(person: Person, rehearsal_id: str) -> Person:
    """The words of the real talk are stored."""
    return _with_talk(person, rehearsal_id=rehearsal_id)


def closed(person: Person) -> Person:
    """Nothing more is due."""
    return _with(person, status=Status.CLOSED)


def reopened(person: Person) -> Person:
    """Back to where the stored facts say that things stand."""
    return _with(person, status=standing(person))


def standing(person: Person) -> Status:
    """The status that the dates tell."""
    talk = person.talk
    if talk is not None and talk.thanked_at is not None:
        return Status.THANKED
    if talk is not None:
        return Status.DONE if talk.ended_at is not None else Status.BOOKED
    if person.nudged_at is not None:
        return Status.NUDGED
    return Status.ASKED if person.asked_at is not None else Status.TO_CONTACT


def advised(person: Person, text: str) -> Person:
    """One more piece of advice to act on."""
    return _with(person, advice=(*person.advice, Advice(text=one_line(text))))


def acted(person: Person, place: int, at: datetime) -> Person:
    """The learner acted on the advice at that place."""
    advice = list(person.advice)
    advice[place] = advice[place].model_copy(update={"acted_at": at})
    return _with(person, advice=tuple(advice))


def named(person: Person, name: str, who: str = "", *, may_use_name: bool | None = None) -> Person:
    """They named somebody; a name they gave before stays one."""
    known = {one.name.casefold() for one in person.named}
    if one_line(name).casefold() in known:
        return person
    new = Named(name=one_line(name), who=one_line(who), may_use_name=may_use_name)
    return _with(person, named=(*person.named, new))


def may_name(person: Person, place: int, allowed: bool | None) -> Person:
    """Whether the learner may say who sent them to the person named at that place."""
    names = list(person.named)
    names[place] = names[place].model_copy(update={"may_use_name": allowed})
    return _with(person, named=tuple(names))


def dated(person: Person, fact: str, at: datetime | None) -> Person:
    """A fact with its moment, or taken back: `questions_sent_at`, `resume_asked_at` or `resume_sent_at`."""
    return _with(person, **{fact: at})


def wrote_to(person: Person, place: int, at: datetime) -> Person:
    """The learner wrote to the person named at that place."""
    names = list(person.named)
    names[place] = names[place].model_copy(update={"written_at": at})
    return _with(person, named=tuple(names))


def mode_of(text: str) -> Mode:
    """A mode by its name, as typed. Raises StateError."""
    try:
        return Mode(text.strip().lower().replace(" ", "_").replace("-", "_"))
    except ValueError as error:
        raise StateError(
            f"“{text[:40]}” is no way to talk.", next_step="Use phone, video, in_person or email."
        ) from error


def _talk(person: Person) -> Talk:
    if person.talk is None:
        raise StateError(f"No talk with {person.name} is booked.", next_step="Note first when the talk is.")
    return person.talk


def _with_talk(person: Person, **facts: object) -> Person:
    new = {name: _in_utc(fact) for name, fact in facts.items()}
    return _with(person, talk=_talk(person).model_copy(update=new))


def _with(person: Person, **facts: object) -> Person:
    return person.model_copy(update={name: _in_utc(fact) for name, fact in facts.items()})


def _in_utc(fact: object) -> object:
    return fact.astimezone(UTC) if isinstance(fact, datetime) else fact
