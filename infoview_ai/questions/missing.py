"""Questions for the core topics that a list leaves out (domain.md 3.1), in the words of the role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.reviewed import TopicSuggestion
from infoview_ai.questions.rewriting.known import known_words

_FOR: Final[dict[Topic, tuple[str, str]]] = {
    Topic.PATH_IN: (
        "What led you into {work}, and what was the turning point?",
        "A story opens the talk, and you hear a real way in.",
    ),
    Topic.REWARDS: (
        "Which part of {work} do you still look forward to?",
        "Nobody but them can say what makes it worth doing.",
    ),
    Topic.SKILLS: (
        "Which skill turned out to matter more for {one} than you expected?",
        "It shows where your own strengths would count.",
    ),
    Topic.SUCCESS: (
        "What separates {ones} who do well after five years from the rest?",
        "It tells what to work on from the start.",
    ),
    Topic.GETTING_STARTED: (
        "If you began as {a_one} today, what first step would you take?",
        "You leave with something to do next.",
    ),
    Topic.EXPERIENCE: (
        "How can an outsider get a taste of {work} before committing?",
        "Trying it out is cheaper than changing course.",
    ),
    Topic.ORGANIZATIONS: (
        "Which association or newsletter for {ones} would you join first?",
        "It lets you go on learning after the talk.",
    ),
    Topic.PEOPLE: (
        "Who else would give me a different view of {work}?",
        "One talk leads to the next, and one person is one view.",
    ),
}


def suggestions_for(missing: Sequence[Topic], role: str = "") -> tuple[TopicSuggestion, ...]:
    """One question for each of the missing core topics."""
    known = known_words("", role)
    words = {
        "work": "this work",
        "a_one": known["a_role"] or "a beginner",
        "one": known["one"] or "a beginner",
        "ones": known["roles"] or "people in this work",
    }
    return tuple(
        TopicSuggestion(topic=topic, question=_FOR[topic][0].format_map(words), why=_FOR[topic][1]) for topic in missing
    )
