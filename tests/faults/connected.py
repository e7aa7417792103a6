"""The real product with a model behind an address of one's choice, in this process or in a terminal of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from click.testing import CliRunner, Result

from infoview_ai.bootstrap import App, build
from infoview_ai.cli.main import cli
from infoview_ai.config import read_config

KEY = "sk-faults-canary-4711"
LIMIT_S = 0.3
"""First token and silence in mid-stream: short, so that a fault shows soon."""

NOT_FOR_PEOPLE = (KEY, "Traceback", "Error(", "Exception", "httpx", "langchain", 'File "')
"""What no message to a user may hold: the key, and the innards."""


def environ(base_url: str, home: Path, *, limit_s: float = LIMIT_S) -> dict[str, str]:
    return {
        "INFOVIEW_HOME": str(home),
        "INFOVIEW_MODEL": "openai:loopback-1",
        "OPENAI_API_KEY": KEY,
        "OPENAI_BASE_URL": base_url,
        "INFOVIEW_FIRST_TOKEN_SECONDS": f"{limit_s}",
        "INFOVIEW_STALL_SECONDS": f"{limit_s}",
    }


@contextmanager
def app_at(base_url: str, home: Path, *, limit_s: float = LIMIT_S) -> Iterator[App]:
    app = build(read_config(environ(base_url, home, limit_s=limit_s)))
    try:
        yield app
    finally:
        app.close()


def closed_port() -> int:
    """A port of the loopback on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def address_of(port: int) -> str:
    return f"http://127.0.0.1:{port}/v1"


def terminal(
    *words: str, said: str = "", environment: dict[str, str], timeout_s: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run `infoview` in a process of its own; `environment` is all it has of ours."""
    return subprocess.run(
        [Path(sys.executable).with_name("infoview"), *words],
        input=said,
        capture_output=True,
        text=True,
        cwd=environment["INFOVIEW_HOME"] if Path(environment["INFOVIEW_HOME"]).is_dir() else None,
        env=bare_environment() | environment,
        timeout=timeout_s,
        check=False,
    )


def in_process(*words: str, said: str = "", environment: dict[str, str]) -> Result:
    """The same command in this process, where what a process of its own adds is not the question."""
    return CliRunner().invoke(cli, words, input=said, env=environment)


def bare_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("INFOVIEW_", "OPENAI_"))}
