"""The seam between deciding and speaking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from infoview_ai.conversation.transcript import Turn
from infoview_ai.knowledge.passages import Passage
from infoview_ai.nlu.reading import Reading
from infoview_ai.professionals.decision import Decision
from infoview_ai.professionals.profile import Profile


@dataclass(frozen=True)
class Cue:
    """All that a voice is given for one reply. It never sees facts that are neither told nor to be told now."""

    profile: Profile
    turns: tuple[Turn, ...]
    """The conversation so far, the seeker's latest turn last."""
    reading: Reading
    decision: Decision
    seed: int
    passages: tuple[Passage, ...] = ()
    remark: Callable[[str], None] = lambda _note: None
    """Takes a sentence for the learner about a reply that is whole and yet not all the model's."""


class Voice(Protocol):
    """Renders a decision in words."""

    @property
    def engine(self) -> str:
        """ "scripted", or "chat"."""
        ...

    @property
    def model(self) -> str | None:
        """`provider:model` for chat, None for scripted."""
        ...

    def speak(self, cue: Cue) -> Iterator[str]:
        """Pieces of the reply as they come; raises `ModelError` where a model fails."""
        ...
