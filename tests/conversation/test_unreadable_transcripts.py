"""A file that cannot be read says what is wrong, where, and what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from infoview_ai.conversation.readers import MAX_BYTES, read_transcript, read_transcript_file
from infoview_ai.errors import TranscriptError


def turns(*items: dict[str, object]) -> bytes:
    return json.dumps({"format": "infoview.transcript/1", "turns": items}).encode()


GOOD: dict[str, object] = {"speaker": "seeker", "text": "Hello."}
WHOLE = json.dumps({"format": "infoview.transcript/1", "turns": [GOOD] * 5}, indent=1).encode()

CASES: list[tuple[str, str, bytes, list[str]]] = [
    ("empty", "a.txt", b"", ["a.txt is empty", "again"]),
    ("blank", "a.vtt", b" \n \r\n", ["a.vtt is empty"]),
    ("binary", "a.txt", bytes(range(256)) * 20, ["binary", "plain text"]),
    ("docx", "talk.docx", b"PK\x03\x04" + b"\x00" * 50, ["Word document", "plain text"]),
    ("pdf", "talk.pdf", b"%PDF-1.7 x", ["PDF"]),
    ("video", "talk.mp4", b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40, ["sound or video"]),
    ("cut utf-16", "a.txt", "Priya: Hello\nBen: Hi".encode("utf-16")[:-1], ["UTF-16", "cut off"]),
    ("truncated json", "a.json", WHOLE[: len(WHOLE) // 2], ["stops in the middle", "line", "column"]),
    ("broken json", "a.json", b'{"turns": [,]}', ["not valid JSON", "line 1, column 12"]),
    ("json list", "a.json", b"[1, 2]", ["JSON list", "object"]),
    ("json text", "a.json", b"hello", ["not valid JSON"]),
    ("deep json", "a.json", b'{"a":' + b"[" * 200_000, ["nested too deeply"]),
    ("nan", "a.json", b'{"turns": [{"speaker": "seeker", "text": "x", "start": NaN}]}', ["NaN"]),
    ("scorecard", "a.json", b'{"format": "infoview.scorecard/1"}', ["infoview.scorecard/1", "infoview.transcript/1"]),
    ("newer format", "a.json", b'{"format": "infoview.transcript/9", "turns": []}', ["/9", "Update"]),
    ("no turns", "a.json", turns(), ["no turns"]),
    ("unknown key", "a.json", turns(GOOD, {**GOOD, "strat": 1}), ["turn 2 (turns[1])", "'strat'", "start"]),
    ("unknown key at the top", "a.json", b'{"turns": [], "titel": 1}', ["at the top", "'titel'"]),
    ("missing key", "a.json", turns({"speaker": "seeker"}), ["turn 1", "'text' is missing"]),
    ("wrong speaker", "a.json", turns({"speaker": "Priya", "text": "x"}), ["turn 1", "'seeker' or 'professional'"]),
    ("negative time", "a.json", turns({**GOOD, "start": -3}), ["turn 1", "-3", "from 0"]),
    ("ends early", "a.json", turns({**GOOD, "start": 9, "end": 4}), ["turn 1", "ends (4 s) before it starts (9 s)"]),
    ("milliseconds", "a.json", turns({**GOOD, "start": 1_700_000_000_000}), ["turn 1", "seconds"]),
    ("wrong event", "a.json", turns({"speaker": "professional", "text": "x", "events": [{"kind": "x"}]}), ["event 1"]),
    ("seeker event", "a.json", turns({**GOOD, "events": [{"kind": "ended"}]}), ["turn 1", "professional only"]),
    ("no speaker", "a.txt", b"Just some words\nwithout names", ["No speaker", "name and a colon"]),
    ("one speaker", "a.txt", b"Priya: Hello?\nPriya: Anyone?", ["Only one speaker", '"Priya"']),
    ("one speaker vtt", "a.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Priya>Hi</v>", ["Only one speaker", "Priya"]),
    ("unclear", "a.txt", b"Anna: Hello.\nBen: Hello.", ["cannot be told", '"Anna", "Ben"', "--seeker"]),
    ("letters", "a.txt", b"A: Hello.\nB: Hello.", ["cannot be told", '"A", "B"']),
    ("three", "a.txt", b"Anna: Why?\nBen: So.\nCleo: Yes.", ['"Anna", "Ben", "Cleo"', "--seeker"]),
    ("backwards", "a.txt", b"[00:09] Me: Hello.\n[00:04] Ben: Hello.", ["line 2", "5 s before"]),
    ("bad limit", "a.txt", b"# agreed minutes: soon\nMe: Hi.\nBen: Hi.", ["agreed minutes: soon", "number"]),
    ("negative vtt", "a.vtt", b"WEBVTT\n\n-00:01.000 --> 00:02.000\nMe: Hi", ["line 3", "never negative"]),
    ("bad vtt time", "a.vtt", b"WEBVTT\n\n00:0x.000 --> 00:02.000\nMe: Hi", ["line 3", "cannot be read"]),
    ("vtt without its header", "a.vtt", b"00:01.000 --> 00:02.000\nMe: Hi", ["not a valid VTT", "WEBVTT"]),
    ("empty srt", "a.srt", b"hello there", ["not a valid SRT"]),
]


@pytest.mark.parametrize(("why", "filename", "data", "parts"), CASES, ids=[case[0] for case in CASES])
def test_the_message_names_the_fault(why: str, filename: str, data: bytes, parts: list[str]) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_transcript(data, filename)
    message = str(caught.value)
    assert [part for part in parts if part not in message] == []
    assert len(message) < 600


def test_a_name_that_nobody_has_is_answered_with_the_names_found() -> None:
    with pytest.raises(TranscriptError, match=r'Nobody called "Zoe".*"Anna", "Ben"'):
        read_transcript(b"Anna: Hello.\nBen: Hello.", "a.txt", seeker="Zoe")


def test_more_than_five_megabytes_are_refused() -> None:
    with pytest.raises(TranscriptError, match="up to 5 MB"):
        read_transcript(b"x" * (MAX_BYTES + 1), "a.txt")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(TranscriptError, match=r"3000\.0 MB"):
        read_transcript_file(path)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_path_that_cannot_be_opened_is_a_message(tmp_path: Path, name: str) -> None:
    with pytest.raises(TranscriptError, match="cannot be read"):
        read_transcript_file(tmp_path / name)
