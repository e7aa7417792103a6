"""What a person does on the pages, as steps; and talks made beforehand, where choosing somebody is not the question."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from infoview_ai.bootstrap import App
from infoview_ai.conversation.transcript import ClockKind
from infoview_ai.rehearsal.rehearsal import EngineKind, PlannedQuestion, Rehearsal, Settings
from infoview_ai.ui.components.conversation import folded_turns
from tests.browser.conftest import Served

GREETING = "Hello Amara, thank you for making the time. I asked for fifteen minutes and want to learn about nursing."


def talk(
    app: App,
    *lines: str,
    questions: tuple[str, ...] = (),
    minutes: float = 15,
    clock: ClockKind = "spoken",
    engine: EngineKind = "scripted",
) -> Rehearsal:
    """A talk with Amara in which these lines have been said and answered."""
    planned = tuple(PlannedQuestion(text=text) for text in questions)
    made = app.rehearsals.start(
        Settings(professional="amara-osei", minutes=minutes, clock=clock, engine=engine, questions=planned)
    )
    for line in lines:
        made = app.rehearsals.say(made.id, line)
    return made


def enter(page: Page, server: Served, rehearsal: Rehearsal) -> None:
    """Open the talk's page."""
    page.goto(server.at(f"/rehearse?r={rehearsal.id}"))
    expect(box(page)).to_be_visible()
    expect(messages(page)).to_have_count(len(rehearsal.turns) - folded_turns(len(rehearsal.turns)))


def begin(page: Page, server: Served, name: str = "Amara", **choices: str) -> None:
    """Start a talk with somebody; `clock="Real time"`, `questions="..."` are chosen in the drawer first."""
    page.goto(server.at("/rehearse"))
    expect(page.get_by_role("button", name=re.compile("^Practise with")).first).to_be_visible()
    if choices:
        page.get_by_text("Change this, or bring your questions").click()
        for choice in ("clock", "engine", "minutes"):
            if choice in choices:
                page.get_by_text(choices[choice], exact=True).click()
        if "questions" in choices:
            page.get_by_role("textbox", name="Questions you want to ask").fill(choices["questions"])
            page.keyboard.press("Tab")
        settled(page)
    page.get_by_role("button", name=f"Practise with {name}").click()
    expect(box(page)).to_be_visible()


def settled(page: Page) -> None:
    """Wait until the page's script has run and its last changes are drawn."""
    page.evaluate("() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 60))")
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()


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
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
