"""A data folder that is not as it should be, and a transcript of 10,000 turns: what the command line says."""

from __future__ import annotations

import json
import resource
import sqlite3
from pathlib import Path

import pytest

from infoview_ai.bootstrap import build
from infoview_ai.config import read_config
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.resources import resource as shipped
from infoview_ai.storage.migrate import open_database
from tests.faults.connected import in_process, terminal

TURNS = 10_000
SECONDS = 60.0
"""Of computing: reading each turn against all before it would take several minutes."""

AMARA = (shipped("knowledge/professionals") / "amara-osei.yaml").read_text(encoding="utf-8")
MALFORMED = {
    "typo.yaml": AMARA.replace("slug: amara-osei", "slug: my-nurse").replace("pronouns:", "pronoun:", 1),
    "broken.yaml": "slug: [my-other\n",
    "binary.yaml": "\x00\x01\x02",
    "empty.yaml": "",
}


def newer_database(home: Path) -> None:
    open_database(f"sqlite:///{home / 'infoview.db'}").close()
    with sqlite3.connect(home / "infoview.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


@pytest.mark.parametrize("words", [("history", "list"), ("rehearse", "--jsonl"), ("doctor",)])
def test_a_newer_database_is_named_and_left_alone(tmp_path: Path, words: tuple[str, ...]) -> None:
    newer_database(tmp_path)
    before = (tmp_path / "infoview.db").read_bytes()
    done = terminal(*words, environment={"INFOVIEW_HOME": str(tmp_path)})
    told = " ".join((done.stdout + done.stderr).split())
    assert done.returncode == 1
    assert "newer version of InfoView AI" in told
    assert "Update InfoView AI" in told
    assert "Traceback" not in told
    assert (tmp_path / "infoview.db").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    done = terminal("rehearse", said="Hello\n", environment={"INFOVIEW_HOME": str(tmp_path / "home")})
    told = " ".join(done.stderr.split())
    assert done.returncode == 1
    assert "data folder" in told
    assert "Set INFOVIEW_HOME to a folder that you may write to." in told
    assert "Traceback" not in told


def test_malformed_profiles_hide_nobody_and_are_named(tmp_path: Path) -> None:
    (tmp_path / "professionals").mkdir()
    for name, text in MALFORMED.items():
        (tmp_path / "professionals" / name).write_text(text, encoding="utf-8")
    good = AMARA.replace("slug: amara-osei", "slug: my-own").replace("name: Amara Osei", "name: Mia Own")
    (tmp_path / "professionals" / "good.yaml").write_text(good, encoding="utf-8")
    environment = {"INFOVIEW_HOME": str(tmp_path)}
    listed = in_process("professionals", "list", "--json", environment=environment)
    people = {one["slug"]: one["source"] for one in json.loads(listed.stdout)["professionals"]}
    assert (people["amara-osei"], people["my-own"]) == ("shipped", "user")
    assert len(people) == 1 + len(list(shipped("knowledge/professionals").glob("*.yaml")))
    assert [name for name in MALFORMED if f"left out: {name}" not in listed.stderr] == []
    assert "typo.yaml: pronoun: no such key" in listed.stderr
    said = in_process("rehearse", "--professional", "my-own", said="Hello there.\n/pause\n", environment=environment)
    assert said.exception is None
    assert "Mia Own" in said.stdout
    doctor = in_process("doctor", "--json", environment=environment)
    (wrong,) = [check for check in json.loads(doctor.stdout)["checks"] if not check["ok"]]
    assert wrong["name"] == "professionals"
    assert ".yaml" in wrong["detail"]


def test_a_transcript_of_10_000_turns_is_scored_within_reason(tmp_path: Path) -> None:
    said = ("What do you like about it?", "The people, and the quiet hours.", "I see.", "So it goes.", "Right.", "Yes.")

    turns = [{"speaker": ("seeker", "professional")[at % 2], "text": f"{said[at % 6]} {at}"} for at in range(TURNS)]
    data = {"format": "infoview.transcript/1", "agreed_minutes": 15, "turns": turns}
    (tmp_path / "long.json").write_text(json.dumps(data), encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = terminal("score", "long.json", "--json", environment={"INFOVIEW_HOME": str(tmp_path)}, timeout_s=300)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    assert done.returncode == 0, done.stderr
    card = json.loads(done.stdout)
    assert (len(card["readings"]), card["verdicts"]["time_limit"]) == (TURNS // 2, "overran")
    assert spent < SECONDS


def test_a_transcript_of_10_000_turns_can_be_kept_and_shown(tmp_path: Path) -> None:
    turns = [{"speaker": ("seeker", "professional")[at % 2], "text": "Yes."} for at in range(TURNS)]
    app = build(read_config({"INFOVIEW_HOME": str(tmp_path)}))
    talk = app.rehearsals.import_transcript(Transcript.model_validate({"turns": turns}), "long.json")
    assert len(app.rehearsals.get(talk.id).transcript().turns) == TURNS
    app.close()
