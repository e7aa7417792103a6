"""Which words of a transcript carry which finding: plain data for the chart, the transcript and the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.conversation.transcript import Turn
from infoview_ai.scoring.scorecard import CriterionId, Finding, Scorecard


@dataclass(frozen=True)
class Mark:
    """A finding with the number under which chart, transcript and list show it."""

    number: int
    criterion: CriterionId
    finding: Finding


@dataclass(frozen=True)
class Piece:
    """A stretch of a turn's text; `number` None: nothing was found there."""

    text: str
    number: int | None = None
    good: bool = False


def marks(card: Scorecard) -> tuple[Mark, ...]:
    """All findings that quote something, in the order of the talk; the same words under two criteria stand twice."""
    found = [(result.id, finding) for result in card.criteria for finding in result.findings if finding.quote]
    found.sort(key=lambda one: (one[1].turn, one[1].at))
    return tuple(Mark(number, *one) for number, one in enumerate(found, start=1))


def alike(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Findings that say the same of other words, together; what to change first, else in the order given."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in sorted(findings, key=lambda one: one.good):
        what = (finding.good, finding.why, finding.try_instead, finding.source, finding.contested)
        groups.setdefault(what, []).append(finding)
    return list(groups.values())


def pieces(turn: Turn, found: tuple[Mark, ...]) -> tuple[Piece, ...]:
    """The turn's text cut at the quotes of `found`; together the pieces are the text, word for word.

    Where quotes overlap the earlier one is marked; the other is still listed beside the turn.
    """
    cut: list[Piece] = []
    done = 0
    for start, end, mark in _places(turn.text, found):
        if start < done:
            continue
        if start > done:
            cut.append(Piece(turn.text[done:start]))
        cut.append(Piece(turn.text[start:end], mark.number, mark.finding.good))
        done = end
    if done < len(turn.text):
        cut.append(Piece(turn.text[done:]))
    return tuple(cut)


def _places(text: str, found: tuple[Mark, ...]) -> list[tuple[int, int, Mark]]:
    starts = ((text.find(mark.finding.quote), mark) for mark in found)
    return sorted(
        ((start, start + len(mark.finding.quote), mark) for start, mark in starts if start >= 0),
        key=lambda place: (place[0], -place[1], place[2].number),
    )
