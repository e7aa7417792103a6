"""A whole rehearsal as somebody has it, in a real browser on the real server."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from infoview_ai.bootstrap import App
from tests.browser.conftest import Served, Watch
from tests.browser.steps import GREETING, begin, box, end, enter, messages, say, talk


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


def test_home_leads_back_into_the_talk(server: Served, app: App, page: Page) -> None:
    talk(app, GREETING)
    page.goto(server.url)
    page.get_by_role("button", name="Go on with Amara Osei").click()
    expect(messages(page)).to_have_count(2)


def test_two_tabs_show_the_same_talk_and_a_line_is_said_once(
    server: Served, app: App, page: Page, context: BrowserContext
) -> None:
    enter(page, server, talk(app, GREETING))
    other = context.new_page()
    other.goto(page.url)
    expect(messages(other)).to_have_count(2)
    say(other, "What does a normal week look like?")
    page.reload()
    expect(messages(page)).to_have_count(4)
    assert messages(page).all_inner_texts() == messages(other).all_inner_texts()


def test_a_line_sent_while_another_tab_paused_the_talk_is_still_in_the_box(
    server: Served, app: App, page: Page, context: BrowserContext
) -> None:
    enter(page, server, talk(app, GREETING))
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


def test_a_talk_can_be_held_by_keyboard_alone_and_the_cursor_waits_where_one_speaks(server: Served, page: Page) -> None:
    page.goto(server.at("/rehearse"))
    button = page.get_by_role("button", name="Practise with Amara")
    expect(button).to_be_visible()
    button.focus()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type(GREETING)
    page.keyboard.press("Enter")
    expect(messages(page)).to_have_count(2)
    page.keyboard.type("What was hardest?")
    expect(box(page)).to_have_value("What was hardest?")
    page.get_by_role("button", name="Pause").focus()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_disabled()
    page.get_by_role("button", name="Resume").focus()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.get_by_role("button", name="End the talk").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What was said")).to_be_visible()


def test_everybody_has_a_name_and_the_last_words_stay_in_sight(server: Served, app: App, page: Page) -> None:
    questions = ("How did you get into this work?", "What does a normal week look like for you?")
    enter(page, server, talk(app, GREETING, *questions))
    say(page, "Thank you so much for your time, that helped me. Goodbye.")
    way_on = page.get_by_role("button", name="See how it went")
    expect(way_on).to_be_in_viewport()
    expect(messages(page).last.get_by_test_id("stText")).to_be_in_viewport()
    assert [one.inner_text().split("\n")[0] for one in messages(page).all()] == ["You", "Amara"] * 4
    expect(box(page)).to_be_disabled()


def test_another_try_tells_what_was_said_the_last_time(server: Served, app: App, page: Page) -> None:
    made = talk(app, GREETING, "Could you get me a job on your ward?")
    again = app.rehearsals.fork(made.id, from_turn=2)
    enter(page, server, again)
    expect(page.get_by_text("Last time you said: “Could you get me a job on your ward?”")).to_be_visible()
    say(page, "How do people usually find their first post?")
    expect(page.get_by_text("Last time you said")).to_have_count(0)


def test_an_unknown_address_says_so_calmly(server: Served, page: Page) -> None:
    page.goto(server.at("/rehearse?r=" + "0" * 32))
    expect(page.get_by_test_id("stAlert")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_rehearse_and_debrief_without_a_talk_teach_what_they_are_for(server: Served, page: Page) -> None:
    page.goto(server.at("/debrief"))
    expect(page.get_by_text("After each talk you find here")).to_be_visible()
    page.goto(server.at("/rehearse"))
    expect(page.get_by_role("heading", name="Who would you like to talk with?")).to_be_visible()


def test_a_talk_is_deleted_only_after_asking(server: Served, app: App, page: Page) -> None:
    made = talk(app, GREETING)
    page.goto(server.at("/history"))
    row = page.locator(f".st-key-ask_{made.id}")
    row.get_by_role("button", name="Delete").click()
    assert made.id in [one.id for one in app.rehearsals.history()]
    page.get_by_role("button", name="Delete it").click()
    expect(row).to_have_count(0)
    assert made.id not in [one.id for one in app.rehearsals.history()]


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
