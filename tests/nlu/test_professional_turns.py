"""What a professional's words did (domain.md section 2 and 1.9 F); lines in data/professional_turns.jsonl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.conversation.clock import timed
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import Event, EventKind, Speaker, Transcript, Turn
from infoview_ai.nlu.professional_turns import deflects, read_events, with_events

_FILE = Path(__file__).parent / "data" / "professional_turns.jsonl"
LINES: list[dict[str, Any]] = [json.loads(line) for line in _FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("line", LINES, ids=[line["id"] for line in LINES])
def test_the_words_of_a_professional_give_the_events_they_carry(line: dict[str, Any]) -> None:
    before = tuple(Turn.model_validate(turn) for turn in line["before"])
    events = read_events(line["say"], before, start_s=line["at_s"], agreed_minutes=line["agreed_minutes"])
    assert events == tuple(Event.model_validate(event) for event in line["events"])


def test_the_lines_are_many_and_a_good_part_of_them_does_nothing() -> None:
    assert len(LINES) >= 80
    assert sum(not line["events"] for line in LINES) >= 30


@pytest.mark.parametrize(
    "text",
    [
        "I stay out of hiring, so I can't help there.",
        "That's not my area, I'm afraid.",
        "I'm not involved in hiring, sorry.",
        "That isn't something I can do.",
        "You'd have to go through HR for that.",
        "I'd rather not.",
        "I leave that to the recruiters.",
        "I really couldn't.",
    ],
)
def test_a_polite_refusal_deflects(text: str) -> None:
    assert deflects(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sure, send it over.",
        "The first year is hard, you carry things.",
        "No two days are the same.",
        "I could not imagine doing anything else.",
        "You can't learn that from a book.",
        "A little.",
    ],
)
def test_an_answer_does_not_deflect(text: str) -> None:
    assert not deflects(text)


def _talk(*said: tuple[Speaker, str]) -> Transcript:
    return Transcript(agreed_minutes=1, turns=tuple(Turn(speaker=speaker, text=text) for speaker, text in said))


def test_events_are_read_into_a_talk_that_has_none_and_nothing_else_changes() -> None:
    talk = _talk(
        (Speaker.SEEKER, "Thank you for your time. How did you start?"),
        (Speaker.PROFESSIONAL, "By accident. " + "I carried boxes for a long time. " * 20),
        (Speaker.SEEKER, "We are close to time. Do you have five more minutes?"),
        (Speaker.PROFESSIONAL, "Sure, go ahead."),
    )
    read = with_events(talk)
    assert [turn.events for turn in read.turns[:3]] == [(), (), ()]
    assert read.turns[3].events == (Event(kind=EventKind.EXTENSION_GRANTED, minutes=5),)
    assert [turn.model_copy(update={"events": ()}) for turn in read.turns] == list(talk.turns)
    assert limit_in_force(timed(read).turns, 1).limit_s >= 360.0


def test_a_talk_with_events_anywhere_is_returned_as_it_is() -> None:
    talk = _talk((Speaker.SEEKER, "Hello."), (Speaker.PROFESSIONAL, "I have to go, sorry."))
    directed = talk.turns[1].model_copy(update={"events": (Event(kind=EventKind.SELF_ASKED),)})
    rehearsed = talk.model_copy(update={"turns": (talk.turns[0], directed)})
    assert with_events(rehearsed) is rehearsed


def test_the_same_words_are_an_offer_late_and_manners_early() -> None:
    early = read_events("Take your time.", (), start_s=30, agreed_minutes=15)
    late = read_events("Take your time.", (), start_s=860, agreed_minutes=15)
    assert early == ()
    assert late == (Event(kind=EventKind.EXTENSION_OFFERED, minutes=None),)


@pytest.mark.parametrize(
    "text",
    [
        "That goes through the office downstairs. What else would you like to know about the ward?",
        "That's a different conversation, and I'm not the one to have it with. Shall we go on about the work?",
        "I don't hire, I bend pipe. Ask me about the pipe.",
    ],
)
def test_leading_back_to_the_work_is_a_refusal_too(text: str) -> None:
    assert deflects(text)


def test_a_story_about_work_carries_no_events_however_long_it_is() -> None:
    story = (
        "I take patients as they come. When I have to go to court I plan two hours. People say goodbye slowly. "
        "We had an opening once and nobody wanted it. My first boss told me to take it slowly, and I did so for "
        "ten years. The hardest part is the half hour before lunch, because you run out of time for the small things."
    )
    assert read_events(story, (), start_s=700, agreed_minutes=15) == ()
