"""The Questions page: a sheet with its notes, repairs, undo, suggestions and the way to a rehearsal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import TextArea

from infoview_ai.bootstrap import App
from infoview_ai.questions.sheet import SheetContent, adding
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Settings
from tests.ui.pages import drawn, labels, words

HOSTILE = json.loads((Path(__file__).parents[1] / "browser" / "hostile.json").read_text(encoding="utf-8"))


def sheet(app: App, *questions: str, role: str = "vet") -> str:
    return app.sheets.make(adding(questions)(SheetContent(role=role))).id


def press(page: AppTest, label: str) -> AppTest:
    button = next(one for one in page.button if one.label.replace("\\", "") == label)
    return button.click().run()


def words_of(page: AppTest, number: int) -> TextArea:
    return next(one for one in page.text_area if one.label == f"Question {number}")


def test_an_empty_page_teaches_how_to_begin(app: App) -> None:
    page = drawn("questions")
    assert "Six to ten questions" in words(page)
    assert "Start a sheet" in labels(page)


def test_each_question_has_its_note_with_what_is_good_first(app: App) -> None:
    sheet(app, "Do you like being a vet?", "Who else should I talk to?")
    page = drawn("questions")
    said = words(page)
    assert said.index("goes to what makes the work worth doing") < said.index("Yes or no")
    assert "What do you like most about being a vet, and why that part?" in said
    assert not page.exception


def test_a_repair_is_taken_and_undone(app: App) -> None:
    made = sheet(app, "Do you like being a vet?")
    page = press(drawn("questions"), "Take it")
    assert app.sheets.get(made).content.questions[0].text.startswith("What do you like most")
    press(page, "Undo")
    assert app.sheets.get(made).content.questions[0].text == "Do you like being a vet?"


def test_a_repair_that_is_left_is_not_offered_again(app: App) -> None:
    sheet(app, "Do you like being a vet?")
    page = press(drawn("questions"), "Leave it")
    assert "Take it" not in labels(page)
    assert "Yes or no" in words(page)


def test_a_question_is_reworded_where_it_stands(app: App) -> None:
    made = sheet(app, "Do you like being a vet?")
    page = drawn("questions")
    words_of(page, 1).set_value("What keeps you in it?").run()
    assert app.sheets.get(made).content.questions[0].text == "What keeps you in it?"


def test_an_emptied_question_is_deleted(app: App) -> None:
    made = sheet(app, "Do you like being a vet?", "Who else?")
    page = drawn("questions")
    words_of(page, 1).set_value(" ").run()
    assert [one.text for one in app.sheets.get(made).content.questions] == ["Who else?"]


def test_a_suggestion_is_added(app: App) -> None:
    made = sheet(app, "Who else should I talk to?")
    press(drawn("questions"), "Add")
    assert len(app.sheets.get(made).content.questions) == 2


def test_questions_are_put_in_a_good_order(app: App) -> None:
    made = sheet(app, "Who else should I talk to?", "How did you become a vet?")
    press(drawn("questions"), "Put them in a good order")
    assert app.sheets.get(made).content.questions[0].text == "How did you become a vet?"


def test_the_rehearsal_that_was_held_with_a_sheet_is_linked(app: App) -> None:
    made = sheet(app, "Who else should I talk to?")
    talk = app.rehearsals.start(Settings(professional="amara-osei"))
    app.sheets.link_rehearsal(made, talk.id)
    page = drawn("questions")
    assert any("last talk" in str(link.proto.label) for link in page.get("page_link"))


def test_a_sheet_takes_name_and_role_from_a_contact(app: App) -> None:
    made = sheet(app, "Who else should I talk to?", role="")
    person = app.contacts.add({"name": "Amara Osei", "role": "Ward nurse"})
    page = drawn("questions")
    next(one for one in page.selectbox if one.label == "Which of your contacts").set_value(person.id).run()
    found = app.sheets.get(made)
    assert (found.contact, found.content.person, found.content.role) == (person.id, "Amara Osei", "Ward nurse")


def test_two_sheets_of_one_name_are_told_apart(app: App) -> None:
    first = sheet(app, "Do you like being a vet?")
    sheet(app, "Who else should I talk to?")
    page = drawn("questions", sheet=first)
    assert len(set(page.selectbox[0].options)) == 2
    press(page, "Take it")
    assert app.sheets.get(first).content.questions[0].text.startswith("What do you like most")


def test_a_sheet_of_somebody_else_is_no_sheet(app: App) -> None:
    sheet(app, "Who else?")
    page = drawn("questions", sheet="not-mine")
    assert "There is no such question sheet" in words(page)


@pytest.mark.parametrize("name", list(HOSTILE)[:12])
def test_hostile_questions_are_shown_as_they_are(app: App, name: str) -> None:
    text = str(HOSTILE[name])
    if not text.strip():
        return
    sheet(app, text[:2000], role=text[:80])
    page = drawn("questions")
    assert not page.exception


def test_the_debrief_names_what_was_planned_and_never_asked(app: App) -> None:
    planned = (PlannedQuestion(text="Which newsletter do you read?", must_ask=True),)
    talk = app.rehearsals.start(Settings(professional="amara-osei", questions=planned))
    app.rehearsals.say(talk.id, "Hello, thank you for your time.")
    app.rehearsals.end(talk.id)
    said = words(drawn("debrief", r=talk.id))
    assert "Questions you did not get to" in said
    assert "Which newsletter do you read?" in said
