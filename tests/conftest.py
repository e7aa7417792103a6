"""What holds for every test: no network but the loopback, and nothing of the developer's own settings."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_socket

from infoview_ai.professionals import catalog
from infoview_ai.professionals.profile import Profile
from infoview_ai.resources import resource
from tests import golden

LOOPBACK = ["127.0.0.1", "::1", "localhost", "0.0.0.0"]


def pytest_addoption(parser: pytest.Parser) -> None:
    explained = "write the approved copies of prompts again instead of comparing with them"
    parser.addoption("--write-golden", action="store_true", help=explained)


@pytest.fixture
def approved(request: pytest.FixtureRequest) -> golden.Approved:
    """Compares a text with its approved copy, or writes the copy with --write-golden."""
    return golden.write if request.config.getoption("--write-golden") else golden.check


@pytest.fixture(autouse=True)
def _only_the_loopback() -> None:
    pytest_socket.socket_allow_hosts(LOOPBACK, allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _no_settings_of_my_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("INFOVIEW_", "OPENAI_", "LANGSMITH_", "LANGCHAIN_")):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session", autouse=True)
def _shipped_people_are_read_once() -> Iterator[None]:
    """Each app reads the eighteen shipped profiles; here all apps of a run share what the first one read."""
    shipped, card, whole = resource("knowledge/professionals"), catalog.read_card, catalog.read_whole
    card_once = functools.cache(card)
    whole_once = functools.cache(lambda path: whole(card_once(path), path))

    def read_card(path: Path) -> Profile:
        return card_once(path) if path.parent == shipped else card(path)

    def read_whole(profile: Profile, path: Path) -> Profile:
        return whole_once(path) if path.parent == shipped else whole(profile, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalog, "read_card", read_card)
        patch.setattr(catalog, "read_whole", read_whole)
        yield
