"""The application for one command: built from the environment, closed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App


@contextmanager
def opened() -> Iterator[App]:
    """The composed application; raises ConfigurationError or StorageError where it cannot be had."""
    from infoview_ai.bootstrap import build, load_environment
    from infoview_ai.config import read_config

    app = build(read_config(load_environment()))
    try:
        yield app
    finally:
        app.close()
