"""What the tests of pages share: an app of their own, in a home that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_ai.bootstrap import App
from tests.ui.fake_app import fake_app
from tests.ui.pages import opened


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with its database and the index of the guidance, to be copied."""
    home = tmp_path_factory.mktemp("home")
    app = fake_app(home)
    app.library.search("time")
    app.close()
    return home


@pytest.fixture
def app(made_home: Path, tmp_path: Path) -> Iterator[App]:
    """The app that the pages of a test are drawn for."""
    shutil.copytree(made_home, tmp_path, dirs_exist_ok=True)
    with opened(fake_app(tmp_path)) as made:
        yield made
