"""One builder at a time, among threads and processes: a lock file that the system frees when its holder dies."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infoview_ai.errors import StorageError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold the lock file at `path`; waits for its turn, or yields False. StorageError where it cannot be made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b")
    except OSError as error:
        raise StorageError(
            f"The library's index cannot be kept in {path.parent}: {error.strerror or error}.",
            next_step="Check the permissions, or set INFOVIEW_HOME to a folder that can be written.",
        ) from error
    with file:
        try:
            _lock(file.fileno(), wait)
        except (BlockingIOError, PermissionError):
            yield False
            return
        yield True
