"""The labelled lines that may be learned from, each with what the rules read in it.

The test split is closed here: its files are not opened, and a line marked test elsewhere is dropped before it is read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from infoview_ai.nlu.labelled import DATA, LabelledLine, context_of
from infoview_ai.nlu.labelled_rows import raw_rows, row_as
from infoview_ai.nlu.learned.rule_signals import last_professional_turn, rule_signals
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TASKS = frozenset(("pitch", "act", "topic", "defects"))
CLOSED = ("utterances_b",)
"""Files of the test split that do not say so in their names."""
HAND_TUNED = ("a-", "c-")
"""Ids of the sets on which the rules were written: what the rules say of them is better than it will ever be again."""


@dataclass(frozen=True)
class Example:
    """One labelled line, its context, and the rules' reading."""

    line: LabelledLine
    context: Context
    rules: Reading
    signals: NDArray[np.float32]
    before: str
    """What the professional said last."""
    hand_tuned: bool
    """The rules were written with this line in view."""
    known: frozenset[str]
    """The tasks whose labels count."""


@dataclass(frozen=True)
class Lines:
    """What may be learned from, and what models are compared on."""

    train: list[Example]
    dev: list[Example]
    banks: list[Example]
    """Lines of the rules' own banks, with some of the labels."""


def open_files(folder: Path = DATA) -> list[Path]:
    """The files with train and dev lines."""
    found = sorted(folder.glob("utterances_*.jsonl"))
    return [path for path in found if path.stem not in CLOSED and not path.stem.endswith("_test")]


def load_examples(folder: Path = DATA) -> tuple[Example, ...]:
    """All train and dev lines, in the order of files and lines."""
    rules = RuleReader()
    rules.warm()
    lines = (line for path in open_files(folder) for line in _lines(path))
    return tuple(make_example(line, rules, TASKS, hand_tuned=line.id.startswith(HAND_TUNED)) for line in lines)


def of_split(examples: Sequence[Example], split: str) -> list[Example]:
    """Those of "train" or "dev"."""
    return [example for example in examples if example.line.split == split]


def data_hash(examples: Sequence[Example]) -> str:
    """SHA-256 over ids, texts and labels: which data a model was made from."""
    seen = hashlib.sha256()
    for example in examples:
        seen.update(example.line.model_dump_json(exclude={"why"}).encode())
    return seen.hexdigest()


def _lines(path: Path) -> Iterator[LabelledLine]:
    for number, row in raw_rows(path):
        if row.get("split") == "test":
            continue
        row.pop("follow_up", None)
        yield row_as(LabelledLine, row, path, number)


def make_example(line: LabelledLine, rules: RuleReader, known: frozenset[str], *, hand_tuned: bool) -> Example:
    """The line with its context as the rules read it."""
    context = context_of(line, rules)
    reading = rules.read(line.say, context)
    last = last_professional_turn(context)
    return Example(
        line, context, reading, rule_signals(reading, line.say, context), last.text if last else "", hand_tuned, known
    )
