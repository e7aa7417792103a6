"""One thread with an event loop in which all requests to models run.

Only there can a request be cancelled at once, wherever it hangs. Failures come out as data (`Failed`), so that the
edge can translate whatever a library raises without catching everything.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True)
class Failed:
    """What a coroutine raised."""

    error: BaseException


@dataclass(frozen=True)
class Done(Generic[Result]):
    """What a coroutine returned."""

    value: Result


class _Loop:
    """The loop and its thread, made at the first use."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def get(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, name="models", daemon=True).start()
            return self._loop


_LOOP = _Loop()


def run(work: Coroutine[object, object, Result]) -> Done[Result] | Failed:
    """Run `work` in the models' thread and wait for it; interrupting the wait cancels it."""
    future = asyncio.run_coroutine_threadsafe(work, _LOOP.get())
    outcome: SimpleQueue[Done[Result] | Failed] = SimpleQueue()
    future.add_done_callback(lambda done: outcome.put(_outcome(done)))
    try:
        return outcome.get()
    finally:
        future.cancel()


def iterate(pieces: Callable[[], AsyncIterator[str]]) -> Iterator[str | Failed]:
    """The pieces as they come, then `Failed` if it went wrong; closing the iterator cancels the request."""
    queue: SimpleQueue[str | Done[None] | Failed] = SimpleQueue()

    async def pour() -> None:
        async for piece in pieces():
            queue.put(piece)

    future = asyncio.run_coroutine_threadsafe(pour(), _LOOP.get())
    future.add_done_callback(lambda done: queue.put(_outcome(done)))
    try:
        while not isinstance(item := queue.get(), Done):
            yield item
            if isinstance(item, Failed):
                return
    finally:
        future.cancel()


def _outcome(future: Future[Result]) -> Done[Result] | Failed:
    if future.cancelled():
        return Failed(asyncio.CancelledError())
    error = future.exception()
    return Done(future.result()) if error is None else Failed(error)
