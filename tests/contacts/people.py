"""People for tests."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from infoview_ai.contacts.business_days import Days
from infoview_ai.contacts.person import Person
from tests.fakes import NOON

BERLIN = Days(zone="Europe/Berlin", country="DE")


def person(name: str = "Ada Okafor", **facts: Any) -> Person:
    return Person(**{"id": name.replace(" ", "-").lower() or "id", "name": name, "created_at": NOON} | facts)


def berlin(text: str) -> datetime:
    """A time on the clocks of Berlin: "2026-05-04 15:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Berlin"))
