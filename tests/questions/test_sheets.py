"""The question sheet: changed step by step, every version kept, each owner's apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infoview_ai.errors import InputError, NotFoundError, StateError
from infoview_ai.questions.sheet import (
    MOST_QUESTIONS,
    Sheet,
    SheetContent,
    adding,
    describing,
    moving,
    ordering,
    removing,
    rewording,
    starring,
)
from infoview_ai.questions.sheets import Sheets
from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from infoview_ai.storage.question_sheets import QuestionSheetStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'x.db'}")
    yield opened
    opened.close()


@pytest.fixture
def sheets(database: Database) -> Sheets:
    return sheets_of(database, "ada")


def sheets_of(database: Database, owner: str) -> Sheets:
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=minute) for minute in range(1000))
    return Sheets(QuestionSheetStore(database, owner), now=lambda: next(moments))


def texts(sheet: Sheet) -> list[str]:
    return [question.text for question in sheet.content.questions]


def three(sheets: Sheets) -> Sheet:
    made = sheets.make(SheetContent(role="vet"))
    return sheets.change(made.id, adding(["One?", "Two?", "Three?"]), "added")


def ids(sheet: Sheet) -> list[str]:
    return [question.id for question in sheet.content.questions]


def test_questions_are_added_moved_starred_reworded_and_deleted(sheets: Sheets) -> None:
    sheet = three(sheets)
    first, second, third = ids(sheet)
    sheets.change(sheet.id, moving(third, 0), "moved")
    sheets.change(sheet.id, rewording(first, "  One, really? "), "reworded")
    sheets.change(sheet.id, starring(second, starred=True), "starred")
    sheet = sheets.change(sheet.id, removing(third), "deleted")
    assert texts(sheet) == ["One, really?", "Two?"]
    assert [question.starred for question in sheet.content.questions] == [False, True]
    assert texts(sheets.get(sheet.id)) == texts(sheet)


def test_an_order_that_leaves_some_out_keeps_them_behind(sheets: Sheets) -> None:
    sheet = three(sheets)
    first, _, third = ids(sheet)
    assert texts(sheets.change(sheet.id, ordering([third, first]), "ordered")) == ["Three?", "One?", "Two?"]


def test_each_step_can_be_undone_down_to_the_empty_sheet(sheets: Sheets) -> None:
    sheet = three(sheets)
    sheets.change(sheet.id, removing(ids(sheet)[0]), "deleted")
    assert texts(sheets.undo(sheet.id)) == ["One?", "Two?", "Three?"]
    empty = sheets.undo(sheet.id)
    assert (texts(empty), empty.can_undo) == ([], False)
    with pytest.raises(StateError, match="nothing to undo"):
        sheets.undo(sheet.id)


def test_a_step_after_an_undo_goes_on_from_there_and_loses_no_version(sheets: Sheets) -> None:
    sheet = three(sheets)
    sheets.change(sheet.id, removing(ids(sheet)[0]), "deleted")
    sheets.undo(sheet.id)
    assert texts(sheets.change(sheet.id, adding(["Four?"]), "added")) == ["One?", "Two?", "Three?", "Four?"]
    assert texts(sheets.undo(sheet.id)) == ["One?", "Two?", "Three?"]
    assert [version.step for version in sheets.versions(sheet.id)] == ["added", "deleted", "added", "made"]


def test_an_earlier_version_can_be_restored(sheets: Sheets) -> None:
    sheet = three(sheets)
    sheets.change(sheet.id, removing(ids(sheet)[0]), "deleted")
    assert texts(sheets.restore(sheet.id, 2)) == ["One?", "Two?", "Three?"]
    with pytest.raises(StateError, match="Version 99"):
        sheets.restore(sheet.id, 99)


def test_a_step_that_changes_nothing_makes_no_version(sheets: Sheets) -> None:
    sheet = three(sheets)
    again = sheets.change(sheet.id, describing(role="vet"), "role")
    assert again.version == sheet.version


def test_a_step_is_done_again_on_what_another_tab_left(sheets: Sheets, database: Database) -> None:
    sheet = three(sheets)
    other = sheets_of(database, "ada")
    raced: list[str] = []

    def step(content: SheetContent) -> SheetContent:
        if not raced:
            raced.append("once")
            other.change(sheet.id, adding(["From the other tab?"]), "added")
        return adding(["From this one?"])(content)

    after = sheets.change(sheet.id, step, "added")
    assert texts(after)[-2:] == ["From the other tab?", "From this one?"]


def test_a_sheet_is_linked_to_a_contact_and_a_rehearsal(sheets: Sheets) -> None:
    sheet = sheets.make(contact="c1")
    sheets.link_rehearsal(sheet.id, "r1")
    assert sheets.get(sheet.id).contact == "c1"
    found = sheets.of_rehearsal("r1")
    assert found is not None
    assert found.id == sheet.id
    sheets.link_contact(sheet.id, "c2")
    assert [one.id for one in sheets.of_contact("c2")] == [sheet.id]
    assert sheets.get(sheet.id).rehearsal == "r1"


def test_the_sheet_changed_last_stands_first(sheets: Sheets) -> None:
    first, second = sheets.make(), sheets.make()
    sheets.change(first.id, adding(["One?"]), "added")
    assert [sheet.id for sheet in sheets.all()] == [first.id, second.id]


def test_a_deleted_sheet_is_gone_with_its_versions(sheets: Sheets) -> None:
    sheet = three(sheets)
    sheets.delete(sheet.id)
    assert sheets.all() == ()
    for act in (sheets.get, sheets.undo, sheets.versions, sheets.delete):
        with pytest.raises(NotFoundError):
            act(sheet.id)


def test_nobody_reaches_the_sheet_of_another_owner(sheets: Sheets, database: Database) -> None:
    sheet = three(sheets)
    stranger = sheets_of(database, "eve")
    assert stranger.all() == ()
    for act in (stranger.get, stranger.undo, stranger.versions, stranger.delete):
        with pytest.raises(NotFoundError):
            act(sheet.id)
    with pytest.raises(NotFoundError):
        stranger.change(sheet.id, adding(["Mine now?"]), "added")
    with pytest.raises(NotFoundError):
        stranger.link_contact(sheet.id, "c")
    assert texts(sheets.get(sheet.id)) == ["One?", "Two?", "Three?"]


def test_sheets_need_an_owner(database: Database) -> None:
    with pytest.raises(InputError, match="need an owner"):
        QuestionSheetStore(database, " ")


def test_what_does_not_fit_is_refused_and_the_sheet_stays(sheets: Sheets) -> None:
    sheet = three(sheets)
    with pytest.raises(InputError, match="at most"):
        sheets.change(sheet.id, adding(["More?"] * MOST_QUESTIONS), "added")
    with pytest.raises(InputError, match="empty"):
        sheets.change(sheet.id, rewording(ids(sheet)[0], "  "), "reworded")
    with pytest.raises(InputError, match="characters"):
        adding(["x" * 3000])
    with pytest.raises(NotFoundError):
        sheets.change(sheet.id, removing("no such question"), "deleted")
    assert sheets.get(sheet.id).version == sheet.version
