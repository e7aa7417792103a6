"""Everything the Director looks at for one reply, gathered once."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from infoview_ai.conversation.transcript import EventKind, Speaker, Turn
from infoview_ai.nlu.reading import Move, Reading, Topic
from infoview_ai.professionals.decision import Mood
from infoview_ai.professionals.manners import Traits
from infoview_ai.professionals.profile import Manner, Profile
from infoview_ai.professionals.recall import NO_RECALL, Recall


@dataclass(frozen=True)
class Situation:
    """The moment before a reply. `turns` end with the seeker's latest; times are seconds on the rehearsal's clock."""

    profile: Profile
    manner: Manner
    traits: Traits
    turns: tuple[Turn, ...]
    reading: Reading
    mood: Mood
    elapsed_s: float
    limit_s: float
    agreed_minutes: float
    seed: int
    recall: Recall = NO_RECALL
    weighed: dict[tuple[tuple[str, ...], bool], dict[str, float]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """What was weighed up for this turn already (`asked_for.py`); other readings of the turn look at it again."""

    @property
    def turn(self) -> int:
        """Index that the reply will have."""
        return len(self.turns)

    @property
    def said(self) -> str:
        return self.turns[-1].text

    @property
    def answers(self) -> tuple[Turn, ...]:
        """What the professional has said so far."""
        return tuple(turn for turn in self.turns if turn.speaker is Speaker.PROFESSIONAL)

    @property
    def recalls(self) -> bool:
        """Whether their stories are found by the meaning of what is asked, and not only by topic and words."""
        return bool(self.profile.particulars.facts) and self.recall.understands(self.said)

    @property
    def is_first(self) -> bool:
        return not self.answers

    @property
    def over_s(self) -> float:
        """Seconds past the limit; negative before it."""
        return self.elapsed_s - self.limit_s

    @property
    def closing(self) -> bool:
        """The seeker is on the way out: nothing new should be started."""
        return self.reading.did(Move.GOODBYE) or (self.reading.did(Move.SIGNALS_END) and not self.reading.question)

    def asking(self, question: str, topic: Topic | None = None) -> Situation:
        """The same moment with the turn read as that question."""
        update = {"question": question, "is_open": True, "topic": topic or self.reading.topic}
        return replace(self, reading=self.reading.model_copy(update=update))

    def just(self, kind: EventKind) -> bool:
        """Whether the professional's latest turn carried that event."""
        return bool(self.answers) and self.answers[-1].did(kind)

    def ever(self, kind: EventKind) -> bool:
        return any(turn.did(kind) for turn in self.answers)

    def rng(self, purpose: str) -> random.Random:
        """Chance that is the same for the same seed, turn and purpose, whatever else was drawn."""
        return random.Random(f"{self.seed}:{self.turn}:{purpose}")

    def once_rng(self, purpose: str) -> random.Random:
        """Chance drawn once for the whole talk."""
        return random.Random(f"{self.seed}:{purpose}")
