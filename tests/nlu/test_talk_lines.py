"""Lines of whole talks that were once misread, with what must be read in them (data/talk_lines.jsonl)."""

from __future__ import annotations

from typing import Any

import pytest

from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Reading
from tests.nlu.reader_bank import SOMEBODY, bank, scene, talk

READER = RuleReader()


def before(line: dict[str, Any]) -> Context:
    """The talk before the line: its own turns, the seeker's first, or one of the usual scenes."""
    person = SOMEBODY.model_copy(update={"name": line.get("person", SOMEBODY.name)})
    if line.get("scene") == "opening":
        return Context(professional=person)
    if isinstance(line.get("before"), list):
        return talk(*line["before"], professional=person, reader=READER)
    return scene(line, READER)


def seen(reading: Reading) -> dict[str, Any]:
    """What a line may be labelled with."""
    return {
        "act": reading.act.value,
        "topic": reading.topic.value if reading.topic else None,
        "defects": sorted(defect.code.value for defect in reading.defects),
        "open": reading.is_open,
        "label": reading.pitch.label.value,
        "persistent": reading.pitch.persistent,
        "document": reading.pitch.document,
    }


@pytest.mark.parametrize("line", bank("talk_lines"), ids=lambda line: line["text"][:50])
def test_a_line_that_was_once_misread_is_read_right(line: dict[str, Any]) -> None:
    reading = READER.read(line["text"], before(line))
    found = seen(reading)
    assert {key: found[key] for key in found if key in line} == {key: line[key] for key in found if key in line}
    moves = {move.value for move in reading.moves}
    assert moves >= set(line.get("moves", ()))
    assert not moves & set(line.get("no_moves", ()))
    assert reading.act.value != line.get("not_act")
