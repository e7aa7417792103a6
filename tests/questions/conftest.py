"""One reader of drafted questions for all of these tests: loading its model takes longer than the tests do."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.local import local_reader
from infoview_ai.questions.sheet_reading import SheetReader


@pytest.fixture(scope="session")
def reader() -> SheetReader:
    return SheetReader(local_reader())
