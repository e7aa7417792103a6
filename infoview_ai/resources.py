"""Where the shipped files are: live in a checkout, inside the package in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


def resource(name: str) -> Path:
    """The path of a shipped file or folder: `prompts`, `knowledge/guidance`, `app.py`."""
    live = _CHECKOUT / name
    if (_CHECKOUT / "pyproject.toml").is_file() and live.exists():
        return live
    return _PACKAGE / "_data" / name
