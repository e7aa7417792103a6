"""Own documents in the database: each owner's apart, whole after a crash, in step with the index."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.errors import DocumentError, InputError, NotFoundError
from infoview_ai.knowledge.own.document import Kind, OwnDocument, OwnSection
from infoview_ai.knowledge.own.documents import OwnDocuments, Progress
from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from infoview_ai.storage.own_documents import OwnDocumentStore
from tests.knowledge.own_fakes import FakeShelf
from tests.knowledge.own_files import PUMPS, WARD

HONEY = "Smoke calms the bees before the hive is opened."


def document(number: int = 1, minute: int = 0) -> OwnDocument:
    return OwnDocument(
        id=f"{number:032d}",
        title="Handout",
        file_name="handout.pdf",
        kind=Kind.PDF,
        size=1234,
        pages=2,
        empty_pages=1,
        words=9,
        added_at=datetime(2026, 3, 2, 12, minute, tzinfo=UTC),
        digest=f"{number:064d}",
        sections=(OwnSection(heading="Bees > Smoke", text=HONEY, page=2),),
    )


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'x.db'}")
    yield opened
    opened.close()


def home(tmp_path: Path) -> App:
    return build(read_config({"INFOVIEW_HOME": str(tmp_path)}))


def test_a_document_comes_back_as_it_was_kept(database: Database) -> None:
    store = OwnDocumentStore(database, "ann")
    assert store.create(document())
    assert store.load(document().id) == document()
    assert store.passages(document().id) == document().passages()
    assert store.ids() == [document().id]


def test_the_list_has_the_newest_first_and_no_text(database: Database) -> None:
    store = OwnDocumentStore(database, "ann")
    for number in (1, 2, 3):
        store.create(document(number, minute=number))
    assert [one.id[-1] for one in store.listed()] == ["3", "2", "1"]
    assert not hasattr(store.listed()[0], "sections")


def test_the_same_file_is_kept_once_for_each_owner(database: Database) -> None:
    ann, bob = OwnDocumentStore(database, "ann"), OwnDocumentStore(database, "bob")
    assert ann.create(document())
    assert not ann.create(document(1).model_copy(update={"id": "f" * 32}))
    assert bob.create(document(1).model_copy(update={"id": "e" * 32}))


def test_a_store_cannot_be_made_without_an_owner(database: Database) -> None:
    for nobody in ("", "  "):
        with pytest.raises(InputError, match="owner"):
            OwnDocumentStore(database, nobody)


def test_nobody_reaches_another_owners_document(database: Database) -> None:
    ann, bob = OwnDocumentStore(database, "ann"), OwnDocumentStore(database, "bob")
    ann.create(document())
    assert (bob.listed(), bob.ids(), bob.passages(document().id)) == ((), [], ())
    for reach in (bob.load, bob.delete, OwnDocuments(bob, FakeShelf()).remove, OwnDocuments(bob, FakeShelf()).find):
        with pytest.raises(NotFoundError):
            reach(document().id)
    assert ann.load(document().id) == document()


def test_a_document_goes_with_its_owner(database: Database) -> None:
    store = OwnDocumentStore(database, "ann")
    store.create(document())
    with database.write() as connection:
        connection.execute(text("DELETE FROM owners WHERE id = 'ann'"))
    assert store.listed() == ()


def test_what_was_added_is_found_and_cited_in_the_next_process(tmp_path: Path) -> None:
    first = home(tmp_path)
    added = first.documents.add(HONEY.encode(), "bees.txt")
    first.close()
    second = home(tmp_path)
    best = second.library.search("how do I calm the bees in the hive")[0]
    assert (best.source, best.document, best.title) == ("user", added.id, "bees")
    second.documents.remove(added.id)
    assert all(one.source == "guidance" for one in second.library.search("calm the bees in the hive"))
    second.close()


class PowerCutError(BaseException):
    """The process ends here."""


def test_a_process_that_dies_while_indexing_leaves_a_document_that_is_found(tmp_path: Path) -> None:
    def die(progress: Progress) -> None:
        if progress.stage == "indexing":
            raise PowerCutError

    first = home(tmp_path)
    with pytest.raises(PowerCutError):
        first.documents.add(HONEY.encode(), "bees.txt", die)
    first.close()
    second = home(tmp_path)
    assert second.library.search("calm the bees", source="user")[0].title == "bees"
    with pytest.raises(DocumentError, match="already"):
        second.documents.add(HONEY.encode(), "bees.txt")
    second.close()


def test_a_process_that_dies_while_removing_leaves_nothing_to_find(tmp_path: Path) -> None:
    first = home(tmp_path)
    gone, stays = (first.documents.add(words.encode(), f"{words[:4]}.txt").id for words in (WARD, PUMPS))
    OwnDocumentStore(first.database, first.config.owner).delete(gone)
    first.close()
    second = home(tmp_path)
    assert {one.document for one in second.library.search("the night shift on a ward", source="user")} == {stays}
    second.close()


def test_the_index_can_be_thrown_away_and_is_made_again_from_the_database(tmp_path: Path) -> None:
    app = home(tmp_path)
    added = app.documents.add(HONEY.encode(), "bees.txt")
    app.documents.clear_index()
    assert app.library.search("calm the bees", source="user")[0].document == added.id
    app.close()
