"""A real browser for the benchmarks, and what is asked of a page in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ARGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")

USABLE = """
window.__usable = new Promise((tell, fail) => {
  setTimeout(() => fail(new Error("the page did not become usable within a minute")), 60000);
  const look = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    const wanted = window.__wanted ?? [];
    const there = wanted.every(([where, count]) =>
      [...document.querySelectorAll(where)].filter((one) => one.offsetParent && one.innerText.trim()).length >= count);
    if (app?.dataset.testScriptState === "notRunning" && there) tell(performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
"""
"""Tells when, after the navigation began (ms), all that is wanted could be seen and the page's script had finished."""

ANSWERED = """
([said]) => {
  const words = (one) => [...one.querySelectorAll('[data-testid="stText"]')].map((text) => text.innerText).join(" ");
  const answered = () => {
    const shown = [...document.querySelectorAll('[data-testid="stChatMessage"]')];
    const [line, reply] = shown.slice(-2);
    const mine = '[aria-label="Chat message from You"]';
    return reply && words(line).trim() === said && !reply.querySelector(mine) && words(reply).trim();
  };
  window.__answered = new Promise((tell, fail) => addEventListener("keydown", () => {
    setTimeout(() => fail(new Error("no reply was shown within half a minute")), 30000);
    const begun = performance.now();
    const look = () => answered() ? tell(performance.now() - begun) : requestAnimationFrame(look);
    look();
  }, { capture: true, once: true }));
}
"""
"""Tells how long (ms) after the next key the last two messages are the line that was said and a reply to it."""


def installed() -> str | None:
    """The path of Debian's chromium; None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser of its own until the block is left."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=list(ARGS))
        try:
            yield browser
        finally:
            browser.close()


def usable_ms(browser: Browser, url: str, wanted: list[tuple[str, int]]) -> float:
    """A first visit in a fresh context: milliseconds until so many elements of each selector can be seen and used."""
    context = browser.new_context(viewport={"width": 1400, "height": 950})
    try:
        page = context.new_page()
        page.add_init_script(f"window.__wanted = {[list(one) for one in wanted]!r};{USABLE}")
        page.goto(url, wait_until="commit")
        return float(page.evaluate("() => window.__usable"))
    finally:
        context.close()
