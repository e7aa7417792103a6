"""Why a remark was made, and what a learner does who sees it differently."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from tests.browser.conftest import Served
from tests.browser.steps import GREETING, settled, talk

PITCH = "How does hiring usually work at your hospital?"


def debrief(page: Page, server: Served, app: App) -> str:
    made = talk(app, GREETING, "How did you get into this work?", PITCH, "Thank you, goodbye.")
    app.rehearsals.end(made.id)
    page.goto(server.at(f"/debrief?r={made.id}"))
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    page.locator(".st-key-criteria").get_by_text(re.compile(r"^\d+ quotes? from the talk$")).nth(1).click()
    settled(page)
    return made.id


def test_a_remark_says_what_it_rests_on_and_takes_the_learners_view(server: Served, app: App, page: Page) -> None:
    rehearsal_id = debrief(page, server, app)
    page.locator(".st-key-why_job_pitch_0 button").click()
    expect(page.get_by_text("It rests on these words")).to_be_visible()
    expect(page.get_by_text("It is like P35")).to_be_visible()
    expect(page.get_by_text("From the library")).to_be_visible()
    page.locator("label").filter(has_text=re.compile("^fine$")).click()
    page.get_by_role("textbox", name="Why").fill("They had spoken about hiring first <b>x</b>")
    page.get_by_role("button", name="Keep my view").click()
    expect(page.get_by_text("You see this differently. To you it is fine.")).to_be_visible()
    [view] = app.rehearsals.disputes(rehearsal_id)
    assert (view.note, view.quote) == ("They had spoken about hiring first <b>x</b>", PITCH)
    page.reload()
    page.locator(".st-key-criteria").get_by_text(re.compile(r"^\d+ quotes? from the talk$")).nth(1).click()
    page.get_by_role("button", name="Take that back").click()
    expect(page.get_by_text("You see this differently.")).to_have_count(0)
    assert app.rehearsals.disputes(rehearsal_id) == ()


def test_the_debrief_says_how_far_its_readings_can_be_trusted(server: Served, app: App, page: Page) -> None:
    debrief(page, server, app)
    page.get_by_text("How far these readings can be trusted").click()
    expect(page.get_by_text("no person has labelled any of it")).to_be_visible()
    expect(page.get_by_text("job pitch, ordinary lines: F1", exact=True)).to_be_visible()
