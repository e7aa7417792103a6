"""The index in Chroma: one collection per fingerprint, built aside and then renamed. The only module that knows Chroma.

Import it inside functions: chromadb takes more than a second to load.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import chromadb
import httpx
import numpy as np
from chromadb.api import ClientAPI
from chromadb.api.models.Collection import Collection
from chromadb.api.shared_system_client import SharedSystemClient
from chromadb.config import Settings
from chromadb.errors import ChromaError, NotFoundError

from infoview_ai.errors import ConfigurationError, StorageError
from infoview_ai.knowledge.embedding import Embed
from infoview_ai.knowledge.embedding import embed as local_embedding
from infoview_ai.knowledge.ranking import Entry

_NOT_DAMAGE = re.compile(
    r"locked|busy|read-?only|permission|unable to open|full|\(code: (?:5|6|8|13|14|23)\)", re.IGNORECASE
)


class DamagedIndexError(Exception):
    """The index cannot be read; whoever owns the folder sets it aside and builds again."""


class MissingIndexError(DamagedIndexError):
    """The index is not there any more: somebody else has built another one. Building again is enough."""


class _Given(chromadb.EmbeddingFunction[Any]):
    """Our embedding in Chroma's clothes, so that Chroma never builds its own."""

    def __init__(self, embed: Embed, name: str) -> None:
        self._embed, self._name = embed, name

    def __call__(self, input: Any) -> Any:
        return [np.asarray(vector, dtype=np.float32) for vector in self._embed(list(input))]

    @staticmethod
    def name() -> str:
        return "infoview"

    def get_config(self) -> dict[str, Any]:
        return {"name": self._name}

    @staticmethod
    def build_from_config(config: dict[str, Any]) -> Any:
        return _Given(local_embedding, str(config["name"]))

    def default_space(self) -> Any:
        return "cosine"


class ChromaIndex:
    """Passages of one family ("guidance", or an owner's own) under a fingerprint.

    `folder` is used where no server's address is given.
    """

    def __init__(self, folder: Path, url: str | None, embed: Embed, embedding: str, family: str) -> None:
        self._prefix, self._aside = f"{family}-", f"building-{family}-"
        self._function = _Given(embed, embedding)
        self._client = _server(url) if url else _embedded(folder)

    def has(self, fingerprint: str) -> bool:
        """Whether a whole index of that fingerprint is there."""
        try:
            with _faults():
                self._collection(fingerprint)
        except MissingIndexError:
            return False
        return True

    def build(self, fingerprint: str, entries: Sequence[Entry]) -> None:
        """Build aside, swap, and remove the ones before; a half-built one is never found by `has`."""
        with _faults():
            aside = self._client.create_collection(
                f"{self._aside}{fingerprint}-{os.getpid()}-{os.urandom(4).hex()}", embedding_function=self._function
            )
            if entries:
                aside.add(
                    ids=[str(number) for number in range(len(entries))],
                    documents=[entry.text for entry in entries],
                    metadatas=[{"document": entry.passage.document} for entry in entries],
                )
            self._swap(aside, fingerprint)

    def nearest(self, fingerprint: str, query: str, k: int, document: str | None) -> list[tuple[int, float]]:
        """Numbers of the nearest passages with their likeness (0 to 1), best first."""
        with _faults():
            answer = self._collection(fingerprint).query(
                query_embeddings=list(self._function([query])),
                n_results=k,
                where={"document": document} if document else None,
                include=["distances"],
            )
        distances = (answer["distances"] or [[]])[0]
        return [
            (int(number), min(1.0, max(0.0, 1.0 - distance)))
            for number, distance in zip(answer["ids"][0], distances, strict=True)
        ]

    def clear(self) -> None:
        """Delete all indexes of this family."""
        with _faults():
            for collection in self._client.list_collections():
                if collection.name.startswith((self._prefix, self._aside)):
                    self._client.delete_collection(collection.name)

    def close(self) -> None:
        """Let go of the files."""
        self._client.close()  # type: ignore[attr-defined]

    def _collection(self, fingerprint: str) -> Collection:
        return self._client.get_collection(self._prefix + fingerprint, embedding_function=self._function)

    def _swap(self, aside: Collection, fingerprint: str) -> None:
        """Put `aside` in place of all others; what a killed builder left behind goes as well."""
        for collection in self._client.list_collections():
            if collection.name.startswith((self._prefix, self._aside)) and collection.id != aside.id:
                self._client.delete_collection(collection.name)
        aside.modify(name=self._prefix + fingerprint)


def _embedded(folder: Path) -> ClientAPI:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The library's index cannot be kept in {folder}: {error.strerror or error}.",
            next_step="Check the permissions, or set INFOVIEW_HOME to a folder that can be written.",
        ) from error
    with _faults():
        try:
            return chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
        except ChromaError:
            forget(folder)
            raise


def forget(folder: Path) -> None:
    """Make Chroma open `folder` afresh: it keeps one engine for each path, even one that failed to start."""
    SharedSystemClient._identifier_to_system.pop(str(folder), None)
    SharedSystemClient._identifier_to_refcount.pop(str(folder), None)


def _server(url: str) -> ClientAPI:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(
            f"INFOVIEW_CHROMA_URL is {url!r}.", next_step="It takes an address, for example http://127.0.0.1:8000."
        )
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 8000)
    with _faults():
        return chromadb.HttpClient(parts.hostname, port, secure, settings=Settings(anonymized_telemetry=False))


@contextmanager
def _faults() -> Iterator[None]:
    """Chroma's errors in our words. Damage is repaired by building again; the rest is the user's to know."""
    try:
        yield
    except NotFoundError as error:
        raise MissingIndexError(str(error)) from error
    except ChromaError as error:
        if not _NOT_DAMAGE.search(str(error)):
            raise DamagedIndexError(str(error)) from error
        raise StorageError(
            f"The library's index cannot be used: {error}.",
            kept="The documents themselves are unharmed.",
            next_step="Check the space and the permissions of the data folder and try again.",
        ) from error
    except (httpx.HTTPError, ValueError) as error:
        raise StorageError(
            f"The library's index does not answer: {error}.",
            next_step="Start the Chroma server, or unset INFOVIEW_CHROMA_URL to keep the index in the data folder.",
        ) from error
