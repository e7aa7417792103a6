"""The second reader on the debrief: only where there is one, side by side where it differs, kindly where it fails."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from tests.browser.conftest import Served
from tests.browser.steps import GREETING, settled, talk
from tests.model_behaviours import fails, second_reader
from tests.model_server import ModelServer

WEEK = "What does a normal week look like for you?"
READING = second_reader(
    {"intrusive": [(5, WEEK)], "opens_with_pitch": [(1, "never said")]}, why="A normal week hides the days that matter."
)


def debrief(page: Page, server: Served, app: App) -> None:
    made = talk(app, GREETING, "How did you get into this work?", WEEK)
    app.rehearsals.end(made.id)
    page.goto(server.at(f"/debrief?r={made.id}"))
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    settled(page)


def test_a_reading_that_differs_stands_beside_that_of_the_rules(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    debrief(page, server_with_model, app_with_model)
    verdicts = page.get_by_role("heading", level=3).all_inner_texts()
    model.filled = READING
    page.get_by_role("button", name="Have openai:loopback-1 read it too").click()
    expect(page.get_by_text("openai:loopback-1 read the talk too; 1 remark was added.")).to_be_visible()
    differing = page.locator(".st-key-contested_questions")
    expect(differing).to_contain_text("By the rules")
    expect(differing).to_contain_text("○○○○ Missed")
    expect(differing).to_contain_text("A normal week hides the days that matter.")
    expect(page.get_by_text("Made up.")).to_have_count(0)
    assert page.get_by_role("heading", level=3).all_inner_texts() == verdicts
    expect(page.get_by_role("button", name="Have openai:loopback-1 read it too")).to_have_count(0)
    asked = len(model.requests)
    page.reload()
    expect(differing).to_be_visible()
    assert len(model.requests) == asked
    model.filled = second_reader()
    page.get_by_role("button", name="Have openai:loopback-1 read it again").click()
    page.get_by_text("All 2 second readings").click()
    expect(page.get_by_text("Reading 1, openai:loopback-1:")).to_be_visible()
    expect(page.get_by_text("Reading 2, openai:loopback-1:")).to_be_visible()


def test_a_reader_that_fails_leaves_the_whole_debrief_and_can_be_asked_again(
    server_with_model: Served, app_with_model: App, model: ModelServer, page: Page
) -> None:
    debrief(page, server_with_model, app_with_model)
    before = page.get_by_role("heading").all_inner_texts()
    model.script(*[fails(500)] * 4)
    page.get_by_role("button", name="Have openai:loopback-1 read it too").click()
    expect(page.get_by_text("The score by rule stands.")).to_be_visible()
    assert page.get_by_role("heading").all_inner_texts() == before
    expect(page.get_by_role("button", name="Have openai:loopback-1 read it too")).to_be_enabled()
    expect(page.get_by_role("button", name="Debrief (Markdown)")).to_be_visible()


def test_without_a_model_there_is_no_second_reader(server: Served, app: App, page: Page) -> None:
    debrief(page, server, app)
    expect(page.get_by_role("button", name="read it too")).to_have_count(0)
