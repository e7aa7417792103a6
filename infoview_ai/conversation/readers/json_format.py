"""The reader of `infoview.transcript/1`, with messages that name the turn and the key."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from infoview_ai.conversation.readers.utterances import MAX_SECONDS
from infoview_ai.conversation.transcript import TRANSCRIPT_FORMAT, Transcript, Turn
from infoview_ai.errors import TranscriptError

_TURN_KEYS = ", ".join(Turn.model_fields)
_SHOWN_PROBLEMS = 3


def read_json(text: str, filename: str, *, minutes: float | None) -> Transcript:
    """The transcript in `text`; `minutes` stands in where it names no limit."""
    content = _parse(text, filename)
    _check_format(content, filename)
    try:
        transcript = Transcript.model_validate(content)
    except ValidationError as error:
        raise _explained(error, filename) from error
    _check_turns(transcript, filename)
    if transcript.agreed_minutes is None and minutes is not None:
        return transcript.model_copy(update={"agreed_minutes": float(minutes)})
    return transcript


def _parse(text: str, filename: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        what = "stops in the middle" if cut else "is not valid JSON"
        raise TranscriptError(
            f"{filename} {what} (line {error.lineno}, column {error.colno}: {error.msg}).",
            next_step="Export or copy it again; the end may be missing." if cut else "Correct it there and try again.",
        ) from error
    except RecursionError as error:
        raise TranscriptError(f"{filename} is nested too deeply to be a transcript.") from error
    except ValueError as error:
        raise TranscriptError(f"{filename} has a number that JSON does not know: {error}.") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check_format(content: Any, filename: str) -> None:
    if not isinstance(content, dict):
        raise TranscriptError(
            f"{filename} holds a JSON {_kind(content)} where a transcript is an object.",
            next_step=f'It begins with {{"format": "{TRANSCRIPT_FORMAT}", "turns": [...]}}.',
        )
    name = content.get("format", TRANSCRIPT_FORMAT)
    if name == TRANSCRIPT_FORMAT:
        return
    newer = isinstance(name, str) and name.startswith(TRANSCRIPT_FORMAT.split("/")[0] + "/")
    raise TranscriptError(
        f"{filename} has the format {name!r}; this version reads {TRANSCRIPT_FORMAT}.",
        next_step="Update InfoView AI, or export it again." if newer else "Give it the transcript itself.",
    )


def _kind(content: Any) -> str:
    if content is None:
        return "null"
    return {list: "list", str: "string", bool: "boolean"}.get(type(content), "number")


def _check_turns(transcript: Transcript, filename: str) -> None:
    if not transcript.turns:
        raise TranscriptError(f"{filename} has no turns: nobody says anything in it.")
    for index, turn in enumerate(transcript.turns):
        latest = max(turn.start or 0.0, turn.end or 0.0)
        if not math.isfinite(latest) or latest > MAX_SECONDS:
            raise TranscriptError(
                f"{filename}, {_place(index)}: the time {latest:g} s is longer than a day.",
                next_step="Times are seconds since the conversation began.",
            )


def _explained(error: ValidationError, filename: str) -> TranscriptError:
    problems = error.errors(include_url=False)
    lines = [_sentence(problem) for problem in problems[:_SHOWN_PROBLEMS]]
    if len(problems) > _SHOWN_PROBLEMS:
        lines.append(f"And {len(problems) - _SHOWN_PROBLEMS} more.")
    return TranscriptError(f"{filename} is not a valid transcript. " + " ".join(lines), next_step="Nothing was stored.")


def _sentence(problem: ErrorDetails) -> str:
    where, key = _location(problem["loc"])
    match problem["type"]:
        case "extra_forbidden":
            known = f" Known keys there: {_TURN_KEYS}." if where.startswith("turn") and "event" not in where else ""
            return f"{where}: unknown key {key!r}.{known}"
        case "missing":
            return f"{where}: the key {key!r} is missing."
        case "greater_than_equal" if key in ("start", "end"):
            return f"{where}: {key!r} is {problem['input']}; times are seconds since the conversation began, from 0."
        case _:
            return (
                f"{where}: {key!r}: {problem['msg'].removeprefix('Value error, ')}."
                if key
                else f"{where}: {problem['msg']}."
            )


def _location(loc: tuple[int | str, ...]) -> tuple[str, str]:
    """The place in words and the key within it: ("turn 4 (turns[3])", "start")."""
    parts = list(loc)
    where = "at the top"
    if len(parts) >= 2 and parts[0] == "turns" and isinstance(parts[1], int):
        where = _place(parts[1])
        parts = parts[2:]
        if len(parts) >= 2 and parts[0] == "events" and isinstance(parts[1], int):
            where += f", event {parts[1] + 1}"
            parts = parts[2:]
    elif parts and parts[0] == "professional" and len(parts) > 1:
        where, parts = "professional", parts[1:]
    return where, str(parts[-1]) if parts else ""


def _place(index: int) -> str:
    return f"turn {index + 1} (turns[{index}])"
