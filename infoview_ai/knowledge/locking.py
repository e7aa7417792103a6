"""One builder at a time, among threads and processes: a lock file that the system frees when its holder dies."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infoview_ai.errors import StorageError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; waits for its turn. Raises StorageError where it cannot be made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b")
    except OSError as error:
        raise StorageError(
            f"The library's index cannot be kept in {path.parent}: {error.strerror or error}.",
            next_step="Check the permissions, or set INFOVIEW_HOME to a folder that can be written.",
        ) from error
    with file:
        _lock(file.fileno())
        yield
