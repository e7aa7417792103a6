"""The names in a file, from which the learner is chosen where the talk does not tell."""

from __future__ import annotations

import json

import pytest

from infoview_ai.conversation.readers import Voices, read_transcript, voices
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.errors import TranscriptError

UNCLEAR = b"Ines: Hello there.\nDara: Hello.\nTom: Hello, both.\n"
CLEAR = b"Dara: Come in.\nMe: Thank you for your time. How did you start?\nDara: I sold bread.\n"


def test_the_names_come_in_the_order_in_which_they_begin() -> None:
    assert voices(UNCLEAR, "talk.txt") == Voices(("Ines", "Dara", "Tom"))


def test_the_learner_is_named_where_the_talk_tells() -> None:
    assert voices(CLEAR, "talk.txt") == Voices(("Dara", "Me"), "Me")


def test_a_json_file_says_itself_who_is_who() -> None:
    talk = {"format": "infoview.transcript/1", "turns": [{"speaker": "seeker", "text": "Hello."}]}
    assert voices(json.dumps(talk).encode(), "talk.json") == Voices()


@pytest.mark.parametrize("seeker", [None, "Nobody"])
def test_the_refusal_carries_the_names_to_choose_from(seeker: str | None) -> None:
    with pytest.raises(TranscriptError) as refused:
        read_transcript(UNCLEAR, "talk.txt", seeker=seeker)
    assert refused.value.speakers == ("Ines", "Dara", "Tom")
    for name in refused.value.speakers:
        chosen = read_transcript(UNCLEAR, "talk.txt", seeker=name)
        assert sum(turn.speaker is Speaker.SEEKER for turn in chosen.turns) == 1


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 50, b"x" * 5_000_001])
def test_a_file_that_cannot_be_read_is_refused_here_too(data: bytes) -> None:
    with pytest.raises(TranscriptError) as refused:
        voices(data, "talk.txt")
    assert refused.value.speakers == ()
