"""What learners ask of anybody and what they tell of themselves: the list that each professional has answers to.

The many wordings by which they are known stand with the training (`training/data/wordings.yaml`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.yaml_text import read_mapping
from infoview_ai.resources import resource

FILE = "knowledge/common_questions.yaml"


class CommonQuestion(Data):
    """One question that can be asked of anybody."""

    topic: Topic
    ask: str


class CommonQuestions(Data):
    """Questions, and what learners tell of themselves, each by its key."""

    questions: Mapping[str, CommonQuestion]
    told: Mapping[str, str]


@cache
def common_questions() -> CommonQuestions:
    """The shipped list, read once."""
    return CommonQuestions.model_validate(read_mapping(resource(FILE)))
