"""Adding, finding and removing documents of one's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from infoview_ai.errors import DocumentError, NotFoundError, StorageError
from infoview_ai.knowledge.own import documents as own_documents
from infoview_ai.knowledge.own.documents import OwnDocuments, Progress
from tests.knowledge.own_fakes import FakeShelf, StoreInMemory
from tests.knowledge.own_files import PUMPS, WARD, pdf


@pytest.fixture
def store() -> StoreInMemory:
    return StoreInMemory()


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


@pytest.fixture
def own(store: StoreInMemory, shelf: FakeShelf) -> OwnDocuments:
    return OwnDocuments(store, shelf, now=lambda: datetime(2026, 3, 2, 12, tzinfo=UTC))


def test_a_file_becomes_a_document_that_is_kept_and_indexed(
    own: OwnDocuments, store: StoreInMemory, shelf: FakeShelf
) -> None:
    added = own.add(pdf(WARD, PUMPS, title="Two trades"), "downloads/two.pdf")
    assert (added.title, added.file_name, added.pages, added.added_at.day) == ("Two trades", "two.pdf", 2, 2)
    assert len(added.id) == 32
    assert [one.id for one in own.all()] == shelf.indexed == [added.id]
    assert "night shift" in own.get(added.id).sections[0].text


def test_progress_is_told_while_reading_and_while_indexing(own: OwnDocuments) -> None:
    told: list[Progress] = []
    own.add(pdf(WARD, PUMPS), "two.pdf", told.append)
    assert told == [Progress("reading", 0, 2), Progress("reading", 1, 2), Progress("indexing", 2, 2)]


def test_the_same_file_under_another_name_is_refused_and_told_which_it_is(own: OwnDocuments) -> None:
    own.add(WARD.encode(), "ward.txt")
    with pytest.raises(
        DocumentError, match=r"copy\.txt is in your library already as ward\.txt: “ward”, added on 02 March"
    ):
        own.add(WARD.encode(), "copy.txt")
    assert len(own.all()) == 1


def test_a_file_that_somebody_else_adds_in_the_same_moment_is_refused_too(
    own: OwnDocuments, store: StoreInMemory
) -> None:
    other = OwnDocuments(store, FakeShelf())

    def meanwhile(progress: Progress) -> None:
        if not store.documents:
            other.add(pdf(WARD), "first.pdf")

    with pytest.raises(DocumentError, match=r"already as first\.pdf"):
        own.add(pdf(WARD), "second.pdf", meanwhile)


def test_a_file_that_cannot_be_indexed_is_not_kept_either(
    own: OwnDocuments, store: StoreInMemory, shelf: FakeShelf
) -> None:
    shelf.full = True
    with pytest.raises(StorageError):
        own.add(WARD.encode(), "ward.txt")
    assert store.documents == {}


def test_there_is_an_end_to_how_many_are_taken(own: OwnDocuments, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_documents, "MOST_DOCUMENTS", 1)
    own.add(WARD.encode(), "ward.txt")
    with pytest.raises(DocumentError, match="holds 1 documents"):
        own.add(PUMPS.encode(), "pumps.txt")


def test_a_document_is_found_by_its_id_by_the_beginning_of_it_and_by_its_file_name(own: OwnDocuments) -> None:
    added = own.add(WARD.encode(), "Ward.txt")
    for reference in (added.id, added.id[:6], "ward.TXT", f" {added.id} "):
        assert own.find(reference).id == added.id


@pytest.mark.parametrize("reference", ["", "nothing.txt", "0"])
def test_a_document_that_is_not_there_is_not_found(own: OwnDocuments, reference: str) -> None:
    own.add(WARD.encode(), "ward.txt")
    with pytest.raises(NotFoundError, match="no document of yours"):
        own.find(reference)


def test_two_files_of_one_name_are_told_apart_by_their_ids(own: OwnDocuments) -> None:
    ids = [own.add(text.encode(), "notes.txt").id for text in (WARD, PUMPS)]
    with pytest.raises(NotFoundError, match="Several") as refused:
        own.find("notes.txt")
    assert all(one[:12] in str(refused.value) for one in ids)


def test_a_removed_document_is_gone_from_both(own: OwnDocuments, store: StoreInMemory, shelf: FakeShelf) -> None:
    added = own.add(WARD.encode(), "ward.txt")
    own.remove(added.id)
    assert store.documents == {}
    assert shelf.indexed == []
    with pytest.raises(NotFoundError):
        own.remove(added.id)
