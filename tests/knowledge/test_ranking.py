"""What makes a passage come first: meaning, words and their kin, what learners ask, and a say for several documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_ai.errors import InputError
from infoview_ai.knowledge.asked import read_asked
from infoview_ai.knowledge.documents import read_documents
from infoview_ai.knowledge.encoder import LocalEncoder
from infoview_ai.knowledge.library import GuidanceLibrary
from infoview_ai.knowledge.ranking import GuidanceRanking
from infoview_ai.knowledge.word_index import WordIndex
from infoview_ai.knowledge.words import stems, wanted
from infoview_ai.resources import resource
from tests.knowledge.test_guidance_library import write


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def same(texts: list[str]) -> list[list[float]]:
    """An embedding to which everything means the same, so that only the words decide."""
    return [[1.0, 0.0] for _ in texts]


def library(tmp_path: Path, asked: str = "", **documents: str) -> GuidanceLibrary:
    for slug, body in documents.items():
        write(tmp_path / "guidance", slug, body)
    if asked:
        (tmp_path / "asked.yaml").write_text(asked)
    return GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance", embed=same, embedding="test:same")


def first(library: GuidanceLibrary, question: str) -> str:
    best = library.search(question, k=1)[0].document
    library.close()
    return best


def test_a_rare_word_counts_more_than_a_common_one(tmp_path: Path) -> None:
    made = library(tmp_path, tea="## A\n\nThe pot is warm.\n\n## B\n\nThe pot is blue.\n", bread="## C\n\nA crust.\n")
    assert first(made, "pot crust") == "bread"


def test_a_word_in_a_heading_counts_more_than_one_in_the_text(tmp_path: Path) -> None:
    made = library(tmp_path, tea="## Steam\n\nIt rises.\n", bread="## Oven\n\nSteam it.\n")
    assert first(made, "steam") == "tea"


def test_a_word_of_the_same_idea_is_found_but_counts_less_than_the_word_itself(tmp_path: Path) -> None:
    made = library(tmp_path, tea="## A\n\nYour salary.\n", bread="## B\n\nThe crust.\n", soup="## C\n\nTheir wage.\n")
    found = [passage.document for passage in made.search("what wage", k=2)]
    made.close()
    assert found == ["soup", "tea"]


def test_what_learners_ask_leads_to_a_document_that_uses_none_of_the_words(tmp_path: Path) -> None:
    asked = "tea:\n  - how hot should the kettle be\n  - my kettle is noisy\n"
    made = library(tmp_path, asked, tea="## A\n\nWarm water.\n", bread="## B\n\nA crust.\n")
    assert first(made, "is this kettle too hot") == "tea"


def test_a_second_document_has_a_say_where_the_first_repeats_itself(tmp_path: Path) -> None:
    many = "".join(f"## Part {number}\n\nSteam and steam.\n\n" for number in range(5))
    made = library(tmp_path, tea=many, bread="## B\n\nSteam in the oven, and more of that.\n")
    found = {passage.document for passage in made.search("steam", k=3)}
    made.close()
    assert found == {"tea", "bread"}


def test_within_one_document_nothing_is_held_back(tmp_path: Path) -> None:
    made = library(tmp_path, tea="## A\n\nSteam.\n\n## A\n\nSteam.\n", bread="## B\n\nNothing.\n")
    scores = {passage.score for passage in made.search("steam", document="tea")}
    made.close()
    assert len(scores) == 1


def test_asked_lines_come_with_every_shipped_document() -> None:
    slugs = {document.slug for document in read_documents(resource("knowledge/guidance"))}
    asked = read_asked(resource("knowledge/asked.yaml"), slugs)
    assert {one.document for one in asked} == slugs
    assert len({one.line for one in asked}) == len(asked)


def test_no_asked_line_is_copied_from_a_list_of_queries() -> None:
    slugs = {document.slug for document in read_documents(resource("knowledge/guidance"))}
    lines = {one.line.casefold() for one in read_asked(resource("knowledge/asked.yaml"), slugs)}
    dev = (Path(__file__).parent / "data" / "queries_dev.jsonl").read_text(encoding="utf-8").casefold()
    assert [line for line in lines if f'"query": "{line}"' in dev] == []


@pytest.mark.parametrize("content", ["tea: [", "- tea", "tea: words"])
def test_a_malformed_file_of_asked_lines_is_a_message(tmp_path: Path, content: str) -> None:
    (tmp_path / "asked.yaml").write_text(content)
    with pytest.raises(InputError, match=r"asked\.yaml"):
        read_asked(tmp_path / "asked.yaml", {"tea"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Résumés", ["resum"]),
        ("my boss's CV", ["manag", "resum"]),
        ("a thank-you note", ["thankyou", "note"]),
        ("answering machine", ["voicemail"]),
        ("is it the one that they have", []),
    ],
)
def test_words_are_read_as_what_they_mean_in_the_field(text: str, found: list[str]) -> None:
    assert stems(text) == found


def test_kin_are_kept_apart_from_the_question_s_own_words() -> None:
    words = wanted("my cv")
    assert words.own == ("resum",)
    assert "paper" in words.kin
    assert not set(words.own) & set(words.kin)


@pytest.mark.parametrize("texts", [[], [[]], [["tea"], []]])
def test_an_index_of_few_or_no_words_answers(texts: list[list[str]]) -> None:
    assert len(WordIndex(texts).shares(wanted("tea or coffee"))) == len(texts)


@pytest.fixture
def without_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LocalEncoder, "name", None)


@pytest.mark.usefixtures("without_weights")
def test_without_the_trained_model_the_search_goes_by_words_alone(tmp_path: Path) -> None:
    write(tmp_path / "guidance", "tea", "## A\n\nWarm the pot.\n")
    made = GuidanceLibrary(tmp_path / "home", folder=tmp_path / "guidance")
    assert made.embedding is None
    assert made.search("warm pot")[0].document == "tea"
    assert made.rebuild() == 1
    assert not (tmp_path / "home").exists()
    made.close()


def test_a_ranking_of_nothing_finds_nothing() -> None:
    assert GuidanceRanking((), ()).rank("tea", (), 4, None) == []
