"""What the scorecard of each kind of learner must say, whoever they talked to."""

from __future__ import annotations

from collections.abc import Callable

from infoview_ai.conversation.transcript import EventKind
from infoview_ai.rehearsal.rehearsal import Rehearsal
from infoview_ai.scoring.scorecard import CriterionId, Scorecard
from infoview_ai.simulation.learner import Kind

KEPT = ("kept", "kept_by_invitation")
OVER = ("overran", "overstayed_invitation")

Check = Callable[[Scorecard], bool]


def _level(card: Scorecard, criterion: str) -> int | None:
    return card.criterion(CriterionId(criterion)).level


def _at_most(criterion: str, level: int) -> Check:
    def holds(card: Scorecard) -> bool:
        found = _level(card, criterion)
        return found is None or found <= level

    return holds


def _pitch(*verdicts: str) -> Check:
    return lambda card: card.verdicts.job_pitch in verdicts


def _time(*verdicts: str) -> Check:
    return lambda card: card.verdicts.time_limit in verdicts


EXPECTED: dict[Kind, dict[str, Check]] = {
    Kind.GOOD: {
        "keeps to the time": _time(*KEPT),
        "does not pitch": _pitch("clean"),
        "passes": lambda card: card.passed is True,
    },
    Kind.PITCHER: {"pitches": _pitch("pitched"), "does not pass": lambda card: card.passed is False},
    Kind.SUBTLE_PITCHER: {"drifts or pitches": _pitch("drifted", "pitched")},
    Kind.OVERRUNNER: {"overruns": _time(*OVER), "does not pitch": _pitch("clean")},
    Kind.RESUME_PUSHER: {"pitches": _pitch("pitched")},
    Kind.MONOLOGUER: {"does not pitch": _pitch("clean", "drifted"), "listens poorly": _at_most("listening", 1)},
    Kind.LIST_READER: {"does not pitch": _pitch("clean"), "listens poorly": _at_most("listening", 2)},
    Kind.SILENT: {"is not assessed": lambda card: card.total is None and card.passed is None},
    Kind.GIBBERISH: {"is not assessed": lambda card: card.total is None and card.passed is None},
    Kind.REPEATER: {
        "does not pitch": _pitch("clean"),
        "covers little": _at_most("coverage", 1),
        "asks poorly": _at_most("questions", 2),
        "listens poorly": _at_most("listening", 2),
    },
    Kind.ROLE_SWAPPER: {"covers little": _at_most("coverage", 2)},
    Kind.INJECTOR: {"does not pitch": _pitch("clean"), "talks no score up": _at_most("coverage", 1)},
    Kind.FLATTERER: {"does not pitch": _pitch("clean"), "covers little": _at_most("coverage", 2)},
    Kind.LATE_CLOSER: {"overruns": _time(*OVER), "does not pitch": _pitch("clean")},
}
"""For each kind what must hold, by its name.

The monologuer may drift: a story of their own of 150 words is borderline (domain.md 1.9, P04 and MP3), and so are
strengths put on show unasked (P10). Two borderline lines are a warning, not a pitch (1.2).
"""

_NEEDS_A_LIMIT = frozenset({Kind.OVERRUNNER, Kind.LATE_CLOSER})


def unexpected(kind: Kind, card: Scorecard, talk: Rehearsal) -> tuple[str, ...]:
    """The names of what does not hold. Nobody can overrun a talk that the professional left before the limit."""
    if kind in _NEEDS_A_LIMIT and _left_early(talk):
        return ()
    return tuple(name for name, holds in EXPECTED[kind].items() if not holds(card))


def _left_early(talk: Rehearsal) -> bool:
    ended = [turn for turn in talk.turns if any(event.kind is EventKind.ENDED for event in turn.events)]
    cued = any(event.strength == "hard" for turn in talk.turns for event in turn.events)
    return bool(ended) and ended[0].start < talk.limit_s and not cued
