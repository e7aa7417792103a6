"""Which questions of a sheet must be asked: the learner's stars, or ours where there are none (domain.md 3.1)."""

from __future__ import annotations

from typing import Final

from infoview_ai.questions.drafts import Draft
from infoview_ai.questions.review import review
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.sheet import SheetContent
from infoview_ai.questions.sheet_reading import SheetReader

MOST: Final = 3


def reviewed(content: SheetContent, reader: SheetReader) -> QuestionReview:
    """The review of a sheet as it stands. InputError for an empty one."""
    drafts = [Draft(one.text, one.starred) for one in content.questions]
    return review(drafts, reader, minutes=content.minutes, role=content.role, about=content.about)


def stars(content: SheetContent, found: QuestionReview) -> tuple[bool, ...]:
    """For each question whether it must be asked; `found` is the review of the same questions."""
    if any(one.starred for one in content.questions):
        return tuple(one.starred for one in content.questions)
    return tuple(one.must_ask for one in found.questions)


def must_asks(content: SheetContent, reader: SheetReader) -> tuple[str, ...]:
    """At most three of them, in the order of the sheet; none of an empty sheet."""
    if not content.questions:
        return ()
    marked = zip(content.questions, stars(content, reviewed(content, reader)), strict=True)
    return tuple(one.text for one, star in marked if star)[:MOST]
