"""Particular answers are read through as well: keys that nobody asks for, lengths, sentences said twice."""

from __future__ import annotations

import pytest

from infoview_ai.professionals.particulars import Particular, Particulars
from infoview_ai.professionals.proofreading import proofread
from tests.professionals.director_talk import AMARA

LONG = "I was asked that once before and it took me a while to find the words for it, so here they are at last. " * 3


def notes(**particulars: object) -> list[str]:
    changed = AMARA.particulars.model_copy(update=particulars)
    return [str(note) for note in proofread(AMARA.model_copy(update={"particulars": changed}))]


@pytest.mark.parametrize(
    ("particulars", "found"),
    [
        ({"asked": {"no_such_key": Particular(say="It was on a Tuesday, and it rained.")}}, "is no common question"),
        ({"asked": {"first_day": Particular(say="On a Tuesday, and it rained all day.")}}, "have no answer"),
        ({"own": (Particular(ask=("Really?",), say=LONG),)}, "words. Make it"),
    ],
)
def test_what_is_wrong_with_them_is_found(particulars: dict[str, object], found: str) -> None:
    said = notes(**particulars)
    assert any(found in note for note in said), said


def test_a_sentence_in_two_answers_is_pointed_out() -> None:
    twice = tuple(Particular(ask=(ask,), say="I left the kettle on that morning.") for ask in ("Why?", "How come?"))
    assert any("is said in 2 places" in note for note in notes(own=twice))


def test_people_without_particulars_are_left_alone() -> None:
    bare = AMARA.model_copy(update={"particulars": Particulars()})
    assert not [note for note in proofread(bare) if note.where.startswith("particulars")]
