"""Rows of a JSON Lines file as typed data, with errors that name the file and the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from infoview_ai.errors import InputError

Row = TypeVar("Row", bound=BaseModel)
_NEXT = "Correct that line and run it again."


def place_error(path: Path, number: int, what: str) -> InputError:
    """The error for something wrong in line `number` (1-based) of a file."""
    return InputError(f"{path}, line {number}: {what}", next_step=_NEXT)


def raw_rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's number (1-based) and object; empty lines are passed over.

    InputError for a file that cannot be read, is not UTF-8, or has a line that is not a JSON object.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}).", next_step="Check the path.") from error
    except UnicodeDecodeError as error:
        number = error.object[: error.start].count(b"\n") + 1
        raise place_error(path, number, "is not UTF-8 text.") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _object(path, number, line)


def row_as(kind: type[Row], row: dict[str, Any], path: Path, number: int) -> Row:
    """The row as `kind`; InputError that names the field which is missing, unknown or wrong."""
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        raise place_error(path, number, _sentence(error.errors()[0])) from error


def _object(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise place_error(path, number, f"is not JSON ({error}).") from error
    except RecursionError as error:
        raise place_error(path, number, "is nested too deeply to be read.") from error
    if not isinstance(found, dict):
        raise place_error(path, number, "is not a JSON object.")
    return found


def _sentence(error: ErrorDetails) -> str:
    field = ".".join(str(part) for part in error["loc"])
    given = error["input"]
    if error["type"] == "missing":
        return f'the field "{field}" is missing.'
    if error["type"] == "extra_forbidden":
        return f'the field "{field}" is not known.'
    if error["type"] in ("enum", "literal_error"):
        return f'the label {json.dumps(given, ensure_ascii=False)} of "{field}" is not known. {error["msg"]}.'
    said = error["msg"].removeprefix("Value error, ")
    return f'the field "{field}" is wrong: {said}.' if field else f"{said}."
