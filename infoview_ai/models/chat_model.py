"""The seam to a language model: what the rest of the code knows of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from pydantic import BaseModel

Schema = TypeVar("Schema", bound=BaseModel)


@dataclass(frozen=True)
class Message:
    """One message to a model, in the order sent."""

    role: Literal["system", "user", "assistant"]
    text: str


class ChatModel(Protocol):
    """A language model that can stream text and fill a schema. Both raise `ModelError` and nothing else."""

    @property
    def name(self) -> str:
        """`provider:model`, as it is shown and stored with results."""
        ...

    def stream(self, messages: Sequence[Message], *, purpose: str) -> Iterator[str]:
        """Pieces of the reply as they arrive; closing the iterator stops the model."""
        ...

    def structured(self, messages: Sequence[Message], schema: type[Schema], *, purpose: str) -> Schema:
        """One reply as an instance of `schema`."""
        ...
