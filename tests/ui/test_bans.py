"""What must not stand anywhere in the pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from infoview_ai.ui.state import __file__ as state_file

UI = Path(state_file).parent
SOURCES = sorted(UI.rglob("*.py"))
SCRIPTS = sorted(UI.rglob("*.js"))


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(UI)) for path in paths]


@pytest.mark.parametrize("source", SOURCES, ids=names(SOURCES))
@pytest.mark.parametrize(
    "banned",
    ["unsafe_allow_html", "unsafe_allow_javascript", "st.iframe", "components.v1", "run_every", "st.write("],
)
def test_no_page_uses(source: Path, banned: str) -> None:
    assert banned not in source.read_text(encoding="utf-8")


def test_html_is_only_ever_the_style_file() -> None:
    uses = [use for path in SOURCES for use in re.findall(r"st\.html\([^)]*\)", path.read_text(encoding="utf-8"))]
    assert uses == ["st.html(STYLE)"]


@pytest.mark.parametrize("script", SCRIPTS, ids=names(SCRIPTS))
@pytest.mark.parametrize("banned", ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "fetch("])
def test_no_component_makes_markup_of_data(script: Path, banned: str) -> None:
    assert banned not in script.read_text(encoding="utf-8")


def test_there_is_something_to_look_at() -> None:
    assert len(SOURCES) > 20
    assert len(SCRIPTS) >= 3


@pytest.mark.parametrize("source", SOURCES, ids=names(SOURCES))
def test_session_state_keys_are_named_in_the_modules_for_them(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    if source.name not in ("state.py", "outreach_state.py", "people_state.py"):
        assert not re.search(r"session_state(\.get\(|\.setdefault\(|\[)\s*[\"']", text)
        assert not re.search(r"query_params", text.replace("query_params=", ""))
