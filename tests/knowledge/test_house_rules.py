"""The shipped library keeps its house rules, and the check sees when a document does not."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pytest

from editorial.messages import messages
from editorial.problem import Problem
from editorial.references import alone, links, one_name_per_source, sources, well_formed
from editorial.rules import problems
from editorial.shape import SLUGS, grade, length, missing_and_unknown, reading_level
from editorial.text import prose, whole_sections
from editorial.wording import MYTHS as COMMON_MYTHS
from editorial.wording import disagreement, effect_sizes, myths, tone
from infoview_ai.knowledge.documents import Document, SourceNote, read_documents
from infoview_ai.resources import resource
from infoview_ai.scoring.rubric import RUBRIC

ROOT = Path(__file__).parents[2]
SHIPPED = {document.slug: document for document in read_documents(resource("knowledge/guidance"))}
A = SourceNote(name="A", address="https://example.org/a")
B = SourceNote(name="B", address="https://example.org/b")


def document(text: str, slug: str = "tea", kept: tuple[SourceNote, ...] = (A, B)) -> Document:
    return Document(
        title="Tea", slug=slug, summary="About tea.", sources=kept, date=datetime.date(2026, 1, 2), text=text
    )


def said(found: list[Problem]) -> str:
    return " ".join(problem.what for problem in found)


def test_the_shipped_library_keeps_every_rule() -> None:
    assert [str(problem) for problem in problems(tuple(SHIPPED.values()))] == []


def test_every_document_that_the_scorecard_points_to_is_there() -> None:
    assert {criterion.guidance for criterion in RUBRIC} <= set(SLUGS)


def test_the_command_says_how_many_documents_are_in_order() -> None:
    ran = subprocess.run([sys.executable, "-m", "editorial"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (ran.returncode, ran.stdout) == (0, "28 guidance documents keep the house rules.\n")


CONFLICTS = [
    ("what-it-is", "length", "ten to fifteen|thirty|hour"),
    ("time", "length", "ten to fifteen|thirty|hour"),
    ("time", "five more minutes", "teaches|inviting"),
    ("resume-etiquette", "résumé", "only if asked|every time|at the end|for review"),
    ("job-pitch", "openings", "out of place|near the end"),
    ("job-pitch", "not looking", "want it said|no word about jobs|must be true"),
    ("cold-email", "not looking", "want the sentence|no word about jobs|it is true"),
    ("opening", "the name of the talk", "informational interview|plainer words"),
    ("thank-you", "timing", "within a day|three to five|twenty-four"),
    ("questions", "how many", "eight to ten|three to five|six to ten"),
    ("nudge", "how often", "once|seven business days|every week"),
    ("dress-and-logistics", "arriving", "ten or fifteen|five at most"),
    ("pay-and-personal", "pay", "list of questions|private|general range"),
    ("closing", "shadowing and mentoring", "watch somebody|mentor"),
    ("keeping-in-touch", "shadowing and mentoring", "watch somebody|mentor"),
    ("research", "whether it is honest", "unfair|ruse|critics"),
    ("research", "follow-up questions", "withdrawn|disputes"),
    ("listening", "follow-up questions", "withdrawn|disputes"),
    ("linkedin", "limits", "200|300|not LinkedIn's own"),
    ("scoring", "rules that are scored", "one clear rule"),
]
"""Where sources disagree (domain.md 8), the document that says so, and what each side says."""


@pytest.mark.parametrize(("slug", "subject", "sides"), CONFLICTS, ids=lambda value: str(value)[:30])
def test_where_sources_disagree_the_document_says_so(slug: str, subject: str, sides: str) -> None:
    texts = [prose(one.markdown) for one in whole_sections(SHIPPED[slug])]
    open_ones = " ".join(text for text in texts if "Advice differs" in text or "disputes" in text).casefold()
    assert [side for side in sides.split("|") if side.casefold() not in open_ones] == []


def test_scoring_explains_the_rubric_as_it_is_and_how_to_disagree() -> None:
    text = SHIPPED["scoring"].text
    assert [criterion.name for criterion in RUBRIC if criterion.name not in text] == []
    assert [str(one.weight) for one in RUBRIC if one.weight and f"| {one.weight} |" not in text] == []
    assert "not yet" in text
    assert "Do you see it differently?" in text


def test_a_document_that_is_missing_or_unknown_is_named() -> None:
    found = list(missing_and_unknown([*[one for one in SHIPPED.values() if one.slug != "nudge"], document("Text")]))
    assert [(one.document, one.what) for one in found] == [
        ("nudge", "the document is missing."),
        ("tea", "the slug is not in the list."),
    ]


def test_length_is_counted_by_document_and_by_section() -> None:
    short, long = document("## One\n\nWords."), document("## One\n\n" + "word " * 260 + "\n\n## Two\n\n" + "w " * 160)
    assert "1 words; it should have 400 to 1200" in said(list(length(short)))
    assert "1 sections" in said(list(length(short)))
    assert [one.where for one in length(long) if one.where] == ["One"]


def test_the_words_of_a_table_and_of_a_link_count_and_its_marks_do_not() -> None:
    markdown = "| One two | Three |\n|---|---|\n| [four](five.md#six) | **seven** |\n\n> - eight"
    assert prose(markdown) == "One two. Three. four. seven. eight."


LADEN = (
    "Notwithstanding considerable institutional heterogeneity, contemporary practitioners overwhelmingly characterise "
    "informational conversations as fundamentally exploratory undertakings whose instrumentalisation, irrespective of "
    "underlying motivation, demonstrably compromises reciprocal trustworthiness and professional credibility. "
)


def test_heavy_prose_is_found_as_a_whole_and_where_it_stands() -> None:
    plain = "You ask. They tell. You say thanks. Then you go home and write it down. " * 8
    assert grade(plain) < 3 < 10 < grade(LADEN)
    found = list(reading_level(document(f"## Plain\n\n{plain}\n\n## Heavy\n\n{LADEN * 3}")))
    assert [one.where for one in found] == ["", "Heavy"]


@pytest.mark.parametrize(
    ("address", "fits"),
    [
        ("https://example.org/a?b=1#c", True),
        ("http://sub.example.co.uk:8080/", True),
        ("ftp://example.org/", False),
        ("https://localhost/", False),
        ("https:///path", False),
        ("https://exam ple.org/", False),
        ("https://example.org/.", False),
        ("https://[broken/", False),
    ],
)
def test_an_address_is_looked_at_and_not_fetched(address: str, fits: bool) -> None:
    assert well_formed(address) is fits


def test_sources_are_told_apart_and_can_be_looked_up() -> None:
    nameless = document("Text", kept=(A, A, SourceNote(name="C")))
    text = said(list(sources(nameless)))
    assert "“C” has no address" in text
    assert "https://example.org/a” stands 2 times" in text
    assert "fewer than 2 sources" in said(list(sources(document("Text", kept=(A,)))))


def test_one_source_has_one_name_everywhere() -> None:
    other = document("Text", slug="milk", kept=(SourceNote(name="Other", address=A.address), B))
    assert said(list(one_name_per_source([document("Text"), other]))) == (
        "calls https://example.org/a “Other”; elsewhere it is “A”."
    )


@pytest.mark.parametrize("target", ["milk.md", "tea.md#two", "#two", "tea.html", "tea.md#One"])
def test_a_link_that_leads_nowhere_is_named(target: str) -> None:
    found = list(links([document(f"## One\n\nSee [this]({target}).")]))
    assert [(one.where, one.what) for one in found] == [("One", f"the link to {target} leads nowhere.")]


def test_a_link_to_a_heading_that_is_there_is_fine_and_twin_headings_are_not() -> None:
    fine = document("## One\n\nSee [two](#two-or-three).\n\n## Two, or three\n\nSee [one](tea.md#one).")
    assert list(links([fine])) == []
    twins = document("## One\n\n### Slips\n\nA.\n\n## Two\n\n### Slips\n\nB.")
    assert "2 headings have the anchor #slips" in said(list(links([twins])))


def test_a_document_without_ways_in_or_out_is_named() -> None:
    found = list(alone([document("Text"), document("[tea](tea.md)", slug="milk")]))
    assert [(one.document, one.what) for one in found] == [
        ("tea", "links to no other document."),
        ("milk", "no other document links to it."),
    ]


MYTHS = [
    "Remember that 80 % of jobs are never advertised.",
    "Eighty percent of posts go to friends.",
    "Get into the hidden job market.",
    "One in twelve talks leads to an offer.",
    "About 1 in 12 ends well.",
    "Only 5% of people send thanks.",
    "You have seven seconds.",
]


@pytest.mark.parametrize("sentence", MYTHS)
def test_a_myth_is_no_fact_in_any_document(sentence: str) -> None:
    assert said(list(myths(document(sentence)))).startswith("repeats a myth")
    assert said(list(myths(document(sentence, slug="research")))).startswith("repeats a myth")


def test_a_myth_may_be_named_as_one_in_the_research_document() -> None:
    named = document("## Myths\n\n- **Myth: “Only 5 % send thanks.”** Nobody counted.", slug="research")
    assert list(myths(named)) == []


def test_the_four_myths_are_named_in_the_research_document() -> None:
    named = " ".join(line for line in SHIPPED["research"].text.splitlines() if line.startswith("- **Myth: "))
    assert [name for name, pattern in COMMON_MYTHS if not re.search(pattern, named, re.IGNORECASE)] == []


def test_effects_under_doubt_have_no_size() -> None:
    assert "under doubt" in said(list(effect_sizes(document("They were liked better, by 20 %."))))
    assert list(effect_sizes(document("They were liked better. So it seems."))) == []


@pytest.mark.parametrize("text", ["Go on!", "As [S12] says.", "See TM07.", "By domain.md."])
def test_loud_and_internal_words_are_found(text: str) -> None:
    assert list(tone(document(text))) != []


def test_a_disagreement_needs_the_side_that_is_kept_and_a_reason() -> None:
    fine = document("Advice differs on sugar. Here we take none, because the tea is good.")
    assert list(disagreement(fine)) == []
    assert list(disagreement(document("Advice differs on sugar. Some take it."))) != []
    assert list(disagreement(document("Advice differs on sugar. Here we take none."))) != []


def note(words: int, claimed: int) -> str:
    return f"An example ({claimed} words):\n\n> Hello Ms. Chen,\n>\n> {'word ' * (words - 3)}\n"


@pytest.mark.parametrize(
    ("words", "claimed", "part"),
    [
        (30, 31, "has 30 words, not 31"),
        (20, 20, "asks for 25 to 60"),
        (61, 61, "asks for 25 to 60"),
        (40, 40, "fewer than two"),
    ],
)
def test_the_length_of_an_example_message_is_counted(words: int, claimed: int, part: str) -> None:
    assert part in said(list(messages(document(note(words, claimed), slug="nudge"))))


def test_a_note_over_its_limit_is_found() -> None:
    text = f"A note (10 characters of 9):\n\n> {'x' * 10}\n"
    assert "has 10 characters; the limit is 9" in said(list(messages(document(text))))


def test_a_folder_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "tea.md").write_text("no front matter")
    code = (
        "import pathlib, sys, editorial.__main__ as check; "
        f"check.resource = lambda name: pathlib.Path({str(tmp_path)!r}); sys.exit(check.main())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (ran.returncode, ran.stdout.startswith("tea.md has no front matter"), ran.stderr) == (1, True, "")
