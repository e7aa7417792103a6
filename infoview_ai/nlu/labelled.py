"""Labelled lines: what learners say, in context, with the labels that LABELLING.md defines.

The shipped ones are `data/utterances_*.jsonl`; a file of one's own has the same shape. What is wrong in a file is an
error that names the file and the line; nothing is skipped in silence.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from pydantic import Field, model_validator

from infoview_ai.conversation.transcript import Data, Speaker, Transcript, Turn
from infoview_ai.errors import InputError
from infoview_ai.nlu.labelled_rows import place_error, raw_rows, row_as
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.nlu.reading import Act, Context, Defect, Pitch, Reading, Topic

Split = Literal["train", "dev", "test"]
Kind = Literal["ordinary", "hard"]

DATA = Path(__file__).parent / "data"
WITH_TOPIC = (Act.QUESTION, Act.FOLLOW_UP, Act.CONTACT_REQUEST)
"""The acts on which a topic stands (interfaces.md); a contact request may be without one."""

FLAGGED_FROM = Pitch.VEILED.points
"""From this label on a line counts as a job pitch when the labels are put in two classes."""

_MOST_DEFECTS = 2


class Labels(Data):
    """The four labels of one line, whoever gave them. ValueError when they contradict one another."""

    act: Act
    topic: Topic | None
    pitch: Pitch
    defects: tuple[Defect, ...]

    @model_validator(mode="after")
    def _labels_agree(self) -> Labels:
        if self.topic is not None and self.act not in WITH_TOPIC:
            raise ValueError(f'a topic ("{self.topic.value}") does not stand on the act "{self.act.value}"')
        if self.topic is None and self.act in (Act.QUESTION, Act.FOLLOW_UP):
            raise ValueError(f'the act "{self.act.value}" needs a topic')
        if len(set(self.defects)) != len(self.defects):
            raise ValueError("the same defect stands twice")
        if len(self.defects) > _MOST_DEFECTS:
            raise ValueError(f"a line has at most {_MOST_DEFECTS} defects, this one {len(self.defects)}")
        return self

    @property
    def flagged(self) -> bool:
        """Veiled or open pitch."""
        return self.pitch.points >= FLAGGED_FROM


class LabelledLine(Labels):
    """One turn of a learner in its context, as labelled."""

    id: str = Field(min_length=1)
    split: Split
    kind: Kind
    field: str = ""
    """The trade or profession that the talk is about."""
    before: tuple[Turn, ...]
    say: str
    pair: str | None = None
    """Shared by the two halves of a minimal pair."""
    arguable: bool = False
    why: str = ""


class TurnReader(Protocol):
    """Whatever reads one turn after what stood before it."""

    @property
    def version(self) -> str: ...

    def read(self, text: str, context: Context) -> Reading: ...


@dataclass(frozen=True)
class _Placed:
    path: Path
    number: int
    line: LabelledLine

    @property
    def where(self) -> str:
        return f"{self.path.name}, line {self.number}"


def read_labelled(path: Path) -> tuple[LabelledLine, ...]:
    """The lines of one file, in order. InputError names file and line of the first thing that is wrong."""
    return read_labelled_files((path,))


def read_labelled_files(paths: Iterable[Path]) -> tuple[LabelledLine, ...]:
    """The lines of several files, where no id and no pair may stand in two of them."""
    placed = [one for path in paths for one in _lines_of(path)]
    _check_ids(placed)
    _check_pairs(placed)
    return tuple(one.line for one in placed)


def shipped_sets() -> dict[str, Path]:
    """Name ("utterances_a") and path of each shipped file, in the order of names."""
    return {path.stem: path for path in sorted(DATA.glob("utterances_*.jsonl"))}


def shipped_lines(split: Split | None = None) -> tuple[LabelledLine, ...]:
    """All shipped lines, or those of one split."""
    lines = read_labelled_files(shipped_sets().values())
    return tuple(line for line in lines if split in (None, line.split))


def context_of(line: LabelledLine, reader: TurnReader) -> Context:
    """What stood before the line: events read from the professional's words where none are given, and `reader`'s own
    readings of the learner's earlier turns.
    """
    return context_after(line.before, reader)


def context_after(before: tuple[Turn, ...], reader: TurnReader) -> Context:
    """The same after turns that belong to no labelled line."""
    turns = with_events(Transcript(turns=before)).turns
    readings: list[Reading | None] = []
    for place, turn in enumerate(turns):
        earlier = Context(turns[:place], tuple(readings))
        readings.append(reader.read(turn.text, earlier) if turn.speaker is Speaker.SEEKER else None)
    return Context(turns, tuple(readings))


def _lines_of(path: Path) -> Iterable[_Placed]:
    for number, row in raw_rows(path):
        follows = row.pop("follow_up", None)
        line = row_as(LabelledLine, row, path, number)
        if follows is not None and follows is not (line.act is Act.FOLLOW_UP):
            raise place_error(path, number, f'follow_up {json.dumps(follows)} contradicts the act "{line.act.value}".')
        yield _Placed(path, number, line)


def _check_ids(placed: Sequence[_Placed]) -> None:
    first: dict[str, _Placed] = {}
    for one in placed:
        known = first.setdefault(one.line.id, one)
        if known is not one:
            raise place_error(one.path, one.number, f'the id "{one.line.id}" stands already in {known.where}.')


def _check_pairs(placed: Sequence[_Placed]) -> None:
    halves: dict[str, list[_Placed]] = {}
    for one in placed:
        if one.line.pair is not None:
            halves.setdefault(one.line.pair, []).append(one)
    for pair, found in halves.items():
        problem = _pair_problem(pair, found)
        if problem is not None:
            raise problem


def _pair_problem(pair: str, found: Sequence[_Placed]) -> InputError | None:
    last = found[-1]
    if len(found) == 1:
        return place_error(last.path, last.number, f'the pair "{pair}" has only this half.')
    if len(found) > 2:
        others = "; ".join(one.where for one in found[:-1])
        return place_error(last.path, last.number, f'the pair "{pair}" has two halves already ({others}).')
    if found[0].line.split != last.line.split:
        splits = f'"{found[0].line.split}" ({found[0].where}) and "{last.line.split}"'
        return place_error(last.path, last.number, f'the halves of the pair "{pair}" lie in two splits, {splits}.')
    return None
