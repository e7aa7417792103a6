"""A fresh database and a rehearsal room on fakes for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.storage.database import Database
from infoview_ai.storage.migrate import open_database
from tests.fakes import FixedClock, Stage


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'infoview.db'}")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def stage(database: Database, clock: FixedClock) -> Stage:
    return Stage(database, clock=clock)
