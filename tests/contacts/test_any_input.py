"""Whatever stands in a file or a field: it comes back as it was, or is refused in words."""

from __future__ import annotations

import contextlib
import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as some

from infoview_ai.contacts.exporting import FORMATS, written
from infoview_ai.contacts.fields import ContactError, many_lines, one_line
from infoview_ai.contacts.importing import read_people
from infoview_ai.contacts.person import Person
from tests.contacts.people import person
from tests.fakes import NOON

TEXT = some.text(some.characters(codec="utf-8"), max_size=60)
LINE = TEXT.map(one_line)
NAME = LINE.filter(lambda text: bool(text) and text.strip("'") == text)


@settings(max_examples=60, deadline=None)
@given(name=NAME, role=LINE, notes=TEXT.map(many_lines), tag=LINE, form=some.sampled_from(sorted(FORMATS)))
def test_any_words_come_back_from_any_export(name: str, role: str, notes: str, tag: str, form: str) -> None:
    tags = tuple(part for part in (tag.lstrip("#").strip(),) if part and not set(part) & set(",;|:\\"))
    one = person(name, id="x", role=role, notes=notes, tags=tags)
    [(_, back)] = read_people(written([one], form).encode(), f"out.{form}", NOON).people
    assert (back.name, back.role, back.notes, back.tags) == (one.name, one.role, one.notes, one.tags)


@settings(max_examples=150, deadline=None)
@given(data=some.binary(max_size=400))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    with contextlib.suppress(ContactError):
        read_people(data, "x.csv", NOON)


@settings(max_examples=150, deadline=None)
@given(rows=some.lists(some.lists(TEXT, max_size=6), max_size=6))
def test_any_table_gives_people_or_is_refused_in_words(rows: list[list[str]]) -> None:
    sheet = io.StringIO()
    csv.writer(sheet).writerows([["Name", "Email", "Connected On", "Tags", "Status", "Talk start"], *rows])
    with contextlib.suppress(ContactError):
        for _, one in read_people(sheet.getvalue().encode(), "x.csv", NOON).people:
            assert Person.model_validate_json(one.model_dump_json()) == one


@settings(max_examples=100, deadline=None)
@given(lines=some.lists(TEXT, max_size=8), version=some.sampled_from(["2.1", "3.0", "4.0"]))
def test_any_card_is_read_or_named_as_a_problem(lines: list[str], version: str) -> None:
    text = "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    with contextlib.suppress(ContactError):
        read = read_people(text.encode(), "x.vcf", NOON)
        assert len(read.people) <= 1 + sum("BEGIN:VCARD" in line for line in lines)
