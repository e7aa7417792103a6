"""The index on a Chroma server: the same as in a folder, and a server that goes away is a message, not the end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.errors import StorageError
from infoview_ai.knowledge.library import GuidanceLibrary
from tests.knowledge.kept import KeptInMemory, passages
from tests.knowledge.test_guidance_library import BREAD, TEA, write

pytestmark = pytest.mark.process
CHROMA = "from chromadb.cli.cli import app; app()"
STARTS_S = 30.0


class ChromaServer:
    """The server of the chromadb package, on the loopback, with its data in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = int(free.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        place = ["--path", str(self._folder), "--host", "127.0.0.1", "--port", str(self._port)]
        self._process = subprocess.Popen(
            [sys.executable, "-c", CHROMA, "run", *place], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + STARTS_S
        while not self._listens():
            assert time.monotonic() < deadline, "the Chroma server did not start"
            time.sleep(0.05)

    def send(self, what: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(what)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), 0.2).close()
        except OSError:
            return False
        return True


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ChromaServer]:
    server = ChromaServer(tmp_path / "server")
    server.start()
    yield server
    server.kill()


@pytest.fixture
def library(tmp_path: Path, server: ChromaServer) -> Iterator[GuidanceLibrary]:
    write(tmp_path / "guidance", "tea", TEA)
    write(tmp_path / "guidance", "bread", BREAD)
    library = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance", chroma_url=server.url)
    yield library
    library.close()


def test_guidance_and_own_documents_are_found_as_with_a_folder(library: GuidanceLibrary, tmp_path: Path) -> None:
    kept = KeptInMemory({"d1": passages("d1", "Smoke calms the hive before it is opened.")})
    mine = library.for_owner("ada", kept)
    in_a_folder = GuidanceLibrary(tmp_path / "other", folder=tmp_path / "guidance").for_owner("ada", kept)
    for question in ("fold the dough", "calm bees with smoke"):
        assert mine.search(question) == in_a_folder.search(question)
    assert not (tmp_path / "home" / "chroma").exists()
    mine.close()
    in_a_folder.close()
    in_a_folder.guidance.close()


def test_a_server_that_is_killed_is_a_message_and_its_return_is_noticed(
    library: GuidanceLibrary, server: ChromaServer
) -> None:
    assert library.search("fold the dough")[0].document == "bread"
    server.kill()
    for _ in range(2):
        with pytest.raises(StorageError, match="Start the Chroma server"):
            library.search("fold the dough")
    assert [document.slug for document in library.documents()] == ["bread", "tea"]
    server.start()
    assert library.search("fold the dough")[0].document == "bread"


def test_a_server_that_came_back_empty_is_filled_again(library: GuidanceLibrary, tmp_path: Path) -> None:
    mine = library.for_owner("ada", KeptInMemory({"d1": passages("d1", "Smoke calms the hive.")}))
    assert mine.search("smoke and hive", source="user")
    other = ChromaServer(tmp_path / "empty")
    other.start()
    moved = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance", chroma_url=other.url)
    assert moved.search("fold the dough")[0].document == "bread"
    assert moved.for_owner("ada", KeptInMemory({"d1": passages("d1", "Smoke calms the hive.")})).search(
        "smoke and hive", source="user"
    )
    moved.close()
    mine.close()
    other.kill()


def test_a_server_that_hangs_is_a_message(library: GuidanceLibrary, server: ChromaServer) -> None:
    server.send(signal.SIGSTOP)
    with pytest.raises(StorageError, match="does not answer"):
        library.search("fold the dough")
    server.send(signal.SIGCONT)
    assert library.search("fold the dough")[0].document == "bread"
