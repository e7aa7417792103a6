"""The question sheet as data: what a learner takes into one talk, and the steps that change it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from pydantic import Field

from infoview_ai.conversation.transcript import DEFAULT_MINUTES, Data
from infoview_ai.errors import InputError, NotFoundError

MOST_QUESTIONS: Final = 60
LONGEST: Final = 2000
_ONE_LINE: Final = "Keep each question to one or two sentences."


class SheetQuestion(Data):
    """One question. `id` stays with it through rewording and reordering."""

    id: str
    text: str = Field(max_length=LONGEST)
    starred: bool = False


class SheetContent(Data):
    """Everything of a sheet that versions are kept of."""

    title: str = Field(default="", max_length=200)
    person: str = Field(default="", max_length=200)
    """Whom it is for, by name."""
    role: str = Field(default="", max_length=200)
    about: str = Field(default="", max_length=20_000)
    """What is publicly known about them."""
    goal: str = Field(default="", max_length=2000)
    minutes: float = Field(default=DEFAULT_MINUTES, gt=0, le=180)
    questions: tuple[SheetQuestion, ...] = ()


class Sheet(Data):
    """A stored sheet. `version` is the one shown; `contact` and `rehearsal` are ids, where it is linked to one."""

    id: str
    version: int
    content: SheetContent
    contact: str | None = None
    rehearsal: str | None = None
    updated_at: datetime
    can_undo: bool = False
    """Whether there is a version before this one to go back to."""


class SheetVersion(Data):
    """One version in the history of a sheet, and what made it."""

    number: int
    made_at: datetime
    step: str
    content: SheetContent


Step = Callable[[SheetContent], SheetContent]


def new_question(text: str, *, starred: bool = False) -> SheetQuestion:
    """A question with an id of its own. InputError for one that is empty or too long."""
    plain = " ".join(text.split())
    if not plain:
        raise InputError("The question is empty.", next_step="Write what you want to know.")
    if len(plain) > LONGEST:
        raise InputError(f"The question has {len(plain)} characters; {LONGEST} are kept.", next_step=_ONE_LINE)
    return SheetQuestion(id=secrets.token_urlsafe(8), text=plain, starred=starred)


def adding(texts: Sequence[str], at: int | None = None) -> Step:
    """Add questions at a place, or at the end. InputError where there would be more than 60."""
    made = tuple(new_question(text) for text in texts)

    def step(content: SheetContent) -> SheetContent:
        place = len(content.questions) if at is None else at
        return _with(content, (*content.questions[:place], *made, *content.questions[place:]))

    return step


def removing(question: str) -> Step:
    """Delete the question of that id."""

    def step(content: SheetContent) -> SheetContent:
        _place(content, question)
        return _with(content, tuple(one for one in content.questions if one.id != question))

    return step


def rewording(question: str, text: str) -> Step:
    """Put other words in place of a question."""
    plain = new_question(text).text

    def step(content: SheetContent) -> SheetContent:
        return _changed(content, question, {"text": plain})

    return step


def starring(question: str, *, starred: bool) -> Step:
    """Mark a question as one that must be asked, or take the mark off."""

    def step(content: SheetContent) -> SheetContent:
        return _changed(content, question, {"starred": starred})

    return step


def moving(question: str, to: int) -> Step:
    """Move a question to a place (0-based); beyond the ends it stays at the end."""

    def step(content: SheetContent) -> SheetContent:
        rest = [one for one in content.questions if one.id != question]
        place = max(0, min(to, len(rest)))
        moved = content.questions[_place(content, question)]
        return _with(content, (*rest[:place], moved, *rest[place:]))

    return step


def ordering(ids: Sequence[str]) -> Step:
    """Put the questions into the order of these ids; those not named stay behind, in their order."""

    def step(content: SheetContent) -> SheetContent:
        known = {one.id: one for one in content.questions}
        first = [known[one] for one in dict.fromkeys(ids) if one in known]
        rest = [one for one in content.questions if one not in first]
        return _with(content, (*first, *rest))

    return step


def describing(**fields: str | float) -> Step:
    """Change title, person, role, about, goal or minutes."""

    def step(content: SheetContent) -> SheetContent:
        return SheetContent.model_validate(content.model_dump() | fields)

    return step


def _place(content: SheetContent, question: str) -> int:
    for place, one in enumerate(content.questions):
        if one.id == question:
            return place
    raise NotFoundError("This question is no longer on the sheet.", next_step="Look at the sheet again.")


def _changed(content: SheetContent, question: str, update: dict[str, object]) -> SheetContent:
    place = _place(content, question)
    new = content.questions[place].model_copy(update=update)
    return _with(content, (*content.questions[:place], new, *content.questions[place + 1 :]))


def _with(content: SheetContent, questions: tuple[SheetQuestion, ...]) -> SheetContent:
    if len(questions) > MOST_QUESTIONS:
        raise InputError(
            f"A sheet holds at most {MOST_QUESTIONS} questions.",
            kept="The sheet is as it was.",
            next_step="A talk of 15 minutes has room for six to eight.",
        )
    return content.model_copy(update={"questions": questions})
