"""The library over a real Chroma in a temporary folder."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.errors import ConfigurationError, InputError, NotFoundError, StorageError
from infoview_ai.knowledge.library import GuidanceLibrary

PAGE = """---
title: {title}
slug: {slug}
summary: What it is about.
sources:
  - name: A source
    address: https://example.org/page
date: 2026-01-02
---
{body}
"""

TEA = "## Making tea\n\nWarm the pot before the leaves go in.\n\n## Cups\n\nThin cups keep the taste.\n"
BREAD = "## Kneading\n\nFold the dough until it is smooth.\n\n### Rest\n\nLet the dough sleep for an hour.\n"


def write(folder: Path, slug: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{slug}.md").write_text(PAGE.format(title=slug.title(), slug=slug, body=body), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "guidance"
    write(folder, "tea", TEA)
    write(folder, "bread", BREAD)
    return folder


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[GuidanceLibrary]:
    library = GuidanceLibrary(tmp_path / "home", folder=folder)
    yield library
    library.close()


def test_it_finds_the_section_and_says_where_it_stands(library: GuidanceLibrary) -> None:
    best = library.search("how long does dough rest")[0]
    assert (best.document, best.heading, best.source) == ("bread", "Kneading > Rest", "guidance")
    assert best.text == "Let the dough sleep for an hour."
    assert 0 < best.score <= 1


def test_results_come_best_first_and_no_more_than_asked(library: GuidanceLibrary) -> None:
    found = library.search("dough in thin cups", k=3)
    assert len(found) == 3
    assert [passage.score for passage in found] == sorted((passage.score for passage in found), reverse=True)


def test_a_search_can_be_kept_to_one_document(library: GuidanceLibrary) -> None:
    assert {passage.document for passage in library.search("dough", document="tea")} == {"tea"}


@pytest.mark.parametrize(
    ("query", "k", "document"), [("", 4, None), ("  ", 4, None), ("tea", 0, None), ("tea", 4, "none")]
)
def test_nothing_to_look_for_finds_nothing(library: GuidanceLibrary, query: str, k: int, document: str | None) -> None:
    assert list(library.search(query, k=k, document=document)) == []


@pytest.mark.parametrize("query", ["???", "茶", "x" * 20_000, "'; DROP TABLE collections; --"])
def test_any_question_is_answered_without_an_error(library: GuidanceLibrary, query: str) -> None:
    assert len(library.search(query, k=2)) == 2


def test_a_document_can_be_read_whole(library: GuidanceLibrary) -> None:
    assert library.document("tea").text == TEA.strip()
    assert [document.slug for document in library.documents()] == ["bread", "tea"]


def test_an_unknown_document_is_answered_with_the_ones_there_are(library: GuidanceLibrary) -> None:
    with pytest.raises(NotFoundError, match="bread, tea"):
        library.document("coffee")


def test_the_first_search_builds_and_the_second_process_finds_it_built(tmp_path: Path, folder: Path) -> None:
    calls: list[int] = []

    def embed(texts: list[str]) -> list[list[float]]:
        calls.append(len(texts))
        return [[float(len(text)), 1.0] for text in texts]

    for _ in range(2):
        library = GuidanceLibrary(tmp_path / "home", folder=folder, embed=embed, embedding="test:lengths")
        library.search("dough")
        library.close()
    assert calls == [4, 1, 1]


def test_a_changed_document_is_found_by_its_new_words(library: GuidanceLibrary, folder: Path) -> None:
    assert "tea" in library.search("warm the pot")[0].document
    write(folder, "tea", "## Coffee after all\n\nGrind the beans just before brewing.\n")
    assert library.search("grind beans")[0].text == "Grind the beans just before brewing."
    assert all("leaves" not in passage.text for passage in library.search("warm the pot", k=10))


def test_a_new_and_a_removed_document_are_noticed(library: GuidanceLibrary, folder: Path) -> None:
    library.prepare()
    write(folder, "soup", "## Stock\n\nSimmer bones slowly.\n")
    assert library.search("simmer bones")[0].document == "soup"
    (folder / "soup.md").unlink()
    assert all(passage.document != "soup" for passage in library.search("simmer bones", k=10))


def test_another_embedding_has_its_own_index(tmp_path: Path, folder: Path) -> None:
    GuidanceLibrary(tmp_path / "home", folder=folder).prepare()
    other = GuidanceLibrary(
        tmp_path / "home", folder=folder, embed=lambda texts: [[1.0, 0.0, 0.5] for _ in texts], embedding="test:three"
    )
    assert len(other.search("dough", k=2)) == 2
    other.close()


def test_it_can_be_built_anew(library: GuidanceLibrary) -> None:
    library.prepare()
    assert library.rebuild() == 4
    assert library.search("dough")[0].document == "bread"


@pytest.mark.parametrize("damage", ["garbage", "cut", "empty"])
def test_a_damaged_index_is_set_aside_and_built_again(tmp_path: Path, folder: Path, damage: str) -> None:
    first = GuidanceLibrary(tmp_path / "home", folder=folder)
    first.prepare()
    first.close()
    database = tmp_path / "home" / "chroma" / "chroma.sqlite3"
    whole = database.read_bytes()
    database.write_bytes({"garbage": b"not a database " * 999, "cut": whole[: len(whole) // 3], "empty": b""}[damage])
    second = GuidanceLibrary(tmp_path / "home", folder=folder)
    assert second.search("dough")[0].document == "bread"
    assert (tmp_path / "home" / "chroma.damaged-1").exists() is (damage != "empty")
    second.close()


def test_an_index_that_another_process_replaced_is_built_again(tmp_path: Path, folder: Path) -> None:
    mine = GuidanceLibrary(tmp_path / "home", folder=folder)
    mine.prepare()
    write(tmp_path / "others", "soup", "## Stock\n\nSimmer bones slowly.\n")
    theirs = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "others")
    theirs.prepare()
    assert mine.search("dough")[0].document == "bread"
    assert not list((tmp_path / "home").glob("chroma.damaged-*"))
    mine.close()
    theirs.close()


def test_threads_that_start_together_share_one_index(tmp_path: Path, folder: Path) -> None:
    builds: list[int] = []

    def embed(texts: list[str]) -> list[list[float]]:
        builds.append(len(texts))
        return [[float(text.count("dough")), 1.0] for text in texts]

    library = GuidanceLibrary(tmp_path / "home", folder=folder, embed=embed, embedding="test:dough")
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(library.search("dough")[0].document)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["bread"] * 6
    assert builds.count(4) == 1
    library.close()


SEARCH = """
import sys
from pathlib import Path
from infoview_ai.knowledge.library import GuidanceLibrary
library = GuidanceLibrary(Path(sys.argv[1]), folder=Path(sys.argv[2]))
print(library.search("dough")[0].document, library.search("dough")[0].score)
"""


def test_processes_that_start_together_find_the_same(tmp_path: Path, folder: Path) -> None:
    arguments = [sys.executable, "-W", "error", "-c", SEARCH, str(tmp_path / "home"), str(folder)]
    started = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    answers = {process.communicate(timeout=60)[0] for process in started}
    assert [process.returncode for process in started] == [0, 0, 0]
    assert len(answers) == 1
    assert answers.pop().startswith("bread ")


def test_a_data_folder_that_cannot_be_made_is_a_message(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "home").write_text("a file in its place")
    with pytest.raises(StorageError, match="INFOVIEW_HOME"):
        GuidanceLibrary(tmp_path / "home", folder=folder).prepare()


def test_an_address_that_is_none_is_a_message(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ConfigurationError, match="INFOVIEW_CHROMA_URL"):
        GuidanceLibrary(tmp_path / "home", folder=folder, chroma_url="localhost").prepare()


def test_a_server_that_does_not_answer_is_a_message(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(StorageError, match="Start the Chroma server"):
        GuidanceLibrary(tmp_path / "home", folder=folder, chroma_url="http://127.0.0.1:9").prepare()


def test_a_malformed_document_is_a_message_with_its_name(library: GuidanceLibrary, folder: Path) -> None:
    (folder / "bad.md").write_text("no front matter", encoding="utf-8")
    with pytest.raises(InputError, match=r"bad\.md has no front matter"):
        library.search("dough")


def test_importing_the_room_loads_no_engine() -> None:
    code = (
        "import sys; import infoview_ai.knowledge.library; "
        "print([name for name in ('chromadb', 'numpy', 'onnxruntime') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
