"""Getting a filled schema out of a model, whichever way of asking its server understands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ValidationError

from infoview_ai.models.chat_model import Message, Schema

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Method = Literal["json_schema", "function_calling", "json_mode"]
METHODS: tuple[Method, ...] = ("json_schema", "function_calling", "json_mode")
"""From the strictest to the one that nearly every server knows."""

_MOST_OBJECTS = 20
_FENCED = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL)


async def request_for(
    chat: BaseChatModel, method: Method, messages: Sequence[Message], schema: type[BaseModel], purpose: str
) -> dict[str, Any]:
    """Ask once. Returns LangChain's `raw`, `parsed` and `parsing_error`; a bad reply is not an error yet."""
    shape = schema.model_json_schema()
    asked: list[tuple[str, str]] = [(message.role, message.text) for message in messages]
    if method == "json_mode":
        asked = _with_instruction(asked, shape)
    model = chat.with_structured_output(shape, method=method, include_raw=True)
    reply = await model.ainvoke(asked, config={"run_name": purpose})
    return dict(reply)


def filled(schema: type[Schema], reply: dict[str, Any]) -> Schema | None:
    """The first reading of the reply that fits the schema, or None."""
    for candidate in _candidates(reply):
        if isinstance(candidate, dict) and candidate and not candidate.keys() & schema.model_fields.keys():
            continue  # something else altogether, which a schema without required fields would take for empty
        try:
            return schema.model_validate(candidate)
        except ValidationError:
            continue
    return None


def _candidates(reply: dict[str, Any]) -> Iterator[Any]:
    if reply.get("parsed") is not None:
        yield reply["parsed"]
    text = str(getattr(reply.get("raw"), "text", "") or "")
    yield from _objects(text)


def _objects(text: str) -> Iterator[Any]:
    """JSON objects in `text`: fenced ones first, then whatever begins at a brace; at most `_MOST_OBJECTS`."""
    found = (candidate for part in [*_FENCED.findall(text), text] for candidate in _at_braces(part))
    return islice(found, _MOST_OBJECTS)


def _at_braces(text: str) -> Iterator[Any]:
    decoder, at = json.JSONDecoder(), text.find("{")
    while at >= 0:
        try:
            found, after = decoder.raw_decode(text, at)
            yield found
        except ValueError:
            after = at + 1
        at = text.find("{", after)


def _with_instruction(asked: list[tuple[str, str]], shape: dict[str, Any]) -> list[tuple[str, str]]:
    """JSON mode knows no schema, so it is told; at the end of the last message, since roles must alternate."""
    role, text = asked[-1]
    wanted = json.dumps(shape, ensure_ascii=False)
    return [
        *asked[:-1],
        (role, f"{text}\n\nAnswer with one JSON object that fits this schema, nothing else:\n{wanted}"),
    ]
