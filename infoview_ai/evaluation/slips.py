"""What was misread, as rows to print: shown on demand, and never for held-out lines unless asked for by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from infoview_ai.conversation.transcript import Data
from infoview_ai.evaluation.chosen import Chosen, LineSet, TalkSet
from infoview_ai.evaluation.read_lines import TASKS, ReadLine, read_lines
from infoview_ai.evaluation.readers import product_reader, scored_with
from infoview_ai.evaluation.scored_talks import score_talks, talk_slips
from infoview_ai.nlu.labelled import TurnReader


class Slip(Data):
    """One thing that was read otherwise than labelled."""

    reader: str
    where: str
    """Id of the line, or file of the talk."""
    task: str
    meant: str
    got: str
    say: str = ""
    arguable: bool = False


def slips_of(sets: Sequence[Chosen], readers: Mapping[str, TurnReader], *, test_lines: bool) -> tuple[Slip, ...]:
    """The slips of the reader that the product uses among `readers`; those of test sets only with `test_lines`."""
    name = product_reader(readers)
    shown = [one for one in sets if test_lines or one.split != "test"]
    return tuple(slip for one in shown for slip in _slips(one, name, readers[name]))


def _slips(one: Chosen, name: str, reader: TurnReader) -> Iterator[Slip]:
    if isinstance(one, LineSet):
        for read in read_lines(one.lines, reader):
            yield from line_slips(read, name)
    else:
        yield from _talk_slips(one, name, reader)


def line_slips(read: ReadLine, name: str) -> Iterator[Slip]:
    """What is misread in one line, task by task (the two-way pitch is part of the pitch)."""
    for task in TASKS:
        meant, got = task.of(read.line), task.of(read.given)
        if task.name != "job_pitch" and set(meant) != set(got):
            yield Slip(
                reader=name,
                where=read.line.id,
                task=task.name,
                meant=", ".join(meant) or "-",
                got=", ".join(got) or "-",
                say=read.line.say,
                arguable=read.line.arguable,
            )


def _talk_slips(one: TalkSet, name: str, reader: TurnReader) -> Iterator[Slip]:
    for slip in talk_slips(score_talks(one.talks, scored_with(reader))):
        yield Slip(reader=name, where=slip.talk, task=slip.what, meant=slip.meant, got=slip.got)
