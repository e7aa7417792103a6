"""Questions that a learner's goal calls for: changing trades, choosing between two, family, training, money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.suggesting.suggested import SuggestedQuestion

_FROM: Final = re.compile(
    r"\b(?:from|out of|leav(?:e|ing)|quit(?:ting)?|after (?:\w+ )?years (?:in|of|as)) (?:an? |my job (?:in|as an?) "
    r"|being an? |"
    r"working (?:in|as an?) )?(?P<x>(?!school\b|home\b|here\b|scratch\b)[\w-]+(?: (?!to\b|and\b|into\b|for\b|"
    r"because\b|but\b|"
    r"or\b)[\w-]+)?)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"\b(?:between|choose|decide)\b.*?\b(?P<x>[\w-]+(?: [\w-]+)?) (?:and|or) (?P<y>[\w-]+(?: [\w-]+)?)",
    re.IGNORECASE,
)
_FITS: Final = re.compile(
    r"\b(?:for me|suits? me|fits? me|right for|whether|if (?:i|it|this)|decide|sure|find out)\b",
    re.IGNORECASE,
)
_FAMILY: Final = re.compile(
    r"\b(?:famil\w+|kids?|child\w*|baby|hours|part[- ]time|balance|evenings|weekends|caring)\b",
    re.IGNORECASE,
)
_TRAINING: Final = re.compile(
    r"\b(?:course|degree|train\w*|stud(?:y|ies|ying)|apprentic\w+|qualif\w+|licen[cs]e|college|university|"
    r"retrain\w*)\b",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(r"\b(?:money|pay|salary|afford|earn|living|income)\b", re.IGNORECASE)
_ABROAD: Final = re.compile(
    r"\b(?:abroad|another country|from (?:another|a different) country|immigrant|newcomer to|visa|language)\b",
    re.IGNORECASE,
)


def for_goal(goal: str, words: dict[str, str]) -> Iterator[SuggestedQuestion]:
    """Questions for the goal, the most particular first."""
    if found := _BETWEEN.search(goal):
        yield _one(
            Topic.ADVICE,
            f"How would you choose today between {found['x']} and {found['y']}, and by what signs?",
            "It asks for the signs that you can look for yourself.",
        )
    if found := _FROM.search(goal):
        yield _one(
            Topic.SKILLS,
            f"What do people who come from {found['x']} bring along as {words['roles']}, and what do they "
            "have to unlearn?",
            "You are making that very change, and they have seen others do it.",
        )
    if _FITS.search(goal):
        yield _one(
            Topic.SKILLS,
            f"What kind of person should become {words['a_role']}, and who should rather not?",
            "It helps you to decide, and it asks nobody to judge you.",
        )
    if _FAMILY.search(goal):
        yield _one(
            Topic.SETTING,
            f"How do {words['roles']} with a family arrange their weeks?",
            "It asks about the life around the work without asking about theirs.",
        )
    if _TRAINING.search(goal):
        yield _one(
            Topic.GETTING_STARTED,
            f"Which part of the training prepared you least for being {words['a_role']}?",
            "It tells what to learn beside any course.",
        )
    if _MONEY.search(goal):
        yield _one(
            Topic.PAY,
            f"How does pay usually grow over the first years for {words['roles']}, in general?",
            "It asks about money in general, which is fair.",
        )
    if _ABROAD.search(goal):
        yield _one(
            Topic.GETTING_STARTED,
            f"How do people from other countries usually find their way in as {words['roles']}?",
            "They have seen what helps and what does not.",
        )


def _one(topic: Topic, question: str, why: str) -> SuggestedQuestion:
    return SuggestedQuestion(question=question, topic=topic, why=why)
