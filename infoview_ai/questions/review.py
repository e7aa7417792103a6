"""The review of a drafted list: per question and as a whole. Rules and the local reader only; no language model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from infoview_ai.conversation.transcript import DEFAULT_MINUTES
from infoview_ai.errors import InputError
from infoview_ai.nlu.reading import CORE_TOPICS, Defect
from infoview_ai.questions.assess import Assessed, assess
from infoview_ai.questions.drafts import Draft, cleaned, limited
from infoview_ai.questions.likeness import duplicates_in
from infoview_ai.questions.list_level import (
    Item,
    minutes_for,
    order_of,
    reserve_of,
    seconds_for,
    stars_of,
)
from infoview_ai.questions.missing import suggestions_for
from infoview_ai.questions.praise import good_of
from infoview_ai.questions.remarks import remarks_on
from infoview_ai.questions.reviewed import (
    FoundDefect,
    ListReview,
    QuestionReview,
    ReviewedQuestion,
    count_verdict,
    covered,
)
from infoview_ai.questions.rewriting.clause import clause_of
from infoview_ai.questions.rewriting.rewrites import Weak, rewrites_for
from infoview_ai.questions.rewriting.splitting import later_parts
from infoview_ai.questions.sheet_reading import SheetReader
from infoview_ai.questions.sheet_rules import may_be_kept
from infoview_ai.questions.tailoring import is_tailored

_AT_MOST = 2


@dataclass(frozen=True)
class Person:
    """Who will be asked: their role, and what is publicly known about them (their profile, an article)."""

    role: str = ""
    about: str = ""


def review(
    drafts: Sequence[str | Draft],
    reader: SheetReader,
    *,
    minutes: float = DEFAULT_MINUTES,
    role: str = "",
    about: str = "",
) -> QuestionReview:
    """The review of a list for a talk of `minutes` with somebody in `role`, of whom `about` is publicly known.

    Raises InputError for an empty list or one of more than 1,000 questions.
    """
    lines = tuple(draft if isinstance(draft, Draft) else Draft(cleaned(draft)) for draft in drafts)
    if not lines:
        raise InputError("The list is empty.", next_step="Write one question a line, 6-10 in all.")
    limited(lines)
    texts = [line.text for line in lines]
    assessed = [assess(text, reading, role) for text, reading in zip(texts, reader.read(texts, role), strict=True)]
    repeats = _repeats(assessed, role)
    assessed = [_marked(one, place, repeats) for place, one in enumerate(assessed)]
    tailored = tuple(one.asks and is_tailored(one.text, one.reading, about) for one in assessed)
    items = _items(lines, assessed, tailored, repeats)
    stars = stars_of(items)
    questions = _questions(assessed, tailored, stars, rewritten(assessed, reader, role))
    return QuestionReview(
        questions=questions, list=_whole(assessed, items, stars, minutes, Person(role, about), repeats)
    )


def rewritten(assessed: Sequence[Assessed], reader: SheetReader, role: str) -> tuple[str | None, ...]:
    """A better wording for each question that has a defect which a wording can mend."""
    weak = {
        place: Weak(one.text, one.topic, tuple(defect.code for defect in one.defects), role)
        for place, one in enumerate(assessed)
        if one.defects
    }
    found = dict(zip(weak, rewrites_for(list(weak.values()), reader), strict=True))
    return tuple(found.get(place) for place in range(len(assessed)))


def _repeats(assessed: Sequence[Assessed], role: str) -> tuple[tuple[int, int], ...]:
    """Pairs of questions that ask the same, among those that could be read."""
    asking = [place for place, one in enumerate(assessed) if one.asks]
    found = duplicates_in([assessed[place].text for place in asking], [assessed[place].topic for place in asking], role)
    return tuple((asking[first], asking[second]) for first, second in found)


def _marked(one: Assessed, place: int, repeats: Sequence[tuple[int, int]]) -> Assessed:
    """With D13 where an earlier question asks the same."""
    first = next((earlier for earlier, later in repeats if later == place), None)
    if first is None:
        return one
    repeat = FoundDefect(
        code=Defect.DUPLICATE,
        severity=1,
        why=f"Question {first + 1} fetches the same answer; keep the one you like better.",
    )
    kept = sorted((*one.defects, repeat), key=lambda defect: -defect.severity)[:_AT_MOST]
    return replace(one, defects=tuple(kept))


def _items(
    lines: Sequence[Draft],
    assessed: Sequence[Assessed],
    tailored: Sequence[bool],
    repeats: Sequence[tuple[int, int]],
) -> tuple[Item, ...]:
    later = {second for _, second in repeats}
    return tuple(
        Item(
            place,
            one.topic,
            max((defect.severity for defect in one.defects), default=0),
            tailored[place],
            lines[place].starred,
            place in later,
        )
        for place, one in enumerate(assessed)
        if one.asks
    )


def _questions(
    assessed: Sequence[Assessed], tailored: Sequence[bool], stars: Sequence[int], rewrites: Sequence[str | None]
) -> tuple[ReviewedQuestion, ...]:
    return tuple(
        ReviewedQuestion(
            question=one.text,
            topic=one.topic,
            defects=one.defects,
            good=_good(one, tailored[place]),
            rewrite=rewrites[place],
            must_ask=place in stars,
            keep_for_later=_later(one, rewrites[place]),
            tailored=tailored[place],
            assessed=one.assessed,
            note=one.note,
            seconds=seconds_for(one.topic) if one.asks else 0,
        )
        for place, one in enumerate(assessed)
    )


def _good(one: Assessed, tailored: bool) -> str:
    if not one.asks:
        return ""
    graver = one.defects[0].code if one.defects else None
    return good_of(one.text, one.reading, one.topic, tailored=tailored, defect=graver)


def _later(one: Assessed, rewrite: str | None) -> tuple[str, ...]:
    """The other questions of a compound one that may be asked as they are, by the rules of the sheet."""
    if rewrite is None or all(defect.code is not Defect.COMPOUND for defect in one.defects):
        return ()
    parts = (part[:1].upper() + part[1:] + "?" for part in later_parts(clause_of(one.text), rewrite))
    return tuple(part for part in parts if may_be_kept(part))


def _whole(
    assessed: Sequence[Assessed],
    items: Sequence[Item],
    stars: Sequence[int],
    minutes: float,
    person: Person,
    repeats: tuple[tuple[int, int], ...],
) -> ListReview:
    core = covered(tuple(item.topic for item in items))
    missing = tuple(topic for topic in CORE_TOPICS if topic not in core)
    result = ListReview(
        count_verdict=count_verdict(len(assessed)),
        core_topics=core,
        missing_core_topics=missing,
        duplicates=repeats,
        minutes_needed=minutes_for(items),
        minutes=minutes,
        reserve=reserve_of(items, minutes, stars),
        suggested_order=order_of(items),
        suggestions=suggestions_for(missing, person.role),
        tailored=tuple(item.place for item in items if item.tailored),
    )
    return result.model_copy(update={"remarks": remarks_on(result, items, len(assessed))})
