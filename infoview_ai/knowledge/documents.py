"""Guidance documents: Markdown with YAML front matter, read, checked and cut into passages."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, ValidationError

from infoview_ai.conversation.transcript import Data
from infoview_ai.errors import InputError
from infoview_ai.knowledge.links import without_targets
from infoview_ai.knowledge.passages import Passage
from infoview_ai.knowledge.sections import anchors, sections_of

_FRONT = re.compile(r"\A---\n(?P<matter>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)


class SourceNote(Data):
    """A source a document rests on."""

    name: str = Field(min_length=1)
    address: str = Field(default="", pattern=r"^(https?://\S+)?$")
    """Empty for a source that has none."""


class FrontMatter(Data):
    """What stands between the two lines of dashes."""

    title: str = Field(min_length=1)
    slug: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    summary: str = Field(min_length=1)
    sources: tuple[SourceNote, ...] = Field(min_length=1)
    date: datetime.date


class Document(FrontMatter):
    """A whole guidance document; `text` is its Markdown without the front matter."""

    text: str

    def passages(self) -> tuple[Passage, ...]:
        """Its sections, in order, each with the trail of headings down to it and the words of its links only."""
        sections = tuple(sections_of(without_targets(self.text), self.title))
        return tuple(
            Passage(document=self.slug, title=self.title, heading=section.heading, text=section.text, anchor=anchor)
            for section, anchor in zip(sections, anchors(one.heading for one in sections), strict=True)
        )


def read_document(text: str, filename: str) -> Document:
    """The document in `text`; raises InputError with the file and the key at fault."""
    match = _FRONT.match(text.lstrip("\ufeff").replace("\r\n", "\n"))
    if match is None:
        raise InputError(
            f"{filename} has no front matter.",
            next_step="It begins with a line ---, then title, slug, summary, sources and date, then a line ---.",
        )
    try:
        matter = FrontMatter.model_validate(_mapping(match["matter"], filename))
    except ValidationError as error:
        raise InputError(f"{filename}: {_explained(error)}", next_step="Correct the front matter.") from error
    stem = Path(filename).stem
    if matter.slug != stem:
        raise InputError(f"{filename}: slug is {matter.slug!r}.", next_step=f"It is the name of the file: {stem!r}.")
    document = Document(**dict(matter), text=match["body"].strip())
    if not document.passages():
        raise InputError(f"{filename} has no text below its front matter.")
    return document


def read_documents(folder: Path) -> tuple[Document, ...]:
    """All documents of a folder (`*.md`), by slug."""
    return tuple(read_document(_read(path), path.name) for path in sorted(folder.glob("*.md")))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name} cannot be read: {error}.", next_step="Save it as UTF-8 text.") from error


def _mapping(matter: str, filename: str) -> Any:
    try:
        content = yaml.safe_load(matter)
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        line = f", line {place.line + 2}" if place is not None else ""
        raise InputError(f"{filename}{line}: the front matter is not valid YAML.") from error
    if not isinstance(content, dict):
        raise InputError(f"{filename}: the front matter is not a list of keys and values.")
    return content


def _explained(error: ValidationError) -> str:
    return " ".join(_sentence(problem["loc"], problem["type"], problem["msg"]) for problem in error.errors()[:3])


def _sentence(loc: Iterable[int | str], kind: str, message: str) -> str:
    where = ".".join(str(part) for part in loc)
    if kind == "missing":
        return f"{where} is missing."
    if kind == "extra_forbidden":
        return f"{where} is not a known key."
    return f"{where}: {message}."
