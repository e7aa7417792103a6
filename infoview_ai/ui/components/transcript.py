"""The transcript with findings marked at the very words and notes in the margin."""

from __future__ import annotations

from infoview_ai.conversation.clock import clock_time
from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.ui.components.assets import component
from infoview_ai.ui.components.marking import Mark, pieces
from infoview_ai.ui.text import visible
from infoview_ai.ui.words import CRITERIA

OPEN_NOTES = 2


def transcript(talk: Transcript, found: tuple[Mark, ...], professional: str) -> None:
    """Draw `talk` (timed) with the marks."""
    component("transcript")(data=rows(talk, found, professional), key="transcript")


def rows(talk: Transcript, found: tuple[Mark, ...], professional: str) -> dict[str, object]:
    """What the browser needs, as plain text; it makes no markup of any of it."""
    return {
        "turns": [
            _row(turn, tuple(mark for mark in found if mark.finding.turn == index), professional)
            for index, turn in enumerate(talk.turns)
        ]
    }


def _row(turn: Turn, found: tuple[Mark, ...], professional: str) -> dict[str, object]:
    seeker = turn.speaker is Speaker.SEEKER
    shown = first_notes(found)
    return {
        "who": "You" if seeker else professional,
        "seeker": seeker,
        "time": clock_time(turn.start or 0.0),
        "broken": turn.broken_off,
        "pieces": [
            {"text": visible(piece.text), "number": piece.number, "good": piece.good} for piece in pieces(turn, found)
        ],
        "notes": [_note(mark) for mark in found if mark in shown],
        "folded": [_note(mark) for mark in found if mark not in shown],
    }


def first_notes(found: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The notes that stand open beside a turn, what to change before what went well; few others are not folded."""
    if len(found) <= OPEN_NOTES + 1:
        return found
    return tuple(sorted(found, key=lambda mark: (mark.finding.good, mark.number))[:OPEN_NOTES])


def _note(mark: Mark) -> dict[str, object]:
    return {
        "number": mark.number,
        "title": CRITERIA[mark.criterion],
        "why": visible(mark.finding.why),
        "instead": visible(mark.finding.try_instead),
        "good": mark.finding.good,
    }
