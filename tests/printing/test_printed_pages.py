"""Pages to print: the brief of a talk and the phone card, read back from the PDF that was made."""

from __future__ import annotations

import io

import pypdf
import pytest

from infoview_ai.contacts.brief import brief
from infoview_ai.contacts.brief_text import to_page
from infoview_ai.contacts.person import Preparation
from infoview_ai.contacts.record import Aim
from infoview_ai.errors import InputError
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.channels import Channel
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.use import phone_page
from infoview_ai.printing.page import Page, Part
from infoview_ai.printing.pdf import as_pdf, undrawable
from tests.contacts.people import person
from tests.outreach.messages import labelled

QUESTIONS = ("How did you start?", "What is hardest to teach?", "Who else should I talk to?")


def read(data: bytes) -> tuple[int, str]:
    """How many pages, and all words on them."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return len(pages), " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_brief_of_a_talk_fits_on_one_page_with_everything_on_it() -> None:
    ready = Preparation(
        purpose="What the first two years on a ward are really like",
        introduction=" ".join(["word"] * 60),
        are_you_looking=" ".join(["answer"] * 25),
        ticked=frozenset({"resume"}),
    )
    page = brief(person(name="Zoë Ångström", preparation=ready), Aim(), RuleReader(), QUESTIONS)
    count, words = read(as_pdf(to_page(page)))
    assert count == 1
    assert "Talk with Zoë Ångström" in words
    assert all(question in words for question in QUESTIONS)
    assert all(item.text in words for item in page.checklist)


def test_a_brief_with_nothing_written_leaves_lines_to_write_on() -> None:
    page = to_page(brief(person(), Aim(), RuleReader()))
    kinds = {part.heading: part.kind for part in page.parts}
    assert (kinds["Purpose"], kinds["Three questions that must be asked"]) == ("lines", "lines")
    assert read(as_pdf(page))[0] == 1


def test_the_phone_card_says_every_branch() -> None:
    briefs = (Brief.model_validate(row) for row in labelled("briefs.jsonl"))
    script = draft(next(one for one in briefs if one.channel is Channel.PHONE_SCRIPT))
    count, words = read(as_pdf(phone_page(script, "Ada Okafor")))
    assert count <= 2
    assert "Call Ada Okafor" in words
    assert all(branch.when in words for branch in script.branches)
    assert all(" ".join(branch.say.split()) in words for branch in script.branches)


def test_what_a_pdf_cannot_show_is_named_and_refused() -> None:
    page = Page(title="Talk with 山田", parts=(Part(heading="Say", entries=("שלום",)),))
    assert "山" in undrawable(page)
    with pytest.raises(InputError, match="cannot show"):
        as_pdf(page)


def test_long_words_and_many_parts_go_on_over_the_pages() -> None:
    parts = tuple(Part(heading=f"Part {n}", kind="quote", entries=("x" * 300, "word " * 80)) for n in range(12))
    count, words = read(as_pdf(Page(title="Long", parts=parts)))
    assert count > 1
    assert "Part 11" in words
