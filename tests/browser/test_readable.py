"""Light and dark, 400 and 1400 pixels: enough contrast, nothing cut off, everything with a name."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from infoview_ai.conversation.readers import read_transcript_file
from infoview_ai.ui.options import shipped_options
from tests.browser.conftest import Served
from tests.browser.steps import GREETING, enter, settled, talk

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
NAMELESS = """() => {
  const folded = (e) => { const fold = e.closest('details'); return fold !== null && !fold.open; };
  const named = (e) => e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.title
    || e.innerText.trim() || (e.labels && e.labels.length) || e.placeholder;
  return [...document.querySelectorAll('button, input, textarea, select, [role=button]')]
    .filter(e => e.offsetParent && e.checkVisibility() && !folded(e) && !named(e)).map(e => e.outerHTML.slice(0, 160));
}"""
TOO_WIDE = "() => document.documentElement.scrollWidth > innerWidth + 2"
GROUND = """(wanted) => {
  const found = getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor.match(/\\d+/g);
  return '#' + found.slice(0, 3).map((part) => (+part).toString(16).padStart(2, '0')).join('') === wanted;
}"""
LOGISTICS = Path(__file__).parents[1] / "data" / "logistics_talk.txt"

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WIDTHS = (1400, 400)
TRIES = 20

Visit = Callable[[Page, Served, App], None]


def home(page: Page, server: Served, app: App) -> None:
    talk(app, GREETING)
    page.goto(server.url)
    expect(page.get_by_role("button", name=re.compile("^Go on with")).first).to_be_visible()


def choosing(page: Page, server: Served, app: App) -> None:
    page.goto(server.at("/rehearse"))
    page.get_by_text("Change this, or bring your questions").click()
    expect(page.get_by_role("textbox", name="Questions you want to ask")).to_be_visible()


def talking(page: Page, server: Served, app: App) -> None:
    enter(page, server, talk(app, GREETING, "Could you get me a job on your ward?", questions=("Who else?",)))


def pausing(page: Page, server: Served, app: App) -> None:
    made = talk(app, GREETING)
    app.rehearsals.pause(made.id)
    enter(page, server, app.rehearsals.get(made.id))


def debriefing(page: Page, server: Served, app: App) -> None:
    stored = app.rehearsals.import_transcript(read_transcript_file(LOGISTICS), LOGISTICS.name)
    page.goto(server.at(f"/debrief?r={stored.id}"))
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible()
    for quotes in page.get_by_text(re.compile(r"quotes? from the talk")).all():
        quotes.click()


def looking_back(page: Page, server: Served, app: App) -> None:
    app.rehearsals.end(talk(app, GREETING).id)
    page.goto(server.at("/history"))
    page.get_by_text("You have had a real conversation?").click()
    expect(page.get_by_role("button", name="Score this conversation")).to_be_visible()


def browsing(page: Page, server: Served, app: App) -> None:
    if not app.documents.all():
        app.documents.add(b"The night shift is the quietest and the hardest.", "A ward at night.txt")
    page.goto(server.at("/library"))
    page.get_by_text("Add documents").click()
    expect(page.get_by_role("button", name="Add to the library")).to_be_visible()


def finding(page: Page, server: Served, app: App) -> None:
    page.goto(server.at("/library?q=How+do+I+end+in+time"))
    expect(page.locator(".st-key-found_0")).to_be_visible()


def reading(page: Page, server: Served, app: App) -> None:
    page.goto(server.at("/library?document=time&at=the-wrap-line"))
    expect(page.locator(".st-key-passage_here")).to_be_in_viewport()
    page.get_by_text("What this rests on").click()


VISITS = [home, choosing, talking, pausing, debriefing, looking_back, browsing, finding, reading]


@pytest.mark.parametrize("visit", VISITS, ids=lambda one: one.__name__)
def test_every_page_can_be_read_in_both_schemes_and_widths(visit: Visit, server: Served, app: App, page: Page) -> None:
    visit(page, server, app)
    page.mouse.move(2, 2)
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(GROUND, arg=shipped_options()[f"theme.{scheme}.backgroundColor"])
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 850})
            settled(page)
            assert faint(page) == [], (scheme, width)
            assert page.evaluate(NAMELESS) == [], (scheme, width)
            assert not page.evaluate(TOO_WIDE), (scheme, width)
    expect(page.get_by_test_id("stException")).to_have_count(0)


def faint(page: Page) -> list[str]:
    """What cannot be read once colours that fade in have come to rest."""
    found: list[str] = page.evaluate(CONTRAST)
    for _ in range(TRIES):
        if not found:
            break
        page.wait_for_timeout(100)
        found = page.evaluate(CONTRAST)
    return found


def test_the_chart_is_told_in_words_too(server: Served, app: App, page: Page) -> None:
    made = talk(app, GREETING, "How did you get into this work?")
    app.rehearsals.end(made.id)
    page.goto(server.at(f"/debrief?r={made.id}"))
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible()
    words = page.evaluate(
        "() => [...document.querySelectorAll('[data-testid=stVegaLiteChart], [data-testid=stVegaLiteChart] *')]"
        ".map(e => e.getAttribute('aria-label') || '').join(' ')"
    )
    assert re.search(r"The talk took \d:\d\d of 15:00\.", words)
