"""Labelled lines from files: what is read, and what is said when a file is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.errors import InputError
from infoview_ai.nlu.labelled import LabelledLine, context_of, read_labelled, read_labelled_files
from infoview_ai.nlu.near_copies import near_copies
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Defect, Pitch, Topic

GOOD: dict[str, Any] = {
    "id": "x-1",
    "split": "dev",
    "kind": "ordinary",
    "field": "joinery",
    "before": [{"speaker": "professional", "text": "I make windows."}],
    "say": "Which part of a window takes longest?",
    "act": "question",
    "topic": "day_to_day",
    "pitch": "fine",
    "defects": [],
    "follow_up": False,
    "pair": None,
    "arguable": False,
    "why": "",
}


def written(folder: Path, *rows: dict[str, Any] | str, name: str = "lines.jsonl") -> Path:
    path = folder / name
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def line(**changes: Any) -> LabelledLine:
    """A labelled line like the good one but for the changes."""
    row = {**GOOD, **changes}
    del row["follow_up"]
    return LabelledLine.model_validate(row)


def test_a_line_is_read_with_its_labels_and_what_stood_before(tmp_path: Path) -> None:
    (read,) = read_labelled(written(tmp_path, {**GOOD, "defects": ["closed"]}, ""))
    assert (read.act, read.topic, read.pitch) == (Act.QUESTION, Topic.DAY_TO_DAY, Pitch.FINE)
    assert read.defects == (Defect.CLOSED,)
    assert read.before == (Turn(speaker=Speaker.PROFESSIONAL, text="I make windows."),)


FAULTS: list[tuple[dict[str, Any] | str, str]] = [
    ("{not json", "is not JSON"),
    ("[1, 2]", "is not a JSON object"),
    ({**GOOD, "act": "quesion"}, 'the label "quesion" of "act" is not known'),
    ({**GOOD, "topic": "wages"}, 'the label "wages" of "topic" is not known'),
    ({**GOOD, "pitch": "maybe"}, 'the label "maybe" of "pitch" is not known'),
    ({**GOOD, "split": "exam"}, 'the label "exam" of "split" is not known'),
    ({**GOOD, "kind": "odd"}, 'the label "odd" of "kind" is not known'),
    ({**GOOD, "defects": ["clsed"]}, 'the label "clsed" of "defects.0" is not known'),
    ({key: value for key, value in GOOD.items() if key != "say"}, 'the field "say" is missing'),
    ({key: value for key, value in GOOD.items() if key != "topic"}, 'the field "topic" is missing'),
    ({**GOOD, "pich": "fine"}, 'the field "pich" is not known'),
    ({**GOOD, "say": 5}, 'the field "say" is wrong'),
    ({**GOOD, "act": "thanks"}, 'a topic ("day_to_day") does not stand on the act "thanks"'),
    ({**GOOD, "topic": None}, 'the act "question" needs a topic'),
    ({**GOOD, "defects": ["closed", "closed"]}, "the same defect stands twice"),
    ({**GOOD, "defects": ["vague", "leading", "jargon"]}, "at most 2 defects"),
    ({**GOOD, "follow_up": True}, 'follow_up true contradicts the act "question"'),
    ({**GOOD, "act": "follow_up"}, 'follow_up false contradicts the act "follow_up"'),
    ({**GOOD, "before": [{"speaker": "boss", "text": "Hi."}]}, 'the label "boss" of "before.0.speaker" is not known'),
    ({**GOOD, "pair": "p1"}, 'the pair "p1" has only this half'),
]


@pytest.mark.parametrize(("row", "what"), FAULTS, ids=[what for _, what in FAULTS])
def test_a_fault_is_an_error_that_names_file_and_line(tmp_path: Path, row: dict[str, Any] | str, what: str) -> None:
    path = written(tmp_path, {**GOOD, "id": "x-0"}, row)
    with pytest.raises(InputError) as error:
        read_labelled(path)
    assert error.value.what.startswith(f"{path}, line 2: ")
    assert what in error.value.what
    assert error.value.next_step


def test_an_id_that_stands_twice_is_an_error_within_a_file_and_across(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r'line 2: the id "x-1" stands already in lines.jsonl, line 1'):
        read_labelled(written(tmp_path, GOOD, GOOD))
    first, second = written(tmp_path, GOOD, name="a.jsonl"), written(tmp_path, GOOD, name="b.jsonl")
    with pytest.raises(InputError, match=r'b.jsonl, line 1: the id "x-1" stands already in a.jsonl, line 1'):
        read_labelled_files((first, second))


def test_the_halves_of_a_pair_are_two_and_lie_in_one_split(tmp_path: Path) -> None:
    halves = [{**GOOD, "id": f"x-{number}", "pair": "p"} for number in range(3)]
    assert len(read_labelled(written(tmp_path, *halves[:2]))) == 2
    with pytest.raises(InputError, match="has two halves already"):
        read_labelled(written(tmp_path, *halves))
    with pytest.raises(InputError, match=r"line 2: .* lie in two splits"):
        read_labelled(written(tmp_path, halves[0], {**halves[1], "split": "train"}))


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere.jsonl: cannot be read"):
        read_labelled(tmp_path / "nowhere.jsonl")
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b"{}\n\xff\n")
    with pytest.raises(InputError, match="line 2: is not UTF-8"):
        read_labelled(path)


def test_the_context_has_events_from_the_words_and_readings_of_the_learner() -> None:
    before = (
        Turn(speaker=Speaker.SEEKER, text="How did you get into this?"),
        Turn(speaker=Speaker.PROFESSIONAL, text="By chance. Do send me your resume, I would like to see it."),
    )
    context = context_of(line(before=before), RuleReader())
    assert context.turns[1].did(EventKind.RESUME_REQUESTED)
    first, second = context.readings
    assert first is not None
    assert (first.act, second) == (Act.QUESTION, None)


def test_near_copies_are_found_and_stock_lines_and_pairs_are_not() -> None:
    long = "What does a normal week look like for you in January, when the papers come in late?"
    alike = "What does a normal week look like for you in the January, when all the papers come in late?"
    lines = [
        line(id="1", say=long, split="train", before=()),
        line(id="2", say=alike, split="test"),
        line(id="3", say="Thank you so much.", split="train"),
        line(id="4", say="Thank you so much!", split="test"),
        line(id="5", say="Could you forward my resume to the people in your office?", pair="p", split="dev"),
        line(id="6", say="Could you forward my regards to the people in your office?", pair="p", split="dev"),
        line(id="7", say="Where do the oak boards for these doors come from, mostly?", split="test"),
    ]
    (copy,) = near_copies(lines)
    assert (copy.first.id, copy.second.id, copy.crosses_splits) == ("1", "2", True)
