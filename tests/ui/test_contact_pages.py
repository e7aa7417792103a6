"""Contacts, After the talk and the today list, as pages without a browser."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App
from infoview_ai.contacts import steps
from infoview_ai.contacts.person import Mode, Person, Preparation, Status
from infoview_ai.contacts.record import About
from infoview_ai.conversation.readers import read_transcript
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.occasion import Occasion
from infoview_ai.questions.sheet import SheetContent, adding, starring
from infoview_ai.ui import state
from infoview_ai.ui.text import escape, shortened
from tests.ui.pages import drawn, labels, words

HOSTILE = json.loads((Path(__file__).parents[1] / "browser" / "hostile.json").read_text(encoding="utf-8"))
TALK = (
    b"Me: Hello. How did you get into nursing?\n"
    b"Ada: I came from a clinic desk. The training took three years and the second year is the hardest.\n"
    b"Me: Thank you. I'll send you the article tonight.\n"
    b"Ada: Please do.\n"
)


def now() -> datetime:
    return datetime.now(UTC)


def talked(app: App, name: str = "Ada Okafor", hours_ago: float = 2, **facts: str) -> Person:
    ada = app.contacts.add({"name": name} | facts)
    ended = now() - timedelta(hours=hours_ago)
    app.contacts.book(ada.id, (ended - timedelta(minutes=20)).replace(tzinfo=None), "UTC")
    return app.contacts.step(ada.id, lambda one: steps.held(one, ended))


def test_an_empty_contacts_page_shows_how_to_begin(app: App) -> None:
    page = drawn("contacts")
    assert not page.exception
    assert labels(page) == ["Add somebody", "Bring in a list", "Whom could I ask?"]
    assert "whom would you ask" in words(page)


def test_a_dialog_asks_for_a_name_and_what_else_helps(app: App) -> None:
    page = drawn("contacts")
    page.button[0].click().run()
    asked = [one.label for one in page.text_input]
    assert asked[0] == "Name"
    assert "Who gave you the name?" in asked


def test_the_board_shows_everybody_where_they_stand(app: App) -> None:
    talked(app)
    bo = app.contacts.add({"name": "Bo Lindqvist"})
    app.contacts.step(bo.id, lambda one: steps.asked(one, now() - timedelta(days=20)))
    page = drawn("contacts")
    assert not page.exception
    assert {"**Ada Okafor**", "**Bo Lindqvist**"} <= set(labels(page))
    assert "Asked** · 1" in words(page)
    assert "Reminder: was due" in words(page)


def test_a_long_column_leads_to_the_table(app: App) -> None:
    text = "Name\n" + "\n".join(f"Person {number:03}" for number in range(40))
    app.transfers.run(app.transfers.preview(text.encode(), "x.csv"))
    page = drawn("contacts")
    page.button(key="more_to_contact").click().run()
    assert "40 people" in words(page)
    assert page.session_state[state.CONTACTS_STATUS] is Status.TO_CONTACT


def test_one_step_is_one_click_and_stands_in_the_history(app: App) -> None:
    bo = app.contacts.add({"name": "Bo"})
    page = drawn("contacts", c=bo.id)
    assert not page.exception
    page.button(key=f"step_{bo.id}_I have asked them").click().run()
    assert app.contacts.get(bo.id).status is Status.ASKED
    assert "You have asked" in words(page)


def test_a_talk_is_booked_in_the_time_zone_agreed(app: App) -> None:
    app.contacts.learn_zone("Europe/Berlin")
    bo = app.contacts.add({"name": "Bo"})
    app.contacts.step(bo.id, lambda one: steps.asked(one, now()))
    page = drawn("contacts", c=bo.id)
    page.date_input[0].set_value(datetime(2030, 7, 1).date())
    page.time_input[0].set_value(datetime(2030, 7, 1, 15, 0).time())
    page.selectbox[0].set_value("America/New_York")
    next(one for one in page.button if one.label == "Note the talk").click().run()
    talk = app.contacts.get(bo.id).talk
    assert talk is not None
    assert (talk.start, talk.mode) == (datetime(2030, 7, 1, 19, 0, tzinfo=UTC), Mode.PHONE)
    assert "Monday 21:00 on your clock" in words(page)


def test_home_puts_the_thank_you_clock_first(app: App) -> None:
    bo = app.contacts.add({"name": "Bo"})
    app.contacts.step(bo.id, lambda one: steps.asked(one, now() - timedelta(days=30)))
    ada = talked(app)
    page = drawn("home")
    assert not page.exception
    assert page.title[0].value == "Today"
    assert labels(page)[:4] == ["Write the thank-you", "I have thanked them", "Write the reminder", "I have sent it"]
    page.button[1].click().run()
    assert app.contacts.get(ada.id).status is Status.THANKED
    assert "I have thanked them" not in labels(page)


def test_home_names_the_next_talk(app: App) -> None:
    ada = app.contacts.add({"name": "Ada", "role": "nurse"})
    app.contacts.book(ada.id, (now() + timedelta(days=1)).replace(tzinfo=None), "UTC")
    page = drawn("home")
    assert "Your next talk" in words(page)
    assert "Ada, nurse" in words(page)
    assert labels(page)[-2:] == ["Choose somebody to practise with", "Surprise me"]


def test_preparing_shows_what_leans_to_a_pitch_and_starts_a_rehearsal(app: App) -> None:
    ada = app.contacts.add({"name": "Ada", "role": "Staff nurse"})
    words_of_mine = "I am a teller and I hope that you have a job for me on your ward."
    app.contacts.prepare(ada.id, Preparation(introduction=words_of_mine, questions=("Hardest part?",)))
    page = drawn("contacts", c=ada.id)
    assert "asks the other person for a job" in words(page).lower()
    assert "Amara Osei works in nursing" in words(page)
    page.button(key=f"practise_{ada.id}").click().run()
    [started] = app.rehearsals.history()
    assert [(one.text, one.must_ask) for one in started.questions] == [("Hardest part?", True)]


def test_the_import_is_previewed_and_then_taken_back(app: App) -> None:
    page = drawn("contacts")
    page.button[1].click().run()
    page.file_uploader[0].set_value(("list.csv", b"Name,Email\nAda,nobody\n,x@y.org\nBo,\n", "text/csv")).run()
    assert not page.exception
    assert "2 people in list.csv, 2 of them new" in words(page)
    assert "Line 3: There is no name. Left out." in words(page)
    assert app.contacts.count() == 0
    next(one for one in page.button if one.label == "Import 2 people").click().run()
    assert app.contacts.count() == 2
    next(one for one in page.button if one.label == "Undo").click().run()
    assert app.contacts.count() == 0
    assert "Taken back" in words(page)


def test_a_file_that_is_no_list_is_refused_on_the_page(app: App) -> None:
    page = drawn("contacts")
    page.button[1].click().run()
    page.file_uploader[0].set_value(("x.csv", b"%PDF-1.7", "text/csv")).run()
    assert "is a PDF, not a list of contacts" in words(page)


def test_notes_of_a_talk_are_kept_and_stop_being_due(app: App) -> None:
    ada = talked(app)
    page = drawn("after-the-talk", c=ada.id)
    assert not page.exception
    next(one for one in page.text_area if one.label == "What did you learn?").set_value("The second year is hard.")
    next(one for one in page.text_area if one.label.startswith("Whom did")).set_value("B. Abara: clinic desk")
    next(one for one in page.button if one.label == "Keep the notes").click().run()
    notes = app.after_talks.notes(About(kind="person", id=ada.id))
    assert notes is not None
    assert notes.learned == "The second year is hard."
    assert [(one.name, one.who) for one in app.contacts.get(ada.id).named] == [("B. Abara", "clinic desk")]
    assert "notes" not in [due.kind.value for due in app.contacts.today()]


def test_three_things_are_compared_with_what_was_said_and_promises_become_tasks(app: App) -> None:
    talk = app.rehearsals.import_transcript(read_transcript(TALK, "t.txt", seeker="Me"), "Talk with Ada")
    page = drawn("after-the-talk", r=talk.id)
    assert not page.exception
    page.text_area(key=f"thing_1_{talk.id}").set_value("The training takes two years")
    next(one for one in page.button if one.label == "Compare").click().run()
    assert "It was said differently:** The training takes two years" in words(page)
    assert "You remember “two years”; what was said is “three years”." in words(page)
    page.button(key=f"keep_{talk.id}").click().run()
    assert [task.text for task in app.after_talks.tasks()] == ["Send them the article tonight"]


def test_what_people_said_on_a_topic_stands_side_by_side(app: App) -> None:
    app.rehearsals.import_transcript(read_transcript(TALK, "t.txt", seeker="Me"), "Talk with Ada")
    page = drawn("after-the-talk")
    assert not page.exception
    page.session_state[state.AFTER_VIEW] = "compare"
    page.run()
    assert not page.exception


def test_whom_they_named_joins_the_contacts_with_who_led_there(app: App) -> None:
    ada = talked(app)
    app.contacts.step(ada.id, lambda one: steps.named(one, "B. Abara", "clinic desk"))
    page = drawn("contacts", c=ada.id)
    page.button(key=f"add_named_{ada.id}_0").click().run()
    [abara] = app.contacts.find("abara")
    assert (abara.role, abara.referred_by) == ("clinic desk", "Ada Okafor")


def test_advice_is_noted_and_becomes_due(app: App) -> None:
    ada = talked(app)
    page = drawn("contacts", c=ada.id)
    page.text_input(key=f"new_advice_{ada.id}").set_value("Visit a clinic").run()
    assert [one.text for one in app.contacts.get(ada.id).advice] == ["Visit a clinic"]
    assert "Act on Ada Okafor's advice: Visit a clinic" in words(page)


def test_the_calendar_of_holidays_is_chosen_on_the_board(app: App) -> None:
    app.contacts.add({"name": "Ada"})
    page = drawn("contacts")
    next(one for one in page.selectbox if one.label == "Holidays of").set_value("DE")
    next(one for one in page.button if one.label == "Keep").click().run()
    assert app.contacts.days().country == "DE"


def test_hostile_words_break_no_page(app: App) -> None:
    people = [talked(app, name=f"A {text}"[:300], role=text[:300], referred_by=text[:300]) for text in HOSTILE.values()]
    for room in ("home", "contacts"):
        assert not drawn(room).exception
    for person in people[::4]:
        page = drawn("contacts", c=person.id)
        assert not page.exception
        assert page.title[0].value == escape(shortened(person.name, 80))


def test_a_contact_of_nobody_is_refused_in_words(app: App) -> None:
    page = drawn("contacts", c="0" * 32)
    assert "There is no contact" in words(page)
    assert not page.exception


def test_what_is_due_leads_to_the_message_with_the_facts_filled_in(app: App) -> None:
    ada = talked(app, referred_by="Dana Ortiz", field="nursing")
    page = drawn("contacts", c=ada.id)
    assert not page.exception
    assert "Write two lines" in labels(page)
    next(one for one in page.button if one.label == "Write two lines").click().run()
    (kept,) = app.messages.recent()
    assert kept.brief is not None
    assert (kept.contact, kept.brief.person.name, kept.brief.talk.led_to) == (ada.id, "Dana Ortiz", "Ada Okafor")


def test_a_contact_not_asked_yet_is_written_to_by_the_way_one_reaches_them(app: App) -> None:
    bo = app.contacts.add({"name": "Bo", "channel": "LinkedIn"})
    page = drawn("contacts", c=bo.id)
    next(one for one in page.button if one.label == "Write to them").click().run()
    (kept,) = app.messages.recent(contact=bo.id)
    assert kept.channel is Channel.LINKEDIN_NOTE


def test_the_messages_to_a_contact_stand_with_them(app: App) -> None:
    ada = talked(app)
    kept = app.correspondence.begin(ada.id, Occasion.THANK_YOU)
    app.correspondence.sent(kept.id)
    page = drawn("contacts", c=ada.id)
    assert [one.proto.label.split(",")[0] for one in page.get("page_link") if "Thank-you" in one.proto.label] == [
        "Thank-you note: sent today"
    ]
    assert "Sent: Thank-you note" in words(page)


@pytest.mark.parametrize("room", ["debrief", "after-the-talk"])
def test_a_stored_talk_leads_to_its_thank_you(app: App, room: str) -> None:
    talk = app.rehearsals.import_transcript(read_transcript(TALK, "a.txt"), "Ada")
    page = drawn(room, r=talk.id)
    page.button(key="thank_for_this").click().run()
    (kept,) = app.messages.recent()
    assert (kept.channel, kept.origin.talk, kept.origin.practice) == (Channel.THANK_YOU, talk.id, False)


def sheet_for(app: App, person: Person | None, *texts: str) -> str:
    sheet = app.sheets.make(SheetContent(title="Mine"), contact=person.id if person is not None else None)
    return app.sheets.change(sheet.id, adding(texts), "added").id


def test_the_must_asks_of_a_linked_sheet_stand_on_the_page_to_take_along(app: App) -> None:
    ada = app.contacts.add({"name": "Ada"})
    sheet = sheet_for(app, ada, "How did you start?", "What is hard?", "Is it nice?")
    stars = [one.id for one in app.sheets.get(sheet).content.questions[:2]]
    for one in stars:
        app.sheets.change(sheet, starring(one, starred=True), "starred")
    page = drawn("contacts", c=ada.id)
    assert not page.exception
    hints = [one.placeholder for one in page.text_input if one.label.startswith("Question ")]
    assert hints == ["How did you start?", "What is hard?", ""]
    assert [one.proto.query_string for one in page.get("page_link") if "Question sheet" in one.proto.label] == [
        f"sheet={sheet}"
    ]


def test_a_sheet_is_linked_to_a_contact_and_leads_back(app: App) -> None:
    ada = app.contacts.add({"name": "Ada"})
    sheet = sheet_for(app, None, "How did you start?")
    page = drawn("contacts", c=ada.id)
    page.selectbox(key=f"link_sheet_{ada.id}").set_value(sheet).run()
    assert app.sheets.get(sheet).contact == ada.id
    back = drawn("questions", sheet=sheet)
    assert any("For Ada" in one.proto.label for one in back.get("page_link"))


def test_a_sheet_is_begun_for_a_contact_with_their_name_and_role(app: App) -> None:
    ada = app.contacts.add({"name": "Ada", "role": "nurse"})
    page = drawn("contacts", c=ada.id)
    page.button(key=f"new_sheet_{ada.id}").click().run()
    (sheet,) = app.sheets.all()
    assert (sheet.contact, sheet.content.person, sheet.content.role) == (ada.id, "Ada", "nurse")


def test_a_rehearsal_before_the_talk_takes_the_must_asks_of_the_sheet(app: App) -> None:
    ada = app.contacts.add({"name": "Ada", "role": "ward nurse", "field": "nursing"})
    sheet_for(app, ada, "How did you start?", "What is hard?")
    page = drawn("contacts", c=ada.id)
    page.button(key=f"practise_{ada.id}").click().run()
    (talk,) = app.rehearsals.history()
    assert {one.text for one in talk.questions} <= {"How did you start?", "What is hard?"}
    assert talk.questions
