"""What stands on the paper, before any file format: the two forms of a sheet (domain.md 3.1 and [S55])."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError
from infoview_ai.questions.list_level import FRAME_MINUTES
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.sheet import SheetContent, SheetQuestion

Form = Literal["send_ahead", "my_own"]
FEWEST_AHEAD: Final = 4
MOST_AHEAD: Final = 7
"""Four to seven questions are sent ahead."""
_NOT_TO_SEND: Final = 2
"""From this severity on a question is not sent to anybody."""


class PaperLine(Data):
    """One question on paper. `mark` is a clock time of the talk ("3:45") by which to be done with it; empty on what is
    sent ahead and in reserve.
    """

    text: str
    starred: bool = False
    mark: str = ""


class Paper(Data):
    """A sheet ready to be written down. `left_out` says which questions a sheet to be sent leaves out, and why."""

    form: Form
    title: str
    cover: tuple[str, ...] = ()
    """Paragraphs before the questions."""
    lines: tuple[PaperLine, ...]
    reserve: tuple[PaperLine, ...] = ()
    close: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Placed:
    """A question of the sheet with its place in the review."""

    place: int
    question: SheetQuestion


def paper(content: SheetContent, review: QuestionReview, form: Form) -> Paper:
    """The sheet in that form, with the review of its questions in their order. InputError for an empty sheet."""
    if not content.questions:
        raise InputError("There is nothing on this sheet yet.", next_step="Add a few questions first.")
    return _send_ahead(content, review) if form == "send_ahead" else _my_own(content, review)


def _send_ahead(content: SheetContent, review: QuestionReview) -> Paper:
    """Four to seven sound questions in a good order, with a polite line before and after."""
    fit: list[_Placed] = []
    left: list[str] = []
    for one in _ordered(content, review):
        if reason := _reason_to_keep_back(one.place, review):
            left.append(f"{one.question.text} ({reason})")
        else:
            fit.append(one)
    chosen = _most_wanted(fit, review)
    left += [f"{one.question.text} (more than seven would be a burden)" for one in fit if one not in chosen]
    if not chosen:
        raise InputError(
            "No question on this sheet should be sent ahead as it is.",
            next_step="Take the repairs that are offered, or add questions.",
        )
    return Paper(
        form="send_ahead",
        title=f"Questions for {content.person}" if content.person else "Questions for our talk",
        cover=_cover(content),
        lines=tuple(PaperLine(text=one.question.text) for one in chosen),
        close=("If you would rather talk about something else, I will gladly follow. Thank you for your time.",),
        left_out=tuple(left),
    )


def _cover(content: SheetContent) -> tuple[str, ...]:
    greeting = f"Dear {content.person}," if content.person else "Hello,"
    return (
        greeting,
        f"thank you for making {content.minutes:g} minutes for me. These are the questions I would most like to "
        f"ask, so that "
        "you know what is coming. There is no need to prepare anything, and we need not get through all of them.",
    )


def _reason_to_keep_back(place: int, review: QuestionReview) -> str:
    question = review.questions[place]
    if not question.assessed or question.topic is None:
        return "it could not be assessed"
    graver = max((defect.severity for defect in question.defects), default=0)
    if graver >= _NOT_TO_SEND:
        return "it would not be well received as it is"
    repeats = {later for _, later in review.list.duplicates}
    return "it repeats another one" if place in repeats else ""


def _most_wanted(fit: Sequence[_Placed], review: QuestionReview) -> list[_Placed]:
    """At most seven: must-asks first, reserve last, in their order."""
    ranked = sorted(
        fit,
        key=lambda one: (
            not (one.question.starred or review.questions[one.place].must_ask),
            one.place in review.list.reserve,
        ),
    )
    kept = {one.question.id for one in ranked[:MOST_AHEAD]}
    return [one for one in fit if one.question.id in kept]


def _my_own(content: SheetContent, review: QuestionReview) -> Paper:
    """Everything, in the learner's own order, with the time by which to be done with each."""
    at = FRAME_MINUTES / 2 * 60
    lines: list[PaperLine] = []
    reserve: list[PaperLine] = []
    for place, question in enumerate(content.questions):
        starred = question.starred or review.questions[place].must_ask
        if place in review.list.reserve:
            reserve.append(PaperLine(text=question.text, starred=starred))
            continue
        at += review.questions[place].seconds
        lines.append(PaperLine(text=question.text, starred=starred, mark=_clock(at)))
    who = ", ".join(part for part in (content.person, content.role) if part)
    return Paper(
        form="my_own",
        title=f"My questions for {who}" if who else "My questions",
        cover=(
            f"{content.minutes:g} minutes. A star marks what must be asked if time is cut; the time beside a "
            f"question is when "
            "to move on.",
        ),
        lines=tuple(lines),
        reserve=tuple(reserve),
        close=(
            f"At {_clock((content.minutes - 2) * 60)}: last question. At {_clock((content.minutes - 1) * 60)}: "
            f"thanks, one thing "
            "I learned, goodbye.",
        ),
    )


def _ordered(content: SheetContent, review: QuestionReview) -> list[_Placed]:
    """In the order that the review suggests; what it leaves out comes last."""
    named = list(review.list.suggested_order)
    rest = [place for place in range(len(content.questions)) if place not in named]
    return [_Placed(place, content.questions[place]) for place in (*named, *rest)]


def _clock(seconds: float) -> str:
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
