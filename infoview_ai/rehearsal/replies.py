"""How a record changes and how a reply comes to be, whoever else is at work on the same rehearsal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime

from infoview_ai.errors import InfoViewError, NotFoundError, StateError
from infoview_ai.rehearsal.answering import Answering
from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.outcome import ABANDONED, UNEXPECTED, heard_turn, outcome, settle
from infoview_ai.rehearsal.record import Lease, Record, Store
from infoview_ai.rehearsal.rehearsal import Rehearsal, RehearsalTurn
from infoview_ai.rehearsal.timing import shown
from infoview_ai.rehearsal.worker import Workers

_ATTEMPTS = 20
_POLL_S = 0.1

Change = Callable[[Record], Record]
"""From the record as it stands to the record as it shall be; the same object: nothing is to change."""


class Replies:
    """Loads and changes the records of one owner, and gets their replies made."""

    def __init__(self, store: Store, answering: Answering, workers: Workers, now: Callable[[], datetime]) -> None:
        self._store, self._answering, self._workers, self._now = store, answering, workers, now

    def load(self, rehearsal_id: str) -> Record:
        """The record as it stands; a reply whose process has died is marked as broken off first."""
        record = self._store.load(rehearsal_id)
        while self._is_abandoned(record):
            self._store.save(record, self._cut(record, ABANDONED))
            record = self._store.load(rehearsal_id)
        return record

    def shown(self, record: Record) -> Rehearsal:
        """The record as others see it, with what was heard up to this moment."""
        live = self._live_of(record)
        return shown(record, self._now(), live.text if live is not None else None)

    def change(self, rehearsal_id: str, change: Change) -> Record:
        """Apply `change` to the record as it stands; again from the start where somebody else was faster."""
        for _ in range(_ATTEMPTS):
            before = self.load(rehearsal_id)
            after = change(before)
            saved = before if after is before else self._store.save(before, after)
            if saved is not None:
                return saved
        raise StateError("This rehearsal is being changed elsewhere.", next_step="Try again in a moment.")

    def lease(self) -> Lease:
        """For one attempt at a reply."""
        return Lease(self._workers.holder(), self._workers.until())

    def reply(self, record: Record, lease: Lease) -> Record:
        """Gets the reply made where `lease` is the one that stands: scripted at once, a model's in the pool."""
        if record.lease is None or record.lease.holder != lease.holder:
            return record
        live = Live(self._store, record.id, record.turns[-1].index, lease.holder)
        if record.rehearsal.settings.engine == "scripted":
            with self._workers.holding(live):
                answered = self._answer(record, live)
            return self.load(record.id) if live.called_off else answered
        self._workers.submit(live, lambda: self._answer(record, live))
        return record

    def call_off(self, rehearsal_id: str, why: InfoViewError, then: Change | None = None) -> Record:
        """Break off the reply on its way, keeping what was heard, and apply `then` in the same commit."""
        live = self._live_of(self.load(rehearsal_id))
        if live is not None:
            live.call_off()

        def change(before: Record) -> Record:
            after = before if before.on_its_way is None else self._cut(before, why)
            return after if then is None else then(after)

        return self.change(rehearsal_id, change)

    def wait(self, rehearsal_id: str, timeout_s: float) -> Record:
        """The record once no reply is on its way; at the latest after `timeout_s` seconds."""
        deadline = time.monotonic() + timeout_s
        while True:
            record = self.load(rehearsal_id)
            left = deadline - time.monotonic()
            if record.on_its_way is None or left <= 0:
                return record
            live = self._live_of(record)
            if live is not None and not live.called_off:
                live.wait(left)
            else:
                time.sleep(min(_POLL_S, left))

    def stream(self, rehearsal_id: str) -> Iterator[str]:
        """The pieces of the reply on its way, from its first on; of one that is there, all of it in one piece."""
        record = self.load(rehearsal_id)
        if record.on_its_way is None:
            return iter([turn.text for turn in record.turns[-1:] if turn.decision is not None and turn.text])
        live = self._live_of(record)
        return live.follow() if live is not None else self._watched(rehearsal_id, record.on_its_way.index)

    def close(self) -> None:
        """Break off all replies on their way in this process for this owner."""
        mine = [live for live in self._workers.all_live() if live.store is self._store]
        self._workers.close()
        for live in mine:
            with suppress(NotFoundError):  # deleted meanwhile
                self.change(live.rehearsal_id, self._abandoned)

    def _abandoned(self, before: Record) -> Record:
        return before if before.on_its_way is None else self._cut(before, ABANDONED)

    def _is_abandoned(self, record: Record) -> bool:
        if record.on_its_way is None:
            return False
        if record.lease is None:
            return True
        return self._live_of(record) is None and record.lease.until < self._now()

    def _live_of(self, record: Record) -> Live | None:
        """The reply on its way, where it is this process that works on it."""
        live = self._workers.live(record.id)
        if live is None or record.lease is None or record.on_its_way is None:
            return None
        return live if live.holder == record.lease.holder else None

    def _cut(self, before: Record, why: InfoViewError) -> Record:
        live, pending = self._live_of(before), before.turns[-1]
        heard, decision = (live.text, live.decision) if live is not None else (pending.text, pending.decision)
        return settle(before, heard_turn(before, heard, decision, why), self._now())

    def _answer(self, record: Record, live: Live) -> Record:
        """The record with its reply; unchanged where it was called off, for then somebody else has settled it."""
        returned = False
        try:
            turn = self._answering.answer(record, live)
            returned = True
        finally:
            if not returned:
                self._settle(record, live, outcome(record, live, UNEXPECTED))
        return record if turn is None else self._settle(record, live, turn)

    def _settle(self, record: Record, live: Live, turn: RehearsalTurn) -> Record:
        """Keep the reply, unless its lease has gone to somebody else."""
        while True:
            saved = self._store.save(record, settle(record, turn, self._now()))
            if saved is not None:
                return saved
            record = self._store.load(record.id)
            if record.lease is None or record.lease.holder != live.holder:
                return record

    def _watched(self, rehearsal_id: str, index: int) -> Iterator[str]:
        """A reply that another process is working on, as its row grows."""
        given = 0
        while True:
            record = self.load(rehearsal_id)
            text = record.turns[index].text if index < len(record.turns) else ""
            if len(text) > given:
                yield text[given:]
                given = len(text)
            if record.on_its_way is None or record.on_its_way.index != index:
                return
            time.sleep(_POLL_S)
