"""What learners ask in their own words, and which document answers it: `knowledge/asked.yaml` (why: see there)."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml

from infoview_ai.errors import InputError


class Asked(NamedTuple):
    """A question in everyday words and the slug of the document that answers it."""

    line: str
    document: str


def read_asked(path: Path, slugs: set[str]) -> tuple[Asked, ...]:
    """The lines for documents that are there, in the file's order. Raises InputError where the file is malformed."""
    if not path.is_file():
        return ()
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError(f"{path.name} cannot be read: {error}.", next_step="Correct it, or install again.") from error
    if not isinstance(content, dict) or not all(isinstance(lines, list) for lines in content.values()):
        raise InputError(f"{path.name} is not a list of questions under the slug of each document.")
    return tuple(Asked(str(line), slug) for slug, lines in content.items() if slug in slugs for line in lines)
