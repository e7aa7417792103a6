"""A message as it is checked, and the reading of one from plain text, JSON or JSON Lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import Field, ValidationError, field_validator

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InfoViewError, InputError
from infoview_ai.outreach.channels import Channel

MOST_CHARACTERS: Final = 50_000
"""A message longer than this is a mistake of the clipboard, not a message."""
_SUBJECT: Final = re.compile(r"\A\s*subject[ \t]*:[ \t]*([^\r\n]*)(?:\r\n|\r|\n|\Z)", re.IGNORECASE)


class MessageContext(Data):
    """What the words alone do not say (interfaces.md, "Message check"). None: not known."""

    talk_ended_hours_ago: float | None = None
    """Negative: the talk has not ended yet."""
    resume_requested: bool | None = None
    previous_nudges: int | None = Field(default=None, ge=0)
    linkedin_plan: Literal["free", "premium"] | None = None
    is_job_hunting: bool | None = None
    seeker_notes: str = ""
    """What the learner knows to be true, one fact a sentence."""
    days_since_request: float | None = None
    weeks_since_talk: float | None = None

    @field_validator("seeker_notes", mode="before")
    @classmethod
    def _one_text(cls, value: object) -> object:
        if isinstance(value, list):
            return "\n".join(str(part) for part in value)
        return "" if value is None else value


class Message(Data):
    """One message. `body` has `\\n` at the end of a line, whatever the sender's machine writes."""

    channel: Channel
    subject: str = ""
    body: str
    attachments: tuple[str, ...] = ()
    """File names."""
    context: MessageContext = MessageContext()

    @field_validator("subject", "body", mode="before")
    @classmethod
    def _plain_lines(cls, value: object) -> object:
        return plain_lines(value) if isinstance(value, str) else ("" if value is None else value)

    @field_validator("attachments", mode="before")
    @classmethod
    def _none_is_empty(cls, value: object) -> object:
        return () if value is None else value

    def with_body(self, body: str) -> Message:
        return self.model_copy(update={"body": plain_lines(body)})


@dataclass(frozen=True)
class Unread:
    """A line of JSON Lines that holds no message: its number, from 1, and what is wrong with it."""

    line: int
    error: InfoViewError


def plain_lines(text: str) -> str:
    """CRLF and CR as LF, no byte order mark, no empty lines around the text: what a form on the web keeps of it."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").strip()


def read_message(text: str, channel: Channel | None, context: MessageContext | None = None) -> Message:
    """One message from plain text (an optional first line `Subject: ...`) or from one JSON object.

    `channel` and `context` win over what the JSON names. InputError says what is missing or wrong.
    """
    given = text.removeprefix("\ufeff").lstrip()
    if given.startswith("{"):
        try:
            found = json.loads(given)
        except ValueError:
            found = None
        if isinstance(found, dict):
            return _from_json(found, channel, context)
    return _from_text(text, channel, context)


def read_messages(
    text: str, channel: Channel | None, context: MessageContext | None = None
) -> Iterator[Message | Unread]:
    """All messages of a file: JSON Lines where every line is an object, else one message."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if len(lines) < 2 or not all(_is_object(line) for _, line in lines[:2]):
        yield read_message(text, channel, context)
        return
    for number, line in lines:
        try:
            yield _from_json(_object(line), channel, context)
        except InputError as error:
            yield Unread(number, error)


def read_context(text: str, name: str = "the context") -> MessageContext:
    """A context from JSON. InputError names the field that is wrong."""
    try:
        return MessageContext.model_validate(json.loads(text))
    except ValidationError as error:
        raise InputError(f"{name}: {_first(error)}.", next_step=_FIELDS) from error
    except ValueError as error:
        raise InputError(f"{name}: no valid JSON ({error}).", next_step=_FIELDS) from error


_FIELDS: Final = "The fields are " + ", ".join(MessageContext.model_fields) + "."


def _is_object(line: str) -> bool:
    return line.lstrip("\ufeff \t").startswith("{") and line.rstrip().endswith("}")


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line.removeprefix("\ufeff"))
    except ValueError as error:
        raise InputError(f"No valid JSON ({error}).", next_step="Give one object a line.") from error
    if not isinstance(found, dict):
        raise InputError("Not a JSON object.", next_step="Give one object a line.")
    return found


def _from_text(text: str, channel: Channel | None, context: MessageContext | None) -> Message:
    if channel is None:
        raise InputError(
            "Plain text does not say what kind of message it is.",
            next_step=f"Name the channel: {', '.join(Channel)}.",
        )
    named = _SUBJECT.match(text)
    subject, body = (named[1], text[named.end() :]) if named else ("", text)
    return _checked(Message(channel=channel, subject=subject, body=body, context=context or MessageContext()))


def _from_json(found: dict[str, Any], channel: Channel | None, context: MessageContext | None) -> Message:
    known = {name: found[name] for name in Message.model_fields if name in found}
    if channel is not None:
        known["channel"] = channel
    if known.get("context") is None:
        known.pop("context", None)
    if context is not None:
        stated: dict[str, Any] = known["context"] if isinstance(known.get("context"), dict) else {}
        known["context"] = {**stated, **context.model_dump(exclude_unset=True)}
    if "channel" not in known:
        raise InputError("The message names no channel.", next_step=f"Add one of {', '.join(Channel)}.")
    try:
        return _checked(Message.model_validate(known))
    except ValidationError as error:
        raise InputError(f"The message cannot be read: {_first(error)}.", next_step="Mend that field.") from error


def _checked(message: Message) -> Message:
    if not message.body.strip():
        raise InputError("The message is empty.", next_step="Write a few words first.")
    if len(message.body) > MOST_CHARACTERS:
        raise InputError(
            f"The message has {len(message.body):,} characters; more than {MOST_CHARACTERS:,} are not read.",
            next_step="Give the message itself, without the thread below it.",
        )
    return message


def _first(error: ValidationError) -> str:
    problem = error.errors()[0]
    return f"{'.'.join(str(part) for part in problem['loc'])}: {problem['msg'].lower()}"
