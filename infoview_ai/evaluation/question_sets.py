"""How well drafted questions and whole lists are reviewed, against labelled files (JSON Lines).

A line of questions.jsonl: `{"question", "role", "topic", "defects", "good", "note", "above"}`, where `above` are the
questions before it on the sheet. A line of lists.jsonl: `{"role", "minutes", "person": {"about"} | null, "questions",
"topics", "tailored_questions", "labels"}`. The held-out files are looked at by nobody while the review is tuned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import NotFoundError
from infoview_ai.evaluation.measures import Measures, measure
from infoview_ai.nlu.labelled_rows import raw_rows, row_as
from infoview_ai.nlu.reading import Defect, Topic
from infoview_ai.questions.list_level import CLOSERS
from infoview_ai.questions.review import review
from infoview_ai.questions.reviewed import CountVerdict, QuestionReview, ReviewedQuestion
from infoview_ai.questions.rewriting.rewrites import Weak, same_subject
from infoview_ai.questions.sheet_reading import SheetReader

HELD_OUT: Final = Path(__file__).parent / "held_out"
QUESTIONS, LISTS = "questions", "lists"
FORMAT: Final = "infoview.eval_questions/1"


class LabelledQuestion(Data):
    """One drafted question as it should be reviewed."""

    question: str
    role: str = ""
    topic: Topic
    defects: tuple[Defect, ...] = ()
    good: bool
    """Nothing is to be held against it."""
    note: str = ""
    above: tuple[str, ...] = ()


class About(Data):
    """What is publicly known about the person of a list."""

    about: str = ""


class ListLabels(Data):
    """A whole list as it should be reviewed."""

    count_verdict: CountVerdict
    core_topics: tuple[Topic, ...]
    missing_core_topics: tuple[Topic, ...]
    duplicates: tuple[tuple[int, int], ...] = ()
    last_is_people_or_advice: bool
    tailored: int


class LabelledList(Data):
    """One drafted list."""

    role: str = ""
    minutes: float = 15.0
    person: About | None = None
    questions: tuple[str, ...]
    topics: tuple[Topic, ...]
    tailored_questions: tuple[int, ...] = ()
    labels: ListLabels


class Part(Data):
    """How many of how many."""

    right: int
    all: int

    @property
    def share(self) -> float | None:
        return self.right / self.all if self.all else None


class QuestionsReport(Data):
    """The review of single questions. `rewrites`: of the questions marked defective, those whose rewrite has no defect
    left when it is reviewed by itself and keeps the subject; `offered`: those that got a rewrite at all.
    """

    format: Literal["infoview.eval_questions/1"] = FORMAT
    set: str
    topics: Measures
    defects: Measures
    good_marked: Part
    offered: Part
    rewrites: Part
    misread: tuple[str, ...] = ()


class ListsReport(Data):
    """The review of whole lists, check by check."""

    format: Literal["infoview.eval_questions/1"] = FORMAT
    set: str
    checks: dict[str, Part]
    misread: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Read:
    meant: LabelledQuestion
    got: ReviewedQuestion


def held_out_file(name: str) -> Path:
    """The held-out file of the set `questions` or `lists`; NotFoundError where it is absent."""
    path = HELD_OUT / f"{name}.jsonl"
    if not path.is_file():
        raise NotFoundError(
            f"The held-out set {name} is not here ({path.name} is missing).",
            next_step="It is kept apart from the code; give a file of your own as --set PATH.",
        )
    return path


def kind_of(path: Path) -> Literal["questions", "lists"] | None:
    """Which of the two kinds a file of one's own is, by its first line; None for another file."""
    if not path.is_file():
        return None
    first = next((row for _, row in raw_rows(path)), {})
    if "questions" in first and "labels" in first:
        return "lists"
    return "questions" if "question" in first and "defects" in first else None


def evaluate_questions(path: Path, reader: SheetReader) -> QuestionsReport:
    """Review every question of the file. InputError names file and line of the first thing that is wrong in it."""
    labelled = [row_as(LabelledQuestion, row, path, number) for number, row in raw_rows(path)]
    read = [_Read(one, _reviewed(one, reader)) for one in labelled]
    topics, defects = [[one.meant.topic.value] for one in read], [[d.value for d in one.meant.defects] for one in read]
    good = [one for one in read if one.meant.good]
    weak = [one for one in read if one.got.defects]
    return QuestionsReport(
        set=path.stem,
        topics=measure(topics, [[_topic(one.got)] for one in read], [topic.value for topic in Topic]),
        defects=measure(defects, [_codes(one.got) for one in read], [code.value for code in Defect]),
        good_marked=Part(right=sum(bool(one.got.defects) for one in good), all=len(good)),
        offered=Part(right=sum(one.got.rewrite is not None for one in weak), all=len(weak)),
        rewrites=Part(right=sum(_mended(one, reader) for one in weak), all=len(weak)),
        misread=tuple(_misread(read)),
    )


def _reviewed(one: LabelledQuestion, reader: SheetReader) -> ReviewedQuestion:
    return review([*one.above, one.question], reader, role=one.role).questions[-1]


def _topic(question: ReviewedQuestion) -> str:
    return (question.topic or Topic.OTHER).value


def _codes(question: ReviewedQuestion) -> list[str]:
    return [defect.code.value for defect in question.defects]


def _mended(one: _Read, reader: SheetReader) -> bool:
    """Whether the rewrite, reviewed by itself, has no defect left and is about the same."""
    if one.got.rewrite is None:
        return False
    again = review([one.got.rewrite], reader, role=one.meant.role).questions[0]
    weak = Weak(one.got.question, one.got.topic, tuple(defect.code for defect in one.got.defects), one.meant.role)
    return not again.defects and again.topic is not None and same_subject(weak, one.got.rewrite, again.topic)


def _misread(read: Iterable[_Read]) -> Iterable[str]:
    for one in read:
        meant, got = sorted(code.value for code in one.meant.defects), sorted(_codes(one.got))
        if one.meant.topic.value != _topic(one.got) or meant != got:
            yield (f"{one.meant.topic.value} {meant} read as {_topic(one.got)} {got}: {one.meant.question[:120]}")


def evaluate_lists(path: Path, reader: SheetReader) -> ListsReport:
    """Review every list of the file, and count for each check on how many lists it came out as labelled."""
    labelled = [row_as(LabelledList, row, path, number) for number, row in raw_rows(path)]
    found: dict[str, list[bool]] = {}
    misread: list[str] = []
    for place, one in enumerate(labelled):
        for check, right in _checks(one, _review_of(one, reader)).items():
            found.setdefault(check, []).append(right)
            if not right:
                misread.append(f"list {place + 1}: {check}")
    parts = {check: Part(right=sum(rights), all=len(rights)) for check, rights in found.items()}
    return ListsReport(set=path.stem, checks=parts, misread=tuple(misread))


def _review_of(one: LabelledList, reader: SheetReader) -> QuestionReview:
    about = one.person.about if one.person else ""
    return review(one.questions, reader, minutes=one.minutes, role=one.role, about=about)


def _checks(one: LabelledList, got: QuestionReview) -> dict[str, bool]:
    labels, whole = one.labels, got.list
    asked = [question.topic for question in got.questions if question.assessed]
    return {
        "count_verdict": whole.count_verdict == labels.count_verdict,
        "core_topics": set(whole.core_topics) == set(labels.core_topics),
        "missing_core_topics": set(whole.missing_core_topics) == set(labels.missing_core_topics),
        "duplicates": _same_pairs(whole.duplicates, labels.duplicates),
        "last_is_people_or_advice": bool(asked and asked[-1] in CLOSERS) == labels.last_is_people_or_advice,
        "tailored": len(whole.tailored) == labels.tailored,
        "order_holds_all_and_ends_well": _ends_well(whole.suggested_order, got),
    }


def _same_pairs(first: Sequence[tuple[int, int]], second: Sequence[tuple[int, int]]) -> bool:
    return {frozenset(pair) for pair in first} == {frozenset(pair) for pair in second}


def _ends_well(order: Sequence[int], got: QuestionReview) -> bool:
    """Each asked question once, and people or advice last where the list has one of them."""
    asked = [place for place, question in enumerate(got.questions) if question.topic is not None]
    has_closer = any(got.questions[place].topic in CLOSERS for place in asked)
    return sorted(order) == asked and (not has_closer or got.questions[order[-1]].topic in CLOSERS)
