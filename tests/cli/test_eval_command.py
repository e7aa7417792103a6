"""`infoview eval` as a person or a script calls it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from infoview_ai.cli.main import cli
from infoview_ai.errors import ConfigurationError, InfoViewError, InputError, NotFoundError
from tests.model_behaviours import says, second_reader
from tests.model_server import ModelServer

TALKS = Path(__file__).parents[1] / "evaluation" / "data" / "talks"
FINE = {
    "split": "dev",
    "kind": "ordinary",
    "field": "bookbinding",
    "before": [{"speaker": "professional", "text": "I bind books."}],
    "topic": None,
    "pitch": "fine",
    "defects": [],
}
LINES: tuple[dict[str, Any], ...] = (
    {**FINE, "id": "1", "say": "How did you come to bookbinding?", "act": "question", "topic": "path_in"},
    {**FINE, "id": "2", "say": "Are you hiring?", "act": "job_pitch", "pitch": "pitch", "defects": ["job_seeking"]},
    {**FINE, "id": "3", "say": "The secret words of the held-out line.", "act": "gibberish", "split": "test"},
)


def run(*words: str) -> Result:
    """The command in this process; errors of the product are raised as the entry point would see them."""
    result = CliRunner().invoke(cli, ["eval", *words], standalone_mode=False)
    if isinstance(result.exception, InfoViewError):
        raise result.exception
    assert result.exception is None, result.output
    return result


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return written(tmp_path / "mine.jsonl", LINES)


def written(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_json_gives_each_set_its_support_measures_and_calibration_status(lines: Path) -> None:
    report = json.loads(run("--set", str(lines), "--reader", "rules", "--json").stdout)
    assert report["format"] == "infoview.eval/1"
    dev, test = report["sets"]
    assert (dev["name"], dev["kind"], dev["split"], dev["support"]["lines"]) == ("mine", "utterances", "dev", 2)
    assert (test["split"], test["support"]["lines"]) == ("test", 1)
    (rules,) = dev["readers"]
    assert rules["slices"]["all"]["measures"]["pitch"]["confusion"] == {"fine": {"fine": 1}, "pitch": {"pitch": 1}}
    assert {"label", "support", "precision", "recall", "f1", "f1_interval"} <= set(
        rules["slices"]["all"]["measures"]["act"]["labels"][0]
    )
    assert "language-model assistants" in dev["calibration_status"].lower()
    assert {"bars", "agreement", "labellers", "lines"} <= set(report["calibration"])
    assert "slips" not in report


def test_talks_are_evaluated_from_a_folder(lines: Path) -> None:
    report = json.loads(run("--set", str(TALKS), "--reader", "rules", "--split", "dev", "--json").stdout)
    (talks,) = report["sets"]
    assert (talks["kind"], talks["support"]["transcripts"]) == ("transcripts", 2)
    assert talks["readers"][0]["time_verdicts"]["of"] == 2
    assert talks["agreement"][0]["what"] == "time verdict"


def test_the_plain_output_ends_with_the_calibration_status(lines: Path) -> None:
    shown = run("--set", str(lines), "--reader", "keywords").stdout
    assert "mine, dev split" in shown
    assert "fine lines flagged" in shown
    status = shown[shown.index("Calibration status") :]
    assert "no person has labelled any of it" in " ".join(status.split())
    assert "bars are met" in " ".join(status.split())


def test_slips_are_shown_on_demand_and_those_of_the_test_split_only_when_asked_for(lines: Path) -> None:
    words = ("--set", str(lines), "--reader", "keywords")
    secret = "The secret words of the held-out line."
    assert "Misread" not in run(*words).stdout
    shown = run(*words, "--slips").stdout
    assert "topic: path_in" in shown or "defects: job_seeking" in shown
    assert secret not in shown
    assert "held out" in shown
    assert secret in run(*words, "--slips", "--test-lines").stdout
    slips = json.loads(run(*words, "--slips", "--json").stdout)["slips"]
    assert {slip["where"] for slip in slips} <= {"1", "2"}
    assert slips


def test_a_broken_line_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    path = written(tmp_path / "bad.jsonl", [*LINES, {**LINES[0]}])
    with pytest.raises(InputError, match=r"bad.jsonl, line 4: the id \"1\" stands already"):
        run("--set", str(path))


def test_an_unknown_set_lists_the_known_ones() -> None:
    with pytest.raises(NotFoundError, match="utterances, transcripts, utterances_a"):
        run("--set", "nothing-of-that-name")


def test_a_split_that_is_empty_says_so(lines: Path) -> None:
    with pytest.raises(InputError, match="nothing of the split train"):
        run("--set", str(lines), "--split", "train")


def test_a_judge_without_a_model_says_what_to_set(lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("INFOVIEW_MODEL", "INFOVIEW_JUDGE_MODEL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="INFOVIEW_JUDGE_MODEL"):
        run("--set", str(lines), "--judge")


def test_a_report_is_written_only_of_everything(lines: Path) -> None:
    result = CliRunner().invoke(cli, ["eval", "--set", str(lines), "--write-report"])
    assert result.exit_code == 2
    assert "takes no choice of sets" in result.output


def test_a_judge_reads_lines_and_talks_beside_the_rules(
    lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with ModelServer() as server:
        for _ in range(400):
            server.script(says(second_reader({"asks_outcome": [(1, "Are you hiring?"), (2, "Are you hiring?")]})))
        monkeypatch.setenv("INFOVIEW_JUDGE_MODEL", "openai:loopback-1")
        monkeypatch.setenv("OPENAI_API_KEY", "key")
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        words = ("--reader", "rules", "--split", "dev", "--judge", "--json")
        (on_lines,) = json.loads(run("--set", str(lines), *words).stdout)["sets"]
        (on_talks,) = json.loads(run("--set", str(TALKS), *words).stdout)["sets"]
    assert [reader["reader"] for reader in on_lines["readers"]] == ["rules", "judge", "rules + judge"]
    judge = on_lines["readers"][1]["slices"]["all"]["measures"]["job_pitch"]
    assert judge["micro_f1"] == 1.0
    assert [reader["reader"] for reader in on_talks["readers"]] == ["rules", "judge"]
    assert on_talks["readers"][1]["time_verdicts"] is None
    assert "time_limit" not in on_talks["readers"][1]["levels"]
    assert on_talks["readers"][1]["levels"]["job_pitch"]["talks"] == 2
