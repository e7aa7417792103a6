"""A drawn manner: the same for a seed, told to nobody before the talk is over."""

from __future__ import annotations

import pytest

from infoview_ai.cli.show import show_decisions
from infoview_ai.professionals.surprise import drawn_manner
from infoview_ai.rehearsal.rehearsal import Settings
from tests.fakes import Stage, profile


def test_a_surprise_is_drawn_for_the_seed_and_told_at_the_end(stage: Stage) -> None:
    room = stage.open()
    made = room.start(Settings(professional="dana-reyes", surprise=True, seed=4))
    assert made.settings.manner is None
    assert made.manner is None
    room.say(made.id, "Hello.")
    assert room.get(made.id).manner is None
    assert room.end(made.id).manner is drawn_manner(4)


def test_without_a_surprise_the_manner_is_no_secret(stage: Stage) -> None:
    made = stage.open().start(Settings(professional="dana-reyes"))
    assert made.manner is profile().manner


def test_the_reasons_of_a_running_talk_do_not_head_with_the_drawn_manner(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    room = stage.open()
    made = room.start(Settings(professional="dana-reyes", surprise=True, seed=4))
    show_decisions(made)
    assert "manner drawn, and told when the talk has ended" in capsys.readouterr().out
    show_decisions(room.end(made.id))
    assert f"manner {drawn_manner(4).value}, drawn for this seed" in capsys.readouterr().out
