"""The readers that are compared, by name, and the scoring of a whole talk with each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import ConfigurationError, NotFoundError
from infoview_ai.evaluation.keywords import KeywordReader
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import Scorecard


def _local() -> TurnReader:
    from infoview_ai.nlu.learned.reader import Reader

    reader = Reader()
    if reader.problem is not None:
        raise reader.problem
    return reader


READERS: Mapping[str, Callable[[], TurnReader]] = {"keywords": KeywordReader, "rules": RuleReader, "local": _local}
"""From the plainest to the one that the product uses: a keyword list, the first version, rules and trained model."""


@dataclass(frozen=True)
class Compared:
    """The readers at hand, and why others are not."""

    readers: Mapping[str, TurnReader]
    left_out: Mapping[str, str] = field(default_factory=dict)


def readers_named(name: str) -> Compared:
    """The reader of that name, or every one that works for "all".

    ConfigurationError where the one that is wanted does not work; NotFoundError for a name that is none.
    """
    if name in READERS:
        return Compared({name: READERS[name]()})
    if name != "all":
        raise NotFoundError(f"There is no reader named {name}.", next_step=f"The readers are {', '.join(READERS)}.")
    working: dict[str, TurnReader] = {}
    left_out: dict[str, str] = {}
    for key, make in READERS.items():
        try:
            working[key] = make()
        except ConfigurationError as error:
            left_out[key] = str(error)
    return Compared(working, left_out)


def product_reader(names: Mapping[str, object]) -> str:
    """Of the readers that were measured the one that is held against the bars: the last in the list of readers."""
    return [name for name in READERS if name in names][-1]


def scored_with(reader: TurnReader) -> Callable[[Transcript], Scorecard]:
    """`score` with that reader."""
    return lambda transcript: score(transcript, reader=reader)
