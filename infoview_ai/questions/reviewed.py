"""A reviewed list as data: `infoview.question_review/1` (interfaces.md, "Question review")."""

from __future__ import annotations

from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.reading import CORE_TOPICS, Defect, Topic

REVIEW_FORMAT: Final = "infoview.question_review/1"
CountVerdict = Literal["too_few", "ok", "too_many"]
FEWEST: Final = 6
MOST: Final = 10
"""Six to ten questions are prepared (domain.md 3.1 and R6)."""


class FoundDefect(Data):
    """One defect with its severity (1 polish, 2 rework, 3 do not ask) and one sentence why."""

    code: Defect
    severity: int
    why: str


class ReviewedQuestion(Data):
    """One question of the list: what is good about it first, then what to mend, then a better wording."""

    question: str
    topic: Topic | None = None
    defects: tuple[FoundDefect, ...] = ()
    """At most two, the graver first."""
    good: str = ""
    rewrite: str | None = None
    """In the learner's words; None where nothing is to be mended, or where we have no good wording."""
    must_ask: bool = False
    keep_for_later: tuple[str, ...] = ()
    """The other questions of a compound one."""
    tailored: bool = False
    """Only this person could answer it."""
    assessed: bool = True
    note: str = ""
    """Why a line was not assessed, or a tip that is no defect."""
    seconds: int = 0
    """What its answer takes of the talk."""


class TopicSuggestion(Data):
    """A question for a core topic that the list leaves out."""

    topic: Topic
    question: str
    why: str


class ListReview(Data):
    """The list as a whole. Places are 0-based indices into `questions`."""

    count_verdict: CountVerdict
    core_topics: tuple[Topic, ...]
    """Core topics covered, in the order of domain.md 3.1."""
    missing_core_topics: tuple[Topic, ...]
    duplicates: tuple[tuple[int, int], ...] = ()
    minutes_needed: float
    minutes: float
    """What was agreed."""
    reserve: tuple[int, ...] = ()
    """To be asked only if there is time left."""
    suggested_order: tuple[int, ...] = ()
    """Easy, specific, hard, people; what was not assessed is left out."""
    suggestions: tuple[TopicSuggestion, ...] = ()
    tailored: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()
    """What to do about the list, a plain sentence each, the most useful first."""


class QuestionReview(Data):
    """The whole review."""

    format: Literal["infoview.question_review/1"] = REVIEW_FORMAT
    questions: tuple[ReviewedQuestion, ...]
    list: ListReview


def count_verdict(count: int) -> CountVerdict:
    """By the number of questions alone: under 6, 6-10, over 10."""
    return "too_few" if count < FEWEST else "ok" if count <= MOST else "too_many"


def covered(topics: tuple[Topic | None, ...]) -> tuple[Topic, ...]:
    """The core topics among these, in their usual order."""
    return tuple(topic for topic in CORE_TOPICS if topic in topics)
