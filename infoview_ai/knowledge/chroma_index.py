"""The index in Chroma: one collection per shelfmark, built aside and then renamed. The only module that knows Chroma.

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
from infoview_ai.knowledge.encoder import Embed
from infoview_ai.knowledge.shelfmark import Shelfmark, Text

_ASIDE = "building-"
_AT_ONCE = 1000
_GREETING_S, _ANSWER_S = 5.0, 30.0
"""How long a Chroma server may take to say that it is there, and for each answer."""
_NOT_DAMAGE = re.compile(
    r"locked|busy|read-?only|permission|unable to open|full|\(code: (?:5|6|8|13|14|23)\)", re.IGNORECASE
)
_OTHER_LENGTH = re.compile(r"dimension", re.IGNORECASE)


class DamagedIndexError(Exception):
    """The index cannot be read; whoever owns the folder sets it aside and builds again."""


class MissingIndexError(DamagedIndexError):
    """The index is not there any more: somebody else has built another one. Building again is enough."""


class OtherLengthError(MissingIndexError):
    """The vectors in the index are of another length: the model behind the embedding's name has changed."""


class ChromaIndex:
    """Texts under a shelfmark, found by vectors that `embed` makes.

    `folder` is used where no server's address is given.
    """

    def __init__(self, folder: Path, url: str | None, embed: Embed) -> None:
        self._embed = embed
        self._client = _server(url) if url else _embedded(folder)
        self._seen: dict[str, Collection] = {}

    def has(self, mark: Shelfmark) -> bool:
        """Whether a whole index of that name is there."""
        try:
            with _faults():
                self._collection(mark)
        except MissingIndexError:
            return False
        return True

    def build(self, mark: Shelfmark, texts: Sequence[Text]) -> None:
        """Build aside, swap, and remove the family's ones before; a half-built one is never found by `has`."""
        with _faults():
            aside = self._make(f"{_ASIDE}{mark.name}-{os.getpid()}-{os.urandom(4).hex()}")
            _add(aside, [str(number) for number in range(len(texts))], texts, self._embed)
            self.sweep(mark.family, aside)
            aside.modify(name=mark.name)

    def grow(self, mark: Shelfmark) -> str:
        """Make an index that is filled document by document, unless it is there. Returns the id that Chroma gave it."""
        with _faults():
            try:
                return str(self._collection(mark).id)
            except NotFoundError:
                return str(self._make(mark.name).id)

    def put(self, mark: Shelfmark, keys: Sequence[str], texts: Sequence[Text]) -> None:
        """Add texts to a growing index, or replace those of the same keys."""
        with self._of_one_length(mark), _faults():
            _add(self._collection(mark), keys, texts, self._embed)

    def drop(self, mark: Shelfmark, document: str) -> None:
        """Take one document out of a growing index."""
        with _faults():
            self._collection(mark).delete(where={"document": document})

    def nearest(self, mark: Shelfmark, question: str, n: int, document: str | None) -> list[tuple[str, float]]:
        """Keys (for a built index: numbers) of the nearest texts with their likeness (0 to 1), best first."""
        with self._of_one_length(mark), _faults():
            answer = self._collection(mark).query(
                query_embeddings=_vectors(self._embed, [question]),
                n_results=n,
                where={"document": document} if document else None,
                include=["distances"],
            )
        distances = (answer["distances"] or [[]])[0]
        return [
            (key, min(1.0, max(0.0, 1.0 - distance))) for key, distance in zip(answer["ids"][0], distances, strict=True)
        ]

    def sweep(self, family: str, keep: Collection | Shelfmark | None = None) -> None:
        """Delete the family's indexes but one; what a killed builder left behind goes as well."""
        kept = keep.name if keep is not None else None
        with _faults():
            for collection in self._client.list_collections():
                mine = collection.name.startswith((f"{family}-", f"{_ASIDE}{family}-"))
                if mine and collection.name != kept:
                    self._seen.pop(collection.name, None)
                    self._client.delete_collection(collection.name)

    def close(self) -> None:
        """Let go of the files, or of the server."""
        sessions = _sessions(self._client)
        self._client.close()  # type: ignore[attr-defined]
        for session in sessions:  # which Chroma leaves open
            session.close()

    @contextmanager
    def _of_one_length(self, mark: Shelfmark) -> Iterator[None]:
        """An index of vectors of another length is deleted, so that it can be made again."""
        try:
            yield
        except OtherLengthError:
            self._seen.pop(mark.name, None)
            self._client.delete_collection(mark.name)
            raise

    def _collection(self, mark: Shelfmark) -> Collection:
        if mark.name not in self._seen:
            self._seen[mark.name] = self._client.get_collection(mark.name, embedding_function=None)
        return self._seen[mark.name]

    def _make(self, name: str) -> Collection:
        return self._client.create_collection(
            name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )


def _add(collection: Collection, keys: Sequence[str], texts: Sequence[Text], embed: Embed) -> None:
    for start in range(0, len(texts), _AT_ONCE):
        some = texts[start : start + _AT_ONCE]
        collection.upsert(
            ids=list(keys[start : start + _AT_ONCE]),
            embeddings=_vectors(embed, [one.text for one in some]),
            metadatas=[{"document": one.document} for one in some],
        )


def _vectors(embed: Embed, texts: list[str]) -> Any:
    return [np.asarray(vector, dtype=np.float32) for vector in embed(texts)]


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
        # Chroma's own client waits for ever, so a server that hangs would hang the app: ask first, then set a limit.
        httpx.get(f"{parts.scheme}://{parts.hostname}:{port}/api/v2/heartbeat", timeout=_GREETING_S)
        client = chromadb.HttpClient(parts.hostname, port, secure, settings=Settings(anonymized_telemetry=False))
        for session in _sessions(client):
            session.timeout = httpx.Timeout(_ANSWER_S)
        return client


def _sessions(client: Any) -> list[httpx.Client]:
    """The connections of a client of a server (it has two); none where the index is in a folder."""
    behind = (client._server, client._admin_client._server)
    return [one._session for one in behind if hasattr(one, "_session")]


@contextmanager
def _faults() -> Iterator[None]:
    """Chroma's errors in our words. Damage is repaired by building again; the rest is the user's to know."""
    try:
        yield
    except NotFoundError as error:
        raise MissingIndexError(str(error)) from error
    except ChromaError as error:
        if _OTHER_LENGTH.search(str(error)):
            raise OtherLengthError(str(error)) from error
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
