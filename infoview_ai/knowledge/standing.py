"""An index that stands: opened when first needed, built when missing, set aside and built again when damaged."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from infoview_ai.errors import StorageError
from infoview_ai.knowledge import embedding
from infoview_ai.knowledge.embedding import Embed
from infoview_ai.knowledge.locking import locked
from infoview_ai.knowledge.ranking import Entry

if TYPE_CHECKING:
    from infoview_ai.knowledge.chroma_index import ChromaIndex

Found = TypeVar("Found")


class StandingIndex:
    """The Chroma index in `<home>/chroma`, or on the server at `url`.

    Threads and processes may start together: one builds, under a lock file, and the others find it built.
    """

    def __init__(self, home: Path, url: str | None, embed: Embed | None, name: str, family: str) -> None:
        self._folder, self._lock_file, self._url = home / "chroma", home / "chroma.lock", url
        self._embed, self._name, self._family = embed or embedding.embed, name, family
        self._guard = threading.RLock()
        self._open: ChromaIndex | None = None

    def nearest(
        self, fingerprint: str, entries: Sequence[Entry], query: str, k: int, document: str | None
    ) -> list[tuple[int, float]]:
        """Numbers of the passages nearest to `query`, with their likeness from 0 to 1."""
        return self._using(fingerprint, entries, lambda index: index.nearest(fingerprint, query, k, document))

    def stand(self, fingerprint: str, entries: Sequence[Entry]) -> None:
        """Open the index, or build it."""
        self._using(fingerprint, entries, lambda _: None)

    def rebuild(self, fingerprint: str, entries: Sequence[Entry]) -> None:
        """Build it anew, whatever is there."""
        self._using(fingerprint, entries, lambda index: self._build(index, fingerprint, entries))

    def clear(self) -> None:
        """Delete it; the next use builds it anew."""
        with self._guard, locked(self._lock_file):
            self._opened().clear()

    def close(self) -> None:
        """Let go of the files; the next use opens them again."""
        with self._guard:
            if self._open is not None:
                self._open.close()
                self._open = None

    def _using(self, fingerprint: str, entries: Sequence[Entry], work: Callable[[ChromaIndex], Found]) -> Found:
        from infoview_ai.knowledge.chroma_index import DamagedIndexError, MissingIndexError

        try:
            return work(self._ready(fingerprint, entries))
        except MissingIndexError:
            self.close()
        except DamagedIndexError as error:
            self._set_aside(error, work)
        try:
            return work(self._ready(fingerprint, entries))
        except DamagedIndexError as error:
            raise self._hopeless(error) from error

    def _ready(self, fingerprint: str, entries: Sequence[Entry]) -> ChromaIndex:
        with self._guard:
            index = self._opened()
            if not index.has(fingerprint):
                with locked(self._lock_file):
                    if not index.has(fingerprint):
                        index.build(fingerprint, entries)
            return index

    def _build(self, index: ChromaIndex, fingerprint: str, entries: Sequence[Entry]) -> None:
        with self._guard, locked(self._lock_file):
            index.build(fingerprint, entries)

    def _opened(self) -> ChromaIndex:
        from infoview_ai.knowledge.chroma_index import ChromaIndex

        if self._open is None:
            with locked(self._lock_file):
                self._open = ChromaIndex(self._folder, self._url, self._embed, self._name, self._family)
        return self._open

    def _set_aside(self, error: Exception, work: Callable[[ChromaIndex], Found]) -> None:
        """Rename the damaged folder, unless another thread or process has just done so and `work` can be done."""
        from infoview_ai.knowledge.chroma_index import ChromaIndex, DamagedIndexError, MissingIndexError, forget

        if self._url:
            raise self._hopeless(error) from error
        with self._guard, locked(self._lock_file):
            self.close()
            try:
                self._open = ChromaIndex(self._folder, None, self._embed, self._name, self._family)
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
