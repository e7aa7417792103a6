"""The two long transcripts under tests/data come out whole, with the right people and clocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_ai.conversation.clock import elapsed_seconds, timed, word_count
from infoview_ai.conversation.readers import read_transcript_file
from infoview_ai.conversation.transcript import Speaker, Transcript

DATA = Path(__file__).parents[1] / "data"


def share_of_words(transcript: Transcript, speaker: Speaker) -> float:
    counts = [(turn.speaker, word_count(turn.text)) for turn in transcript.turns]
    return sum(words for who, words in counts if who is speaker) / sum(words for _, words in counts)


@pytest.mark.parametrize(
    ("filename", "professional", "clock", "turns", "minutes"),
    [("nurse_talk.vtt", "Marcus Ojo", "real", 48, 14.48), ("logistics_talk.txt", "Karin Voss", "spoken", 56, 18.1)],
)
def test_a_long_talk_is_read_without_being_told_who_is_who(
    filename: str, professional: str, clock: str, turns: int, minutes: float
) -> None:
    transcript = read_transcript_file(DATA / filename)
    assert transcript.professional.name == professional
    assert transcript.turns[0].speaker is Speaker.SEEKER
    assert (transcript.clock, len(transcript.turns), transcript.agreed_minutes) == (clock, turns, 15.0)
    assert elapsed_seconds(timed(transcript).turns) / 60 == pytest.approx(minutes, abs=0.05)
    assert 0.7 <= share_of_words(transcript, Speaker.PROFESSIONAL) <= 0.8
