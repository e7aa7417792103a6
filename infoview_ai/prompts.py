"""Prompts are files: `prompts/<name>.md` with `{{placeholders}}`, strict both ways.

A file may hold several short texts under `## key` headings; `section` renders one of them.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path

from infoview_ai.errors import ConfigurationError
from infoview_ai.resources import resource

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_HEADING = re.compile(r"^## (\S+)[ \t]*$", re.MULTILINE)


def render(name: str, /, **variables: str) -> str:
    """The prompt `name` with its placeholders filled in.

    What is inserted is never read as a template. Raises ConfigurationError for a prompt that does not exist, a
    placeholder without a variable, or a variable without a placeholder.
    """
    return _filled(name, _text(name), variables)


def section(name: str, key: str, /, **variables: str) -> str:
    """The text under `## key` in the prompt `name`, filled in as `render` does."""
    found = _sections(_text(name))
    if key not in found:
        raise ConfigurationError(f"The prompt {name!r} has no section {key!r}.", next_step="Put it back into its file.")
    return _filled(f"{name}, section {key}", found[key], variables)


def fence_for(word: str, text: str) -> str:
    """A marker to stand around `text` ("talk-3f2a..."): it does not occur in it and cannot be guessed before the text
    is whole, so that nothing inside can pretend to end it."""
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    while f"{word}-{digest[:12]}" in text:
        digest = hashlib.sha256(digest.encode()).hexdigest()
    return f"{word}-{digest[:12]}"


def prompt_hash(name: str) -> str:
    """Twelve hexadecimal digits that change with the prompt's text, for stamping results."""
    return hashlib.sha256(_text(name).encode()).hexdigest()[:12]


def _text(name: str) -> str:
    path = resource(f"prompts/{name}.md")
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise ConfigurationError(
            f"The prompt {name!r} cannot be read ({error.strerror}).",
            next_step="Its file belongs into the folder prompts; install InfoView AI again if it is missing.",
        ) from error


@lru_cache(maxsize=64)
def _read(path: Path, changed: int) -> str:  # noqa: ARG001 - `changed` makes an edited file a new entry
    return path.read_text(encoding="utf-8").strip()


@lru_cache(maxsize=16)
def _sections(text: str) -> dict[str, str]:
    parts = _HEADING.split(text)
    return {key: body.strip() for key, body in zip(parts[1::2], parts[2::2], strict=True)}


def _filled(name: str, text: str, variables: dict[str, str]) -> str:
    wanted = set(_PLACEHOLDER.findall(text))
    if missing := sorted(wanted - variables.keys()):
        raise ConfigurationError(f"The prompt {name!r} needs {', '.join(missing)}, which was not given.")
    if unused := sorted(variables.keys() - wanted):
        raise ConfigurationError(f"The prompt {name!r} has no place for {', '.join(unused)}.")
    return _PLACEHOLDER.sub(lambda found: variables[found[1]], text)
