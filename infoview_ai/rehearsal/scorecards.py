"""Scorecards of stored talks: made once, stamped, made again when the rules have changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from infoview_ai.conversation.transcript import Transcript
from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.reading import Reading
from infoview_ai.rehearsal.record import Record, Store
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from infoview_ai.scoring.scorecard import Engine, Scorecard


class Scorer(Protocol):
    """The rules as they are now."""

    @property
    def engine(self) -> Engine:
        """Version of the rules and hash of the rubric; no judge."""
        ...

    def score(self, transcript: Transcript, readings: Sequence[Reading | None] | None, *, source: str) -> Scorecard: ...


Judge = Callable[[Scorecard, Transcript], Scorecard]
"""A second reading of a card; raises ModelError."""


@dataclass(frozen=True)
class Scorecards:
    """Who scores, and the judge where one is configured."""

    scorer: Scorer
    judge: Judge | None = None
    judge_name: str | None = None

    def card(self, store: Store, record: Record, now: datetime, *, judge: bool, again: bool = False) -> Scorecard:
        """The card of the talk so far. That of a running talk is not stored, for it will change.

        `again`: the judge reads anew although it has; its earlier readings are kept.
        """
        if judge and self.judge is None:
            raise ConfigurationError(
                "There is no model to give a second reading.", next_step="Set INFOVIEW_JUDGE_MODEL or INFOVIEW_MODEL."
            )
        rehearsal = record.rehearsal
        stored = store.cards(record.id) if rehearsal.state is State.ENDED else ()
        current = [card for card in stored if self._is_current(card)]
        card = (self._unjudged(current) if again else self._chosen(current, judge=judge)) or self._scored(
            rehearsal, anew=bool(stored)
        )
        second = self._judged(card, rehearsal) if judge else card
        if rehearsal.state is State.ENDED:
            self._keep(store, record.id, [card, second], current, now)
        return second

    @staticmethod
    def _keep(store: Store, talk: str, made: list[Scorecard], stored: list[Scorecard], now: datetime) -> None:
        """Store what is new; a second reading that came to nothing is shown but not kept, so it can be tried again."""
        for card in made:
            worth_keeping = card.judge is None or card.judge.assessed
            if worth_keeping and card not in stored:
                store.add_card(talk, card, now)
                stored = [*stored, card]

    def _is_current(self, card: Scorecard) -> bool:
        now = self.scorer.engine
        return (card.engine.rules, card.engine.rubric) == (now.rules, now.rubric)

    def second_readings(self, store: Store, record: Record) -> tuple[Scorecard, ...]:
        """The stored cards that a judge has read by the rules as they are now, oldest first."""
        cards = (card for card in store.cards(record.id) if self._is_current(card))
        return tuple(card for card in cards if card.judge is not None)

    @staticmethod
    def _unjudged(current: list[Scorecard]) -> Scorecard | None:
        return next((card for card in current if card.judge is None), None)

    def _chosen(self, current: list[Scorecard], *, judge: bool) -> Scorecard | None:
        """The stored card that serves: the latest judged by this judge; else, unless it is to be judged, any."""
        judged = [card for card in current if card.judge is not None and card.judge.assessed]
        if judge:
            mine = [card for card in judged if card.judge is not None and card.judge.model == self.judge_name]
            return mine[-1] if mine else self._unjudged(current)
        return next(reversed(judged), None) or next(iter(current), None)

    def _judged(self, card: Scorecard, rehearsal: Rehearsal) -> Scorecard:
        """`card` with a second reading; one that has it already is not paid for twice."""
        if card.judge is not None or self.judge is None:
            return card
        return self.judge(card, rehearsal.transcript())

    def _scored(self, rehearsal: Rehearsal, *, anew: bool) -> Scorecard:
        """`anew`: the rules have changed since, so the turns are read anew too."""
        transcript = rehearsal.transcript()
        readings = None if anew or rehearsal.imported is not None else _readings(rehearsal)
        return self.scorer.score(transcript, readings, source=rehearsal.title or rehearsal.id)


def _readings(rehearsal: Rehearsal) -> tuple[Reading | None, ...]:
    """Aligned with `rehearsal.transcript().turns`."""
    return tuple(turn.reading for turn in rehearsal.turns if turn.text or turn.reading is not None)
