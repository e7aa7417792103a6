"""`infoview outreach` and `infoview eval --set messages` as a script calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from infoview_ai.cli.main import cli
from infoview_ai.errors import ConfigurationError, InputError, NotFoundError
from tests.outreach.messages import DATA, REFERRAL


def run(*words: str, said: str = "") -> Result:
    return CliRunner().invoke(cli, words, input=said, standalone_mode=False)


def test_a_message_is_checked_from_a_pipe() -> None:
    done = run("outreach", "check", "-", "--channel", "referral_email", "--json", said=REFERRAL)
    found = json.loads(done.stdout)
    assert (found["format"], found["channel"]) == ("infoview.message_check/1", "referral_email")
    assert (found["words"], found["characters"], found["limit"]) == (76, 386, None)
    assert (found["sendable"], found["level"]) == (True, 4)
    assert found["issues"] == []


def test_json_lines_give_one_result_a_line_and_a_bad_line_fails_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text('{"channel":"nudge","body":"Hello?"}\n{"channel":"nudge"}\n{"channel":"nudge","body":"Hi."}\n')
    done = run("outreach", "check", str(file), "--json")
    first, second, third = (json.loads(line) for line in done.stdout.splitlines())
    assert ("issues" in first, "error" in second, "issues" in third) == (True, True, True)
    assert done.return_value == 1
    assert "line 2" in done.stderr


def test_a_context_file_adds_what_the_words_do_not_say(tmp_path: Path) -> None:
    context = tmp_path / "context.json"
    context.write_text('{"previous_nudges": 2}')
    done = run("outreach", "check", "-", "--channel", "nudge", "--context", str(context), "--json", said="Hello again.")
    assert "too_many_nudges" in {issue["code"] for issue in json.loads(done.stdout)["issues"]}


def test_people_read_the_words_the_reason_and_the_repair() -> None:
    done = run("outreach", "check", "-", "--channel", "cold_email", said="Are you hiring? I need an answer by Friday.")
    assert "things to mend" in done.stdout
    assert "Try:" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-", "--channel", "nudge"), "  "),
        (("nowhere.txt", "--channel", "nudge"), ""),
        (("-",), "plain text without a channel"),
    ],
)
def test_bad_input_is_said_in_words(words: tuple[str, ...], said: str) -> None:
    done = run("outreach", "check", *words, said=said)
    assert isinstance(done.exception, InputError)


def test_a_draft_comes_with_receipts_and_check(tmp_path: Path) -> None:
    brief = tmp_path / "brief.yaml"
    brief.write_text(
        "me: {name: Priya Nair, now: bank teller}\nperson: {name: Samuel Okafor, title: Mr.}\nfield: nursing\n"
        "question: what the first years are like\nfound: {how: referral, by: Dana Ortiz, relation: trained with you}\n"
    )
    done = run("outreach", "draft", "--channel", "referral_email", "--brief", str(brief), "--json")
    made = json.loads(done.stdout)
    assert (made["format"], made["sendable"], made["check"]["issues"]) == ("infoview.message_draft/1", True, [])
    assert any("found.by" in receipt["facts"] for receipt in made["receipts"])
    shown = run("outreach", "draft", "--channel", "referral_email", "--brief", str(brief)).stdout
    assert "Where it comes from" in shown


def test_a_draft_with_gaps_shows_them() -> None:
    done = run("outreach", "draft", "--channel", "cold_email", "--brief", "-", said="field: nursing")
    assert "Still open:" in done.stdout
    assert "cannot be sent" in done.stdout


def test_labelled_messages_are_measured_from_a_file() -> None:
    done = run("eval", "--set", str(DATA / "messages_own.jsonl"), "--json")
    (report,) = json.loads(done.stdout)["sets"]
    assert (report["kind"], report["messages"], report["clean"]) == ("messages", 55, 22)
    assert report["measures"]["micro_f1"] >= 0.85
    assert report["hard_limits_right"] == {"count": 55, "of": 55}


def test_where_the_held_out_messages_are_missing_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("infoview_ai.evaluation.message_sets.HELD_OUT", tmp_path / "none.jsonl")
    assert isinstance(run("eval", "--set", "messages").exception, NotFoundError)


def test_a_draft_by_a_model_needs_a_model() -> None:
    done = run("outreach", "draft", "--channel", "nudge", "--brief", "-", "--engine", "model", said="field: nursing")
    assert isinstance(done.exception, ConfigurationError)
