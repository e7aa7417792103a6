"""Light and dark, 400 and 1400 pixels: enough contrast, nothing cut off, everything with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Served
from tests.browser.steps import GREETING, begin, box, end, say

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
NAMELESS = """() => {
  const folded = (e) => { const fold = e.closest('details'); return fold !== null && !fold.open; };
  const named = (e) => e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.title
    || e.innerText.trim() || (e.labels && e.labels.length) || e.placeholder;
  return [...document.querySelectorAll('button, input, textarea, select, [role=button]')]
    .filter(e => e.offsetParent && e.checkVisibility() && !folded(e) && !named(e)).map(e => e.outerHTML.slice(0, 160));
}"""
TOO_WIDE = "() => document.documentElement.scrollWidth > innerWidth + 2"

Scheme = Literal["light", "dark"]


@pytest.fixture(params=[("light", 1400), ("light", 400), ("dark", 1400), ("dark", 400)], ids=str)
def view(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    scheme: Scheme = request.param[0]
    context = browser.new_context(viewport={"width": request.param[1], "height": 850}, color_scheme=scheme)
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def inspect(page: Page) -> None:
    page.mouse.move(2, 2)
    page.wait_for_timeout(900)
    assert page.evaluate(CONTRAST) == []
    assert page.evaluate(NAMELESS) == []
    assert not page.evaluate(TOO_WIDE)
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_every_page_can_be_read(server: Served, view: Page) -> None:
    view.goto(server.url)
    expect(view.get_by_role("heading").first).to_be_visible()
    inspect(view)

    view.goto(server.at("/rehearse"))
    view.get_by_text("Change this, or bring your questions").click()
    expect(view.get_by_role("textbox", name="Questions you want to ask")).to_be_visible()
    inspect(view)

    begin(view, server)
    say(view, GREETING)
    say(view, "Could you get me a job on your ward?")
    inspect(view)
    view.get_by_role("button", name="Pause").click()
    expect(box(view)).to_be_disabled()
    inspect(view)

    view.get_by_role("button", name="Resume").click()
    expect(box(view)).to_be_enabled()
    end(view)
    for quotes in view.get_by_text(re.compile(r"quotes? from the talk")).all():
        quotes.click()
    inspect(view)

    view.goto(server.at("/history"))
    expect(view.get_by_role("button", name="Debrief").first).to_be_visible()
    inspect(view)


def test_the_chart_is_told_in_words_too(server: Served, view: Page) -> None:
    begin(view, server)
    say(view, GREETING)
    end(view)
    chart = view.locator("[data-testid=stVegaLiteChart]")
    expect(chart).to_be_visible()
    words = view.evaluate(
        "() => [...document.querySelectorAll('[data-testid=stVegaLiteChart], [data-testid=stVegaLiteChart] *')]"
        ".map(e => e.getAttribute('aria-label') || '').join(' ')"
    )
    assert "The talk took" in words
