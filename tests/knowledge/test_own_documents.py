"""An owner's own documents are found beside the guidance, by nobody else, and again after any loss of the index."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

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
