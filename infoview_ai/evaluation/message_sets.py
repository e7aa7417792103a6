"""Measuring the check of outreach messages: `infoview eval --set messages`, or a labelled file of one's own.

One message a line, as `outreach check` reads it, with `labels`: `issues` (codes, or objects with a `code`) and, where
it is known, `sendable`. Labels may also stand on the line itself. Nothing of a held-out file is shown, only figures.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import ValidationError, field_validator

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.evaluation.measures import Measures, measure
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.outreach.check import check
from infoview_ai.outreach.issues import IssueCode, MessageCheck
from infoview_ai.outreach.message import Message, read_message

MESSAGES: Final = "messages"
HELD_OUT: Final = Path(__file__).parent / "held_out" / "messages.jsonl"
_PITCHES: Final = frozenset({IssueCode.JOB_PITCH, IssueCode.RESUME_ATTACHED})
_LIMITS: Final = frozenset({IssueCode.OVER_LIMIT, IssueCode.PLACEHOLDER_LEFT})


class LabelledMessage(Data):
    """A message with what is wrong with it."""

    id: str
    message: Message
    issues: tuple[IssueCode, ...]
    sendable: bool | None = None

    @field_validator("issues", mode="before")
    @classmethod
    def _codes(cls, value: object) -> object:
        if not isinstance(value, list):
            return value
        return sorted({one["code"] if isinstance(one, dict) else one for one in value})


class Rate(Data):
    """`count` of `of`; None where there is nothing to divide by."""

    count: int
    of: int

    @property
    def share(self) -> float | None:
        return self.count / self.of if self.of else None


class MessageSetReport(Data):
    """How the check reads one set of messages. Times are milliseconds for one message, the first run left out."""

    kind: Literal["messages"] = "messages"
    name: str
    messages: int
    clean: int
    measures: Measures
    """Micro and per-code F1 of the issue codes."""
    clean_with_issue: Rate
    """Messages without an issue in which one was found."""
    pitch_missed: Rate
    """Messages with a job pitch or an attached resume in which neither was found."""
    sendable_right: Rate
    hard_limits_right: Rate
    """`over_limit` found exactly where it stands."""
    median_ms: float
    reader: str


def message_set(name: str) -> tuple[str, tuple[LabelledMessage, ...]] | None:
    """The labelled messages called `name`: `messages` (shipped, held out) or a path; None where it is no such set."""
    if name == MESSAGES:
        if not HELD_OUT.is_file():
            raise NotFoundError(
                "The held-out messages are not here.",
                next_step=f"Give the path of a file of labelled messages, or put one at {HELD_OUT.name} in held_out.",
            )
        return MESSAGES, read_labelled_messages(HELD_OUT)
    path = Path(name)
    return (path.stem, read_labelled_messages(path)) if path.is_file() and _holds_messages(path) else None


def read_labelled_messages(path: Path) -> tuple[LabelledMessage, ...]:
    """Labelled messages of a file. InputError names the line that is wrong."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            found.append(_labelled(line, f"{path.name}, line {number}", number))
    return tuple(found)


def evaluate_messages(
    name: str, messages: Sequence[LabelledMessage], reader: TurnReader | None = None, *, version: str = ""
) -> MessageSetReport:
    """The check against the labels."""
    results = [check(one.message, reader) for one in messages]
    times = [_timed(one.message, reader) for one in messages]
    meant = [{code.value for code in one.issues} for one in messages]
    read = [{code.value for code in result.codes} for result in results]
    clean = [place for place, one in enumerate(messages) if not one.issues]
    pitches = [place for place, one in enumerate(messages) if _PITCHES & set(one.issues)]
    told = [place for place, one in enumerate(messages) if _sendable(one) is not None]
    return MessageSetReport(
        name=name,
        messages=len(messages),
        clean=len(clean),
        measures=measure(meant, read, [code.value for code in IssueCode]),
        clean_with_issue=Rate(count=sum(bool(read[place]) for place in clean), of=len(clean)),
        pitch_missed=Rate(count=sum(not _PITCHES & results[place].codes for place in pitches), of=len(pitches)),
        sendable_right=Rate(
            count=sum(results[place].sendable == _sendable(messages[place]) for place in told), of=len(told)
        ),
        hard_limits_right=Rate(
            count=sum(_over(one.issues) == _over(result.codes) for one, result in zip(messages, results, strict=True)),
            of=len(messages),
        ),
        median_ms=round(statistics.median(times), 2) if times else 0.0,
        reader=version,
    )


def slips_of_messages(
    messages: Sequence[LabelledMessage], reader: TurnReader | None = None
) -> list[tuple[LabelledMessage, MessageCheck]]:
    """Messages in which the codes differ; for sets that may be looked at."""
    pairs = [(one, check(one.message, reader)) for one in messages]
    return [(one, result) for one, result in pairs if set(one.issues) != result.codes]


def _over(codes: Sequence[IssueCode] | frozenset[IssueCode]) -> bool:
    return IssueCode.OVER_LIMIT in codes


def _sendable(one: LabelledMessage) -> bool | None:
    """As labelled; where no label stands, what the codes say: over the limit or with a gap it cannot be sent."""
    return one.sendable if one.sendable is not None else not _LIMITS & set(one.issues)


def _timed(message: Message, reader: TurnReader | None) -> float:
    start = time.perf_counter()
    check(message, reader)
    return (time.perf_counter() - start) * 1000


def _holds_messages(path: Path) -> bool:
    first = next((line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()), "")
    try:
        found = json.loads(first)
    except ValueError:
        return False
    return isinstance(found, dict) and {"channel", "body"} <= found.keys()


def _labelled(line: str, where: str, number: int) -> LabelledMessage:
    try:
        found: dict[str, Any] = json.loads(line)
        labels: dict[str, Any] = found.get("labels") or found
        return LabelledMessage(
            id=str(found.get("id", number)),
            message=read_message(line, None),
            issues=labels["issues"],
            sendable=labels.get("sendable"),
        )
    except KeyError as error:
        raise InputError(f"{where}: the message has no {error}.", next_step="Add its issues, or [].") from error
    except ValidationError as error:
        raise InputError(f"{where}: {error.errors()[0]['msg']}.", next_step="Mend that line.") from error
    except ValueError as error:
        raise InputError(f"{where}: no valid JSON ({error}).", next_step="Give one message a line.") from error
