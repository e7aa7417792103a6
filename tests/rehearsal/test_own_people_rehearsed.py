"""A talk with a person of one's own: they answer from what was given, and are stored with the talk."""

from __future__ import annotations

from pathlib import Path

import pytest

from infoview_ai.bootstrap import build
from infoview_ai.config import read_config
from infoview_ai.professionals.making.form import form_of, made
from infoview_ai.professionals.profile import Manner
from infoview_ai.rehearsal.rehearsal import Settings

LINES = (
    "Hello, thank you for taking the time. I'd like to learn what your work is like.",
    "How did you get into shipping?",
    "What is the hardest part of your work?",
    "What skills matter most in it?",
    "Who else could I talk to?",
    "Thank you very much, that helped me. Goodbye.",
)


@pytest.mark.parametrize("manner", [Manner.WARM, Manner.SCEPTIC])
def test_a_person_from_a_form_carries_a_talk(manner: Manner, tmp_path: Path) -> None:
    app = build(read_config({"INFOVIEW_HOME": str(tmp_path)}))
    facts = ("I started as a deckhand on a ferry.", "The night shifts in fog are the hardest part of it.")
    stored = app.own.add(
        made(form_of({"role": "harbour pilot", "field": "shipping", "manner": manner, "facts": facts}))
    )
    talk = app.rehearsals.start(Settings(professional=stored.slug))
    for line in LINES:
        talk = app.rehearsals.say(talk.id, line)
    replies = [turn.text for turn in talk.turns if turn.speaker == "professional"]
    app.close()
    assert any("deckhand on a ferry" in reply for reply in replies)
    assert any("night shifts in fog" in reply for reply in replies)
    assert any(person.name in " ".join(replies) for person in stored.referrals)
    assert len(replies) == len(set(replies))
    assert talk.profile == stored
