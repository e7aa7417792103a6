"""The command line as other programs use it: names, shapes, exit codes (interfaces.md)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.process

ROOT = Path(__file__).parents[2]
INFOVIEW = Path(sys.executable).with_name("infoview")


class Terminal:
    """Runs `infoview` as a person would, with a data folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environ = {
            name: value for name, value in os.environ.items() if not name.startswith(("INFOVIEW_", "OPENAI_"))
        }
        self.environ["INFOVIEW_HOME"] = str(home / "data")

    def run(self, *words: str, said: str | bytes = "", **more: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [INFOVIEW, *words],
            input=said.encode() if isinstance(said, str) else said,
            capture_output=True,
            cwd=self.home,
            env=self.environ | more,
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    def jsonl(self, lines: Iterable[Any], *words: str) -> list[dict[str, Any]]:
        said = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        done = self.run("rehearse", "--jsonl", "--seed", "3", *words, said=said)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def test_a_rehearsal_over_json_lines_has_the_documented_shape(terminal: Terminal) -> None:
    said = [{"say": "Hello, I'd like to learn about your work."}, {"say": "Which skills matter most?"}, {"end": True}]
    ready, first, second, ended = terminal.jsonl(said, "--professional", "amara-osei", "--minutes", "10")
    assert ready["type"] == "ready"
    assert (ready["agreed_minutes"], ready["engine"]) == (10, "scripted")
    assert set(ready["professional"]) == {"name", "role", "organization"}
    assert (first["type"], first["turn"], second["turn"]) == ("reply", 1, 3)
    assert second["reading"] == {"act": "question", "topic": "skills", "pitch": "fine"}
    assert second["answered_topic"] == "skills"
    assert second["elapsed_s"] + second["remaining_s"] == pytest.approx(600, abs=1)
    assert (ended["type"], ended["by"]) == ("ended", "seeker")
    assert ended["scorecard"]["format"] == "infoview.scorecard/1"


def test_input_that_ends_ends_the_talk_by_input(terminal: Terminal) -> None:
    assert terminal.jsonl([{"say": "Hello there."}])[-1]["by"] == "input"


@pytest.mark.parametrize("line", ["not json", "[]", '{"say": 3}', "{}"])
def test_a_line_that_is_no_message_gets_an_error_and_loses_nothing(terminal: Terminal, line: str) -> None:
    _, error, reply, _ = terminal.jsonl([line, {"say": "Hello, I'd like to learn about your work."}])
    assert (error["type"], error["code"], error["kept"]) == ("error", "input", True)
    assert reply["turn"] == 1


def test_a_rehearsal_can_be_resumed_and_replayed(terminal: Terminal) -> None:
    begun = terminal.jsonl([{"say": "Hello, thanks for your time."}, {"say": "How did you get in?"}, {"end": True}])
    forked = terminal.run(
        "replay", begun[0]["rehearsal"], "--from", "2", "--jsonl", said='{"say": "What do you enjoy?"}\n'
    )
    assert forked.returncode == 0
    messages = [json.loads(line) for line in forked.stdout.splitlines()]
    assert messages[0]["rehearsal"] != begun[0]["rehearsal"]
    assert messages[1]["turn"] == 3
    explained = terminal.run("replay", begun[0]["rehearsal"], "--explain")
    assert "told:" in explained.stdout


def test_the_terminal_talk_can_be_paused_and_resumed(terminal: Terminal) -> None:
    paused = terminal.run("rehearse", "--professional", "amara-osei", said="Hello there.\n/pause\n")
    assert paused.returncode == 0
    rehearsal = paused.stdout.split("infoview resume ")[1].split()[0]
    ended = terminal.run("resume", rehearsal, said="What do you enjoy most?\n/end\n")
    assert ended.returncode == 0
    assert "Time" in ended.stdout


def test_ctrl_d_pauses_and_says_how_to_go_on(terminal: Terminal) -> None:
    done = terminal.run("rehearse", said="Hello there.\n")
    assert done.returncode == 130
    assert "infoview resume" in done.stdout


def test_history_lists_shows_exports_and_deletes(terminal: Terminal) -> None:
    rehearsal = terminal.jsonl([{"say": "Hello there."}, {"end": True}])[0]["rehearsal"]
    listed = json.loads(terminal.run("history", "list", "--json").stdout)
    assert listed["format"] == "infoview.history/1"
    (row,) = listed["rehearsals"]
    assert set(row) >= {"id", "professional", "started_at", "state", "engine", "total", "verdicts"}
    assert (row["id"], row["state"], row["engine"]) == (rehearsal, "ended", "scripted")
    exported = terminal.run("history", "export", rehearsal)
    (terminal.home / "talk.json").write_text(exported.stdout)
    scored = terminal.run("score", "talk.json", "--json")
    assert json.loads(scored.stdout)["source"] == "talk.json"
    assert terminal.run("history", "show", rehearsal).returncode == 0
    assert terminal.run("history", "delete", rehearsal, "--yes").returncode == 0
    assert json.loads(terminal.run("history", "list", "--json").stdout)["rehearsals"] == []


def test_scoring_several_files_goes_on_after_a_bad_one(terminal: Terminal) -> None:
    (terminal.home / "empty.json").write_text("")
    good = str(ROOT / "tests" / "data" / "nurse_talk.vtt")
    done = terminal.run("score", "empty.json", good, "nowhere.txt", "--json")
    assert done.returncode == 1
    bad, card, missing = [json.loads(line) for line in done.stdout.splitlines()]
    assert "error" in bad
    assert "error" in missing
    assert card["format"] == "infoview.scorecard/1"


def test_a_transcript_can_come_through_a_pipe(terminal: Terminal) -> None:
    data = (ROOT / "tests" / "data" / "nurse_talk.vtt").read_bytes()
    done = terminal.run("score", "-", "--json", said=data)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["verdicts"]["job_pitch"] == "clean"


def test_the_library_and_the_people_are_listed_as_documented(terminal: Terminal) -> None:
    found = json.loads(terminal.run("knowledge", "search", "they asked for my CV", "-k", "2", "--json").stdout)
    assert found["format"] == "infoview.search/1"
    documented = {"document", "heading", "text", "score", "source"}
    assert [set(result) & documented for result in found["results"]] == [documented] * 2
    people = json.loads(terminal.run("professionals", "list", "--json").stdout)
    assert people["format"] == "infoview.professionals/1"
    assert {"slug", "name", "role", "field", "source"} == set(people["professionals"][0])


def test_the_doctor_finds_a_fresh_installation_well_and_names_what_is_not(terminal: Terminal) -> None:
    well = terminal.run("doctor", "--json")
    assert well.returncode == 0, well.stdout
    assert json.loads(well.stdout)["format"] == "infoview.doctor/1"
    ill = terminal.run(
        "doctor", "--json", INFOVIEW_MODEL="openai:x", OPENAI_BASE_URL="http://127.0.0.1:9", OPENAI_API_KEY="k"
    )
    assert ill.returncode == 1
    assert [check["name"] for check in json.loads(ill.stdout)["checks"] if not check["ok"]] == ["language model"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("rehearse", "--professional", "nobody"), 1, "nobody"),
        (("rehearse", "--engine", "chat"), 1, "INFOVIEW_MODEL"),
        (("rehearse", "--questions", "nowhere.txt"), 1, "nowhere.txt"),
        (("rehearse", "--minutes", "soon"), 2, "minutes"),
        (("resume", "0" * 32), 1, "0000"),
        (("history", "show", "../../etc/passwd"), 1, "passwd"),
        (("nonsense",), 2, "nonsense"),
        (("score",), 2, "FILE"),
    ],
)
def test_wrong_input_gets_a_sentence_and_the_right_exit_code(
    terminal: Terminal, words: tuple[str, ...], code: int, told: str
) -> None:
    done = terminal.run(*words)
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_data_folder_that_cannot_be_written_is_named(terminal: Terminal) -> None:
    (terminal.home / "file").write_text("")
    done = terminal.run("history", "list", INFOVIEW_HOME=str(terminal.home / "file"))
    assert done.returncode == 1
    assert "file" in done.stderr
    assert "Traceback" not in done.stderr
