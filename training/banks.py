"""The lines on which the rules were written (tests/nlu/data): more to learn from, with some of the labels only.

They measure nothing any more, so they are never dev lines. The case bank (`pitch_bank`) is among them: its rulings are
what the product has to say, not a sample to measure it by. The held-out banks beside them are not read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.labelled import WITH_TOPIC, LabelledLine
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Pitch, Topic
from training.examples import TASKS, Example, make_example

BANKS = Path(__file__).parents[1] / "tests" / "nlu" / "data"


def load_banks(folder: Path = BANKS) -> tuple[Example, ...]:
    """The lines of the four open banks as train lines; `Example.known` says which labels count."""
    rules = RuleReader()
    found = []
    for name, known, lines in (
        ("pitch_variants", {"pitch"}, _variants(folder)),
        ("pitch_dev", {"pitch"}, _requests(folder, "pitch_dev")),
        ("pitch_bank", {"pitch"}, _requests(folder, "pitch_bank")),
        ("reader_dev", {"act", "topic", "defects"}, _readings(folder)),
    ):
        for number, fields in enumerate(lines):
            line = LabelledLine.model_validate(_EMPTY | fields | {"id": f"{name}-{number}"})
            found.append(make_example(line, rules, frozenset(known & TASKS), hand_tuned=True))
    return tuple(found)


_EMPTY: dict[str, Any] = {
    "split": "train",
    "kind": "ordinary",
    "before": (),
    "act": Act.SMALL_TALK,
    "topic": None,
    "pitch": Pitch.FINE,
    "defects": (),
}


def _variants(folder: Path) -> Iterator[dict[str, Any]]:
    for row in _rows(folder, "pitch_variants"):
        yield {"say": row["say"], "pitch": Pitch.PITCH if row["asks"] else Pitch.FINE}


def _requests(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    for row in _rows(folder, name):
        turns = tuple(Turn(speaker=turn["speaker"], text=turn["text"]) for turn in row["before"])
        yield {"say": row["say"], "pitch": row["label"], "before": turns}


def _readings(folder: Path) -> Iterator[dict[str, Any]]:
    for row in _rows(folder, "reader_dev"):
        told = (Turn(speaker=Speaker.PROFESSIONAL, text=row["before"]),) if row.get("before") else ()
        topic = row.get("topic")
        if topic is None and row["act"] in (Act.QUESTION, Act.FOLLOW_UP):
            continue
        topic = Topic(topic) if topic and row["act"] in WITH_TOPIC else None
        yield {"say": row["text"], "act": row["act"], "topic": topic, "defects": row["defects"][:2], "before": told}


def _rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)
