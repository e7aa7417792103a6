"""`ChatModel` over LangChain: any `provider:model` that LangChain's `init_chat_model` knows.

LangChain is imported with the first request (or by `warm`), so that commands without a model start fast.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic import SecretStr

from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.models.chat_model import Message, Schema
from infoview_ai.models.faults import model_error
from infoview_ai.models.loop import Failed, iterate, run
from infoview_ai.models.structured import METHODS, Method, filled, request_for
from infoview_ai.models.thoughts import Thoughts
from infoview_ai.models.translate import Address, translated

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessageChunk

    Chunks: TypeAlias = AsyncGenerator[AIMessageChunk, None]

MAX_CHARACTERS = 8000
"""A spoken reply is a tenth of it; whoever says more has run away."""
STRUCTURED_FACTOR = 4
"""A structured reply comes whole, so it may take this many times the limit for a first token."""

_log = logging.getLogger(__name__)


@dataclass
class LangChainChatModel:
    """One model behind LangChain. Nothing is imported or connected before the first request.

    `first_token_s` is the longest wait for the first text, `stall_s` the longest silence after it, both in seconds.
    """

    name: str
    api_key: SecretStr | None = None
    base_url: str | None = field(default=None, repr=False)
    first_token_s: float = 30.0
    stall_s: float = 20.0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _chat: BaseChatModel | None = field(default=None, repr=False)
    _method: Method = field(default=METHODS[0], repr=False)

    def warm(self) -> None:
        """Import LangChain and build the client now, so that the first reply does not wait for it."""
        self._client()

    def stream(self, messages: Sequence[Message], *, purpose: str) -> Generator[str, None, None]:
        """Pieces of the reply as they arrive; closing the iterator cancels the request. Raises ModelError."""
        chat = self._client()
        for item in iterate(lambda: self._pieces(chat, messages, purpose)):
            if isinstance(item, Failed):
                raise self._translated(item.error, purpose) from None
            yield item

    def structured(self, messages: Sequence[Message], schema: type[Schema], *, purpose: str) -> Schema:
        """One reply as an instance of `schema`. Ways of asking for JSON are tried in the order of `METHODS`,
        beginning with the one that worked before; raises ModelError(MALFORMED) when none gave a fitting reply."""
        for method in METHODS[METHODS.index(self._method) :]:
            try:
                reply = self._ask(method, messages, schema, purpose)
            except ModelError as error:
                if error.fault in (ModelFault.BAD_REQUEST, ModelFault.MALFORMED, ModelFault.EMPTY):
                    continue
                raise
            if (found := filled(schema, reply)) is not None:
                self._method = method
                return found
        raise model_error(ModelFault.MALFORMED, model=self.name, where=self.where)

    def _ask(self, method: Method, messages: Sequence[Message], schema: type[Schema], purpose: str) -> dict[str, Any]:
        limit = self.first_token_s * STRUCTURED_FACTOR
        work = asyncio.wait_for(request_for(self._client(), method, messages, schema, purpose), limit)
        outcome = run(work)
        if not isinstance(outcome, Failed):
            return outcome.value
        if isinstance(outcome.error, TimeoutError):
            raise self._error(ModelFault.FIRST_TOKEN_TIMEOUT, limit)
        raise self._translated(outcome.error, purpose) from None

    async def _pieces(self, chat: BaseChatModel, messages: Sequence[Message], purpose: str) -> AsyncIterator[str]:
        """The text as it comes, within the limits; says so when it ends early, empty or never."""
        loop = asyncio.get_running_loop()
        thoughts, said, finished = Thoughts(), 0, False
        deadline = loop.time() + self.first_token_s
        asked = [(message.role, message.text) for message in messages]
        async with aclosing(cast("Chunks", chat.astream(asked, config={"run_name": purpose}))) as chunks:
            while (chunk := await self._next(chunks, deadline, said)) is not None:
                finished = finished or bool(chunk.response_metadata.get("finish_reason"))
                text = thoughts.spoken(str(chunk.text))
                if not said and not text.strip():
                    continue
                yield text[: MAX_CHARACTERS - said]
                said += len(text)
                if said > MAX_CHARACTERS:
                    raise self._error(ModelFault.TOO_LONG)
                deadline = loop.time() + self.stall_s
        if not said:
            raise self._error(ModelFault.EMPTY)
        if not finished and self._speaks_openai:
            raise self._error(ModelFault.CUT)

    async def _next(self, chunks: Chunks, deadline: float, said: int) -> AIMessageChunk | None:
        """The next chunk before `deadline`, None at the end."""
        try:
            async with asyncio.timeout_at(deadline):
                return await anext(chunks, None)
        except TimeoutError:
            raise self._late(said) from None

    def _late(self, said: int) -> ModelError:
        if said:
            return self._error(ModelFault.STALLED, self.stall_s)
        return self._error(ModelFault.FIRST_TOKEN_TIMEOUT, self.first_token_s)

    def _error(self, fault: ModelFault, limit_s: float | None = None) -> ModelError:
        return model_error(fault, model=self.name, where=self.where, limit_s=limit_s)

    def _translated(self, error: BaseException, purpose: str) -> ModelError:
        told = translated(error, self._address)
        _log.warning("%s: the model %s failed: %s (%s)", purpose, self.name, told.fault, type(error).__name__)
        return told

    @property
    def where(self) -> str:
        """The server's address as it may be shown; empty for the provider's own."""
        return self._address.where

    @property
    def _address(self) -> Address:
        return Address(model=self.name, base_url=self.base_url, key=self.api_key)

    @property
    def _speaks_openai(self) -> bool:
        return self.name.startswith("openai:")

    def _client(self) -> BaseChatModel:
        with self._lock:
            if self._chat is None:
                outcome = run(asyncio.to_thread(_built, self.name, self._options()))
                if isinstance(outcome, Failed):
                    raise self._not_built(outcome.error) from None
                self._chat = outcome.value
            return self._chat

    def _options(self) -> dict[str, Any]:
        """What the client is made with. Only OpenAI's own client takes OpenAI's key and address."""
        options: dict[str, Any] = {"max_retries": 0, "timeout": self.first_token_s * STRUCTURED_FACTOR + self.stall_s}
        if not self._speaks_openai:
            return options
        if self.api_key is None and self.base_url is None:
            raise model_error(ModelFault.UNAUTHORIZED, model=self.name)
        options["api_key"] = self.api_key or SecretStr("none")  # servers of one's own want no key, the client does
        if self.base_url is not None:
            options |= {"base_url": self.base_url, "use_responses_api": False}
        return options | {"stream_chunk_timeout": None}

    def _not_built(self, error: BaseException) -> ModelError:
        _log.warning("the model %s cannot be used (%s)", self.name, type(error).__name__)
        provider = self.name.partition(":")[0]
        return ModelError(
            ModelFault.MODEL_NOT_FOUND,
            f"The provider {provider!r} of the model {self.name} cannot be used here.",
            next_step="Install its LangChain package and set what it needs, or use openai:... with OPENAI_BASE_URL.",
        )


def _built(name: str, options: dict[str, Any]) -> BaseChatModel:
    from langchain.chat_models import init_chat_model

    chat: BaseChatModel = init_chat_model(name, **options)
    return chat
