"""The worksheet for the warm circle: where to look for somebody who might know somebody (domain.md 5.1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from infoview_ai.contacts.person import Person, Warmth
from infoview_ai.conversation.transcript import Data


class Circle(Data):
    """One circle: who belongs to it, and questions that bring names to mind."""

    key: str
    title: str
    prompts: tuple[str, ...]
    words: tuple[str, ...]
    """Words in "how you know them" by which somebody belongs to it."""


CIRCLES: Final = (
    Circle(
        key="family",
        title="Family",
        prompts=("Who in the family knows the most people?", "Whose work do you know only by its name?"),
        words=("mother", "father", "parent", "sister", "brother", "aunt", "uncle", "cousin", "family", "in-law"),
    ),
    Circle(
        key="friends",
        title="Friends and their partners",
        prompts=("Who changed work in the last years?", "Whose partner, flatmate or parent works in something near?"),
        words=("friend", "flatmate", "partner"),
    ),
    Circle(
        key="neighbours",
        title="Neighbours",
        prompts=("Whom do you greet without knowing what they do?", "Who leaves for work when you come home?"),
        words=("neighbour", "neighbor", "street", "house"),
    ),
    Circle(
        key="work",
        title="People from work, now and before",
        prompts=("Who left for something else?", "Which customers, suppliers or visitors come near that work?"),
        words=("colleague", "co-worker", "coworker", "worked", "boss", "manager", "customer"),
    ),
    Circle(
        key="school",
        title="Teachers and people you learned with",
        prompts=("Which teacher still asks how you are?", "Who sat near you, and what became of them?"),
        words=("teacher", "school", "class", "studied", "course", "professor", "college"),
    ),
    Circle(
        key="clubs",
        title="Club, faith community, sport, volunteering",
        prompts=("Who knows everybody there?", "Who has talked about their day at work?"),
        words=("club", "choir", "church", "mosque", "temple", "synagogue", "team", "volunteer", "gym"),
    ),
)


def question_for(field: str) -> str:
    """The sentence to ask in every circle; it asks for a name, not for a favour."""
    work = f"works in {field}" if field.strip() else "does the kind of work I wonder about"
    return (
        f"I am trying to find out what it is really like when somebody {work}. You need not know it yourself: "
        "whom would you ask who might know somebody?"
    )


def circle_of(person: Person) -> str:
    """The key of the circle that a warm contact belongs to; empty where their relation does not tell."""
    if person.warmth not in (Warmth.CLOSE, Warmth.KNOWN):
        return ""
    told = person.relation.casefold()
    return next((circle.key for circle in CIRCLES if any(word in told for word in circle.words)), "")


def circles(people: Iterable[Person]) -> dict[str, tuple[Person, ...]]:
    """The warm contacts by circle."""
    found: dict[str, tuple[Person, ...]] = {circle.key: () for circle in CIRCLES}
    for person in people:
        if key := circle_of(person):
            found[key] = (*found[key], person)
    return found
