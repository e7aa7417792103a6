"""One question a topic, in the words of the role."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.suggesting.suggested import SuggestedQuestion

_FILE = Path(__file__).parent / "patterns.txt"


@cache
def patterns() -> tuple[tuple[Topic, str, str], ...]:
    """Topic, question and reason of each line of the file."""
    lines = (line for line in _FILE.read_text(encoding="utf-8").splitlines() if line.strip() and line[0] != "#")
    return tuple(_pattern(line) for line in lines)


def _pattern(line: str) -> tuple[Topic, str, str]:
    topic, question, why = (part.strip() for part in line.split(" | "))
    return Topic(topic), question, why


def on_topic(topic: Topic, words: dict[str, str]) -> Iterator[SuggestedQuestion]:
    """The questions on a topic with the words of the role in them, best first."""
    for its_topic, question, why in patterns():
        if its_topic is topic:
            yield SuggestedQuestion(question=question.format_map(words), topic=topic, why=why)
