"""The labelled lines for the reader: loading them, setting their scene, and counting what was read right."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infoview_ai.conversation.transcript import Person, Speaker, Turn
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Context, Reading, Topic

DATA = Path(__file__).parent / "data"
SOMEBODY = Person(name="Marta Okafor", role="Office manager", organization="Harbour Clinic")
OPENING = "Hello Ms. Okafor, thank you for your time. I am looking into this field and asked for 15 minutes."
WELCOME = "Of course. I run things here these days. Go ahead."
TOLD = (
    "Of course. I started as a porter, moved into the lab by accident and worked my way up from there over nine years."
)
ASKED = "What does a typical day look like for you?"


def bank(name: str) -> list[dict[str, Any]]:
    """The lines of one data file."""
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def talk(*lines: str, professional: Person = SOMEBODY, reader: RuleReader | None = None) -> Context:
    """A context from lines said in turn, the seeker's first; an empty first line lets the professional begin."""
    reader = reader or RuleReader()
    turns: list[Turn] = []
    readings: list[Reading | None] = []
    for number, text in enumerate(lines):
        if not text:
            continue
        seeker = number % 2 == 0
        context = Context(tuple(turns), tuple(readings), professional)
        readings.append(reader.read(text, context) if seeker else None)
        turns.append(Turn(speaker=Speaker.SEEKER if seeker else Speaker.PROFESSIONAL, text=text))
    return Context(tuple(turns), tuple(readings), professional)


def scene(line: dict[str, Any], reader: RuleReader) -> Context:
    """The talk that stands before a labelled line."""
    person = SOMEBODY.model_copy(update={"role": line["role"]}) if "role" in line else SOMEBODY
    kind = line.get("scene")
    if kind == "opening":
        return Context(professional=person.model_copy(update={"name": ""}))
    if kind == "told" or "told" in line:
        return talk(OPENING, line.get("told", TOLD), professional=person, reader=reader)
    if kind == "asked" or "asked" in line:
        return talk(
            OPENING, WELCOME, line.get("asked", ASKED), "Mostly it is the phone.", professional=person, reader=reader
        )
    return talk(OPENING, line.get("before", WELCOME), professional=person, reader=reader)


@dataclass
class Measured:
    """How a bank was read."""

    lines: int
    act_accuracy: float
    topic_macro_f1: float
    defect_micro_f1: float
    misses: list[str]


def measure(lines: list[dict[str, Any]], reader: RuleReader) -> Measured:
    """Act accuracy, topic macro F1 (where a topic is labelled) and defect micro F1."""
    right = 0
    topics: list[tuple[Topic | None, Topic | None]] = []
    defects: Counter[str] = Counter()
    misses: list[str] = []
    for line in lines:
        reading = reader.read(line["text"], scene(line, reader))
        right += reading.act == Act(line["act"])
        if "topic" in line:
            topics.append((Topic(line["topic"]), reading.topic))
        found, meant = {d.code.value for d in reading.defects}, set(line["defects"])
        defects.update(tp=len(found & meant), fp=len(found - meant), fn=len(meant - found))
        misses.extend(_miss(line, reading, found, meant))
    return Measured(len(lines), right / len(lines), macro_f1(topics), micro_f1(defects), misses)


def _miss(line: dict[str, Any], reading: Reading, found: set[str], meant: set[str]) -> Iterable[str]:
    if reading.act != line["act"]:
        yield f"act {line['act']} read {reading.act.value}: {line['text']}"
    elif "topic" in line and reading.topic != line["topic"]:
        yield f"topic {line['topic']} read {reading.topic}: {line['text']}"
    if found != meant:
        yield f"defects {sorted(meant)} read {sorted(found)}: {line['text']}"


def macro_f1(pairs: list[tuple[Topic | None, Topic | None]]) -> float:
    """The mean over the labelled topics of their F1."""
    scores = []
    for topic in {meant for meant, _ in pairs}:
        hit = sum(meant == read == topic for meant, read in pairs)
        wrong = sum((meant == topic) != (read == topic) for meant, read in pairs)
        scores.append(2 * hit / (2 * hit + wrong))
    return sum(scores) / len(scores)


def micro_f1(counts: Counter[str]) -> float:
    whole = 2 * counts["tp"] + counts["fp"] + counts["fn"]
    return 2 * counts["tp"] / whole if whole else 1.0
