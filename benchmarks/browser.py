"""What somebody at the screen waits for, in a real browser on the same machine."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.chromium import ANSWERED, chromium, usable_ms
from benchmarks.figure import Figure, median
from benchmarks.server import Server, product_of, served
from benchmarks.talks import question
from infoview_ai.rehearsal.rehearsal import Settings, State

if TYPE_CHECKING:
    from playwright.sync_api import Page

VISITS = 5
SEEDED, TYPED = 90, 8
IDLE_S = 60

HELLO = """import streamlit as st

st.title("Hello")
for number in range(40):
    with st.chat_message("user" if number % 2 else "assistant"):
        st.write(f"Message {number}: a sentence of about the usual length, so that there is something to draw.")
st.button("Go on")
st.chat_input("Say something")
"""
HELLO_COMMAND = (
    *(sys.executable, "-m", "streamlit", "run", "hello.py", "--server.headless=true"),
    *("--server.address=127.0.0.1", "--server.port={port}", "--browser.gatherUsageStats=false"),
)
HELLO_WANTED = [('[data-testid="stChatMessage"]', 40), ("button", 1), ("h1", 1)]
HOME_WANTED = [("h1", 1), ('[data-testid="stBaseButton-primary"]', 1)]


def first_visit() -> list[Figure]:
    """A server that has just become ready, and its first visitor with an empty cache; both kinds in turn."""
    ours: list[float] = []
    hello: list[float] = []
    started: list[float] = []
    with chromium() as browser:
        for _ in range(VISITS):
            with served(HELLO_COMMAND, "/_stcore/health", _write_hello) as server:
                hello.append(usable_ms(browser, server.url, HELLO_WANTED))
            begun = time.perf_counter()
            with served() as server:
                started.append(time.perf_counter() - begun)
                ours.append(usable_ms(browser, server.url, HOME_WANTED))
    ratio = median(ours) / median(hello)
    return [
        Figure("page usable, first visit in Chromium, against a hello page of 40 messages", ratio, "x", 1.5),
        Figure("page usable, first visit: ours", median(ours) / 1000, "s"),
        Figure("page usable, first visit: hello page", median(hello) / 1000, "s"),
        Figure("server start until ready, median", median(started), "s"),
    ]


def _write_hello(home: Path) -> None:
    (home / "hello.py").write_text(HELLO, encoding="utf-8")


def long_rehearsal() -> list[Figure]:
    """Lines typed at the end of a 100-turn rehearsal: from Enter to the reply on the screen."""
    with served() as server, chromium() as browser:
        rehearsal = _long_talk(server)
        page = browser.new_page(viewport={"width": 1400, "height": 950})
        page.goto(f"{server.url}/rehearse?r={rehearsal}")
        page.get_by_test_id("stChatMessage").first.wait_for()
        page.wait_for_timeout(1500)
        taken = [_typed(page, question(SEEDED // 2 + number)) for number in range(TYPED)]
        memory = server.memory_mb
        with product_of(server) as app:
            turns = len(app.rehearsals.get(rehearsal).turns)
    if turns != SEEDED + 2 * TYPED:
        raise RuntimeError(f"the rehearsal has {turns} turns")
    return [
        Figure(
            f"a turn in the browser, {turns}-turn rehearsal, submit to reply shown, median", median(taken), "s", 0.5
        ),
        Figure(f"a turn in the browser, slowest of {TYPED}", max(taken), "s"),
        Figure("memory of the server with one open rehearsal", memory, "MB", 420),
    ]


def _long_talk(server: Server) -> str:
    """A rehearsal of `SEEDED` turns, stored where the server finds it."""
    with product_of(server) as app:
        for profile in app.profiles.all():
            rehearsal = app.rehearsals.start(Settings(professional=profile.slug, minutes=180))
            for number in range(SEEDED // 2):
                if rehearsal.state is State.RUNNING:
                    app.rehearsals.say(rehearsal.id, question(number))
                    rehearsal = app.rehearsals.wait(rehearsal.id, 30)
            if rehearsal.state is State.RUNNING:
                return rehearsal.id
    raise RuntimeError("nobody talks for that long")


def _typed(page: Page, line: str) -> float:
    """Type `line`; seconds from Enter until the reply could be read. A moment of rest follows."""
    box = page.get_by_test_id("stChatInputTextArea")
    box.fill(line)
    page.evaluate(ANSWERED, [line])
    box.press("Enter")
    taken = float(page.evaluate("() => window.__answered")) / 1000.0
    page.wait_for_timeout(1000)
    return taken


def idle_page() -> list[Figure]:
    """Websocket messages in either direction while a countdown runs and nobody does anything."""
    frames: list[float] = []
    with served() as server, chromium() as browser:
        with product_of(server) as app:
            slug = app.profiles.all()[0].slug
            rehearsal = app.rehearsals.start(Settings(professional=slug, clock="real"))
            app.rehearsals.say(rehearsal.id, question(0))
            app.rehearsals.wait(rehearsal.id, 30)
        page = browser.new_page()
        page.on("websocket", lambda socket: _count(socket, frames))
        page.goto(f"{server.url}/rehearse?r={rehearsal.id}")
        clock = page.locator(".clock .left")
        clock.wait_for()
        page.wait_for_timeout(3000)
        seen, drawn = len(frames), clock.inner_text()
        page.wait_for_timeout(IDLE_S * 1000)
        idle, later = len(frames) - seen, clock.inner_text()
    if not seen or drawn == later:
        raise RuntimeError(f"nothing was measured: {seen} frames before, countdown from {drawn} to {later}")
    return [Figure(f"websocket messages in {IDLE_S} s, idle, countdown from {drawn} to {later}", idle, "", 0)]


def _count(socket: object, frames: list[float]) -> None:
    from playwright.sync_api import WebSocket

    if isinstance(socket, WebSocket):
        socket.on("framesent", lambda _data: frames.append(time.monotonic()))
        socket.on("framereceived", lambda _data: frames.append(time.monotonic()))
