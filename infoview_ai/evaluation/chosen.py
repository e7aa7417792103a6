"""Which lines and talks an evaluation is about: the shipped sets, one of them, or a file of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.evaluation.talks import LABELS, LabelledTalk, of_split, read_talks, shipped_talks
from infoview_ai.nlu.labelled import LabelledLine, read_labelled, shipped_lines, shipped_sets

LINES, TALKS = "utterances", "transcripts"
SPLITS = ("train", "dev", "test")


@dataclass(frozen=True)
class LineSet:
    """Lines of one split."""

    name: str
    split: str
    lines: tuple[LabelledLine, ...]


@dataclass(frozen=True)
class TalkSet:
    """Talks of one split."""

    name: str
    split: str
    talks: tuple[LabelledTalk, ...]


Chosen = LineSet | TalkSet


def chosen(name: str | None, split: str | None) -> tuple[Chosen, ...]:
    """The sets, one for each split wanted. `name` None: all shipped lines and talks; else `utterances`,
    `transcripts`, the name of one shipped file, or the path of a file of labelled lines or a folder of talks.

    `split` None: test for what is shipped as a whole, every split for a single file. NotFoundError for a name that is
    nothing of this; InputError for a split that is empty there.
    """
    sets = _chosen(name, split)
    if not sets:
        wanted = f"of the split {split} " if split not in (None, "all") else ""
        raise InputError(f"There is nothing {wanted}in {name or 'the shipped sets'}.", next_step="Try --split all.")
    return sets


def _chosen(name: str | None, split: str | None) -> tuple[Chosen, ...]:
    whole = split or "test"
    if name is None:
        return (*_by_split(LINES, shipped_lines(), whole), *_talks_by_split(TALKS, shipped_talks(), whole))
    if name == LINES:
        return _by_split(LINES, shipped_lines(), whole)
    if name == TALKS:
        return _talks_by_split(TALKS, shipped_talks(), whole)
    if name in shipped_sets():
        return _by_split(name, read_labelled(shipped_sets()[name]), split or "all")
    path = Path(name)
    if (path / LABELS).is_file():
        return _talks_by_split(path.name, read_talks(path), split or "all")
    if path.is_file():
        return _by_split(path.stem, read_labelled(path), split or "all")
    known = ", ".join((LINES, TALKS, *shipped_sets(), "questions", "lists", "queries", "messages"))
    raise NotFoundError(
        f"There is no set named {name}.", next_step=f"The sets are {known}; a path to a file or folder will do too."
    )


def _by_split(name: str, lines: tuple[LabelledLine, ...], split: str) -> tuple[LineSet, ...]:
    sets = (
        LineSet(name, one, tuple(line for line in lines if line.split == one))
        for one in SPLITS
        if split in ("all", one)
    )
    return tuple(found for found in sets if found.lines)


def _talks_by_split(name: str, talks: tuple[LabelledTalk, ...], split: str) -> tuple[TalkSet, ...]:
    sets = (TalkSet(name, one, of_split(talks, one)) for one in SPLITS if split in ("all", one))
    return tuple(found for found in sets if found.talks)
