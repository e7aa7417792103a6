"""A language model for tests: a queue of replies with a memory of what was asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from infoview_ai.errors import ModelError
from infoview_ai.models.chat_model import Message, Schema


class FakeChatModel:
    """Says the given replies in turn, a few characters at a time; an exception in the queue is raised."""

    name = "fake:queue"

    def __init__(self, *replies: str | ModelError) -> None:
        self._replies = deque(replies)
        self.asked: list[tuple[Message, ...]] = []
        self.closed = 0
        """How many replies were stopped before their end."""

    def stream(self, messages: Sequence[Message], *, purpose: str) -> Iterator[str]:
        self.asked.append(tuple(messages))
        reply = self._next()
        try:
            for start in range(0, len(reply), 7):
                yield reply[start : start + 7]
        except GeneratorExit:
            self.closed += 1
            raise

    def structured(self, messages: Sequence[Message], schema: type[Schema], *, purpose: str) -> Schema:
        self.asked.append(tuple(messages))
        return schema.model_validate_json(self._next())

    def _next(self) -> str:
        reply = self._replies.popleft()
        if isinstance(reply, ModelError):
            raise reply
        return reply
