"""The Library page: finding, reading at a place, asking, and documents of one's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from infoview_ai.bootstrap import App
from infoview_ai.errors import ModelError, ModelFault
from infoview_ai.knowledge.asking.librarian import Librarian
from infoview_ai.knowledge.own.letters import seen
from infoview_ai.knowledge.passages import Passage
from infoview_ai.ui import state
from infoview_ai.ui.components import document as document_component
from infoview_ai.ui.components.document import place_in
from infoview_ai.ui.components.passage import where
from infoview_ai.ui.components.shelves import arranged
from tests.fake_models import FakeChatModel
from tests.knowledge.own_files import PUMPS, WARD, pdf
from tests.ui.pages import drawn, labels, opened, words

HOSTILE = json.loads((Path(__file__).parents[1] / "browser" / "hostile.json").read_text(encoding="utf-8"))
QUESTION = "How much time is left for the last question?"
SENTENCE = {
    "text": "Two minutes before the end, say it.",
    "passage": 1,
    "quote": "Two minutes before the end, say it",
}


def links(page: AppTest) -> list[str]:
    return [str(one.proto.label).replace("\\", "") for one in page.get("page_link")]


def searched(query: str) -> AppTest:
    page = drawn("library")
    page.text_input(key=state.QUERY).set_value(query).run()
    assert not page.exception
    return page


def test_before_one_looks_the_shelves_stand_in_the_order_of_the_journey(app: App) -> None:
    page = drawn("library")
    stages = [one.label for one in page.expander]
    assert stages[0] == "To begin with"
    assert stages.index("Before the talk") < stages.index("In the talk") < stages.index("Afterwards")
    assert "What an informational interview is, and what it is not" in links(page)


def test_every_document_of_the_guidance_stands_on_one_shelf(app: App) -> None:
    documents = app.library.guidance.documents()
    stages = arranged(documents)
    assert "More" not in stages
    assert sorted(one.slug for found in stages.values() for one in found) == [one.slug for one in documents]
    new = documents[0].model_copy(update={"slug": "new"})
    assert arranged((*documents, new))["More"] == (new,)


def test_a_search_shows_the_best_passage_whole_with_the_way_to_its_place(app: App) -> None:
    page = searched("what do I say two minutes before the end")
    assert any("The wrap line" in label for label in links(page))
    assert "One last question, if I may" in words(page)
    assert not page.expander


def test_words_that_fit_nothing_are_told_so(app: App) -> None:
    assert "Nothing fits that well" in words(searched("photosynthesis in algae"))


def test_two_letters_are_not_looked_for_yet(app: App) -> None:
    assert searched("ti").expander


def test_where_to_look_is_a_choice_only_for_those_who_have_added_something(app: App) -> None:
    assert not searched("who leads the laboratory").radio
    app.documents.add(PUMPS.encode(), "pumps.txt")
    page = searched("who leads the laboratory")
    assert "Dana Reyes has led the laboratory" in words(page)
    page.radio(key=state.SHELF).set_value("Guidance").run()
    assert "Dana Reyes" not in words(page)


def test_a_guidance_document_is_read_whole_and_leads_on(app: App) -> None:
    page = drawn("library", document="time", at="the-wrap-line")
    said = words(page)
    assert page.title[0].value == "Keeping time: the limit, the wrap, cues and extra minutes"
    assert all(heading in said for heading in ("Name the limit twice", "The wrap line", "Where advice differs"))
    assert "| 0 to 1 | greeting" in said
    assert ".md" not in said
    assert "The whole library" in links(page)
    assert any(label.startswith("Closing") for label in links(page))


def test_a_place_is_found_in_full_and_by_its_last_heading() -> None:
    passages = [
        Passage(document="d", title="D", heading=heading, text="x", anchor=anchor)
        for heading, anchor in (("Cues", "cues"), ("Cues > If they end it first", "cues-if-they-end-it-first"))
    ]
    assert place_in(passages, "cues-if-they-end-it-first") == 1
    assert place_in(passages, "if-they-end-it-first") == 1
    assert place_in(passages, "nowhere") is None
    assert place_in(passages, "") is None


def test_an_own_document_is_read_page_by_page_as_it_is(app: App) -> None:
    added = app.documents.add(pdf(WARD, "", PUMPS, title="Two trades"), "two.pdf")
    page = drawn("library", document=added.id, at="page-3")
    assert page.title[0].value == "Two trades"
    assert [one.value for one in page.text] == [WARD, PUMPS]
    said = words(page)
    assert "two.pdf, 3 pages" in said
    assert "Page 1" in said
    assert "1 of its 3 pages holds no text" in said


def test_of_a_long_document_the_part_is_drawn_that_holds_the_place(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_component, "PART", 3)
    text = "\n\n".join(f"Paragraph {number}. " + "word " * 180 for number in range(8))
    added = app.documents.add(text.encode(), "long.txt")
    first = drawn("library", document=added.id)
    assert len(first.text) == 3
    assert "Part 1 of 3" in words(first)
    assert "Part 2" in links(first)
    there = drawn("library", document=added.id, at=app.documents.get(added.id).passages()[6].anchor)
    assert [one.value[:12] for one in there.text] == ["Paragraph 6.", "Paragraph 7."]
    for odd, begins in (("0", 0), ("99", 6), ("x", 0), ("2", 3)):
        assert drawn("library", document=added.id, part=odd).text[0].value.startswith(f"Paragraph {begins}.")


def test_a_document_that_is_not_there_is_told_and_leads_back(app: App) -> None:
    page = drawn("library", document="0" * 32)
    assert len(page.warning) == 1
    assert links(page) == ["The whole library"]


def test_documents_are_added_and_each_file_has_its_say(app: App) -> None:
    page = drawn("library")
    assert "Nothing of your own yet" in words(page)
    page.file_uploader(key=state.FILES).set_value(
        [
            ("ward.pdf", pdf(WARD, title="On a ward"), "application/pdf"),
            ("photo.pdf", b"\x89PNG\r\n", "application/pdf"),
        ]
    )
    next(one for one in page.button if one.label == "Add to the library").click().run()
    assert not page.exception
    assert [one.title for one in app.documents.all()] == ["On a ward"]
    assert "On a ward was added" in page.success[0].value.replace("*", "")
    assert "photo\\.pdf is a picture" in page.warning[0].value
    assert "On a ward" in links(page)
    page.run()
    assert len(app.documents.all()) == 1


def test_a_document_is_removed_when_one_says_so_twice(app: App) -> None:
    added = app.documents.add(WARD.encode(), "ward.txt")
    page = drawn("library")
    page.button(key=f"remove_{added.id}").click().run()
    assert app.documents.all() == ()
    assert list(app.library.search("night shift", source="user")) == []


def test_hostile_words_of_a_document_are_shown_as_they_are(app: App) -> None:
    hostile = [text for text in HOSTILE.values() if text.strip()]
    added = app.documents.add("\n\n".join(hostile).encode(), "hostile.txt")
    page = drawn("library", document=added.id)
    shown = " ".join(" ".join(one.value for one in page.text).split())
    assert not page.exception
    assert all(" ".join(seen(text).split()) in shown for text in hostile)
    assert not [one.value for one in page.markdown if "<script" in one.value]


def test_a_hostile_title_and_heading_are_escaped_wherever_they_stand(app: App) -> None:
    title = "![leak](https://evil.example/x.png) :red[now] $x$ <script>"
    added = app.documents.add(f"# {title}\n\nwords\n\n## {title} two\n\nA quiet sentence.".encode(), "a.md")
    for page in (drawn("library"), drawn("library", document=added.id), searched("a quiet sentence")):
        labels_shown = [str(one.proto.label) for one in page.get("page_link")]
        shown = [*(one.value for one in (*page.title, *page.header, *page.markdown, *page.caption)), *labels_shown]
        assert not [text for text in shown if "![leak]" in text or ":red[" in text or "<script>" in text]


@pytest.fixture
def model(app: App) -> Iterator[FakeChatModel]:
    """The app with a model that has one good answer and then fails."""
    fake = FakeChatModel(
        json.dumps({"sentences": [SENTENCE, SENTENCE | {"text": "Bring flowers and a contract."}]}),
        ModelError(ModelFault.STALLED, "The model fell silent.", next_step="Ask again."),
        json.dumps({"sentences": []}),
    )
    found = app.library.search("two minutes before the end, say it", k=1, document="time")
    library = FixedPassages(found[0])
    librarian = Librarian(library, lambda: fake)
    with opened(replace(app, model_name=fake.name, librarian=librarian)):
        yield fake


class FixedPassages:
    """Finds one passage, whatever is asked."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage

    def search(self, query: str, **_: object) -> tuple[Passage, ...]:
        return (self.passage,)


def test_without_a_model_nobody_is_offered_to_ask(app: App) -> None:
    assert "Ask the library" not in labels(searched(QUESTION))


def test_a_model_is_asked_only_on_request_and_paid_for_once(model: FakeChatModel) -> None:
    page = searched(QUESTION)
    assert model.asked == []
    page.button(key="ask_library").click().run()
    said = words(page)
    assert "Two minutes before the end, say it." in said
    assert "flowers" not in said
    assert "1 sentence that no passage bears out was left out" in said
    assert any("The wrap line" in label for label in links(page))
    page.run()
    page.text_input(key=state.QUERY).set_value("thank-you notes").run()
    page.text_input(key=state.QUERY).set_value(QUESTION).run()
    assert "Two minutes before the end, say it." in words(page)
    assert len(model.asked) == 1


def test_a_model_that_fails_is_told_and_can_be_asked_again(model: FakeChatModel) -> None:
    first = searched(QUESTION)
    first.button(key="ask_library").click().run()
    page = searched("Another question about the time?")
    page.button(key="ask_library").click().run()
    assert "The model fell silent" in words(page)
    page.run()
    assert len(model.asked) == 2
    page.button(key="ask_library").click().run()
    assert "The library does not say." in words(page)
    assert len(model.asked) == 3


@pytest.mark.parametrize(
    ("passage", "place"),
    [
        (
            Passage(document="t", title="Keeping time: the limit", heading="A > The wrap", text=""),
            "Keeping time, “The wrap”",
        ),
        (Passage(document="t", title="Keeping time", heading="Keeping time", text=""), "Keeping time"),
        (
            Passage(document="d", title="Ward: a book", heading="Page 3", text="", page=3, source="user"),
            "Ward: a book, page 3",
        ),
        (
            Passage(document="d", title="Ward", heading="Nights", text="", page=3, source="user"),
            "Ward, “Nights”, page 3",
        ),
    ],
)
def test_a_place_is_named_in_words(passage: Passage, place: str) -> None:
    assert where(passage) == place
