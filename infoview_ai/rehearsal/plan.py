"""The planned questions tick themselves: when the reading finds one of them asked, it is marked with the turn."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz, utils

from infoview_ai.nlu.reading import Reading, Topic
from infoview_ai.rehearsal.rehearsal import PlannedQuestion

ALIKE = 82.0
"""Nearly the same words: it is that question, whatever the topic read."""
ALIKE_ON_TOPIC = 58.0
"""Similar words on the same topic."""


def ticked(
    questions: tuple[PlannedQuestion, ...], reading: Reading, turn: int, topic_of: Callable[[str], Topic | None]
) -> tuple[PlannedQuestion, ...]:
    """The questions with the one that was asked at `turn` marked; at most one, the most alike.

    `topic_of` reads the topic of a planned question. Those already asked stay as they are.
    """
    if not reading.question or not questions:
        return questions
    best = max(range(len(questions)), key=lambda index: _likeness(questions[index], reading, topic_of), default=None)
    if best is None or _likeness(questions[best], reading, topic_of) == 0.0:
        return questions
    asked = questions[best].model_copy(update={"asked_turn": turn})
    return (*questions[:best], asked, *questions[best + 1 :])


def _likeness(planned: PlannedQuestion, reading: Reading, topic_of: Callable[[str], Topic | None]) -> float:
    """0-100; 0 where it is another question or was asked before."""
    if planned.asked_turn is not None:
        return 0.0
    alike = fuzz.token_sort_ratio(planned.text, reading.question, processor=utils.default_process)
    if alike >= ALIKE:
        return alike
    if alike < ALIKE_ON_TOPIC or reading.topic in (None, Topic.OTHER):
        return 0.0
    return alike if topic_of(planned.text) == reading.topic else 0.0
