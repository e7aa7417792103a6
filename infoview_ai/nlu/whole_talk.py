"""The readings of a whole talk: each turn of the learner in the light of what stood before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from infoview_ai.conversation.transcript import Speaker, Transcript
from infoview_ai.nlu.labelled import TurnReader
from infoview_ai.nlu.reader import REMEMBERED_TURNS
from infoview_ai.nlu.reading import Context, Reading


@runtime_checkable
class ReadsAhead(Protocol):
    """A reader that can do part of its work for all turns of a talk at once."""

    def ahead(self, talk: Transcript, given: Sequence[Reading | None]) -> TurnReader:
        """A reader with the same answers, quick at the turns of this talk; `given` are the readings that stand."""
        ...


def read_talk(
    talk: Transcript, reader: TurnReader, given: Sequence[Reading | None] | None = None
) -> tuple[Reading | None, ...]:
    """One reading for each turn of the learner, None on the professional's; those in `given` stand.

    Events are not read here (`professional_turns.with_events`). ValueError when `given` has another length.
    """
    if given is not None and len(given) != len(talk.turns):
        raise ValueError(f"{len(given)} readings for {len(talk.turns)} turns")
    known: list[Reading | None] = list(given or [None] * len(talk.turns))
    missing = [at for at, turn in enumerate(talk.turns) if turn.speaker is Speaker.SEEKER and known[at] is None]
    if isinstance(reader, ReadsAhead) and len(missing) > 1:
        reader = reader.ahead(talk, known)
    for place in missing:
        known[place] = _read(talk, known, place, reader)
    return tuple(known[at] if turn.speaker is Speaker.SEEKER else None for at, turn in enumerate(talk.turns))


def _read(talk: Transcript, known: Sequence[Reading | None], place: int, reader: TurnReader) -> Reading:
    reading = reader.read(talk.turns[place].text, _before(talk, known, place))
    forgotten = _first(place)
    if not forgotten or reading.follows is None:
        return reading
    return reading.model_copy(update={"follows": reading.follows + forgotten})


def _before(talk: Transcript, known: Sequence[Reading | None], place: int) -> Context:
    near = slice(_first(place), place)
    return Context(talk.turns[near], tuple(known[near]), talk.professional, talk.agreed_minutes)


def _first(place: int) -> int:
    """The first turn that is remembered."""
    return max(0, place - REMEMBERED_TURNS)
