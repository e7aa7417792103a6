"""An index that stands: opened when first needed, set aside and built again when damaged."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from infoview_ai.errors import StorageError
from infoview_ai.knowledge.encoder import Embed
from infoview_ai.knowledge.locking import locked

if TYPE_CHECKING:
    from infoview_ai.knowledge.chroma_index import ChromaIndex

Found = TypeVar("Found")


class StandingIndex:
    """The Chroma index in `<home>/chroma`, or on the server at `url`, for the guidance and for all owners.

    Threads and processes may start together: one builds, under a lock file, and the others find it built.
    """

    def __init__(self, home: Path, url: str | None, embed: Embed) -> None:
        self._folder, self._lock_file, self._url = home / "chroma", home / "chroma.lock", url
        self._embed = embed
        self._guard = threading.RLock()
        self._building = False
        self._open: ChromaIndex | None = None

    def using(self, work: Callable[[ChromaIndex], Found]) -> Found:
        """What `work` makes of the open index.

        It is called a second time after an index that was damaged or gone has been put right, and makes what it
        misses. Raises StorageError where that does not help, or where a server does not answer.
        """
        from infoview_ai.knowledge.chroma_index import DamagedIndexError, MissingIndexError

        try:
            return work(self._opened())
        except MissingIndexError:
            self.close()
        except DamagedIndexError as error:
            self._set_aside(error, work)
        try:
            return work(self._opened())
        except DamagedIndexError as error:
            raise self._hopeless(error) from error

    @contextmanager
    def building(self) -> Iterator[None]:
        """Nobody else builds meanwhile, in this process or another."""
        with self._guard:
            if self._building:
                yield
                return
            with locked(self._lock_file):
                self._building = True
                try:
                    yield
                finally:
                    self._building = False

    def close(self) -> None:
        """Let go of the files; the next use opens them again."""
        with self._guard:
            if self._open is not None:
                self._open.close()
                self._open = None

    def _opened(self) -> ChromaIndex:
        with self._guard:
            if self._open is None:
                with self.building():
                    self._open = self._fresh()
            return self._open

    def _fresh(self) -> ChromaIndex:
        from infoview_ai.knowledge.chroma_index import ChromaIndex

        return ChromaIndex(self._folder, self._url, self._embed)

    def _set_aside(self, error: Exception, work: Callable[[ChromaIndex], Found]) -> None:
        """Rename the damaged folder, unless another thread or process has just done so and `work` can be done."""
        from infoview_ai.knowledge.chroma_index import DamagedIndexError, MissingIndexError, forget

        if self._url:
            raise self._hopeless(error) from error
        with self.building():
            self.close()
            try:
                self._open = self._fresh()
                work(self._open)
            except MissingIndexError:
                return
            except DamagedIndexError:
                self.close()
                self._folder.rename(self._free_name())
                forget(self._folder)

    def _free_name(self) -> Path:
        numbers = (number for number in range(1, 1000) if not self._aside(number).exists())
        return self._aside(next(numbers))

    def _aside(self, number: int) -> Path:
        return self._folder.with_name(f"chroma.damaged-{number}")

    def _hopeless(self, error: Exception) -> StorageError:
        return StorageError(
            f"The library's index cannot be built: {error}.",
            kept="The documents themselves are unharmed.",
            next_step="Check the data folder, or the Chroma server, and try again.",
        )
