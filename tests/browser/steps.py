"""What a person does on the pages, as steps."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Served

GREETING = "Hello Amara, thank you for making the time. I asked for fifteen minutes and want to learn about nursing."


def begin(page: Page, server: Served, name: str = "Amara", **choices: str) -> None:
    """Start a talk with somebody; `clock="Real time"`, `questions="..."` are chosen in the drawer first."""
    page.goto(server.at("/rehearse"))
    expect(page.get_by_role("button", name=re.compile("^Practise with")).first).to_be_visible()
    if choices:
        page.get_by_text("Change this, or bring your questions").click()
        if "clock" in choices:
            page.get_by_text(choices["clock"], exact=True).click()
        if "engine" in choices:
            page.get_by_text(choices["engine"], exact=True).click()
        if "questions" in choices:
            page.get_by_role("textbox", name="Questions you want to ask").fill(choices["questions"])
            page.keyboard.press("Tab")
        page.wait_for_timeout(700)
    page.get_by_role("button", name=f"Practise with {name}").click()
    expect(box(page)).to_be_visible()


def box(page: Page) -> Locator:
    return page.get_by_test_id("stChatInputTextArea")


def messages(page: Page) -> Locator:
    return page.get_by_test_id("stChatMessage")


def say(page: Page, line: str, *, answered: bool = True) -> None:
    """Say a line; wait for the reply's words unless told not to."""
    box(page).fill(line)
    box(page).press("Enter")
    expect(messages(page).nth(-2).get_by_test_id("stText")).to_have_text(line)
    if answered:
        expect(messages(page).last.get_by_test_id("stText")).to_be_visible()


def end(page: Page) -> None:
    page.get_by_role("button", name="End the talk").click()
    expect(page.get_by_role("heading", name="How the time went")).to_be_visible()
