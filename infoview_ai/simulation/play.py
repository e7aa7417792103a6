"""Playing a learner against a professional through the real service, and what came of it."""

from __future__ import annotations

from typing import Any

from infoview_ai.conversation.transcript import Data, Speaker
from infoview_ai.professionals.decision import Touch
from infoview_ai.professionals.profile import Manner
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings, State
from infoview_ai.rehearsal.service import Rehearsals
from infoview_ai.scoring.scorecard import Scorecard
from infoview_ai.simulation.expected import unexpected
from infoview_ai.simulation.learner import Kind, Learner, script
from infoview_ai.simulation.properties import faults

MOST_TURNS = 160
"""No talk is longer than this many lines of the learner; a talk that is has no end, and that is a fault."""
REPLY_WITHIN_S = 120.0


class Run(Data):
    """One simulated talk."""

    learner: Kind
    professional: str
    manner: Manner
    seed: int
    rehearsal: Rehearsal
    card: Scorecard
    faults: tuple[str, ...] = ()
    """Properties of a talk that did not hold."""
    unexpected: tuple[str, ...] = ()
    """Where the scorecard is not what this kind of learner should get."""

    def as_json(self) -> dict[str, Any]:
        """The object that `infoview simulate --json` prints."""
        turns = self.rehearsal.turns
        return {
            "format": "infoview.simulation/1",
            "learner": self.learner.value,
            "professional": self.professional,
            "manner": self.manner.value,
            "seed": self.seed,
            "verdicts": self.card.verdicts.model_dump(mode="json"),
            "levels": {criterion.id.value: criterion.level for criterion in self.card.criteria},
            "total": self.card.total,
            "passed": self.card.passed,
            "turns": len(turns),
            "minutes": self.card.elapsed_minutes,
            "events": [
                {"turn": turn.index} | event.model_dump(mode="json", exclude_none=True)
                for turn in turns
                for event in turn.events
            ],
            "touches": [touch.value for turn in turns for touch in _touches(turn.decision)],
            "ended_by": self.rehearsal.ended_by,
            "faults": list(self.faults),
            "unexpected": list(self.unexpected),
        }


def _touches(decision: Any) -> tuple[Touch, ...]:
    return decision.touches if decision is not None else ()


def play(rehearsals: Rehearsals, kind: Kind, professional: str, seed: int, manner: Manner | None = None) -> Run:
    """One talk from the first word to the scorecard."""
    minutes = script(kind).minutes
    started = rehearsals.start(Settings(professional=professional, seed=seed, minutes=minutes, manner=manner))
    talk = _held(rehearsals, started, Learner(kind))
    card = rehearsals.scorecard(talk.id)
    assert talk.profile is not None, "it was started with one"
    return Run(
        learner=kind,
        professional=professional,
        manner=talk.profile.manner,
        seed=seed,
        rehearsal=talk,
        card=card,
        faults=faults(talk),
        unexpected=unexpected(kind, card, talk),
    )


def _held(rehearsals: Rehearsals, talk: Rehearsal, learner: Learner) -> Rehearsal:
    for _ in range(MOST_TURNS):
        last = talk.turns[-1] if talk.turns else None
        heard = last.as_turn() if last is not None and last.speaker is Speaker.PROFESSIONAL else None
        line = learner.next_line(heard, talk.elapsed_s, talk.limit_s)
        if line is None:
            break
        rehearsals.say(talk.id, line)
        talk = rehearsals.wait(talk.id, REPLY_WITHIN_S)
        if talk.state is State.ENDED:
            return talk
    return rehearsals.end(talk.id)
