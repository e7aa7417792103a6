"""A real server in a process of its own, and a real chromium on it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Dialog,
    Page,
    Request,
    ViewportSize,
    WebSocket,
    expect,
    sync_playwright,
)

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from tests.model_server import ModelServer

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
START_S = 60.0
PATIENCE_MS = 20_000
"""How long anything may take to appear before a test gives up; on a busy machine a page load takes seconds."""
WIDE: ViewportSize = {"width": 1400, "height": 900}
RUN = "from infoview_ai.cli.main import main; main()"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    absent = pytest.mark.skip(reason="needs chromium (Debian: apt-get install chromium)")
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("browser")
            if CHROMIUM is None and not os.environ.get("CI"):
                item.add_marker(absent)


@dataclass
class Served:
    """A running server: its address and data folder."""

    url: str
    home: Path
    process: subprocess.Popen[bytes]
    environment: Mapping[str, str] = field(default_factory=dict)

    def at(self, path: str) -> str:
        return f"{self.url}/{path.lstrip('/')}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(home: Path, **environment: str) -> Iterator[Served]:
    """`infoview app` with its data in `home`, from an empty folder."""
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("INFOVIEW_", "OPENAI_"))}
    command = [sys.executable, "-c", RUN, "app", "--port", str(port), "--no-browser"]
    home.mkdir(parents=True, exist_ok=True)
    log = home / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=home, env=kept | {"INFOVIEW_HOME": str(home)} | environment, stdout=out, stderr=out
        )
    try:
        served = Served(f"http://127.0.0.1:{port}", home, process, {"INFOVIEW_HOME": str(home)} | environment)
        wait_until_ready(served, log)
        yield served
    finally:
        process.terminate()
        process.wait(20)


def wait_until_ready(served: Served, log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and served.process.poll() is None:
        try:
            with urllib.request.urlopen(served.at("/readyz"), timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"the server did not start:\n{log.read_text(errors='replace')[-3000:]}")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The product with no model configured."""
    with serving(tmp_path_factory.mktemp("served")) as served:
        yield served


@pytest.fixture(scope="session")
def app(server: Served) -> Iterator[App]:
    """Another application on the server's folder: to make talks without clicking, and to see what is stored."""
    with beside(server) as made:
        yield made


@contextmanager
def beside(served: Served) -> Iterator[App]:
    made = build(read_config(served.environment))
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(scope="session")
def model() -> Iterator[ModelServer]:
    with ModelServer() as made:
        yield made


@pytest.fixture(scope="session")
def server_with_model(model: ModelServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The product with a model on the loopback; short limits, so that faults show soon."""
    with serving(
        tmp_path_factory.mktemp("modelled"),
        INFOVIEW_MODEL="openai:loopback-1",
        OPENAI_API_KEY="key-for-the-loopback",
        OPENAI_BASE_URL=model.base_url,
        INFOVIEW_FIRST_TOKEN_SECONDS="2",
        INFOVIEW_STALL_SECONDS="2",
    ) as served:
        yield served


@pytest.fixture(scope="session")
def app_with_model(server_with_model: Served) -> Iterator[App]:
    with beside(server_with_model) as made:
        yield made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@dataclass
class Watch:
    """What a page did besides being looked at."""

    host: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)

    def on(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("dialog", self._dialog)
        page.on("websocket", self._socket)

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self.host:
            self.foreign.append(request.url)

    def _dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _socket(self, opened: WebSocket) -> None:
        opened.on("framesent", lambda _frame: self.frames.append(time.monotonic()))
        opened.on("framereceived", lambda _frame: self.frames.append(time.monotonic()))


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One profile for all tests, so that the product's own files are loaded once. Pages keep nothing in it."""
    context = browser.new_context(viewport=WIDE, color_scheme="light")
    context.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page of its own; whatever else the test opened in the context is closed with it."""
    yield context.new_page()
    for opened in context.pages:
        opened.close()


@pytest.fixture
def watch(server: Served, page: Page) -> Watch:
    """Watches `page` on `server`."""
    made = Watch(urlsplit(server.url).netloc)
    made.on(page)
    return made
