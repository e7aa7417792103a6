"""What to ask instead of asking the same twice: another side of the topic (domain.md D13)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from infoview_ai.nlu.reading import Topic

_FACETS: Final[dict[Topic, tuple[str, ...]]] = {
    Topic.PATH_IN: (
        "Which decision on your way here would you make again, and why?",
        "What made you stay after the first year?",
    ),
    Topic.DAY_TO_DAY: (
        "Which week of the year is not typical, and what happens in it?",
        "What did you do last Tuesday?",
    ),
    Topic.REWARDS: (
        "When did you last go home content, and what had happened?",
        "What are you proud of that nobody sees?",
    ),
    Topic.HARD_PARTS: ("What helps you on a hard day?", "What went wrong once, and what did you learn from it?"),
    Topic.SKILLS: ("Which of those skills can be learned on the job?", "Which skill took you longest to learn?"),
    Topic.SUCCESS: ("How do you notice that somebody does good work?", "What do people who get ahead do differently?"),
    Topic.MISCONCEPTIONS: ("Which wrong idea did you have yourself before you began?",),
    Topic.GETTING_STARTED: ("Which step on the way in would you skip today?", "What should a first application show?"),
    Topic.EXPERIENCE: (
        "What would a beginner learn from one week of watching?",
        "Which small project would show me what it is like?",
    ),
    Topic.OUTLOOK: ("Which change are you looking forward to in the next years?", "Which change worries you, and why?"),
    Topic.SETTING: ("How do the hours fit with life outside work?", "Who do you work with most closely?"),
    Topic.PAY: ("How does pay usually grow over the first years, in general?",),
    Topic.ORGANIZATIONS: ("What do you read to keep up?", "Which event in the field is worth going to?"),
    Topic.PEOPLE: ("Who would see this work quite differently from you?",),
    Topic.ADVICE: ("What would you do differently if you began again?",),
}


def facets_of(topic: Topic | None) -> Iterator[str]:
    """Questions on the same topic that fetch another answer than its plain question."""
    yield from _FACETS.get(topic or Topic.OTHER, ())
