"""Who is asked: finds the passages, has a model answer from them, and never pays twice for the same question."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future

from infoview_ai.conversation.verbatim import flat
from infoview_ai.errors import ConfigurationError, InputError
from infoview_ai.knowledge.asking.answer import Answer, Reply, checked, words_of
from infoview_ai.knowledge.passages import Passage, Retriever
from infoview_ai.models.chat_model import ChatModel, Message
from infoview_ai.prompts import fence_for, section

LONGEST_QUESTION = 500
SHOWN = 8
"""Passages that the model is shown."""
_REMEMBERED = 64

_Key = tuple[str, str, tuple[tuple[str, str], ...]]


class Librarian:
    """Answers questions of one owner. Safe to use from several threads."""

    def __init__(self, library: Retriever, model: Callable[[], ChatModel | None]) -> None:
        self._library, self._model = library, model
        self._guard = threading.Lock()
        self._asked: OrderedDict[_Key, Future[Answer]] = OrderedDict()

    def ask(self, question: str) -> Answer:
        """An answer made of cited passages. One that was given before, or is on its way, is not asked for again.

        Raises InputError for no question or one that is too long, ConfigurationError without a model, ModelError.
        """
        question, model = _fit(question), self._chosen()
        passages = tuple(self._library.search(question, k=SHOWN))
        if not passages:
            return Answer(question=question, sentences=(), passages=(), model=model.name)
        key = (question, model.name, tuple((one.link, one.text) for one in passages))
        with self._guard:
            known = self._asked.get(key)
            future = self._asked.setdefault(key, Future())
            while len(self._asked) > _REMEMBERED:
                self._asked.popitem(last=False)
        if known is not None:
            return known.result()
        try:
            answer = _answered(question, passages, model)
        except BaseException as error:
            with self._guard:
                self._asked.pop(key, None)
            future.set_exception(error)
            raise
        future.set_result(answer)
        return answer

    def _chosen(self) -> ChatModel:
        model = self._model()
        if model is None:
            raise ConfigurationError(
                "No language model is configured, so nobody can answer.",
                next_step="Read the passages that the search finds, or set INFOVIEW_MODEL.",
            )
        return model


def _fit(question: str) -> str:
    text = flat(question)
    if not text:
        raise InputError("There is no question.", next_step="Write what you would like to know.")
    if len(text) > LONGEST_QUESTION:
        raise InputError(
            f"The question has {len(text):,} characters; at most {LONGEST_QUESTION} can be asked.",
            next_step="Ask one thing at a time.",
        )
    return text


def _answered(question: str, passages: tuple[Passage, ...], model: ChatModel) -> Answer:
    reply = model.structured(messages(question, passages), Reply, purpose="library")
    sentences, dropped = checked(reply, passages)
    return Answer(question=question, sentences=sentences, passages=passages, model=model.name, dropped=dropped)


def messages(question: str, passages: tuple[Passage, ...]) -> tuple[Message, ...]:
    """What the model is asked: the rules, then the passages in a fence, and the question last."""
    lines = "\n\n".join(_numbered(number, passage) for number, passage in enumerate(passages, start=1))
    fence = fence_for("library", lines)
    return (
        Message("system", section("ask_library", "system", fence=f"<{fence}>")),
        Message("user", section("ask_library", "question", fence=fence, passages=lines, question=question)),
    )


def _numbered(number: int, passage: Passage) -> str:
    source = "the library's guidance" if passage.source == "guidance" else "a document that the learner added"
    page = "" if passage.page is None else f", page {passage.page}"
    return f"[{number}] {source}: {flat(passage.title)}, {flat(passage.heading)}{page}\n{words_of(passage)}"
