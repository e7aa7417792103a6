"""Words and sentences as the readers take them."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.pitch.words import plain
from infoview_ai.nlu.words import said


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Some stay and some don't. What makes the difference?", 2),
        ("It mostly doesn\u2019t. So how do you plan a week?", 2),
        ("I'd say it's theirs. The desk is Sam's. And yours?", 3),
        ("You met J. Okafor and Dr. Lee. Who else?", 2),
        ("You start at 6 a.m. on Mondays, right?", 1),
        ("I read about vitamin c. in the paper.", 1),
    ],
)
def test_a_dot_ends_a_sentence_after_a_contraction_but_not_after_an_initial(text: str, sentences: int) -> None:
    assert len(said(text).sentences) == sentences


@pytest.mark.parametrize("word", ["manage", "manages", "managed", "recruit", "presume"])
def test_a_real_word_is_no_slip_of_the_finger(word: str) -> None:
    assert plain(f"How do you {word} that?") == f"how do you {word} that?".rstrip("?")


@pytest.mark.parametrize(("slip", "meant"), [("mangaer", "manager"), ("managr", "manager"), ("referal", "referral")])
def test_a_slip_of_the_finger_in_a_word_that_matters_is_put_right(slip: str, meant: str) -> None:
    assert plain(f"Is that your {slip}?") == f"is that your {meant}"
