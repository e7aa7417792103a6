"""Prompts are files, strict both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_ai import prompts
from infoview_ai.errors import ConfigurationError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "prompts").mkdir()
    monkeypatch.setattr(prompts, "resource", lambda name: tmp_path / name)
    return tmp_path / "prompts"


def test_placeholders_are_filled_and_what_is_inserted_is_not_a_template(folder: Path) -> None:
    (folder / "hello.md").write_text("Hello {{ name }}, {{name}}: {{text}}\n")
    rendered = prompts.render("hello", name="Dana", text=r"{{name}} {x} \1 $5")
    assert rendered == r"Hello Dana, Dana: {{name}} {x} \1 $5"


def test_a_missing_variable_is_an_error_that_names_it(folder: Path) -> None:
    (folder / "hello.md").write_text("Hello {{name}} and {{other}}")
    with pytest.raises(ConfigurationError, match="other"):
        prompts.render("hello", name="Dana")


def test_an_unused_variable_is_an_error_that_names_it(folder: Path) -> None:
    (folder / "hello.md").write_text("Hello {{name}}")
    with pytest.raises(ConfigurationError, match="extra"):
        prompts.render("hello", name="Dana", extra="x")


def test_a_prompt_that_does_not_exist_is_an_error_that_names_it(folder: Path) -> None:
    with pytest.raises(ConfigurationError, match="nowhere"):
        prompts.render("nowhere")


def test_a_section_is_one_text_of_a_file(folder: Path) -> None:
    (folder / "parts.md").write_text("# Parts\n\n## first\nOne {{x}}.\n\n## second\nTwo.\n")
    assert prompts.section("parts", "first", x="thing") == "One thing."
    assert prompts.section("parts", "second") == "Two."
    with pytest.raises(ConfigurationError, match="third"):
        prompts.section("parts", "third")


def test_the_hash_changes_with_the_text(folder: Path) -> None:
    (folder / "hello.md").write_text("Hello")
    before = prompts.prompt_hash("hello")
    (folder / "hello.md").write_text("Hello.")
    assert len(before) == 12
    assert prompts.prompt_hash("hello") != before
