"""`infoview knowledge` with documents of one's own, as a person or a script calls it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from infoview_ai.cli.main import main
from tests.knowledge.own_files import PUMPS, WARD, pdf


class Terminal:
    """Calls the entry point in this process and keeps what it printed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._patch, self._caught = monkeypatch, capsys
        self.out = self.err = ""

    def run(self, *words: str | Path) -> int:
        self._patch.setattr(sys, "argv", ["infoview", "knowledge", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            main()
        self.out, self.err = self._caught.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    monkeypatch.setenv("INFOVIEW_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ward.pdf").write_bytes(pdf(WARD, "", title="Working on a ward"))
    (tmp_path / "pumps.txt").write_text(PUMPS)
    return Terminal(monkeypatch, capsys)


def test_a_document_is_added_listed_found_shown_and_removed(terminal: Terminal) -> None:
    assert terminal.run("add", "ward.pdf", "pumps.txt") == 0
    assert "Added Working on a ward (ward.pdf, 2 pages" in terminal.out
    assert "1 of its 2 pages holds no text" in terminal.out
    assert terminal.run("list", "--json") == 0
    listed = json.loads(terminal.out)
    assert listed["format"] == "infoview.library/1"
    own = {one["file"]: one for one in listed["documents"] if one["source"] == "user"}
    assert (own["ward.pdf"]["pages"], own["pumps.txt"]["kind"]) == (2, "text")
    assert {"document": "time", "source": "guidance"}.items() <= next(
        one for one in listed["documents"] if one["document"] == "time"
    ).items()
    assert terminal.run("search", "the night shift on a ward", "-k", "2", "--json") == 0
    found = json.loads(terminal.out)["results"][0]
    assert (found["document"], found["source"], found["page"]) == (own["ward.pdf"]["document"], "user", 1)
    assert terminal.run("show", "ward.pdf") == 0
    assert "[page 1]" in terminal.out
    assert terminal.run("remove", "ward.pdf", own["pumps.txt"]["document"][:12], "--yes") == 0
    assert terminal.run("search", "night shift", "--source", "user") == 0
    assert terminal.out == ""


def test_one_bad_file_does_not_hold_up_the_others_and_the_end_is_one(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "photo.pdf").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert terminal.run("add", "photo.pdf", "missing.pdf", tmp_path, "pumps.txt", "--json") == 1
    lines = [json.loads(line) for line in terminal.out.splitlines()]
    assert ["error" in line for line in lines] == [True, True, True, False]
    assert "photo.pdf is a picture" in terminal.err
    assert "missing.pdf cannot be read: no such file" in terminal.err
    assert "is a directory" in terminal.err
    assert terminal.run("add", "pumps.txt") == 1
    assert "is in your library already" in terminal.err


def test_an_index_made_anew_holds_both_kinds(terminal: Terminal) -> None:
    terminal.run("add", "pumps.txt")
    assert terminal.run("rebuild") == 0
    assert "28 documents of guidance, 1 of your own" in terminal.out
    terminal.run("search", "who leads the laboratory at the pump maker", "-k", "1")
    assert "pumps" in terminal.out


@pytest.mark.parametrize("words", [("remove", "nothing.txt", "--yes"), ("show", "nothing.txt")])
def test_a_document_that_is_not_there_is_told(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.run(*words) == 1
    assert "no document of yours 'nothing.txt'" in terminal.err


def test_guidance_is_shown_whole(terminal: Terminal) -> None:
    assert terminal.run("show", "time") == 0
    assert "The wrap line" in terminal.out
