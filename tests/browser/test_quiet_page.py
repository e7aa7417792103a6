"""The countdown is drawn in the browser: an idle page says nothing to the server, and the server nothing to it."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Served, Watch
from tests.browser.steps import GREETING, begin, box, say

IDLE_MS = 6000
QUESTIONS = (
    "How did you get into this work?",
    "What does a normal week look like for you?",
    "What was harder than you had expected?",
    "How did you deal with that?",
    "Which skills matter most on a bad day?",
    "What do people get wrong about it?",
    "How do people usually find a first post?",
    "What keeps you in it?",
)


def test_an_idle_talk_on_the_real_clock_counts_down_without_a_single_frame(
    server: Served, page: Page, watch: Watch
) -> None:
    begin(page, server, clock="Real time")
    say(page, GREETING)
    page.wait_for_timeout(2500)
    clock = page.locator(".clock .left")
    before, frames = clock.inner_text(), len(watch.frames)
    assert re.fullmatch(r"1[0-5]:\d\d", before)
    page.wait_for_timeout(IDLE_MS)
    assert len(watch.frames) == frames
    after = clock.inner_text()
    assert 4 <= seconds(before) - seconds(after) <= 9


def test_the_speaking_clock_moves_only_when_something_is_said(server: Served, page: Page, watch: Watch) -> None:
    begin(page, server)
    say(page, GREETING)
    page.wait_for_timeout(1500)
    clock = page.locator(".clock .left")
    before, frames = clock.inner_text(), len(watch.frames)
    page.wait_for_timeout(3000)
    assert clock.inner_text() == before
    assert len(watch.frames) == frames
    say(page, "What does a normal week look like for you?")
    expect(clock).not_to_have_text(before)


def test_the_real_clock_stands_still_while_paused_and_survives_a_reload(server: Served, page: Page) -> None:
    begin(page, server, clock="Real time")
    say(page, GREETING)
    page.get_by_role("button", name="Pause").click()
    expect(box(page)).to_be_disabled()
    page.wait_for_timeout(800)
    before = page.locator(".clock .left").inner_text()
    page.wait_for_timeout(2500)
    assert page.locator(".clock .left").inner_text() == before
    page.reload()
    expect(page.locator(".clock .left")).to_have_text(before)


def test_the_countdown_never_takes_the_focus(server: Served, page: Page) -> None:
    begin(page, server, clock="Real time")
    say(page, GREETING)
    box(page).focus()
    page.wait_for_timeout(3200)
    assert page.evaluate("document.activeElement.dataset.testid") == "stChatInputTextArea"


def test_the_last_minutes_and_the_limit_are_told_in_words_and_shape(server: Served, page: Page) -> None:
    page.goto(server.at("/rehearse"))
    page.get_by_text("Change this, or bring your questions").click()
    page.get_by_text("10", exact=True).click()
    page.wait_for_timeout(800)
    page.get_by_role("button", name="Practise with Amara").click()
    expect(box(page)).to_be_visible()
    clock = page.locator(".clock")
    expect(clock).to_have_attribute("data-phase", "calm")
    say(page, GREETING)
    for number in range(40):
        if clock.get_attribute("data-phase") != "calm":
            break
        say(page, QUESTIONS[number % len(QUESTIONS)])
        page.wait_for_timeout(250)
    expect(clock).to_have_attribute("data-phase", re.compile("wrap|over"))
    assert clock.locator(".sign").inner_text() in ("\u25b2", "\u25a0")
    assert re.search("Time to begin closing|The time is up", clock.locator(".note").inner_text())
    assert page.locator(".said").get_attribute("aria-live") == "polite"


def seconds(shown: str) -> int:
    minutes, _, rest = shown.partition(":")
    return int(minutes) * 60 + int(rest)
