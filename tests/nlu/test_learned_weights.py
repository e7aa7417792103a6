"""Weights that are missing, damaged or of another version are told as what they are."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.errors import ConfigurationError
from infoview_ai.nlu.learned.description import DESCRIPTION, FOLDER, MODEL, TOKENIZER
from infoview_ai.nlu.learned.model import load_model
from infoview_ai.nlu.learned.reader import Reader
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "weights"
    shutil.copytree(FOLDER, copy)
    return copy


def describe(folder: Path, **changed: Any) -> None:
    path = folder / DESCRIPTION
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | changed), encoding="utf-8")


@pytest.mark.parametrize("name", [MODEL, TOKENIZER, DESCRIPTION])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ConfigurationError, match=f"{name} is missing"):
        load_model(folder)


@pytest.mark.parametrize("name", [MODEL, TOKENIZER])
def test_a_truncated_file_is_named(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(ConfigurationError, match=f"{name} is damaged"):
        load_model(folder)


def test_a_truncated_description_is_told_as_such(folder: Path) -> None:
    path = folder / DESCRIPTION
    path.write_text(path.read_text(encoding="utf-8")[:200], encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is not a description"):
        load_model(folder)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"format": "infoview.reader-model/9"}, "reader-model/9"),
        ({"labels": {"pitch": ["fine"]}}, "another version"),
        ({"signals": ["pitch:fine"]}, "another version"),
    ],
)
def test_weights_of_another_version_are_told_as_such(folder: Path, changed: dict[str, Any], told: str) -> None:
    describe(folder, **changed)
    with pytest.raises(ConfigurationError, match=told):
        load_model(folder)


def test_without_weights_the_rules_read_on_and_the_reader_says_why(tmp_path: Path) -> None:
    reader = Reader(load=lambda: load_model(tmp_path))
    text = "What does a normal day look like?"
    assert reader.read(text, Context()) == RuleReader().read(text, Context())
    assert reader.version == RuleReader().version
    assert reader.problem is not None
    assert "Turns are read by the rules alone." in str(reader.problem)
