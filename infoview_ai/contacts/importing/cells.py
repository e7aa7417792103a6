"""One row of a table as a person. What cannot be kept as it stands becomes a problem with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from infoview_ai.contacts.facts import LINES, TEXTS, new_id
from infoview_ai.contacts.fields import ContactError, email_of, many_lines, one_line, tags_of
from infoview_ai.contacts.importing.dates import Dates
from infoview_ai.contacts.importing.preview import Problem
from infoview_ai.contacts.person import LONG, SHORT, Mode, Person, Status, Talk, Warmth
from infoview_ai.contacts.steps import standing

_ESCAPED = re.compile(r"^'(?='*[=+\-@\t\r])")
_ZONED: Final = ("asked_at", "nudged_at")
_TALK: Final = ("talk_start", "talk_zone", "talk_minutes", "talk_mode", "talk_place", "talk_ended_at", "thanked_at")


@dataclass(frozen=True)
class Frame:
    """What all rows of a file share."""

    source: str
    now: datetime
    dates: Dates
    always: Mapping[str, Any]
    """Facts that hold for everybody in it."""


def person_from(line: int, cells: Mapping[str, str], frame: Frame, problems: list[Problem]) -> Person | None:
    """The person in the row; None where there is no name. What is wrong is added to `problems`."""
    cells = {name: _ESCAPED.sub("", value.strip(), count=1) for name, value in cells.items() if value.strip()}
    name = one_line(cells.get("name") or f"{cells.get('first_name', '')} {cells.get('last_name', '')}")
    if not name:
        what = "there is no name" if cells else "the row is empty"
        problems.append(Problem(line, f"{what[0].upper()}{what[1:]}.", left_out=True))
        return None
    facts: dict[str, Any] = {"name": _fitting(line, "name", name, problems)}
    for field, value in cells.items():
        _read_cell(line, field, value, frame, facts, problems)
    facts |= _talk(line, cells, problems)
    person = Person(**{**frame.always, **facts, "id": new_id(), "source": frame.source, "created_at": frame.now})
    if "status" in facts or person.status is not Status.TO_CONTACT:
        return person
    return person.model_copy(update={"status": standing(person)})


def _read_cell(line: int, field: str, value: str, frame: Frame, facts: dict[str, Any], problems: list[Problem]) -> None:
    if field in LINES:
        facts[field] = _fitting(line, field, one_line(value), problems)
    elif field in TEXTS:
        facts[field] = "\n".join(part for part in (many_lines(value)[:LONG], facts.get(field, "")) if part)
    elif field == "email":
        _read_email(line, value, facts, problems)
    elif field == "tags":
        facts["tags"] = _tags(line, value, problems)
    elif field == "connected_on":
        facts["connected_on"] = frame.dates.read(value)
        if facts["connected_on"] is None:
            problems.append(Problem(line, f"“{value[:40]}” is no date that can be told.", left_out=False))
    elif field == "status":
        _read_choice(line, field, value, Status, facts, problems)
    elif field == "warmth":
        _read_choice(line, field, value, Warmth, facts, problems)
    elif field in _ZONED:
        facts[field] = _moment(line, value, problems)


def _fitting(line: int, field: str, value: str, problems: list[Problem]) -> str:
    most = 1000 if field in ("profile", "knows") else SHORT
    if len(value) <= most:
        return value
    problems.append(
        Problem(line, f"The {field} has {len(value)} characters; the first {most} are kept.", left_out=False)
    )
    return value[:most]


def _read_email(line: int, value: str, facts: dict[str, Any], problems: list[Problem]) -> None:
    try:
        facts["email"] = email_of(value)
    except ContactError:
        problems.append(Problem(line, f"“{value[:60]}” is no mail address; it goes to the notes.", left_out=False))
        kept = f"Mail address as found: {one_line(value)[:SHORT]}"
        facts["notes"] = "\n".join(part for part in (facts.get("notes", ""), kept) if part)


def _tags(line: int, value: str, problems: list[Problem]) -> tuple[str, ...]:
    try:
        return tags_of(re.split(r"[,;|]|:::", value))
    except ContactError as error:
        problems.append(Problem(line, error.what, left_out=False))
        return ()


def _read_choice(
    line: int,
    field: str,
    value: str,
    kind: type[Status] | type[Warmth],
    facts: dict[str, Any],
    problems: list[Problem],
) -> None:
    try:
        facts[field] = kind(value.casefold().replace(" ", "_"))
    except ValueError:
        allowed = ", ".join(one.value for one in kind)
        problems.append(Problem(line, f"“{value[:40]}” is no {field}; known are {allowed}.", left_out=False))


def _moment(line: int, value: str, problems: list[Problem]) -> datetime | None:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        what = f"“{value[:40]}” is no moment with its offset, such as 2026-05-04T15:00+02:00."
        problems.append(Problem(line, what, left_out=False))
        return None
    return found


def _talk(line: int, cells: Mapping[str, str], problems: list[Problem]) -> dict[str, Any]:
    """The talk, where our own export wrote one."""
    given = {name: cells[name] for name in _TALK if name in cells}
    start = _moment(line, given["talk_start"], problems) if "talk_start" in given else None
    if start is None:
        return {}
    moments = {
        name: _moment(line, given[column], problems)
        for name, column in (("ended_at", "talk_ended_at"), ("thanked_at", "thanked_at"))
        if column in given
    }
    try:
        talk = Talk(
            start=start,
            zone=given.get("talk_zone", "UTC"),
            minutes=int(given.get("talk_minutes", "15")),
            mode=Mode(given.get("talk_mode", "phone")),
            place=given.get("talk_place", "")[:SHORT],
            **moments,
        )
    except ValueError:
        problems.append(Problem(line, "The talk is not written as our export does; it is left out.", left_out=False))
        return {}
    return {"talk": talk}
