"""The product as a server process of its own, over a data folder of its own, on a free port of the loopback."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config

READY_WITHIN_S = 60.0


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    url: str
    home: Path
    process: psutil.Process
    environ: dict[str, str]

    @property
    def memory_mb(self) -> float:
        """Resident memory of the server and its children, in MB."""
        family = [self.process, *self.process.children(recursive=True)]
        return float(sum(member.memory_info().rss for member in family) / 1e6)

    @property
    def cpu_s(self) -> float:
        """Processor time that the server has used so far, in seconds."""
        times = self.process.cpu_times()
        return float(times.user + times.system)


@contextmanager
def served(
    command: Sequence[str] | None = None,
    health: str = "/readyz",
    prepare: Callable[[Path], None] = lambda _home: None,
    **more: str,
) -> Iterator[Server]:
    """`infoview app` (or another command, with `{port}` in it) until the block is left.

    `prepare` may put files into the data folder first; `more` are variables of the server's environment.
    """
    infoview = str(Path(sys.executable).with_name("infoview"))
    port = free_port()
    words = [word.format(port=port) for word in command or (infoview, "app", "--no-browser", "--port", "{port}")]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        prepare(Path(home))
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("INFOVIEW_", "OPENAI_"))}
        environ = clean | {"INFOVIEW_HOME": home} | more
        with subprocess.Popen(
            words, env=environ, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as run:
            try:
                url = f"http://127.0.0.1:{port}"
                _await(url + health, run)
                yield Server(url, Path(home), psutil.Process(run.pid), environ)
            finally:
                run.terminate()
                try:
                    run.wait(10)
                except subprocess.TimeoutExpired:
                    run.kill()


@contextmanager
def product_of(server: Server) -> Iterator[App]:
    """The product in this process over the data folder of `server`, to begin or to look at what it stores."""
    app = build(read_config(server.environ))
    try:
        yield app
    finally:
        app.close()


def free_port() -> int:
    """A port of the loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(url: str, run: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < deadline:
        if run.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {run.returncode}")
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"{url} did not answer within {READY_WITHIN_S:g} s")
