"""What a browser does with hostile text in every field: requests to other addresses, scripts that ran."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from benchmarks.chromium import chromium
from benchmarks.figure import Figure
from benchmarks.hostile import MARK, judged, texts, write_profile
from benchmarks.server import served
from benchmarks.walk import Walk
from tests.model_behaviours import Body, answers
from tests.model_server import ModelServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

RAN = "() => String(window.__pwned ?? '')"


@dataclass
class Trap:
    """A listener of the loopback that nobody has a reason to call; `hits` are the paths that were asked for."""

    address: str
    hits: list[str] = field(default_factory=list)


@dataclass
class Seen:
    """What a context did that it should not, and on how many views the hostile text could be read."""

    ours: str
    foreign: list[str] = field(default_factory=list)
    ran: list[str] = field(default_factory=list)
    views: int = 0
    shown: int = 0

    def watch(self, context: BrowserContext) -> None:
        def asked(url: str) -> None:
            parts = urlsplit(url)
            if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != self.ours:
                self.foreign.append(url)

        context.on("request", lambda request: asked(request.url))
        context.on("dialog", self._refuse)

    def _refuse(self, dialog: Dialog) -> None:
        self.ran.append(dialog.message)
        dialog.dismiss()

    def look(self, page: Page) -> None:
        """Let the page settle, then ask each of its frames whether a script of ours ran."""
        page.wait_for_timeout(600)
        self.views += 1
        self.shown += page.locator("body").inner_text().count(MARK)
        self.ran += [value for frame in page.frames if (value := frame.evaluate(RAN))]


@contextmanager
def trap() -> Iterator[Trap]:
    found = Trap("")

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.hits.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        found.address = f"http://127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield found
        server.shutdown()


def foreign_requests() -> list[Figure]:
    """Hostile text typed, imported, written into a profile and spoken by a model; every page looked at."""
    with trap() as caught, ModelServer(reply=_replies(caught.address)) as model, chromium() as browser:
        _prove_that_it_would_be_seen(browser)
        with served(
            prepare=lambda home: write_profile(home, caught.address),
            INFOVIEW_MODEL="openai:<img src=x onerror=window.__pwned=16>",
            OPENAI_API_KEY="none",
            OPENAI_BASE_URL=model.base_url,
        ) as server:
            seen = Seen(urlsplit(server.url).netloc)
            with browser.new_context(viewport={"width": 1400, "height": 950}) as context:
                seen.watch(context)
                page = context.new_page()
                Walk(page, server.url, caught.address, lambda: seen.look(page)).everywhere(
                    lambda: model.script(answers(judged(caught.address)))
                )
    return _figures(seen, caught)


def _prove_that_it_would_be_seen(browser: Browser) -> None:
    """The same watch on a page without any protection; RuntimeError where it is blind."""
    with trap() as control, browser.new_context() as context:
        seen = Seen("127.0.0.1:1")
        seen.watch(context)
        page = context.new_page()
        page.set_content(f"{MARK}<img src={control.address}/x><script>window.__pwned = 1; alert(2)</script>")
        seen.look(page)
    if not (seen.foreign and control.hits and len(seen.ran) == 2 and seen.shown):
        raise RuntimeError(f"the watch is blind: {seen} {control}")


def _replies(address: str) -> Callable[[Body], str]:
    said = texts(address)
    return lambda body: f"It is quiet work. {said[len(body['messages']) % len(said)]}"


def _figures(seen: Seen, caught: Trap) -> list[Figure]:
    for url in sorted({*seen.foreign, *caught.hits})[:10]:
        print(f"        asked for {url}")
    return [
        Figure(f"requests to other addresses, {seen.views} views of hostile text", len(seen.foreign), "", 0),
        Figure("requests that arrived at the foreign listener", len(caught.hits), "", 0),
        Figure("scripts of hostile text that ran", len(seen.ran), "", 0),
        Figure("hostile texts that could be read on these views", seen.shown, "", 100, "at least"),
    ]
