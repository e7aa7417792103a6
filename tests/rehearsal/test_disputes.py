"""A learner who sees a finding differently: kept, shown again, exported as a labelled line, and no score changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from infoview_ai.bootstrap import App, build
from infoview_ai.cli.main import cli
from infoview_ai.config import read_config
from infoview_ai.errors import InputError
from infoview_ai.nlu.labelled import read_labelled
from infoview_ai.nlu.reading import Pitch
from infoview_ai.rehearsal.disputes import MOST_LETTERS
from infoview_ai.rehearsal.rehearsal import Settings
from infoview_ai.scoring.scorecard import CriterionId, Finding

LINES = (
    "Hello, thank you for making time. I would like to learn about your work.",
    "Could you pass my resume to your manager?",
    "Do you like your job?",
    "How did you get into it?",
    "What would you tell a beginner?",
    "Thank you, goodbye.",
)


@pytest.fixture
def app(tmp_path: Path) -> App:
    return build(read_config({"INFOVIEW_HOME": str(tmp_path)}))


@pytest.fixture
def talk(app: App) -> str:
    made = app.rehearsals.start(Settings(professional="amara-osei", seed=5))
    for line in LINES:
        app.rehearsals.say(made.id, line)
    return app.rehearsals.end(made.id).id


def finding(app: App, talk: str, criterion: CriterionId, quote: str) -> Finding:
    found = app.rehearsals.scorecard(talk).criterion(criterion).findings
    return next(one for one in found if not one.good and quote in one.quote)


def test_a_view_is_kept_and_changes_no_score(app: App, talk: str) -> None:
    before = app.rehearsals.scorecard(talk)
    pitch = finding(app, talk, CriterionId.JOB_PITCH, "pass my resume")
    view = app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch, label=Pitch.FINE, note=" They had asked. ")
    assert view.note == "They had asked."
    assert app.rehearsals.disputes(talk) == (view,)
    assert app.rehearsals.scorecard(talk) == before


def test_the_last_view_counts_and_can_be_taken_back(app: App, talk: str) -> None:
    pitch = finding(app, talk, CriterionId.JOB_PITCH, "pass my resume")
    app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch, label=Pitch.FINE)
    last = app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch, label=Pitch.BORDERLINE)
    assert app.rehearsals.disputes(talk) == (last,)
    app.rehearsals.withdraw(talk, last)
    assert app.rehearsals.disputes(talk) == ()


def test_views_come_out_as_labelled_lines_that_can_be_read_again(app: App, talk: str, tmp_path: Path) -> None:
    pitch = finding(app, talk, CriterionId.JOB_PITCH, "pass my resume")
    closed = finding(app, talk, CriterionId.QUESTIONS, "Do you like your job?")
    app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch, label=Pitch.BORDERLINE, note="It was a joke")
    app.rehearsals.dispute(talk, CriterionId.QUESTIONS, closed)
    path = tmp_path / "mine.jsonl"
    done = CliRunner().invoke(cli, ["history", "disputes", "-o", str(path)], env={"INFOVIEW_HOME": str(tmp_path)})
    assert done.exit_code == 0
    first, second = read_labelled(path)
    assert (first.say, first.pitch, first.arguable) == (LINES[1], Pitch.BORDERLINE, True)
    assert "It was a joke" in first.why
    assert (second.say, closed.code in second.defects) == (LINES[2], False)
    assert first.before[-1].text
    assert json.loads(path.read_text(encoding="utf-8").splitlines()[0])["id"].startswith("mine-")


def test_a_remark_that_is_not_on_the_card_and_a_reason_that_runs_on_are_refused(app: App, talk: str) -> None:
    pitch = finding(app, talk, CriterionId.JOB_PITCH, "pass my resume")
    with pytest.raises(InputError, match="no longer on the scorecard"):
        app.rehearsals.dispute(talk, CriterionId.OPENING, pitch)
    with pytest.raises(InputError, match="characters"):
        app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch, note="a" * (MOST_LETTERS + 1))
    assert app.rehearsals.disputes(talk) == ()


def test_with_a_talk_its_views_are_deleted(app: App, talk: str) -> None:
    pitch = finding(app, talk, CriterionId.JOB_PITCH, "pass my resume")
    app.rehearsals.dispute(talk, CriterionId.JOB_PITCH, pitch)
    app.rehearsals.delete(talk)
    assert app.rehearsals.disputed_lines() == ()
