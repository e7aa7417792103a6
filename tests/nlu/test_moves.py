"""The moves of a turn, each with verbatim words."""

from __future__ import annotations

import pytest

from infoview_ai.nlu.moves import moves_with_evidence
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Move
from tests.nlu.reader_bank import OPENING, SOMEBODY, WELCOME, bank, scene, talk

READER = RuleReader()
FIRST = Context(professional=SOMEBODY)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Good morning.", Move.GREETS),
        ("Hello Marta, good to meet you.", Move.GREETS_BY_NAME),
        ("Hello Ms. Okafor.", Move.GREETS_BY_NAME),
        ("Hello Mr. Jensen.", Move.WRONG_NAME),
        ("Thanks for taking the call.", Move.THANKS),
        ("My neighbour suggested I write to you.", Move.LINK),
        ("I'm a bus driver from the north side.", Move.WHO_I_AM),
        ("Hi, I'm Leo.", Move.WHO_I_AM),
        ("I'd like to understand what the work is really like.", Move.LEARNING_PURPOSE),
        ("I wanted to talk to you because you made the same switch.", Move.WHY_YOU),
        ("I asked for fifteen minutes, is that still all right?", Move.NAMES_TIME),
        ("Would you mind if I took notes? May I take notes?", Move.ASKS_NOTES),
    ],
)
def test_the_parts_of_an_opening(text: str, move: Move) -> None:
    assert move in moves_with_evidence(text, FIRST)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("One last question before I go.", Move.SIGNALS_END),
        ("What should I have asked that I didn't?", Move.ASKS_WHAT_MISSED),
        ("Who else could I learn from?", Move.ASKS_PEOPLE),
        ("May I stay in touch by email?", Move.ASKS_TO_KEEP_IN_TOUCH),
        ("The most useful thing for me was what you said about nights.", Move.NAMES_TAKEAWAY),
        ("I'll read the newsletter you named this weekend.", Move.NAMES_NEXT_STEP),
        ("Goodbye and have a good evening.", Move.GOODBYE),
        ("You mentioned the porter days. What stayed with you?", Move.USES_EARLIER_DETAIL),
        ("I read that your clinic opened a second site. How did it change your week?", Move.RESEARCHED),
        ("Sorry, I mean how do people usually start?", Move.REPAIRS),
        ("Sorry about the noise.", Move.APOLOGISES),
        ("That's amazing.", Move.PRAISES),
        ("My old boss was a total nightmare.", Move.COMPLAINS),
        ("Are you still all right for time?", Move.CHECKS_TIME),
        ("Shall I stop at twenty past?", Move.OFFERS_TO_STOP),
        ("word " * 151, Move.MONOLOGUE),
    ],
)
def test_the_moves_of_a_talk(text: str, move: Move) -> None:
    assert move in moves_with_evidence(text, talk(OPENING, "I was a porter first. Go ahead."))


def test_praise_is_not_a_reflection_and_a_paraphrase_is() -> None:
    before = talk(OPENING, "The turbines were fine. What kept me was the crew.")
    assert Move.REFLECTS not in moves_with_evidence("That's so amazing!", before)
    assert Move.REFLECTS in moves_with_evidence("So it was the crew more than the turbines.", before)


def test_a_name_cannot_be_wrong_where_none_is_known() -> None:
    assert Move.WRONG_NAME not in moves_with_evidence("Hello Mr. Jensen.", Context())


@pytest.mark.parametrize("text", ["Hi Tom, thanks.", "Hello Mr. Vegas.", "hi tomas"])
def test_a_short_form_or_a_slip_of_the_name_is_still_theirs(text: str) -> None:
    somebody = Context(professional=SOMEBODY.model_copy(update={"name": "Tomas Vega"}))
    assert Move.WRONG_NAME not in moves_with_evidence(text, somebody)


def test_the_evidence_of_every_move_is_verbatim() -> None:
    for line in [*bank("reader_dev"), *bank("reader_held")]:
        for move, quote in moves_with_evidence(line["text"], scene(line, READER)).items():
            assert quote, (move, line["text"])
            assert quote in line["text"], (move, line["text"])


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("I asked for 10-15 minutes, does that still work?", 15),
        ("Do you have five more?", 5),
        ("I promised ten minutes and will stop there.", 10),
        ("We said half an hour, is that still fine?", 30),
        ("Do nurses really spend fifteen minutes with each patient?", None),
    ],
)
def test_minutes_are_named_only_for_the_talk_itself(text: str, minutes: float | None) -> None:
    assert READER.read(text, talk(OPENING, WELCOME)).named_minutes == minutes
