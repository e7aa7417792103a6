"""Signs by which a question on a sheet shows its topic and its defects: regular expressions in two text files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from infoview_ai.nlu.reading import Defect, Topic

_HERE: Final = Path(__file__).parent


@cache
def topic_signs() -> tuple[tuple[Topic, re.Pattern[str]], ...]:
    """In order of precedence, over text in lower case."""
    return tuple((Topic(name), re.compile(sign)) for name, sign in _lines("topics"))


@cache
def defect_signs() -> tuple[tuple[Defect, re.Pattern[str]], ...]:
    """Each stands for itself; several may fit."""
    return tuple((Defect(name), re.compile(sign, re.IGNORECASE)) for name, sign in _lines("defects"))


def _lines(name: str) -> Iterator[tuple[str, str]]:
    for line in (_HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            key, _, sign = line.partition(": ")
            yield key, sign
