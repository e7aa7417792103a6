"""Suggested questions as data: `infoview.question_suggestions/1`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from infoview_ai.conversation.transcript import Data
from infoview_ai.nlu.reading import Topic

FORMAT: Final = "infoview.question_suggestions/1"


class SuggestedQuestion(Data):
    """One suggestion and why it is worth asking. `rests_on` are the words about the person that it was made from."""

    question: str
    topic: Topic
    why: str
    tailored: bool = False
    rests_on: str = ""


class Suggestions(Data):
    """What to ask, in a good order. `engine` is "rules" or the model that worded them."""

    format: Literal["infoview.question_suggestions/1"] = FORMAT
    role: str
    questions: tuple[SuggestedQuestion, ...]
    engine: str = "rules"


@dataclass(frozen=True)
class Brief:
    """What is known before the talk: the person's role and public text, the learner's goal, what they know already,
    and the questions they have.
    """

    role: str
    goal: str = ""
    known: str = ""
    about: str = ""
    have: tuple[str, ...] = ()
