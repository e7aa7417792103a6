"""The figures in the data card, written from the data so that they cannot differ from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from infoview_ai.errors import InputError, StorageError
from infoview_ai.evaluation.label_passes import Agreement, shipped_agreement
from infoview_ai.nlu.labelled import DATA, LabelledLine, shipped_lines
from infoview_ai.nlu.reading import Act, Defect, Pitch, Topic

CARD = DATA / "CARD.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
_SPLITS = ("train", "dev", "test")


def figures(lines: Sequence[LabelledLine], agreed: Sequence[Agreement]) -> str:
    """Counts by split, and the agreement of the two passes, as Markdown tables."""
    fields = len({line.field for line in lines if line.field})
    parts = [
        _table(("", *_SPLITS, "all"), _count_rows(lines)),
        f"Fields of work: {fields:,}.",
        _table(("label", *_SPLITS, "all"), _label_rows(lines)),
    ]
    tasks = [one for one in agreed if not one.what.startswith("defect ")]
    if tasks:
        rows = ((one.what, _shown(one.kappa), f"{one.lines:,}", f"{one.alike:,}") for one in tasks)
        parts.append(_table(("agreement of the two passes", "kappa", "lines", "alike"), rows))
    else:
        parts.append("The two passes have not been compared yet.")
    return "\n\n".join(parts)


def write_card(path: Path = CARD) -> None:
    """Put the figures of the shipped lines into the card.

    InputError for a card without the place for them, StorageError where it cannot be written.
    """
    try:
        text = path.read_text(encoding="utf-8")
        path.write_text(with_figures(text, figures(shipped_lines(), shipped_agreement())), encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"{path}: the data card cannot be written ({error.strerror}).",
            next_step="Run it in a checkout of your own.",
        ) from error


def with_figures(card: str, section: str) -> str:
    """The card with the section between its two marks."""
    before, begun, rest = card.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        raise InputError("The data card has no place for its figures.", next_step=f"Put {BEGIN} and {END} back.")
    return f"{before}{BEGIN}\n{section}\n{END}{after}"


def _count_rows(lines: Sequence[LabelledLine]) -> Iterable[Sequence[str]]:
    yield _row("lines", Counter(line.split for line in lines))
    yield _row("ordinary", Counter(line.split for line in lines if line.kind == "ordinary"))
    yield _row("hard", Counter(line.split for line in lines if line.kind == "hard"))
    yield _row("arguable", Counter(line.split for line in lines if line.arguable))
    pairs = {(line.pair, line.split) for line in lines if line.pair}
    yield _row("minimal pairs", Counter(split for _, split in pairs))


def _label_rows(lines: Sequence[LabelledLine]) -> Iterable[Sequence[str]]:
    for pitch in Pitch:
        yield _row(f"pitch: {pitch}", Counter(line.split for line in lines if line.pitch is pitch))
    for act in Act:
        yield _row(f"act: {act}", Counter(line.split for line in lines if line.act is act))
    for topic in Topic:
        yield _row(f"topic: {topic}", Counter(line.split for line in lines if line.topic is topic))
    for defect in Defect:
        yield _row(f"defect: {defect}", Counter(line.split for line in lines if defect in line.defects))


def _row(name: str, counts: Counter[str]) -> Sequence[str]:
    return (name, *(f"{counts[split]:,}" for split in _SPLITS), f"{counts.total():,}")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _shown(kappa: float | None) -> str:
    return "not defined" if kappa is None else f"{kappa:.2f}"
