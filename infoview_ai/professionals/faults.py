"""What is wrong with a profile, in words that its author can act on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import ValidationError

SHOWN: Final = 5


def faults_of(error: ValidationError) -> Iterator[str]:
    """One line a fault, "facts › hardest_part › 2 › short: ...", the first five; then how many more there are."""
    faults = error.errors(include_url=False, include_input=True)
    for fault in faults[:SHOWN]:
        where = " › ".join(_step(step) for step in fault["loc"] if step != "[key]")
        what = _what(fault["type"], fault["msg"], fault.get("ctx", {}), fault["input"])
        yield f"{where}: {what}" if where else what
    if len(faults) > SHOWN:
        yield f"and {len(faults) - SHOWN} more."


def _step(step: int | str) -> str:
    return str(step + 1) if isinstance(step, int) else step[:60]


def _what(kind: str, message: str, context: dict[str, Any], given: object) -> str:
    match kind:
        case "missing":
            return "this key is missing."
        case "extra_forbidden":
            return "no such key; check its spelling."
        case "string_type":
            return f"must be text, not {_named(given)}; put it in quotes if it is meant as text."
        case "int_type" | "int_parsing" | "int_from_float":
            return f"must be a whole number, not {_excerpt(given)}."
        case "bool_type" | "bool_parsing":
            return f"must be true or false, not {_excerpt(given)}."
        case "string_too_long":
            return f"has {len(str(given))} characters, at most {context['max_length']}."
        case "string_too_short":
            return f"has {len(str(given))} characters, at least {context['min_length']}."
        case "greater_than_equal":
            return f"must be at least {context['ge']}."
        case "less_than_equal":
            return f"must be at most {context['le']}."
        case "too_short":
            return f"has {context['actual_length']}, needs at least {context['min_length']}."
        case "too_long":
            return f"has {context['actual_length']}, at most {context['max_length']}."
        case "enum":
            return f"{_excerpt(given)} is none of {context['expected']}."
        case "string_pattern_mismatch":
            return f"{_excerpt(given)} does not have the form {context['pattern']}."
        case "tuple_type" | "list_type":
            return f"must be a list (lines that begin with a dash), not {_named(given)}."
        case "dict_type" | "model_type":
            return f"must be keys with values, not {_named(given)}."
        case _:
            return message.removeprefix("Value error, ").rstrip(".") + "."


def _excerpt(given: object) -> str:
    return repr(str(given)[:60])


def _named(given: object) -> str:
    match given:
        case None:
            return "empty"
        case bool():
            return "yes/no"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list() | tuple():
            return "a list"
        case dict():
            return "keys with values"
        case _:
            return f"a {type(given).__name__}"
