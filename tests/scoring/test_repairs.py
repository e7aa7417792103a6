"""A request taken back in the next turn counts one step less."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.scoring.score import score

OPENING = "Hello, thank you for your time. I'd like to learn about your field. I asked for 15 minutes."


ANSWER = "I like the early mornings in the yard, before the phones start."


def level(*said: str, answer: str = ANSWER) -> int | None:
    turns: list[Turn] = []
    for text in (OPENING, *said):
        turns.append(Turn(speaker=Speaker.SEEKER, text=text))
        turns.append(Turn(speaker=Speaker.PROFESSIONAL, text=answer))
    return score(Transcript(agreed_minutes=15, turns=tuple(turns))).criteria[1].level


@pytest.mark.parametrize(
    ("request_", "repair", "without", "with_"),
    [
        (
            "How does hiring work at your company?",
            "Sorry, I'm not asking you for a job. How do people usually start?",
            3,
            4,
        ),
        ("Are you hiring?", "Sorry, I didn't mean to ask you for a job. How do people usually start?", 1, 2),
    ],
)
def test_taking_it_back_at_once_lowers_the_label_one_step(request_: str, repair: str, without: int, with_: int) -> None:
    assert level(request_, "How do people usually start?") == without
    assert level(request_, repair) == with_


def test_giving_way_after_a_refusal_is_no_repair() -> None:
    said = ("Could you refer me?", "Sure, sorry, that was out of place. What do you enjoy most?")
    assert level(*said) == 2
    assert level(*said, answer="Ah, I don't really do that for people I haven't worked with.") == 1
