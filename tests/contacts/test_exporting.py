"""What goes out comes back: CSV, JSON and vCard, with formulas made harmless."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta

import pytest

from infoview_ai.contacts import steps
from infoview_ai.contacts.exporting import FORMATS, written
from infoview_ai.contacts.person import Advice, Mode, Named, Person, Status, Talk, Warmth
from infoview_ai.errors import InfoViewError
from tests.contacts.conftest import Room
from tests.contacts.people import person
from tests.fakes import NOON

FULL = steps.held(
    steps.booked(
        steps.asked(
            person(
                "Zoë O’Neil, RN",
                role='Ward nurse; "nights"',
                organisation="St. Elm, Ltd.",
                field="nursing",
                email="zoe@elm.org",
                phone="+44 20 1234",
                profile="https://www.linkedin.com/in/zoe",
                channel="email",
                found="a talk",
                referred_by="Dana Ortiz",
                relation="my aunt's friend",
                warmth=Warmth.KNOWN,
                school="Laredo College",
                knows="=cmd|' /C calc'!A0",
                tags=("ward", "night shift"),
                notes="one\ntwo, \\three; four",
                interests="choir",
                learnings="- the second year is harder",
                advice=(Advice(text="Visit a clinic"),),
                named=(Named(name="B. Abara", who="clinic"),),
            ),
            NOON,
        ),
        Talk(start=NOON, zone="Europe/London", minutes=20, mode=Mode.VIDEO, place="https://meet.example"),
    ),
    NOON + timedelta(minutes=20),
)
PLAIN = person("محمد")


def back(room: Room, form: str, *people: Person) -> list[Person]:
    data = written(people, form).encode()
    preview = room.transfers.preview(data, f"out.{form}")
    assert preview.problems == ()
    return [row.person for row in preview.rows]


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_exported_comes_back(room: Room, form: str) -> None:
    lost = {"id", "source", "created_at", "advice", "named"}
    kept, plain = back(room, form, FULL, PLAIN)
    assert kept.model_dump(exclude=lost) == FULL.model_dump(exclude=lost)
    assert plain.model_dump(exclude=lost) == PLAIN.model_dump(exclude=lost)
    assert kept.status is Status.DONE


def test_json_brings_everything_back_but_the_id(room: Room) -> None:
    [kept] = back(room, "json", FULL)
    assert kept.model_copy(update={"id": FULL.id}) == FULL


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x")'])
def test_no_cell_is_a_formula(evil: str) -> None:
    sheet = written([person("Ada", notes=evil, role=evil)], "csv")
    cells = [cell for row in csv.reader(io.StringIO(sheet)) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    assert f"'{evil}" in cells


def test_private_quotes_stay_out_of_vcards() -> None:
    assert "secret" not in written([person("Ada", private_quotes="a secret")], "vcard")


def test_a_malformed_entry_is_named_and_the_others_are_read(room: Room) -> None:
    whole = json.loads(written([FULL, PLAIN], "json"))
    whole["contacts"][0]["talk"]["minutes"] = "long"
    preview = room.transfers.preview(json.dumps(whole).encode(), "x.json")
    assert [row.person.name for row in preview.rows] == ["محمد"]
    assert "Entry 1 is malformed: talk.minutes" in preview.problems[0].what


@pytest.mark.parametrize("entries", ['[1, "x", null]', '[{"name": ""}]', "[]"])
def test_an_export_with_nobody_in_it_imports_nobody(room: Room, entries: str) -> None:
    text = f'{{"format": "infoview.contacts/1", "contacts": {entries}}}'
    preview = room.transfers.preview(text.encode(), "x.json")
    with pytest.raises(InfoViewError, match="nobody new"):
        room.transfers.run(preview)
