"""Transcripts in each format come out as the same conversation."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from infoview_ai.conversation.readers import read_transcript, read_transcript_file
from infoview_ai.conversation.transcript import EventKind, Speaker, Transcript

WORDS = [
    (Speaker.SEEKER, "Thank you for your time. What led you into nursing?"),
    (Speaker.PROFESSIONAL, "A neighbour did. She let me help on Saturdays."),
    (Speaker.SEEKER, "What did you help with?"),
    (Speaker.PROFESSIONAL, "Everything nobody else wanted to do."),
]

PLAIN = """Priya Nair: Thank you for your time. What led you into nursing?
Ben Okafor: A neighbour did. She let me help on Saturdays.
Priya Nair: What did you help with?
Ben Okafor: Everything nobody else wanted to do.
"""

CONTINUED = """Notes from Tuesday

Priya Nair: Thank you for your time.
What led you into nursing?

Ben Okafor: A neighbour did.
She let me help on Saturdays.

Priya Nair: What did you help with?

Ben Okafor: Everything
nobody else wanted to do.
"""

STAMPED = """[00:00:02] Priya Nair: Thank you for your time. What led you into nursing?
[00:00:09] Ben Okafor: A neighbour did. She let me help on Saturdays.
[00:00:15] Priya Nair: What did you help with?
[00:00:18] Ben Okafor: Everything nobody else wanted to do.
"""

SHORT_STAMPS = STAMPED.replace("[00:00", "00").replace("]", "")
STAMP_AFTER = "\n".join(
    f"{line[11:].split(':')[0]} ({line[1:9]}):{line[11:].split(':')[1]}" for line in STAMPED.strip().split("\n")
)

OTTER = """Priya Nair  0:02
Thank you for your time. What led you into nursing?

Ben Okafor  0:09
A neighbour did. She let me help on Saturdays.

Priya Nair  0:15
What did you help with?

Ben Okafor  0:18
Everything nobody else wanted to do.

Transcribed by https://otter.ai
"""

ZOOM = """[Priya Nair] 10:02:02
Thank you for your time. What led you into nursing?

[Ben Okafor] 10:02:09
A neighbour did. She let me help on Saturdays.

[Priya Nair] 10:02:15
What did you help with?

[Ben Okafor] 10:02:18
Everything nobody else wanted to do.
"""

TEAMS_VTT = """WEBVTT

0f8b-0
00:00:02.000 --> 00:00:05.500
<v Priya Nair>Thank you for your time.</v>

0f8b-1
00:00:05.500 --> 00:00:08.000
<v Priya Nair>What led you into nursing?</v>

0f8b-2
00:00:09.000 --> 00:00:14.000
<v Ben Okafor>A neighbour did. She let me help
on Saturdays.</v>

0f8b-3
00:00:15.000 --> 00:00:20.000
<v Priya Nair>What did you help with?</v>
<v Ben Okafor>Everything nobody else wanted to do.</v>
"""

ZOOM_VTT = """WEBVTT - recorded

1
00:00:02.000 --> 00:00:08.000
Priya Nair: Thank you for your time. What led you into nursing?

2
00:00:09.000 --> 00:00:11.000
Ben Okafor: A neighbour did.

3
00:00:11.000 --> 00:00:14.000
She let me help on Saturdays.

4
00:00:15.000 --> 00:00:17.000
Priya Nair: What did you help with?

5
00:00:18.000 --> 00:00:21.000
Ben Okafor: Everything nobody else wanted to do.
"""

SRT = """1
00:00:02,000 --> 00:00:08,000
Priya Nair: Thank you for your time. What led you into nursing?

2
00:00:09,000 --> 00:00:14,000
Ben Okafor: A neighbour did. She let me help on Saturdays.

3
00:00:15,000 --> 00:00:17,000
Priya Nair: What did you help with?

4
00:00:18,000 --> 00:00:21,000
Ben Okafor: Everything nobody else wanted to do.
"""

FORMATS = {
    "plain.txt": PLAIN,
    "continued.txt": CONTINUED,
    "stamped.txt": STAMPED,
    "short_stamps.txt": SHORT_STAMPS,
    "stamp_after.txt": STAMP_AFTER,
    "otter.txt": OTTER,
    "zoom.txt": ZOOM,
    "teams.vtt": TEAMS_VTT,
    "zoom.vtt": ZOOM_VTT,
    "talk.srt": SRT,
}


def said(transcript: Transcript) -> list[tuple[Speaker, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


@pytest.mark.parametrize("filename", FORMATS)
def test_every_format_gives_the_same_words_and_roles(filename: str) -> None:
    transcript = read_transcript(FORMATS[filename].encode(), filename, seeker="Priya Nair")
    assert said(transcript) == WORDS
    assert transcript.professional.name == "Ben Okafor"


@pytest.mark.parametrize("filename", [name for name in FORMATS if name not in ("plain.txt", "continued.txt")])
def test_a_file_with_times_runs_on_the_real_clock_from_its_first_words(filename: str) -> None:
    transcript = read_transcript(FORMATS[filename].encode(), filename, seeker="Priya Nair")
    assert transcript.clock == "real"
    starts = [turn.start for turn in transcript.turns]
    assert starts[0] in (0.0, 2.0)
    assert starts[1] == pytest.approx((starts[0] or 0.0) + 7.0)


def test_a_file_without_times_runs_on_the_spoken_clock() -> None:
    transcript = read_transcript(PLAIN.encode(), "a.txt", seeker="Priya Nair")
    assert transcript.clock == "spoken"
    assert all(turn.start is None for turn in transcript.turns)


def test_times_of_day_with_two_parts_are_hours_and_minutes() -> None:
    long_answer = "word " * 300
    text = "\n".join(
        f"10:{minute:02d} {name}: {words}"
        for minute, name, words in [(2, "Me", "How so?"), (3, "Ben", long_answer), (6, "Me", "Why?"), (8, "Ben", "So.")]
    )
    assert [turn.start for turn in read_transcript(text.encode(), "a.txt").turns] == [0.0, 60.0, 240.0, 360.0]


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_encoding_is_found_out(encoding: str) -> None:
    text = "Priya: What’s “café life” like?\nJosé: Busy – très busy.\nPriya: Why’s that?\nJosé: Mornings.\n"
    transcript = read_transcript(text.encode(encoding), "a.txt", seeker="Priya")
    assert transcript.professional.name == "José"
    assert transcript.turns[0].text == "What’s “café life” like?"


def test_cyrillic_names_in_an_old_code_page_are_read() -> None:
    text = "Анна: Спасибо за ваше время. Как вы пришли в эту профессию?\nПётр: Через друга, он работал на складе.\n" * 5
    assert read_transcript(text.encode("cp1251"), "a.txt", seeker="Анна").professional.name == "Пётр"


def test_one_damaged_letter_does_not_spoil_all_accents() -> None:
    data = ("José: Très bien, ça va, déjà là.\n" * 4 + "Me: Né à Zürich?\n").encode() + "é".encode()[:1]
    assert read_transcript(data, "a.txt").turns[0].text.startswith("Très bien, ça va, déjà là.")


WHO_IS_WHO = [
    ("labels", "Me: Hello.\nBen: Hello.\n"),
    ("both labels", "Interviewer: Hello.\nInterviewee: Hello.\n"),
    ("one professional label", "Priya: Hello.\nGuest: Hello.\n"),
    ("question and answer", "Q: How so?\nA: Like that.\n"),
    ("a label among three", "Seeker: Hello.\nBen: Hello.\nReceptionist: He is here.\n"),
    ("questions and thanks", PLAIN),
    (
        "the professional speaks first",
        "Ben: Hello there.\n" + PLAIN.replace("Ben Okafor", "Ben") + "Priya Nair: Who else should I ask?\n",
    ),
]


@pytest.mark.parametrize(("why", "text"), WHO_IS_WHO, ids=[why for why, _ in WHO_IS_WHO])
def test_the_learner_is_told_from_labels_or_from_the_talk(why: str, text: str) -> None:
    learner = next(
        name for name in ("Me", "Interviewer", "Priya Nair", "Priya", "Q", "Seeker") if text.count(f"{name}:") > 0
    )
    first_words = next(line.split(": ", 1)[1] for line in text.split("\n") if line.startswith(f"{learner}:"))
    seeker_turns = [
        turn.text for turn in read_transcript(text.encode(), "a.txt").turns if turn.speaker is Speaker.SEEKER
    ]
    assert seeker_turns[0].startswith(first_words)


@pytest.mark.parametrize("given", ["Priya Nair", "priya nair", "PRIYA", " nair ", "Pri"])
def test_the_given_name_may_be_part_of_the_label(given: str) -> None:
    assert said(read_transcript(PLAIN.encode(), "a.txt", seeker=given)) == WORDS


def test_given_the_learner_everybody_else_is_the_professional() -> None:
    text = "Priya: Hello.\nBen: Hello.\nMax: I join in.\nPriya: Good.\n"
    transcript = read_transcript(text.encode(), "a.txt", seeker="Priya")
    assert said(transcript)[1] == (Speaker.PROFESSIONAL, "Hello. I join in.")


LIMITS = [
    ("Priya: Hello. I asked for fifteen minutes.\nBen: Yes.\nPriya: Good.\nBen: Go.\n", None, 15.0),
    ("Priya: I asked you for 10-15 minutes, is that still fine?\nBen: Yes.\n", None, 15.0),
    ("Priya: You said you have twenty minutes.\nBen: Yes.\n", None, 20.0),
    ("Priya: I asked for ten minutes.\nBen: Yes.\n", 20.0, 20.0),
    ("# agreed minutes: 12\nPriya: I asked for ten minutes.\nBen: Yes.\n", 20.0, 12.0),
    ("Priya: I waited fifteen minutes for the bus.\nBen: Oh.\n", None, None),
    ("Priya: Hello.\nBen: I have ten minutes.\n", None, None),
]


@pytest.mark.parametrize(("text", "given", "expected"), LIMITS)
def test_the_limit_is_the_files_own_then_the_given_then_the_spoken(
    text: str, given: float | None, expected: float | None
) -> None:
    assert read_transcript(text.encode(), "a.txt", seeker="Priya", minutes=given).agreed_minutes == expected


def test_a_webvtt_note_states_the_limit_and_the_person() -> None:
    notes = "WEBVTT\n\nNOTE agreed minutes: 20\n\nNOTE role: Nurse\n"
    transcript = read_transcript(TEAMS_VTT.replace("WEBVTT\n", notes, 1).encode(), "a.vtt", seeker="Priya Nair")
    assert transcript.agreed_minutes == 20
    assert transcript.professional.role == "Nurse"


def test_json_keeps_turns_events_and_times_as_written() -> None:
    content = {
        "format": "infoview.transcript/1",
        "professional": {"name": "Ben"},
        "agreed_minutes": 10,
        "clock": "real",
        "turns": [
            {"speaker": "seeker", "text": "Hello.", "start": 0, "end": 1},
            {"speaker": "seeker", "text": "Are you there?", "start": 4, "end": 5},
            {
                "speaker": "professional",
                "text": "Yes.",
                "start": 4.5,
                "end": 6,
                "events": [{"kind": "time_cue", "strength": "soft"}],
            },
        ],
    }
    transcript = read_transcript(json.dumps(content).encode(), "a.json", minutes=30)
    assert [turn.start for turn in transcript.turns] == [0, 4, 4.5]
    assert transcript.turns[2].did(EventKind.TIME_CUE)
    assert transcript.agreed_minutes == 10


def test_json_takes_the_given_minutes_where_it_names_none() -> None:
    content = {"turns": [{"speaker": "seeker", "text": ""}]}
    assert read_transcript(json.dumps(content).encode(), "a.json", minutes=30).agreed_minutes == 30


def test_the_beginning_of_a_file_decides_not_its_name() -> None:
    assert said(read_transcript(SRT.encode(), "talk.txt", seeker="Priya Nair")) == WORDS


def test_overlapping_cues_are_kept_in_the_order_of_their_starts() -> None:
    text = "WEBVTT\n\n00:05.000 --> 00:09.000\nBen: Yes.\n\n00:01.000 --> 00:06.000\nPriya: Hello.\n"
    transcript = read_transcript(text.encode(), "a.vtt", seeker="Priya")
    assert [(turn.text, turn.start, turn.end) for turn in transcript.turns] == [
        ("Hello.", 1.0, 6.0),
        ("Yes.", 5.0, 9.0),
    ]


@pytest.mark.parametrize("filename", ["a.txt", "a.vtt", "a.json"])
def test_ten_thousand_turns_are_read_quickly(filename: str) -> None:
    pairs = [("Priya" if index % 2 == 0 else "Ben", f"This is what I say in turn {index}.") for index in range(10_000)]
    if filename == "a.txt":
        text = "\n".join(f"{name}: {words}" for name, words in pairs)
    elif filename == "a.vtt":
        cues = (
            f"{index // 3600:02d}:{index // 60 % 60:02d}:{index % 60:02d}.000 --> "
            f"{index // 3600:02d}:{index // 60 % 60:02d}:{index % 60:02d}.900\n<v {name}>{words}</v>\n"
            for index, (name, words) in enumerate(pairs)
        )
        text = "WEBVTT\n\n" + "\n".join(cues)
    else:
        turns = [{"speaker": "seeker" if name == "Priya" else "professional", "text": words} for name, words in pairs]
        text = json.dumps({"format": "infoview.transcript/1", "turns": turns})
    began = time.perf_counter()
    transcript = read_transcript(text.encode(), filename, seeker="Priya")
    assert len(transcript.turns) == 10_000
    assert time.perf_counter() - began < 5.0


def test_a_file_on_disk_is_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(PLAIN, encoding="utf-8")
    assert said(read_transcript_file(path)) == WORDS
