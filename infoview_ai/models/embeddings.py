"""Vectors from an embedding model: any `provider:model` that LangChain's `init_embeddings` knows.

Texts of the library go to that provider, the owner's own among them; that is why the default is local.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import SecretStr

from infoview_ai.config import Config
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.models.faults import model_error
from infoview_ai.models.loop import Failed, run
from infoview_ai.models.translate import Address, translated

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

LOCAL: Final = "local"
_AT_ONCE: Final = 64
"""Texts in one request: servers of one's own refuse much more."""
_REQUEST_S: Final = 60.0
_CHECK: Final = "Check INFOVIEW_EMBEDDINGS (local, or provider:model of an embedding model) and OPENAI_BASE_URL."

_log = logging.getLogger(__name__)


@dataclass
class ModelEmbeddings:
    """One embedding model behind LangChain. Nothing is imported or connected before the first call."""

    name: str
    api_key: SecretStr | None = None
    base_url: str | None = field(default=None, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _client: Embeddings | None = field(default=None, repr=False)

    def __call__(self, texts: list[str]) -> list[list[float]]:
        """One vector for each text, in order. Raises ModelError."""
        found: list[list[float]] = []
        for start in range(0, len(texts), _AT_ONCE):
            found += self._asked(texts[start : start + _AT_ONCE])
        return found

    def _asked(self, texts: list[str]) -> list[list[float]]:
        outcome = run(asyncio.to_thread(self._built().embed_documents, texts))
        if isinstance(outcome, Failed):
            raise self._told(outcome.error) from None
        if not _fits(outcome.value, len(texts)):
            raise model_error(ModelFault.MALFORMED, model=self.name, where=self._address.where)
        return outcome.value

    @property
    def _address(self) -> Address:
        return Address(model=self.name, base_url=self.base_url, key=self.api_key)

    def _built(self) -> Embeddings:
        with self._lock:
            if self._client is None:
                outcome = run(asyncio.to_thread(_made, self.name, self._options()))
                if isinstance(outcome, Failed):
                    _log.warning("the embedding %s cannot be used (%s)", self.name, type(outcome.error).__name__)
                    raise self._not_made() from None
                self._client = outcome.value
            return self._client

    def _options(self) -> dict[str, Any]:
        """Only OpenAI's own client takes OpenAI's key and address."""
        if not self.name.startswith("openai:"):
            return {}
        if self.api_key is None and self.base_url is None:
            raise model_error(ModelFault.UNAUTHORIZED, model=self.name)
        options: dict[str, Any] = {
            "api_key": self.api_key or SecretStr("none"),  # servers of one's own want no key, the client does
            "max_retries": 1,
            "timeout": _REQUEST_S,
            # Otherwise it fetches a tokenizer from the network and sends numbers, which only OpenAI understands.
            "check_embedding_ctx_length": False,
        }
        return options if self.base_url is None else options | {"base_url": self.base_url}

    def _not_made(self) -> ModelError:
        provider = self.name.partition(":")[0]
        return ModelError(
            ModelFault.MODEL_NOT_FOUND,
            f"The provider {provider!r} of the embedding {self.name} cannot be used here.",
            next_step="Install its LangChain package and set what it needs, or set INFOVIEW_EMBEDDINGS=local.",
        )

    def _told(self, error: BaseException) -> ModelError:
        told = translated(error, self._address)
        _log.warning("the embedding %s failed: %s (%s)", self.name, told.fault, type(error).__name__)
        if told.fault not in (ModelFault.MODEL_NOT_FOUND, ModelFault.BAD_REQUEST):
            return told
        return ModelError(told.fault, told.what, next_step=_CHECK)


def build_embeddings(config: Config) -> ModelEmbeddings | None:
    """The configured embedding model; None for the local embedding. Connects to nothing yet."""
    if config.embeddings == LOCAL:
        return None
    return ModelEmbeddings(config.embeddings, config.api_key, config.base_url)


def _made(name: str, options: dict[str, Any]) -> Embeddings:
    from langchain.embeddings import init_embeddings

    return init_embeddings(name, **options)


def _fits(vectors: Sequence[Sequence[float]], count: int) -> bool:
    return len(vectors) == count and all(vectors) and len({len(vector) for vector in vectors}) == 1
