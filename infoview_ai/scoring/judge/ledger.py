"""What one second reading may cost, and what it has cost so far."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from infoview_ai.models.chat_model import Message
from infoview_ai.scoring.judge.schema import Answers
from infoview_ai.scoring.rubric import criterion_of
from infoview_ai.scoring.scorecard import CriterionId

_LETTERS_A_TOKEN = 4
"""Near enough for a budget: the servers' own counts differ and many report none."""


@dataclass(frozen=True)
class Budget:
    """The most calls and (estimated) tokens, sent and received, of one second reading."""

    calls: int = 12
    tokens: int = 250_000


class Ledger:
    """Counts calls and tokens of one second reading; several threads may use it."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._lock = threading.Lock()
        self._not_read: dict[str, str] = {}
        self.calls = 0
        self.tokens = 0

    def begin(self, messages: Sequence[Message]) -> bool:
        """Book a call; False, and nothing booked, where it would go over the budget."""
        cost = sum(len(message.text) for message in messages) // _LETTERS_A_TOKEN
        with self._lock:
            if self.calls >= self._budget.calls or self.tokens + cost > self._budget.tokens:
                return False
            self.calls += 1
            self.tokens += cost
            return True

    def end(self, answers: Answers) -> None:
        """Book what came back."""
        with self._lock:
            self.tokens += len(answers.model_dump_json()) // _LETTERS_A_TOKEN

    def failed(self, criterion: CriterionId, why: str) -> None:
        """Note a criterion that was not read."""
        with self._lock:
            self._not_read[criterion_of(criterion).name] = why.rstrip(".")

    @property
    def why_not(self) -> str:
        """One sentence on what was not read; empty where all was."""
        if not self._not_read:
            return ""
        names, whys = ", ".join(self._not_read), "; ".join(dict.fromkeys(self._not_read.values()))
        return f"Not read: {names} ({whys})."
