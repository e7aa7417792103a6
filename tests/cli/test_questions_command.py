"""`infoview questions` as a person or a script calls it (interfaces.md, "Question review")."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from infoview_ai.cli.main import cli
from infoview_ai.errors import InfoViewError, InputError

LIST = "1. How did you become a vet?\n* Do you like being a vet?\nHow much do you earn?\nWho else should I talk to?\n"


def run(*words: str, said: str | bytes | None = None) -> Result:
    """The command in this process; errors of the product are raised as the entry point would see them."""
    result = CliRunner().invoke(cli, ["questions", *words], input=said, standalone_mode=False)
    if isinstance(result.exception, InfoViewError):
        raise result.exception
    return result


def reviewed(*words: str, said: str = LIST) -> dict[str, Any]:
    result = run("review", "-", "--json", *words, said=said)
    assert result.exception is None, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


def test_the_review_has_the_documented_shape() -> None:
    found = reviewed("--minutes", "15", "--role", "vet")
    assert found["format"] == "infoview.question_review/1"
    question = found["questions"][1]
    assert {"question", "topic", "defects", "good", "rewrite", "must_ask"} <= set(question)
    assert set(question["defects"][0]) == {"code", "severity", "why"}
    assert question["rewrite"] == "What do you like most about being a vet, and why that part?"
    assert {
        "count_verdict",
        "core_topics",
        "missing_core_topics",
        "duplicates",
        "minutes_needed",
        "reserve",
        "suggested_order",
    } <= set(found["list"])
    assert found["list"]["count_verdict"] == "too_few"


def test_a_file_is_read_and_shown_for_people(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(LIST, encoding="utf-8-sig")
    shown = run("review", str(path), "--role", "vet").output
    assert "Better: What do you like most about being a vet" in shown
    assert "do not ask" in shown


@pytest.mark.parametrize(
    ("said", "complaint"), [("", "no question"), (b"\xff\xfe\x00", "not UTF-8"), ("[1]", "no text")]
)
def test_bad_input_says_what_is_wrong(said: str | bytes, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        run("review", "-", said=said)


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(InputError, match=r"nowhere\.txt: cannot be read"):
        run("review", "nowhere.txt")


def test_suggestions_have_a_reason_and_the_words_of_the_role() -> None:
    found = json.loads(run("suggest", "--role", "wind technician", "--count", "5", "--json").output)
    assert found["format"] == "infoview.question_suggestions/1"
    assert len(found["questions"]) == 5
    assert all(one["why"] for one in found["questions"])
    assert "wind technician" in found["questions"][0]["question"]


def test_suggestions_want_a_role() -> None:
    assert "role" in str(run("suggest").exception)
