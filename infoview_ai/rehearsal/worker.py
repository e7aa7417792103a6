"""Replies belong to the process, not to a page: a pool of daemon threads, and a pulse that keeps what was heard.

The pulse is one thread for all replies. Ten times a second at most it writes what is new of every reply in a single
commit and prolongs the leases, so that a hundred replies cost no more commits than one.
"""

from __future__ import annotations

import itertools
import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from infoview_ai.errors import InfoViewError, StorageError
from infoview_ai.rehearsal.live import Live
from infoview_ai.rehearsal.record import Store

log = logging.getLogger(__name__)

LEASE_S = 6.0
"""How long a process may stay silent before its reply counts as broken off."""
PULSE_S = 0.1
MAX_THREADS = 128

Job = Callable[[], object]


class Workers:
    """The replies on their way in this process. Threads start when first needed and never keep the process alive."""

    def __init__(self, now: Callable[[], datetime], *, lease_s: float = LEASE_S, pulse_s: float = PULSE_S) -> None:
        self._now, self.lease_s, self._pulse_s = now, lease_s, pulse_s
        self._process = secrets.token_hex(8)
        self._count = itertools.count()
        self._jobs: queue.SimpleQueue[tuple[Live, Job]] = queue.SimpleQueue()
        self._live: dict[str, Live] = {}
        self._streaming: dict[Live, str] = {}  # with the text last kept
        self._changed = threading.Condition()
        self._threads = 0
        self._idle = 0  # threads without a job; below zero: jobs that wait for a thread
        self._pulsing = self._closed = False

    def holder(self) -> str:
        """A name for one attempt at a reply, never used twice."""
        return f"{self._process}:{next(self._count)}"

    def until(self) -> datetime:
        """When a lease taken now runs out."""
        return self._now() + timedelta(seconds=self.lease_s)

    def live(self, rehearsal_id: str) -> Live | None:
        """The reply that is on its way in this process."""
        return self._live.get(rehearsal_id)

    @contextmanager
    def holding(self, live: Live) -> Iterator[None]:
        """Announces a reply for as long as the block runs."""
        self._live[live.rehearsal_id] = live
        try:
            yield
        finally:
            live.finish()
            if self._live.get(live.rehearsal_id) is live:
                del self._live[live.rehearsal_id]

    def submit(self, live: Live, job: Job) -> None:
        """Run `job` in a thread of the pool and keep what `live` hears meanwhile."""
        with self._changed:
            self._live[live.rehearsal_id] = live
            self._streaming[live] = ""
            if not self._pulsing:
                self._pulsing = True
                threading.Thread(target=self._pulse, name="infoview-pulse", daemon=True).start()
            if self._idle <= 0 and self._threads < MAX_THREADS:
                self._threads += 1
                threading.Thread(target=self._work, name="infoview-reply", daemon=True).start()
            else:
                self._idle -= 1
            self._changed.notify_all()
        self._jobs.put((live, job))

    def all_live(self) -> tuple[Live, ...]:
        """All replies on their way in this process."""
        with self._changed:
            return tuple(self._streaming)

    def close(self) -> None:
        """Call all replies off and stop the pulse; what was heard stays, under a lease that will run out."""
        with self._changed:
            self._closed = True
            for live in self._streaming:
                live.call_off()
            self._changed.notify_all()

    def _work(self) -> None:
        try:
            while True:
                self._run(*self._jobs.get())
                with self._changed:
                    self._idle += 1
        finally:  # only an error of ours leads here
            with self._changed:
                self._threads -= 1

    def _run(self, live: Live, job: Job) -> None:
        try:
            with self.holding(live):
                job()
        except InfoViewError as error:
            # The row keeps its lease until it runs out, and then counts as broken off.
            log.error("A reply could not be kept: %s", error.what)
        finally:
            with self._changed:
                self._streaming.pop(live, None)

    def _pulse(self) -> None:
        renewed = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._streaming or self._closed)
                if self._closed:
                    return
                due = time.monotonic() - renewed > self.lease_s / 3
                heard = {live: live.text for live, kept in self._streaming.items() if due or live.text != kept}
            if due:
                renewed = time.monotonic()
            self._keep(heard)
            time.sleep(self._pulse_s)

    def _keep(self, heard: dict[Live, str]) -> None:
        by_store: dict[Store, list[Live]] = {}
        for live in heard:
            by_store.setdefault(live.store, []).append(live)
        for store, lives in by_store.items():
            try:
                lost = store.progress([live.progress() for live in lives], self.until())
            except StorageError as error:
                log.warning("What was heard could not be kept yet: %s", error.what)
                continue
            for live in lives:
                if live.holder in lost:
                    live.call_off()
        with self._changed:
            self._streaming.update({live: text for live, text in heard.items() if live in self._streaming})
