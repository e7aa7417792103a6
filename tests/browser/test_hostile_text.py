"""Whatever is typed, uploaded or answered stays text: nothing runs, nothing is fetched, nothing is formatted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Rehearsal, State
from tests.browser.conftest import Served, Watch
from tests.browser.steps import box, enter, messages, say, settled, talk

HOSTILE: dict[str, str] = json.loads((Path(__file__).parent / "hostile.json").read_text(encoding="utf-8"))
ALL = " ".join(HOSTILE.values())


@pytest.fixture
def quiet(watch: Watch) -> Watch:
    """Fails the test when anything was fetched, run or asked by the page."""
    return watch


def nothing_happened(page: Page, watch: Watch) -> None:
    settled(page)
    page.wait_for_timeout(150)  # a request would have been made by now
    assert watch.foreign == []
    assert watch.errors == []
    assert watch.dialogs == []
    assert page.evaluate("window.hacked === undefined")
    main = page.get_by_test_id("stMain")
    assert main.locator("iframe, object, embed, .katex, a[href*='evil.example'], img[src*='evil.example']").count() == 0


def test_every_line_said_is_shown_word_for_word(server: Served, app: App, page: Page, quiet: Watch) -> None:
    lines, made = list(HOSTILE.values()), talk(app, minutes=120)
    while lines:
        if made.state is State.ENDED:  # they have had enough and ended the talk
            shows_word_for_word(page, server, made)
            made = talk(app, minutes=120)
        made = app.rehearsals.say(made.id, lines.pop())
    shows_word_for_word(page, server, made)
    nothing_happened(page, quiet)


def shows_word_for_word(page: Page, server: Served, made: Rehearsal) -> None:
    enter(page, server, made)
    folded = page.locator("ol.earlier .words").all_text_contents()
    shown = [one.get_by_test_id("stText").text_content() for one in messages(page).all()]
    assert [*folded, *shown] == [turn.text for turn in made.turns]


@pytest.mark.parametrize("kind", ["script", "image"])
def test_a_line_typed_is_shown_word_for_word(server: Served, app: App, page: Page, quiet: Watch, kind: str) -> None:
    enter(page, server, talk(app))
    say(page, HOSTILE[kind])
    assert messages(page).first.get_by_test_id("stText").text_content() == HOSTILE[kind]
    nothing_happened(page, quiet)


def test_planned_questions_are_shown_word_for_word(server: Served, app: App, page: Page, quiet: Watch) -> None:
    lines = [text for text in HOSTILE.values() if not text.startswith(("*", "-"))]
    enter(page, server, talk(app, questions=tuple(lines)))
    boxes = page.locator(".st-key-talk_side").get_by_test_id("stCheckbox")
    expect(boxes).to_have_count(len(lines) + 1)  # and the coach's switch
    said = [(one.text_content() or "").replace("\u2060", "") for one in boxes.all()]
    assert said[: len(lines)] == [" ".join(line.split()) for line in lines]
    nothing_happened(page, quiet)


def test_the_debrief_shows_it_as_text_too(server: Served, app: App, page: Page, quiet: Watch) -> None:
    made = talk(app, "Hello, thank you for your time.", ALL[:4000], questions=(ALL[:1900],))
    app.rehearsals.end(made.id)
    page.goto(server.at(f"/debrief?r={made.id}"))
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    for opener in page.get_by_text("from the talk").all():
        opener.click()
    nothing_happened(page, quiet)
    page.goto(server.url)
    expect(page.get_by_role("heading").first).to_be_visible()
    nothing_happened(page, quiet)


def test_an_uploaded_transcript_stays_text(server: Served, page: Page, quiet: Watch) -> None:
    page.goto(server.at("/history"))
    page.get_by_text("You have had a real conversation?").click()
    turns = [{"speaker": ("seeker", "professional")[i % 2], "text": text} for i, text in enumerate(HOSTILE.values())]
    name = HOSTILE["script"][:60]
    data = {"format": "infoview.transcript/1", "professional": {"name": name, "role": ALL[:100]}, "turns": turns}
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        {"name": "a **b** <i>c</i>.json", "mimeType": "application/json", "buffer": json.dumps(data).encode()}
    )
    page.get_by_role("button", name="Score this conversation").click()
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    expect(page.locator("ol.talk .words")).to_have_count(len(turns))
    nothing_happened(page, quiet)
    page.goto(server.at("/history"))
    expect(page.get_by_role("button", name="Debrief").first).to_be_visible()
    nothing_happened(page, quiet)


def test_addresses_carry_no_markup_into_the_page(server: Served, page: Page, quiet: Watch) -> None:
    page.goto(server.at("/rehearse?r=<script>window.hacked=1</script>![x](http://evil.example/q)"))
    expect(page.get_by_test_id("stAlert")).to_be_visible()
    nothing_happened(page, quiet)


def test_a_very_long_line_is_refused_by_the_box(server: Served, app: App, page: Page) -> None:
    enter(page, server, talk(app))
    box(page).fill("word " * 3000)
    assert len(box(page).input_value()) <= 15000
    expect(messages(page)).to_have_count(0)
