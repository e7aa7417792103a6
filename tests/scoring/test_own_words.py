"""What learners say in their own words: links, limits, works they know, and the topic of a first question."""

from __future__ import annotations

import pytest

from infoview_ai.conversation.transcript import Person, Speaker, Transcript, Turn
from infoview_ai.scoring.own_words import greets, known_work, says_limit, says_link
from infoview_ai.scoring.talk import Said, talk_of


def said(text: str) -> Said:
    turns = (Turn(speaker=Speaker.SEEKER, text=text), Turn(speaker=Speaker.PROFESSIONAL, text="Hello."))
    return talk_of(Transcript(professional=Person(name="Tam Reid"), turns=turns)).said[0]


@pytest.mark.parametrize(
    "text",
    [
        "Leila from the deaf club said you'd talk to me.",
        "Father Rennie, who blessed the boat, gave me your number.",
        "I buy your rye at five, so I thought of you first.",
    ],
)
def test_a_link_is_heard_in_plain_words(text: str) -> None:
    assert says_link(said(text))


@pytest.mark.parametrize("text", ["I heard your time is short.", "I work in a shop and I like wood."])
def test_no_link_is_heard_where_there_is_none(text: str) -> None:
    assert not says_link(said(text))


def test_the_limit_is_named_by_saying_what_was_agreed() -> None:
    assert says_limit(said("I think we said fifteen minutes."))
    assert not says_limit(said("My shift has a break of fifteen minutes."))


def test_a_short_greeting_by_name_is_one() -> None:
    assert greets(said("Morning Tam, cheers for this."), "Tam Reid")
    assert not greets(said("Morning, cheers for this."), "Tam Reid")


def test_a_work_of_theirs_counts_before_they_have_told_of_it() -> None:
    assert known_work(said("I saw the herbal you rebound at the museum.")) == "saw the herbal you rebound"
    assert known_work(said("I saw the herbal at the museum.")) == ""
