"""The countdown is drawn in the browser: an idle page says nothing to the server, and the server nothing to it."""

from __future__ import annotations

import math
import re

from playwright.sync_api import Locator, Page, expect

from infoview_ai.bootstrap import App
from tests.browser.conftest import Served, Watch
from tests.browser.steps import GREETING, box, enter, say, settled, talk
from tests.model_behaviours import says
from tests.model_server import ModelServer

IDLE_MS = 5000
STILL_MS = 1500
"""Long enough for a clock that runs to show another second."""

WEEK = "What does a normal week look like for you?"
QUESTIONS = (
    "How did you get into this work?",
    WEEK,
    "What was harder than you had expected?",
    "Which skills matter most on a bad day?",
    "What do people get wrong about it?",
)


def left(page: Page) -> Locator:
    return page.locator(".clock .left")


def test_an_idle_talk_on_the_real_clock_counts_down_without_a_frame_and_leaves_the_focus_alone(
    server: Served, app: App, page: Page, watch: Watch
) -> None:
    enter(page, server, talk(app, GREETING, clock="real"))
    box(page).focus()
    settled(page)
    before, frames = left(page).inner_text(), len(watch.frames)
    page.wait_for_timeout(IDLE_MS)
    assert len(watch.frames) == frames
    assert seconds(left(page).inner_text()) < seconds(before)
    assert page.evaluate("document.activeElement.dataset.testid") == "stChatInputTextArea"


def test_the_speaking_clock_moves_only_when_something_is_said(
    server: Served, app: App, page: Page, watch: Watch
) -> None:
    enter(page, server, talk(app, GREETING))
    settled(page)
    before, frames = left(page).inner_text(), len(watch.frames)
    page.wait_for_timeout(STILL_MS)
    expect(left(page)).to_have_text(before)
    assert len(watch.frames) == frames
    say(page, WEEK)
    expect(left(page)).not_to_have_text(before)


def test_the_real_clock_begins_with_the_first_words(server: Served, app: App, page: Page) -> None:
    enter(page, server, talk(app, clock="real"))
    expect(left(page)).to_have_text("15:00")
    page.wait_for_timeout(STILL_MS)
    expect(left(page)).to_have_text("15:00")
    say(page, GREETING)
    expect(left(page)).not_to_have_text("15:00")
    shown = left(page).inner_text()
    expect(left(page)).not_to_have_text(shown)


def test_the_real_clock_stands_still_while_paused_and_is_right_after_a_reload(
    server: Served, app: App, page: Page
) -> None:
    made = talk(app, GREETING, clock="real")
    enter(page, server, made)
    page.get_by_role("button", name="Pause").click()
    expect(box(page)).to_be_disabled()
    standing = app.rehearsals.get(made.id).remaining_s
    expect(left(page)).to_have_text(as_shown(standing))
    page.wait_for_timeout(STILL_MS)
    expect(left(page)).to_have_text(as_shown(standing))
    page.reload()
    expect(left(page)).to_have_text(as_shown(standing))

    page.get_by_role("button", name="Resume").click()
    expect(left(page)).not_to_have_text(as_shown(standing))
    at_most = app.rehearsals.get(made.id).remaining_s
    page.reload()
    expect(left(page)).to_have_text(re.compile(r"\d+:\d\d"))
    assert seconds(left(page).inner_text()) <= math.ceil(at_most)
    assert seconds(left(page).inner_text()) >= math.floor(app.rehearsals.get(made.id).remaining_s)


def test_the_real_clock_stands_still_while_a_reply_is_made(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    enter(page, server_with_model, talk(app_with_model, clock="real", engine="chat"))
    model.script(says("Hello. I have until ten, so go ahead. Where shall we begin?", between_s=0.4))
    say(page, GREETING, answered=False)
    stop = page.get_by_role("button", name="Stop the reply")
    expect(stop).to_be_visible()
    expect(left(page)).not_to_have_text("15:00")
    shown = [left(page).inner_text()]
    while stop.is_visible():
        page.wait_for_timeout(100)
        shown.append(left(page).inner_text())
    assert len(shown) > 2
    assert len(set(shown[:-1])) == 1  # the last one was read when the reply was there
    expect(left(page)).not_to_have_text(shown[0])


def test_the_last_minutes_and_the_limit_are_told_in_words_and_shape(server: Served, app: App, page: Page) -> None:
    enter(page, server, talk(app, GREETING, minutes=3))
    clock = page.locator(".clock")
    expect(clock).to_have_attribute("data-phase", "calm")
    for question in QUESTIONS:
        if clock.get_attribute("data-phase") != "calm":
            break
        shown = left(page).inner_text()
        say(page, question)
        expect(left(page)).not_to_have_text(shown)
    assert clock.get_attribute("data-phase") in ("wrap", "over")
    assert clock.locator(".sign").inner_text() in ("\u25b2", "\u25a0")
    assert re.search("Time to begin closing|The time is up", clock.locator(".note").inner_text())
    assert page.locator(".said").get_attribute("aria-live") == "polite"
    assert page.locator(".said").inner_text()


def seconds(shown: str) -> int:
    minutes, _, rest = shown.partition(":")
    return int(minutes) * 60 + int(rest)


def as_shown(left_s: float) -> str:
    whole = math.ceil(left_s)
    return f"{whole // 60}:{whole % 60:02d}"
