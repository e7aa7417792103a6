"""What to do about a list, in plain sentences, the most useful first (domain.md 3.1, list-level feedback)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.list_level import CLOSERS, FRAME_MINUTES, Item
from infoview_ai.questions.reviewed import FEWEST, MOST, ListReview

ENOUGH_CORE: Final = 5
ENOUGH_TAILORED: Final = 2
TOPIC_NAMES: Final[dict[Topic, str]] = {
    Topic.PATH_IN: "their way in", Topic.DAY_TO_DAY: "the day to day", Topic.REWARDS: "what they like about it",
    Topic.HARD_PARTS: "the hard parts", Topic.SKILLS: "skills and traits", Topic.SUCCESS: "doing well in it",
    Topic.MISCONCEPTIONS: "wrong ideas about it", Topic.GETTING_STARTED: "getting started",
    Topic.EXPERIENCE: "trying it out first",
    Topic.OUTLOOK: "where it is heading", Topic.SETTING: "hours, place and people", Topic.PAY: "pay in general",
    Topic.ORGANIZATIONS: "associations and reading", Topic.PEOPLE: "other people to talk to",
    Topic.ADVICE: "open advice",
    Topic.OTHER: "something else",
}  # fmt: skip
_STORY: Final = (Topic.PATH_IN, Topic.DAY_TO_DAY, Topic.REWARDS)


def remarks_on(whole: ListReview, items: Sequence[Item], count: int) -> tuple[str, ...]:
    """The remarks on a list of `count` lines."""
    return tuple(_remarks(whole, items, count))


def _remarks(whole: ListReview, items: Sequence[Item], count: int) -> Iterator[str]:
    yield from _on_count(whole, count)
    yield from _on_time(whole)
    for first, second in whole.duplicates:
        yield f"Questions {first + 1} and {second + 1} fetch the same answer. Keep the one you like better."
    if len(whole.core_topics) < ENOUGH_CORE and items:
        names = ", ".join(TOPIC_NAMES[topic] for topic in whole.missing_core_topics[:3])
        count_of = f"{len(whole.core_topics)} of the eight core topics"
        yield f"It covers {count_of}; five are a good base. You could add {names}."
    if len(whole.tailored) < ENOUGH_TAILORED and items:
        has = "One question is" if whole.tailored else "No question is"
        yield f"{has} made for this person. Look them up for ten minutes and tie two questions to what you find."
    yield from _on_the_ends(items)


def _on_count(whole: ListReview, count: int) -> Iterator[str]:
    if whole.count_verdict == "too_few":
        word = "question" if count == 1 else "questions"
        yield f"{count} {word} will leave you without one if answers are short. Add {FEWEST - count} or more."
    elif whole.count_verdict == "too_many":
        yield f"{count} questions are more than one talk holds. Which {count - MOST} would you drop?"


def _on_time(whole: ListReview) -> Iterator[str]:
    if not whole.reserve:
        return
    left = len(whole.suggested_order) - len(whole.reserve)
    yield (
        f"The answers take about {whole.minutes_needed:g} minutes, and {whole.minutes:g} minutes with opening and "
        f"goodbye hold "
        f"{whole.minutes - FRAME_MINUTES:g}. Plan on {left} and keep {len(whole.reserve)} in reserve."
    )


def _on_the_ends(items: Sequence[Item]) -> Iterator[str]:
    if len(items) < 2:
        return
    if items[-1].topic not in CLOSERS:
        yield "End with other people to talk to, or with what you should have asked."
    if items[0].topic not in _STORY:
        yield "Begin with a question that a story answers, such as how they came to this work."
