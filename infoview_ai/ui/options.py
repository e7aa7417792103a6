"""Streamlit's options, read from the one file that a checkout and an installed wheel share."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from infoview_ai.resources import resource


def options_file() -> Path:
    """The shipped `config.toml`: live in a checkout, `_data/streamlit_config.toml` in a wheel."""
    live = resource(".streamlit/config.toml")
    return live if live.is_file() else resource("streamlit_config.toml")


def shipped_options() -> dict[str, object]:
    """The file as Streamlit's dotted names: `{"server.port": 8501, "theme.light.primaryColor": "#..."}`."""
    return dict(_flat(tomllib.loads(options_file().read_text(encoding="utf-8"))))


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
