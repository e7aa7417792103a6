"""`infoview simulate` and `infoview professionals check` as other programs use them."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from infoview_ai.cli.main import cli
from infoview_ai.errors import NotFoundError
from infoview_ai.resources import resource


@pytest.fixture
def infoview(tmp_path: Path) -> Infoview:
    return Infoview(tmp_path)


class Infoview:
    """Runs a command in this process, with a data folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *words: str) -> Result:
        return CliRunner(env={"INFOVIEW_HOME": str(self.home)}).invoke(cli, words, standalone_mode=False)


def test_each_run_is_one_object(infoview: Infoview) -> None:
    words = ("simulate", "--learner", "resume-pusher", "--professional", "mateo-quispe", "--runs", "2", "--json")
    done = infoview.run(*words)
    runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.return_value == 0
    assert [run["seed"] for run in runs] == [1, 2]
    first = runs[0]
    assert (first["learner"], first["professional"]) == ("resume_pusher", "mateo-quispe")
    assert first["verdicts"]["job_pitch"] == "pitched"
    assert first["levels"]["job_pitch"] == 0
    assert first["turns"] > 4
    assert first["minutes"] > 0
    assert all({"turn", "kind"} <= set(event) for event in first["events"])
    assert first["faults"] == []


def test_a_table_for_people(infoview: Infoview) -> None:
    done = infoview.run("simulate", "--learner", "silent", "--professional", "amara-osei", "--manner", "busy")
    header, row = done.stdout.splitlines()
    assert header.split()[:3] == ["learner", "professional", "manner"]
    assert row.split()[:5] == ["silent", "amara-osei", "busy", "1", "not_assessed"]


def test_simulated_talks_stay_out_of_the_history(infoview: Infoview) -> None:
    infoview.run("simulate", "--learner", "silent", "--professional", "amara-osei")
    done = infoview.run("history", "list", "--json")
    assert json.loads(done.stdout)["rehearsals"] == []


def test_an_unknown_person_or_learner_is_said(infoview: Infoview) -> None:
    assert isinstance(infoview.run("simulate", "--professional", "amara-oseii").exception, NotFoundError)
    assert isinstance(infoview.run("simulate", "--learner", "genius").exception, click.BadParameter)


def test_checking_says_what_to_mend_and_where(infoview: Infoview, tmp_path: Path) -> None:
    written = (resource("knowledge/professionals") / "amara-osei.yaml").read_text(encoding="utf-8")
    file = tmp_path / "amara.yaml"
    file.write_text(written.replace("years: 7", "years: 7\nshoe_size: 40"), encoding="utf-8")
    assert infoview.run("professionals", "check", str(file)).return_value == 1
    line = "      after: "
    place = written.index(line)
    fact = written.rindex("- id: ", 0, place)
    name = written[fact + 6 : written.index("\n", fact)]
    end = written.index("\n", place)
    file.write_text(f"{written[:place]}{line}{name}{written[end:]}", encoding="utf-8")
    done = infoview.run("professionals", "check", str(file))
    assert done.return_value == 1
    assert f"mend: {name}: comes after itself" in done.stdout


def test_all_shipped_people_are_fine(infoview: Infoview) -> None:
    done = infoview.run("professionals", "check", "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.return_value == 0
    assert len(rows) >= 18
    assert {row["format"] for row in rows} == {"infoview.professional_check/1"}
