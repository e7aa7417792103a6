"""Whatever the bytes are, the answer is a transcript or a message; never another error, never a long wait."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_ai.conversation.readers import read_transcript
from infoview_ai.conversation.transcript import Transcript
from infoview_ai.conversation.writers import to_json
from infoview_ai.errors import TranscriptError

DATA = Path(__file__).parents[1] / "data"
NAMES = st.sampled_from(["a.txt", "a.vtt", "a.srt", "a.json", "a"])
PIECES = st.sampled_from(
    "Me|Ben|Ben Okafor|:|: |\n|\n\n|-->|00:01|00:00:02.000|99:99:99,999|[|]|(|-|<v Ben>|</v>|<v|WEBVTT|NOTE|1|{|"
    '"turns"|# agreed minutes: 9|&amp;|é|\t'.split("|")
)


def reads_or_explains(data: bytes, filename: str) -> None:
    try:
        transcript = read_transcript(data, filename, seeker="Me")
    except TranscriptError:
        return
    assert isinstance(transcript, Transcript)
    assert transcript.turns


@given(st.binary(max_size=400), NAMES)
@settings(max_examples=200, deadline=None)
def test_any_bytes(data: bytes, filename: str) -> None:
    reads_or_explains(data, filename)


@given(st.lists(PIECES, max_size=60).map("".join), NAMES, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
@settings(max_examples=300, deadline=None)
def test_any_mixture_of_what_transcripts_are_made_of(text: str, filename: str, encoding: str) -> None:
    reads_or_explains(text.encode(encoding), filename)


@given(st.sampled_from(["nurse_talk.vtt", "logistics_talk.txt"]), st.integers(0, 20_000), st.binary(max_size=20))
@settings(max_examples=60, deadline=None)
def test_a_real_talk_cut_and_overwritten_anywhere(name: str, place: int, patch: bytes) -> None:
    data = (DATA / name).read_bytes()
    reads_or_explains(data[:place] + patch + data[place + len(patch) : place + 9000], name)


@given(st.integers(0, 3000))
@settings(max_examples=60, deadline=None)
def test_json_cut_anywhere(place: int) -> None:
    whole = to_json(read_transcript((DATA / "logistics_talk.txt").read_bytes(), "a.txt")).encode()
    with pytest.raises(TranscriptError):
        read_transcript(whole[:place], "a.json")


LONG = {
    "one endless line": "Me: " + "word " * 400_000 + "\nBen: Yes.",
    "a million colons": "Me: Hi.\nBen: " + ":" * 1_000_000,
    "unclosed voices": "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v " * 300_000,
    "unclosed brackets": "Me: Hi.\nBen: Yes.\n" + "[(" * 500_000,
    "spaces before a colon": "Me: Hi.\nBen: Yes.\nA" + " " * 500_000 + ":",
    "many names": "\n".join(f"Name{number}: hello there" for number in range(50_000)),
    "stamps": "\n".join("[00:00:01]" * 50 for _ in range(5_000)),
    "deep json": '{"turns": ' * 100_000,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_file_made_to_be_slow_is_not(text: str) -> None:
    reads_or_explains(text.encode(), "a.txt")  # a reader that is fooled never comes back
