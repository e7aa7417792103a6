"""Two independent passes over the same lines, and how far they agree.

A pass is a JSON Lines file in the short form `{"id", "act", "topic", "pitch", "defects", "kind"}`; the labels that a
line ships with are what came out after disagreements were settled.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from pathlib import Path

from pydantic import Field

from infoview_ai.conversation.transcript import Data
from infoview_ai.evaluation.kappa import cohen_kappa
from infoview_ai.nlu.labelled import DATA, FLAGGED_FROM, Kind
from infoview_ai.nlu.labelled_rows import place_error, raw_rows, row_as
from infoview_ai.nlu.reading import Act, Defect, Pitch, Topic

FIRST, SECOND = DATA / "labels_first.jsonl", DATA / "labels_second.jsonl"


class PassLabels(Data):
    """What one pass said of one line, as it was said: labels that contradict one another are part of the evidence."""

    id: str = Field(min_length=1)
    act: Act
    topic: Topic | None
    pitch: Pitch
    defects: tuple[Defect, ...]
    kind: Kind | None = None

    @property
    def flagged(self) -> bool:
        """Veiled or open pitch."""
        return self.pitch.points >= FLAGGED_FROM


class Agreement(Data):
    """How far the passes agree in one thing: kappa (None: not defined), on how many lines, how many alike."""

    what: str
    kappa: float | None
    lines: int
    alike: int


_Pair = tuple[PassLabels, PassLabels]


def read_pass(path: Path) -> dict[str, PassLabels]:
    """The labels of one pass by line id. InputError names file and line of the first thing that is wrong."""
    found: dict[str, PassLabels] = {}
    for number, row in raw_rows(path):
        labels = row_as(PassLabels, row, path, number)
        if labels.id in found:
            raise place_error(path, number, f'the id "{labels.id}" stands twice.')
        found[labels.id] = labels
    return found


def shipped_agreement() -> tuple[Agreement, ...]:
    """The agreement of the two shipped passes; empty where they are not both there."""
    if not (FIRST.is_file() and SECOND.is_file()):
        return ()
    return agreement(read_pass(FIRST), read_pass(SECOND))


def agreement(first: Mapping[str, PassLabels], second: Mapping[str, PassLabels]) -> tuple[Agreement, ...]:
    """Kappa task by task over the lines that both passes labelled.

    Topics count where both gave one. Each defect is a yes/no label of its own, and `defects` is the mean of their
    kappas where defined; its `lines` and `alike` are about the whole set of defects of a line.
    """
    pairs = [(first[key], second[key]) for key in first if key in second]
    both_topics = [(one, other) for one, other in pairs if one.topic and other.topic]
    defects = tuple(_agreed(f"defect {code}", pairs, _has(code)) for code in Defect)
    return (
        _agreed("pitch", pairs, lambda labels: labels.pitch),
        _agreed("job_pitch", pairs, lambda labels: labels.flagged),
        _agreed("act", pairs, lambda labels: labels.act),
        _agreed("topic", both_topics, lambda labels: labels.topic),
        _mean(defects, pairs),
        *defects,
    )


def _has(code: Defect) -> Callable[[PassLabels], bool]:
    return lambda labels: code in labels.defects


def _agreed(what: str, pairs: Sequence[_Pair], label: Callable[[PassLabels], Hashable]) -> Agreement:
    ones, others = [label(one) for one, _ in pairs], [label(other) for _, other in pairs]
    kappa = cohen_kappa(ones, others)
    alike = sum(one == other for one, other in zip(ones, others, strict=True))
    return Agreement(what=what, kappa=None if kappa is None else round(kappa, 4), lines=len(pairs), alike=alike)


def _mean(defects: Sequence[Agreement], pairs: Sequence[_Pair]) -> Agreement:
    known = [one.kappa for one in defects if one.kappa is not None]
    alike = sum(set(one.defects) == set(other.defects) for one, other in pairs)
    return Agreement(
        what="defects",
        kappa=round(sum(known) / len(known), 4) if known else None,
        lines=len(pairs),
        alike=alike,
    )
