"""The sheet on paper: what is sent ahead, what is one's own, and letters that not every format can show."""

from __future__ import annotations

import io

import docx
import pypdf
import pytest

from infoview_ai.errors import InputError
from infoview_ai.questions.drafts import Draft
from infoview_ai.questions.paper.layout import Form, Paper, paper
from infoview_ai.questions.paper.markdown import as_markdown
from infoview_ai.questions.paper.pdf import as_pdf, undrawable
from infoview_ai.questions.paper.word import as_docx
from infoview_ai.questions.review import review
from infoview_ai.questions.sheet import SheetContent, adding
from infoview_ai.questions.sheet_reading import SheetReader

QUESTIONS = (
    "Who else would give me a different view of this work?",
    "What led you into this work, and what was the turning point?",
    "How much do you earn?",
    "Which part of the work do you still look forward to?",
    "What wears people down in this job?",
    "Which skill turned out to matter more than you expected?",
    "What separates people who do well here after five years?",
    "If you began today, what first step would you take?",
    "How can an outsider get a taste of it before committing?",
    "Which association or newsletter would you join first?",
)


def made(reader: SheetReader, form: Form, *questions: str, person: str = "Zoë Łukasz-Šimůnek") -> Paper:
    content = adding(questions or QUESTIONS)(SheetContent(person=person, role="vet"))
    drafts = [Draft(one.text, one.starred) for one in content.questions]
    return paper(content, review(drafts, reader, role="vet"), form)


def test_four_to_seven_sound_questions_are_sent_ahead_with_a_polite_line(reader: SheetReader) -> None:
    ahead = made(reader, "send_ahead")
    assert 4 <= len(ahead.lines) <= 7
    assert ahead.cover[0] == "Dear Zoë Łukasz-Šimůnek,"
    assert "no need to prepare" in ahead.cover[1]
    assert not any(line.starred or line.mark for line in ahead.lines)


def test_what_is_sent_ahead_ends_with_people_and_says_what_it_leaves_out(reader: SheetReader) -> None:
    ahead = made(reader, "send_ahead")
    assert ahead.lines[-1].text == QUESTIONS[0]
    assert any(left.startswith("How much do you earn?") for left in ahead.left_out)


def test_nothing_that_should_not_be_asked_is_sent(reader: SheetReader) -> None:
    with pytest.raises(InputError, match="No question on this sheet"):
        made(reader, "send_ahead", "How much do you earn?", "Are you hiring?")


def test_ones_own_sheet_has_all_of_them_with_stars_and_rising_times(reader: SheetReader) -> None:
    own = made(reader, "my_own")
    assert [line.text for line in (*own.lines, *own.reserve)] != []
    assert len(own.lines) + len(own.reserve) == len(QUESTIONS)
    assert sum(line.starred for line in own.lines) == 3
    minutes = [60 * int(line.mark.split(":")[0]) + int(line.mark.split(":")[1]) for line in own.lines]
    assert minutes == sorted(minutes)
    assert minutes[-1] <= 15 * 60
    assert "14:00" in own.close[0]


def test_an_empty_sheet_is_not_put_on_paper(reader: SheetReader) -> None:
    with pytest.raises(InputError, match="nothing on this sheet"):
        paper(SheetContent(), review(["What helps?"], reader), "my_own")


def test_markdown_shows_markup_as_it_was_typed(reader: SheetReader) -> None:
    text = as_markdown(made(reader, "my_own", "What is *really* hard about [it]?", "Who else?"))
    assert r"\*really\*" in text
    assert r"\[it\]" in text


def test_the_word_document_holds_every_script_and_no_forbidden_character(reader: SheetReader) -> None:
    own = made(reader, "my_own", "你喜欢什么？", "מה אתה אוהב?", "What\x00 helps\x0b?", person="Ødegård")
    paragraphs = [one.text for one in docx.Document(io.BytesIO(as_docx(own))).paragraphs]
    whole = "\n".join(paragraphs)
    assert "你喜欢什么？" in whole
    assert "מה אתה אוהב?" in whole
    assert "Ødegård" in whole


@pytest.mark.parametrize("form", ["my_own", "send_ahead"])
def test_the_pdf_shows_names_with_accents(reader: SheetReader, form: Form) -> None:
    pages = pypdf.PdfReader(io.BytesIO(as_pdf(made(reader, form)))).pages
    whole = "\n".join(page.extract_text() for page in pages)
    assert "Łukasz-Šimůnek" in whole
    assert "What led you into this work" in whole


@pytest.mark.parametrize(
    ("question", "letter"), [("你喜欢什么？", "你"), ("מה אתה אוהב בעבודה?", "מ"), ("What helps 😀?", "😀")]
)
def test_a_pdf_that_would_show_boxes_is_refused_with_a_way_out(reader: SheetReader, question: str, letter: str) -> None:
    own = made(reader, "my_own", question)
    assert letter in undrawable(own)
    with pytest.raises(InputError, match="DOCX"):
        as_pdf(own)


@pytest.mark.parametrize("person", ["Ελένη Παπαδοπούλου", "Олена Шевченко", "Nguyễn Thị Minh"])
def test_greek_cyrillic_and_vietnamese_names_are_drawn(reader: SheetReader, person: str) -> None:
    assert undrawable(made(reader, "my_own", person=person)) == ""
