"""A model's wordings, read again by our own reader: what has a defect or another subject is thrown away and counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pydantic import BaseModel, Field

from infoview_ai.conversation.transcript import Data
from infoview_ai.conversation.verbatim import verbatim
from infoview_ai.models.chat_model import ChatModel
from infoview_ai.nlu.reading import Topic
from infoview_ai.questions.list_level import Item, order_of
from infoview_ai.questions.modelled.prompt import rewrite_messages, suggest_messages
from infoview_ai.questions.review import review
from infoview_ai.questions.reviewed import QuestionReview
from infoview_ai.questions.rewriting.phrases import whole_question
from infoview_ai.questions.rewriting.rewrites import Weak, passes
from infoview_ai.questions.sheet_reading import SheetReader
from infoview_ai.questions.suggesting.suggest import USUAL, suggest
from infoview_ai.questions.suggesting.suggested import Brief, SuggestedQuestion, Suggestions

_MOST_AT_ONCE: Final = 15
_TOPICS: Final = tuple(topic for topic in Topic if topic is not Topic.OTHER)


class Rewording(BaseModel):
    """One better wording, under the number of its draft."""

    number: int
    question: str = Field(max_length=600)


class Rewordings(BaseModel):
    """A model's reply."""

    rewordings: list[Rewording] = []


class Idea(BaseModel):
    """One suggested question."""

    question: str = Field(max_length=600)
    why: str = Field(default="", max_length=400)
    rests_on: str = Field(default="", max_length=400)


class Ideas(BaseModel):
    """A model's reply."""

    questions: list[Idea] = []


class ModelRewrites(Data):
    """Wordings by place in the list, and how many were thrown away."""

    model: str
    rewrites: dict[int, str]
    refused: int


def rewrites_by(model: ChatModel, result: QuestionReview, brief: Brief, reader: SheetReader) -> ModelRewrites:
    """A model's wording for each question of the review that has a defect. Raises ModelError.

    A wording is kept only when our own review finds no defect in it and the same subject.
    """
    weak = {
        place: Weak(one.question, one.topic, tuple(defect.code for defect in one.defects), brief.role)
        for place, one in enumerate(result.questions)
        if one.defects
    }
    places = list(weak)[:_MOST_AT_ONCE]
    if not places:
        return ModelRewrites(model=model.name, rewrites={}, refused=0)
    asked = rewrite_messages([weak[place] for place in places], brief)
    reply = model.structured(asked, Rewordings, purpose="question rewrites")
    given = {places[one.number - 1]: one.question for one in reply.rewordings if 1 <= one.number <= len(places)}
    texts = {place: whole_question(text) for place, text in given.items()}
    readings = dict(zip(texts, reader.read(list(texts.values()), brief.role), strict=True))
    kept = {place: text for place, text in texts.items() if text and passes(weak[place], text, readings[place])}
    return ModelRewrites(model=model.name, rewrites=kept, refused=len(reply.rewordings) - len(kept))


def with_rewrites(result: QuestionReview, found: ModelRewrites) -> QuestionReview:
    """The review with the model's wordings in place of the rules' where there are any."""
    questions = tuple(
        one.model_copy(update={"rewrite": found.rewrites[place]}) if place in found.rewrites else one
        for place, one in enumerate(result.questions)
    )
    return result.model_copy(update={"questions": questions})


def suggest_by(model: ChatModel, brief: Brief, reader: SheetReader, count: int = USUAL) -> Suggestions:
    """A model's suggestions that pass our own review, filled up by the rules' where too few do. Raises ModelError.

    A question counts as made for the person only where the words it rests on stand in the public text.
    """
    by_rules = suggest(brief, reader, count)
    reply = model.structured(suggest_messages(brief, count, _TOPICS), Ideas, purpose="question suggestions")
    sound = _sound([idea for idea in reply.questions if idea.question.strip()], brief, reader)
    topics = {one.topic for one in sound}
    filled = [*sound, *(one for one in by_rules.questions if one.topic not in topics)][:count]
    items = [Item(place, one.topic, tailored=one.tailored) for place, one in enumerate(filled)]
    ordered = tuple(filled[place] for place in order_of(items))
    return Suggestions(role=by_rules.role, questions=ordered, engine=model.name)


def _sound(ideas: Sequence[Idea], brief: Brief, reader: SheetReader) -> list[SuggestedQuestion]:
    """Those without a defect, one a topic, and none that claims to rest on words which are not there."""
    if not ideas:
        return []
    texts = [whole_question(idea.question) for idea in ideas]
    found: dict[Topic, SuggestedQuestion] = {}
    for idea, read in zip(ideas, review(texts, reader, role=brief.role, about=brief.about).questions, strict=True):
        rests_on = verbatim(brief.about, idea.rests_on) if idea.rests_on.strip() else ""
        invented = bool(idea.rests_on.strip()) and not rests_on
        if read.defects or not read.assessed or read.topic is None or invented or read.topic in found:
            continue
        found[read.topic] = SuggestedQuestion(
            question=read.question,
            topic=read.topic,
            why=idea.why.strip() or read.good,
            tailored=bool(rests_on),
            rests_on=rests_on,
        )
    return list(found.values())
