"""`infoview contacts` as other programs use it."""

from __future__ import annotations

import json
from pathlib import Path

import icalendar
import pytest

from tests.cli.test_command_line import Terminal

pytestmark = pytest.mark.process


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    made = Terminal(tmp_path)
    made.environ["TZ"] = "Europe/Berlin"
    return made


def test_somebody_is_added_listed_shown_and_due(terminal: Terminal) -> None:
    added = json.loads(terminal.run("contacts", "add", "Zoë Ærø", "--role", "nurse", "--tag", "ward", "--json").stdout)
    assert added["format"] == "infoview.contact/1"
    person = added["contact"]["id"]
    listed = json.loads(terminal.run("contacts", "list", "nurse", "--json").stdout)
    assert (listed["format"], listed["total"]) == ("infoview.contacts/1", 1)
    assert listed["contacts"][0]["name"] == "Zoë Ærø"
    assert terminal.run("contacts", "mark", person, "asked", "--at", "2026-01-05T10:00").returncode == 0
    due = json.loads(terminal.run("contacts", "due", "--json").stdout)
    assert (due["format"], due["zone"]) == ("infoview.contacts_due/1", "Europe/Berlin")
    assert [(one["kind"], one["by"], one["state"]) for one in due["due"]] == [
        ("nudge", "2026-01-15T00:00:00+01:00", "late")
    ]
    shown = json.loads(terminal.run("contacts", "show", person, "--json").stdout)
    assert [one["what"] for one in shown["history"]] == ["to contact → asked", "Added"]


def test_a_file_is_imported_exported_and_taken_back(terminal: Terminal) -> None:
    (terminal.home / "list.csv").write_text("Name,Email\nAda,ada@elm.org\nBo,nobody\n,\n", encoding="utf-8")
    preview = json.loads(terminal.run("contacts", "import", "list.csv", "--preview", "--json").stdout)
    assert (preview["format"], preview["people"], preview["new"]) == ("infoview.contacts_import/1", 2, 2)
    assert [problem["line"] for problem in preview["problems"]] == [3, 4] or len(preview["problems"]) == 1
    done = json.loads(terminal.run("contacts", "import", "list.csv", "--json").stdout)
    assert done["imported"] == 2
    assert "Ada" in terminal.run("contacts", "export", "--format", "vcard").stdout
    undone = terminal.run("contacts", "undo", done["operation"])
    assert undone.stdout.startswith("2 removed")
    assert json.loads(terminal.run("contacts", "list", "--json").stdout)["total"] == 0


def test_a_booked_talk_is_a_calendar_file(terminal: Terminal) -> None:
    person = json.loads(terminal.run("contacts", "add", "Ada", "--json").stdout)["contact"]["id"]
    booked = terminal.run("contacts", "book", person, "2030-07-01T15:00", "--zone", "America/New_York")
    assert booked.returncode == 0, booked.stderr
    assert terminal.run("contacts", "calendar", person, "-o", "talk.ics").returncode == 0
    read = icalendar.Calendar.from_ical((terminal.home / "talk.ics").read_bytes())
    assert next(str(event["summary"]) for event in read.walk("VEVENT")) == "Phone call with Ada"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "Ada", "--email", "x"), "is not a mail address"),
        (("show", "nobody"), "There is no contact"),
        (("import", "missing.csv"), "cannot be read"),
        (("settings", "--zone", "Mars/Olympus"), "is no time zone"),
        (("settings", "--country", "QQ"), "no calendar of holidays"),
    ],
)
def test_what_is_wrong_is_said_in_words(terminal: Terminal, words: tuple[str, ...], said: str) -> None:
    done = terminal.run("contacts", *words)
    assert (done.returncode, said in done.stderr) == (1, True)
    assert "Traceback" not in done.stderr
