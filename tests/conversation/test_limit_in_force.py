"""The limit in force: offers, grants, cues, late starts (domain.md section 2)."""

from __future__ import annotations

from typing import Any

import pytest

from infoview_ai.conversation.limits import limit_history, limit_in_force
from infoview_ai.conversation.transcript import Event, Speaker, Turn


def _turn(at_s: float, *events: dict[str, Any]) -> Turn:
    found = tuple(Event.model_validate(event) for event in events)
    return Turn(speaker=Speaker.PROFESSIONAL, text="Well.", start=at_s, end=at_s, events=found)


def _offer(minutes: float | None = None) -> dict[str, Any]:
    return {"kind": "extension_offered", "minutes": minutes}


_CUE = {"kind": "time_cue", "strength": "hard"}


@pytest.mark.parametrize(
    ("turns", "minutes", "source"),
    [
        ([], 15, "agreed"),
        ([_turn(870, _offer(10))], 25, "invited"),
        ([_turn(870, _offer())], 20, "invited"),
        ([_turn(800, _offer()), _turn(870, _offer())], 20, "invited"),
        ([_turn(960, _offer(10))], 26, "invited"),
        ([_turn(870, _offer(10)), _turn(1320, _offer(10))], 32, "invited"),
        ([_turn(870, {"kind": "extension_granted", "minutes": 5})], 20, "asked"),
        ([_turn(870, {"kind": "extension_declined"})], 15, "agreed"),
        ([_turn(10, {"kind": "limit_changed", "minutes": 8})], 8, "professional"),
        ([_turn(870, {"kind": "limit_changed", "minutes": 30})], 30, "invited"),
        ([_turn(10, {"kind": "arrived_late", "minutes": 6})], 9, "professional"),
        (
            [_turn(10, {"kind": "arrived_late", "minutes": 6}, {"kind": "limit_changed", "minutes": 15})],
            15,
            "professional",
        ),
        ([_turn(660, _CUE)], 13, "professional"),
        ([_turn(890, _CUE)], 15, "agreed"),
        ([_turn(660, {"kind": "time_cue", "strength": "soft"})], 15, "agreed"),
    ],
)
def test_what_the_professional_does_moves_the_limit(turns: list[Turn], minutes: float, source: str) -> None:
    limit = limit_in_force(turns, 15)
    assert (limit.limit_s, limit.source) == (minutes * 60, source)


def test_the_plain_limit_knows_nothing_of_invitations() -> None:
    limit = limit_in_force([_turn(870, _offer(10))], 15)
    assert (limit.plain_s, limit.extended) == (900, True)


def test_a_cue_takes_back_an_invitation() -> None:
    limit = limit_in_force([_turn(870, _offer(10)), _turn(1000, _CUE)], 15)
    assert (limit.limit_s, limit.plain_s, limit.extended) == (1120, 900, True)


def test_the_history_has_the_limit_before_each_turn_and_the_last_one() -> None:
    history = limit_history([_turn(10), _turn(870, _offer(10)), _turn(900)], 15)
    assert [limit.limit_s for limit in history] == [900, 900, 1500, 1500]
