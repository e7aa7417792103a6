"""People from vCards 2.1, 3.0 and 4.0, read card by card with the `vobject` library; photos are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from infoview_ai.contacts.importing.cells import Frame, person_from
from infoview_ai.contacts.importing.dates import Dates
from infoview_ai.contacts.importing.preview import EVERY, FileRead, Problem
from infoview_ai.contacts.person import Person
from infoview_ai.contacts.record import Progress

EXTRA: Final = "X-INFOVIEW-"
"""Our own export puts what a vCard has no place for under such names."""
_BULKY = re.compile(r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_BASE64 = re.compile(r"^[A-Za-z0-9+/=\s]+$")
_EXTRA_FIELDS: Final = (
    "field",
    "channel",
    "found",
    "referred_by",
    "relation",
    "warmth",
    "school",
    "knows",
    "status",
    "interests",
    "learnings",
    "asked_at",
    "nudged_at",
    "talk_start",
    "talk_zone",
    "talk_minutes",
    "talk_mode",
    "talk_place",
    "talk_ended_at",
    "thanked_at",
)


def read_vcards(text: str, filename: str, now: datetime, progress: Progress | None) -> FileRead:
    """The people in a file of vCards; a broken card is a problem with its line, and the others are read."""
    frame, problems = Frame(filename, now, Dates(), {}), list[Problem]()
    people = tuple(_people(text, frame, problems, progress))
    return FileRead(filename=filename, kind="vcard", people=people, problems=tuple(problems))


def _people(
    text: str, frame: Frame, problems: list[Problem], progress: Progress | None
) -> Iterator[tuple[int, Person]]:
    cards = list(_cards(text, problems))
    for done, (line, card) in enumerate(cards):
        if progress is not None and done % EVERY == 0:
            progress(done / len(cards))
        cells = _cells(line, card, problems)
        if cells is not None and (person := person_from(line, cells, frame, problems)) is not None:
            yield line, person


def _cards(text: str, problems: list[Problem]) -> Iterator[tuple[int, str]]:
    """Each card with the line at which it begins, without what is bulky."""
    card: list[str] = []
    begins = 0
    skipping = False
    for number, line in enumerate(text.split("\n"), start=1):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            if card:
                problems.append(Problem(begins, "The card is never ended.", left_out=True))
            card, begins, skipping = [line], number, False
        elif not card:
            continue
        elif word == "END:VCARD":
            yield begins, "\r\n".join([*card, line, ""])
            card = []
        else:
            skipping = _skips(line, skipping)
            if not skipping:
                card.append(line)
    if card:
        problems.append(Problem(begins, "The card is never ended.", left_out=True))


def _skips(line: str, skipping: bool) -> bool:
    if _BULKY.match(line):
        return True
    continued = line[:1] in (" ", "\t") or (bool(_BASE64.match(line)) and ":" not in line) or not line.strip()
    return skipping and continued


def _cells(line: int, card: str, problems: list[Problem]) -> dict[str, str] | None:
    import vobject
    from vobject.base import VObjectError

    try:
        read = vobject.readOne(card, allowQP=True)
    except (VObjectError, ValueError, LookupError, AttributeError, TypeError) as error:
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        problems.append(Problem(line, f"The card cannot be read: {reason}.", left_out=True))
        return None
    contents: dict[str, list[Any]] = read.contents
    cells = {
        "name": _first(contents, "fn") or _whole_name(contents),
        "role": _first(contents, "title") or _first(contents, "role"),
        "organisation": _organisation(contents),
        "email": _preferred(contents, "email"),
        "phone": _preferred(contents, "tel"),
        "profile": _first(contents, "url"),
        "notes": "\n".join(_text(one.value) for one in contents.get("note", ())),
        "tags": ",".join(_text(one.value) for one in contents.get("categories", ())),
    }
    extra = {name: _first(contents, f"{EXTRA}{name.replace('_', '-')}".lower()) for name in _EXTRA_FIELDS}
    return cells | {name: value for name, value in extra.items() if value}


def _first(contents: dict[str, list[Any]], name: str) -> str:
    return _text(contents[name][0].value) if contents.get(name) else ""


def _preferred(contents: dict[str, list[Any]], name: str) -> str:
    """The value marked as preferred, else the first; "tel:" and "mailto:" taken off."""
    found = contents.get(name, [])
    marked = [one for one in found if "PREF" in one.params or "pref" in map(str.lower, one.params.get("TYPE", []))]
    best = (marked or found or [None])[0]
    return "" if best is None else re.sub(r"^(?:tel|mailto):", "", _text(best.value))


def _whole_name(contents: dict[str, list[Any]]) -> str:
    if not contents.get("n"):
        return ""
    name = contents["n"][0].value
    parts = (getattr(name, part, "") for part in ("given", "additional", "family"))
    return " ".join(_text(part) for part in parts if part)


def _organisation(contents: dict[str, list[Any]]) -> str:
    if not contents.get("org"):
        return ""
    value = contents["org"][0].value
    return ", ".join(str(part) for part in value if part) if isinstance(value, list) else str(value)


def _text(value: Any) -> str:
    return ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
