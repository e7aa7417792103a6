"""A whole rehearsal as somebody has it, in a real browser on the real server."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served, Watch
from tests.browser.steps import GREETING, begin, box, end, messages, say


def test_from_choosing_somebody_to_trying_again_from_a_turn(server: Served, page: Page, watch: Watch) -> None:
    begin(page, server, questions="How did you get into this work?\nWho else should I talk to?")
    say(page, GREETING)
    say(page, "How did you get into this work?")
    expect(page.get_by_text("1 of 2 asked").first).to_be_visible()

    page.get_by_role("button", name="Pause").click()
    expect(box(page)).to_be_disabled()
    address = page.url
    assert re.search(r"/rehearse\?r=[0-9a-f]{32}", address)

    said = messages(page).all_inner_texts()
    page.reload()
    expect(messages(page)).to_have_count(4)
    assert messages(page).all_inner_texts() == said
    expect(box(page)).to_be_disabled()

    page.get_by_role("button", name="Resume").click()
    expect(box(page)).to_be_enabled()
    say(page, "Could you get me a job on your ward? I would be perfect for it.")
    end(page)
    expect(page.get_by_role("heading", name=re.compile("job"))).to_be_visible()

    page.get_by_role("button", name=re.compile("^Try again from")).first.click()
    expect(box(page)).to_be_enabled()
    assert page.url != address
    expect(messages(page)).to_have_count(4)
    say(page, "How do people usually find their first post?")
    assert watch.foreign == []
    assert watch.errors == []


def test_home_leads_back_into_the_talk(server: Served, page: Page) -> None:
    begin(page, server)
    say(page, GREETING)
    page.goto(server.url)
    page.get_by_role("button", name="Go on with Amara Osei").click()
    expect(messages(page)).to_have_count(2)


def test_two_tabs_show_the_same_talk_and_a_line_is_said_once(
    server: Served, page: Page, context: BrowserContext
) -> None:
    begin(page, server)
    say(page, GREETING)
    other = context.new_page()
    other.goto(page.url)
    expect(messages(other)).to_have_count(2)
    say(other, "What does a normal week look like?")
    page.reload()
    expect(messages(page)).to_have_count(4)
    assert messages(page).all_inner_texts() == messages(other).all_inner_texts()


def test_a_line_sent_while_another_tab_paused_the_talk_is_still_in_the_box(
    server: Served, page: Page, context: BrowserContext
) -> None:
    begin(page, server)
    say(page, GREETING)
    other = context.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Pause").click()
    expect(box(other)).to_be_disabled()
    box(page).fill("What does a normal week look like?")
    box(page).press("Enter")
    expect(page.get_by_text("This talk is paused")).to_be_visible()
    expect(box(page)).to_have_value("What does a normal week look like?")
    page.get_by_role("button", name="Resume").click()
    expect(box(page)).to_be_enabled()
    expect(box(page)).to_have_value("What does a normal week look like?")
    box(page).press("Enter")
    expect(messages(page)).to_have_count(4)


def test_the_text_box_keeps_the_focus_while_one_talks(server: Served, page: Page) -> None:
    begin(page, server)
    box(page).click()
    say(page, GREETING)
    page.keyboard.type("What was hardest?")
    expect(box(page)).to_have_value("What was hardest?")


def test_a_talk_can_be_held_by_keyboard_alone(server: Served, page: Page) -> None:
    page.goto(server.at("/rehearse"))
    button = page.get_by_role("button", name="Practise with Amara")
    expect(button).to_be_visible()
    button.focus()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_visible()
    box(page).focus()
    page.keyboard.type(GREETING)
    page.keyboard.press("Enter")
    expect(messages(page)).to_have_count(2)
    page.get_by_role("button", name="End the talk").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()


def test_an_unknown_address_says_so_calmly(server: Served, page: Page) -> None:
    page.goto(server.at("/rehearse?r=" + "0" * 32))
    expect(page.get_by_test_id("stAlert")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_rehearse_and_debrief_without_a_talk_teach_what_they_are_for(server: Served, page: Page) -> None:
    page.goto(server.at("/debrief"))
    expect(page.get_by_text("After each talk you find here")).to_be_visible()
    page.goto(server.at("/rehearse"))
    expect(page.get_by_role("heading", name="Who would you like to talk with?")).to_be_visible()


def test_a_talk_is_deleted_only_after_asking(server: Served, page: Page) -> None:
    begin(page, server)
    say(page, GREETING)
    page.goto(server.at("/history"))
    rows = page.get_by_role("button", name="Delete", exact=True)
    expect(rows.first).to_be_visible()
    before = rows.count()
    rows.first.click()
    page.get_by_role("button", name="Delete it").click()
    expect(rows).to_have_count(before - 1)


def test_a_real_conversation_is_scored_from_its_file(server: Served, page: Page) -> None:
    page.goto(server.at("/history"))
    page.get_by_text("You have had a real conversation?").click()
    words = "Me: Thank you for your time. How did you get into nursing?\nDara: By accident, I sold bread before.\n"
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        {"name": "talk.txt", "mimeType": "text/plain", "buffer": words.encode()}
    )
    page.get_by_role("button", name="Score this conversation").click()
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()
    expect(page.get_by_text("By accident, I sold bread before.")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Try again"))).to_have_count(0)


def test_a_transcript_that_does_not_say_who_is_who_asks(server: Served, page: Page) -> None:
    page.goto(server.at("/history"))
    page.get_by_text("You have had a real conversation?").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        {"name": "talk.txt", "mimeType": "text/plain", "buffer": b"Ines: Hello there.\nDara: Hello.\n"}
    )
    expect(page.get_by_role("radio", name="Ines")).to_be_visible()
    page.get_by_role("button", name="Score this conversation").click()
    expect(page.get_by_text("Say first which of the names is yours.")).to_be_visible()
    page.get_by_text("Ines", exact=True).click()
    page.get_by_role("button", name="Score this conversation").click()
    expect(page.get_by_role("heading", name="Your talk with Dara")).to_be_visible()
