"""The wordings that the encoder of questions learns from: of common questions, and of each person's own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from infoview_ai.professionals.catalog import shipped_people
from infoview_ai.professionals.recall import wordings

FILE: Final = Path(__file__).parent / "data" / "wordings.yaml"
COMMON: Final = ""
"""The space of questions that can be asked of anybody."""


@dataclass(frozen=True)
class Group:
    """Wordings of one question. They are told apart from the other groups of their space and from the common ones."""

    space: str
    name: str
    wordings: tuple[str, ...]


def common_groups(path: Path = FILE) -> list[Group]:
    """Common questions, disclosures and whole topics, named as `Recall` looks them up."""
    found: dict[str, dict[str, list[str]]] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    kinds = {"asked": found["questions"], "told": found["told"], "topic": found["topics"]}
    return [
        Group(COMMON, f"{kind}.{key}", tuple(wordings))
        for kind, by_key in kinds.items()
        for key, wordings in by_key.items()
    ]


def groups_of_people() -> Iterator[Group]:
    """What only one of the shipped people would be asked."""
    for profile in shipped_people():
        for name, ask in wordings(profile):
            yield Group(profile.slug, f"{profile.slug}/{name}", ask)


def hash_of(groups: list[Group]) -> str:
    """SHA-256 of the wordings."""
    rows: list[Any] = [[group.space, group.name, *group.wordings] for group in groups]
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()
