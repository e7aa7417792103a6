"""Nobody reaches another owner's contacts, notes or tasks through any public function, nor past the tables."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from infoview_ai.contacts.after.service import AfterTalks
from infoview_ai.contacts.person import Person, Preparation
from infoview_ai.contacts.record import About, TalkNotes
from infoview_ai.contacts.service import Contacts
from infoview_ai.contacts.transfers import Transfers
from infoview_ai.errors import InputError, NotFoundError
from infoview_ai.storage.after_talks import AfterTalkStore
from infoview_ai.storage.contacts import ContactStore
from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from tests.contacts.conftest import Room
from tests.fakes import NOON

NOTES = TalkNotes(free="mine", written_at=NOON)
WITH_PERSON: dict[str, Callable[[Room, str], object]] = {
    "get": lambda room, theirs: room.contacts.get(theirs),
    "edit": lambda room, theirs: room.contacts.edit(theirs, {"role": "spy"}),
    "prepare": lambda room, theirs: room.contacts.prepare(theirs, Preparation()),
    "book": lambda room, theirs: room.contacts.book(theirs, datetime(2026, 5, 4), "UTC"),
    "step": lambda room, theirs: room.contacts.step(theirs, lambda one: one),
    "link_talk": lambda room, theirs: room.contacts.link_talk(theirs, "x"),
    "delete": lambda room, theirs: room.contacts.delete([theirs]),
    "history": lambda room, theirs: room.contacts.history(theirs),
    "due_for": lambda room, theirs: room.contacts.due_for(theirs),
    "merge": lambda room, theirs: room.transfers.merge(room.contacts.everyone()[0].id, theirs),
    "merge_preview": lambda room, theirs: room.transfers.merge_preview(theirs, room.contacts.everyone()[0].id),
    "notes": lambda room, theirs: room.after.notes(About(kind="person", id=theirs)),
    "write": lambda room, theirs: room.after.write(About(kind="person", id=theirs), NOTES),
    "add_task": lambda room, theirs: room.after.add_task("x", NOON, person_id=theirs),
}
WITH_OTHER_ID = {"undo", "finish", "reopen", "drop"}
WITHOUT_ID = {
    "add",
    "find",
    "count",
    "counts",
    "everyone",
    "tags",
    "settings",
    "set_settings",
    "learn_zone",
    "delete_all",
    "days",
    "due",
    "today",
    "next_talk",
    "preview",
    "run",
    "duplicates",
    "operations",
    "tasks",
    "promised",
    "keep_promises",
    "due_tasks",
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'x.db'}")
    yield opened
    opened.close()


@pytest.fixture
def ann(database: Database) -> Room:
    return Room(database, "ann")


@pytest.fixture
def anns(ann: Room) -> Person:
    made = ann.contacts.add({"name": "Ada", "notes": "A secret of Ann's."})
    ann.after.write(About(kind="person", id=made.id), TalkNotes(free="A secret", written_at=NOON))
    return ann.contacts.get(made.id)


def test_every_public_function_is_in_a_table() -> None:
    public = {
        name
        for door in (Contacts, Transfers, AfterTalks)
        for name, _ in inspect.getmembers(door, inspect.isfunction)
        if not name.startswith("_")
    }
    assert public == set(WITH_PERSON) | WITH_OTHER_ID | WITHOUT_ID


@pytest.mark.parametrize("name", WITH_PERSON)
def test_a_foreign_id_is_not_found_and_nothing_changes(ann: Room, anns: Person, name: str) -> None:
    bob = ann.of("bob")
    bob.contacts.add({"name": "Bo"})
    with pytest.raises(NotFoundError) as refused:
        WITH_PERSON[name](bob, anns.id)
    with pytest.raises(NotFoundError) as unknown:
        WITH_PERSON[name](bob, "0" * 32)
    assert str(refused.value).replace(anns.id, "") == str(unknown.value).replace("0" * 32, "")
    assert ann.contacts.get(anns.id) == anns


def test_tasks_and_imports_of_others_are_not_found(ann: Room, anns: Person) -> None:
    task = ann.after.add_task("Send it", NOON, person_id=anns.id)
    operation = ann.transfers.run(ann.transfers.preview(b"Name\nEve\n", "x.csv"))
    bob = ann.of("bob")
    for act in (bob.after.finish, bob.after.reopen, bob.after.drop):
        with pytest.raises(NotFoundError):
            act(task.id)
    with pytest.raises(NotFoundError):
        bob.transfers.undo(operation.id)
    assert [one.done_at for one in ann.after.tasks()] == [None]
    assert ann.contacts.count("eve") == 1


def test_lists_hold_only_ones_own(ann: Room, anns: Person) -> None:
    bob = ann.of("bob")
    assert (bob.contacts.everyone(), bob.contacts.find("secret"), bob.contacts.count()) == ((), (), 0)
    assert (bob.contacts.due(), bob.contacts.tags(), bob.after.tasks()) == ((), (), ())
    assert (bob.transfers.operations(), bob.transfers.duplicates()) == ((), ())


def test_deleting_everybody_deletes_only_ones_own(ann: Room, anns: Person) -> None:
    bob = ann.of("bob")
    bob.transfers.run(bob.transfers.preview(b"Name\nEve\nBo\n", "x.csv"))
    assert bob.contacts.delete_all() == 2
    assert (bob.contacts.count(), bob.transfers.operations()) == (0, ())
    assert ann.contacts.everyone() == (anns,)


def test_one_file_gives_each_owner_people_of_their_own(ann: Room) -> None:
    bob = ann.of("bob")
    for room in (ann, bob):
        room.transfers.run(room.transfers.preview(b"Name\nEve\n", "x.csv"))
    [hers], [his] = ann.contacts.everyone(), bob.contacts.everyone()
    assert hers.id != his.id
    ann.transfers.undo(ann.transfers.operations()[0].id)
    assert bob.contacts.everyone() == (his,)


@pytest.mark.parametrize("store", [ContactStore, AfterTalkStore])
def test_a_store_cannot_be_made_without_an_owner(database: Database, store: type[ContactStore]) -> None:
    with pytest.raises(InputError, match="owner"):
        store(database, " ")


@pytest.mark.parametrize("table", ["contact_changes", "talk_notes", "tasks"])
def test_the_tables_themselves_refuse_a_row_of_another_owner(ann: Room, anns: Person, table: str) -> None:
    ann.of("bob").contacts.add({"name": "Bo"})
    values = {
        "contact_changes": "(contact_id, owner, made_at, change) VALUES (:id, 'bob', '2026-01-01', '')",
        "talk_notes": "(owner, about, contact_id, written_at, notes) VALUES ('bob', 'x', :id, '2026-01-01', '')",
        "tasks": "(id, owner, contact_id, by, task) VALUES ('t', 'bob', :id, '2026-01-01', '')",
    }[table]
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        with ann.database.write() as connection:
            connection.execute(text(f"INSERT INTO {table} {values}"), {"id": anns.id})
