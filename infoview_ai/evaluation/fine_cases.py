"""What must never be marked: the article's eight questions and the cases that domain.md 1.9 rules to be fine."""

from __future__ import annotations

from pathlib import Path

from infoview_ai.conversation.transcript import Data, Turn
from infoview_ai.nlu.labelled import TurnReader, context_after
from infoview_ai.nlu.labelled_rows import raw_rows, row_as
from infoview_ai.nlu.reading import Pitch, Reading

CASES = Path(__file__).parent / "fine_cases.jsonl"
_ARTICLE = "ARTICLE-"


class FineCase(Data):
    """A case by its number in the bank, or one of the article's questions."""

    id: str
    before: tuple[Turn, ...]
    say: str


def fine_cases() -> tuple[FineCase, ...]:
    """All of them, in the order of the bank."""
    return tuple(row_as(FineCase, row, CASES, number) for number, row in raw_rows(CASES))


def marked_cases(reader: TurnReader) -> tuple[str, ...]:
    """The ids of those that are read as anything but fine, or (the article's questions) with a defect."""
    return tuple(
        case.id for case in fine_cases() if _marked(case, reader.read(case.say, context_after(case.before, reader)))
    )


def _marked(case: FineCase, reading: Reading) -> bool:
    faulted = case.id.startswith(_ARTICLE) and bool(reading.defects)
    return faulted or reading.pitch.label is not Pitch.FINE
