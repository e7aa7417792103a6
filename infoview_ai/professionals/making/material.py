"""What the grammar writes with: generic, honest material for every heading, read once from `material.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import yaml

from infoview_ai.conversation.transcript import Data
from infoview_ai.professionals.profile import Heading, Manner

FILE: Final = Path(__file__).with_name("material.yaml")


class Pattern(Data):
    """A fact to be written out: `{field}` and the like are filled in, of `[a|b]` one is taken."""

    id: str
    say: str
    short: str
    about: tuple[str, ...]
    hidden: bool = False
    after: str | None = None
    general: bool = False
    """Tells nothing about a life, so that it may stand beside given facts without contradicting them."""


class Acquaintance(Data):
    """Somebody to refer to, without a name yet."""

    who: str
    because: str
    how: str


class Material(Data):
    """Everything in the file."""

    facts: dict[Heading, tuple[Pattern, ...]]
    referrals: tuple[Acquaintance, ...]
    names: dict[str, tuple[str, ...]]
    """First names by pronoun, and last names under `last`."""
    off_limits: tuple[str, ...]
    practise: dict[Manner, str]
    style: dict[str, tuple[str, ...]]
    manners: dict[Manner, dict[str, tuple[str, ...]]]
    """Lines that a manner adds to `style`; they come first."""
    headings: dict[Heading, tuple[str, ...]]
    """Words by which a sentence is known to belong to a heading."""


@cache
def material() -> Material:
    """The material, read on first use."""
    return Material.model_validate(yaml.safe_load(FILE.read_text(encoding="utf-8")))
