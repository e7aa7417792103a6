"""An owner's own documents are found beside the guidance, by nobody else, and again after any loss of the index."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.errors import NotFoundError
from infoview_ai.knowledge.library import GuidanceLibrary
from tests.knowledge.kept import KeptInMemory, passages, put
from tests.knowledge.test_guidance_library import BREAD, TEA, write

HONEY = ("Bees need water in a dry spring.", "Smoke calms the hive before it is opened.")


@pytest.fixture
def guidance(tmp_path: Path) -> Iterator[GuidanceLibrary]:
    write(tmp_path / "guidance", "tea", TEA)
    write(tmp_path / "guidance", "bread", BREAD)
    library = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance")
    yield library
    library.close()


def test_an_own_document_is_found_with_its_page_and_place(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    best = library.search("smoke that calms the hive")[0]
    assert (best.source, best.document, best.page, best.link) == ("user", "d1", 2, "d1#p2")
    library.close()


def test_a_search_can_be_kept_to_one_source(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", "Dough for bees.", *HONEY)
    assert {one.source for one in library.search("dough", k=9)} == {"guidance", "user"}
    assert {one.source for one in library.search("dough", k=9, source="user")} == {"user"}
    assert {one.source for one in library.search("dough", k=9, source="guidance")} == {"guidance"}
    library.close()


def test_a_search_can_be_kept_to_one_own_document(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    put(library, kept, "d2", "A hive in winter.")
    assert {one.document for one in library.search("hive", k=9, document="d2")} == {"d2"}
    library.close()


def test_another_owner_finds_none_of_it(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    other = guidance.for_owner("bob", KeptInMemory())
    assert list(other.search("hive", source="user")) == []
    assert list(other.search("hive", document="d1")) == []
    library.close()
    other.close()


def test_a_removed_document_is_found_no_more(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    put(library, kept, "d2", "A hive in winter.")
    del kept.documents["d1"]
    library.own.remove("d1")
    assert {one.document for one in library.search("hive", source="user")} == {"d2"}
    library.close()


def test_what_was_kept_but_never_indexed_is_found_all_the_same(guidance: GuidanceLibrary) -> None:
    library = guidance.for_owner("ada", KeptInMemory({"d1": passages("d1", *HONEY)}))
    assert library.search("hive", source="user")[0].document == "d1"
    library.close()


def test_a_lost_index_is_made_again_from_what_is_kept(guidance: GuidanceLibrary, tmp_path: Path) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    library.close()
    guidance.close()
    shutil.rmtree(tmp_path / "home")
    assert guidance.for_owner("ada", kept).search("hive", source="user")[0].document == "d1"


def test_a_cleared_shelf_leaves_nothing_in_the_index(guidance: GuidanceLibrary) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    kept.documents.clear()
    library.own.clear()
    assert list(library.search("hive", source="user")) == []
    library.close()


def test_progress_is_told_from_nothing_to_all(guidance: GuidanceLibrary) -> None:
    told: list[tuple[int, int]] = []
    kept = KeptInMemory({"d1": passages("d1", *(f"Hive number {number} is calm." for number in range(70)))})
    library = guidance.for_owner("ada", kept)
    library.own.add("d1", lambda done, total: told.append((done, total)))
    assert told == [(0, 70), (32, 70), (64, 70), (70, 70)]


def test_a_search_does_not_wait_for_a_document_that_is_being_added(tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def embed(texts: list[str]) -> list[list[float]]:
        if any("slow" in text for text in texts):
            begun.set()
            assert go_on.wait(20)
        return [[1.0, float(len(text))] for text in texts]

    write(tmp_path / "guidance", "tea", TEA)
    shared = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance", embed=embed, embedding="test:slow")
    kept = KeptInMemory()
    library = shared.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    kept.documents["d2"] = passages("d2", "A slow hive.")
    adding = threading.Thread(target=lambda: library.own.add("d2"))
    adding.start()
    assert begun.wait(20)
    assert {one.document for one in library.search("hive", k=9, source="user")} == {"d1"}
    go_on.set()
    adding.join()
    assert {one.document for one in library.search("hive", k=9, source="user")} == {"d1", "d2"}
    shared.close()


def test_adding_what_is_not_kept_is_a_message(guidance: GuidanceLibrary) -> None:
    with pytest.raises(NotFoundError, match="Add it again"):
        guidance.for_owner("ada", KeptInMemory()).own.add("d1")


def test_a_killed_indexing_is_taken_up_by_the_next_use(tmp_path: Path) -> None:
    class KilledError(BaseException):
        pass

    fuse = [True]

    def embed(texts: list[str]) -> list[list[float]]:
        if fuse[0] and any("hive" in text for text in texts):
            raise KilledError
        return [[1.0, float(len(text))] for text in texts]

    write(tmp_path / "guidance", "tea", TEA)
    shared = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance", embed=embed, embedding="test:fuse")
    library = shared.for_owner("ada", KeptInMemory({"d1": passages("d1", *HONEY)}))
    with pytest.raises(KilledError):
        library.own.add("d1")
    fuse[0] = False
    assert {one.page for one in library.search("hive", k=9, source="user")} == {1, 2}
    shared.close()


def test_another_embedding_makes_the_shelf_anew_and_leaves_nothing_of_the_old(
    guidance: GuidanceLibrary, tmp_path: Path
) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    library.close()
    other = GuidanceLibrary(
        tmp_path / "home",
        folder=tmp_path / "guidance",
        embed=lambda texts: [[1.0, 0.0, float("hive" in text)] for text in texts],
        embedding="test:three",
    )
    assert other.for_owner("ada", kept).search("hive", source="user")[0].page == 2
    assert len(list((tmp_path / "home" / "shelves").glob("*.db"))) == 1
    other.close()


@pytest.mark.parametrize("damage", [b"not a database " * 999, b""])
def test_a_damaged_ledger_is_made_again(guidance: GuidanceLibrary, tmp_path: Path, damage: bytes) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    library.close()
    (ledger,) = (tmp_path / "home" / "shelves").glob("*.db")
    for rest in ledger.parent.glob(f"{ledger.name}-*"):
        rest.unlink()
    ledger.write_bytes(damage)
    assert library.search("hive", source="user")[0].document == "d1"
    library.close()


def test_a_damaged_index_is_set_aside_and_both_shelves_are_made_again(
    guidance: GuidanceLibrary, tmp_path: Path
) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("ada", kept)
    put(library, kept, "d1", *HONEY)
    library.search("dough")
    library.close()
    guidance.close()
    (tmp_path / "home" / "chroma" / "chroma.sqlite3").write_bytes(b"not a database " * 999)
    again = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance")
    mine = again.for_owner("ada", kept)
    assert mine.search("calm hive", source="user")[0].page == 2
    assert mine.search("dough", source="guidance")[0].document == "bread"
    assert (tmp_path / "home" / "chroma.damaged-1").exists()
    mine.close()
    again.close()


def test_nothing_that_the_owner_is_called_goes_into_a_name(guidance: GuidanceLibrary, tmp_path: Path) -> None:
    kept = KeptInMemory()
    library = guidance.for_owner("../ada@example.org", kept)
    put(library, kept, "d1", *HONEY)
    library.close()
    assert not [path for path in (tmp_path / "home").rglob("*") if "ada" in path.name]
    assert not list(tmp_path.glob("ada*"))


def test_vectors_of_another_length_under_the_same_name_are_made_again(tmp_path: Path) -> None:
    kept = KeptInMemory({"d1": passages("d1", *HONEY)})
    write(tmp_path / "guidance", "tea", TEA)
    for length in (2, 3):
        shared = GuidanceLibrary(
            tmp_path / "home",
            folder=tmp_path / "guidance",
            embed=lambda texts, n=length: [[1.0, *(float("hive" in text) for _ in range(n))] for text in texts],  # type: ignore[misc]
            embedding="test:same-name",
        )
        mine = shared.for_owner("ada", kept)
        assert mine.search("tea", source="guidance")[0].document == "tea"
        assert mine.search("hive", source="user")[0].page == 2
        mine.close()
        shared.close()
    assert not list((tmp_path / "home").glob("chroma.damaged-*"))
