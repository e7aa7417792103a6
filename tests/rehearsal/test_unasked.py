"""Planned questions that were not asked, and where they would have fitted."""

from __future__ import annotations

from datetime import UTC, datetime

from infoview_ai.conversation.transcript import Speaker
from infoview_ai.nlu.topics import topic_of
from infoview_ai.rehearsal.rehearsal import PlannedQuestion, Rehearsal, RehearsalTurn, Settings
from infoview_ai.rehearsal.unasked import unasked

TOLD = (
    "Thank you, it is a quiet morning so far on the ward.",
    "The hardest part for me was losing patients in the first winter. It took years to sleep well.",
    "We use bed alarms and a lift, and the lift saves our backs every single day.",
)


def rehearsal(*questions: PlannedQuestion, elapsed_s: float = 800.0) -> Rehearsal:
    turns = []
    for place, text in enumerate(TOLD):
        turns.append(RehearsalTurn(index=2 * place, speaker=Speaker.SEEKER, text="And?", start=0, end=0))
        end = 60.0 * (place + 1)
        turns.append(RehearsalTurn(index=2 * place + 1, speaker=Speaker.PROFESSIONAL, text=text, start=0, end=end))
    turns.append(RehearsalTurn(index=6, speaker=Speaker.SEEKER, text="Thank you, goodbye.", start=0, end=200))
    return Rehearsal(
        id="r",
        settings=Settings(professional="p"),
        profile=None,
        started_at=datetime(2026, 3, 2, tzinfo=UTC),
        turns=tuple(turns),
        questions=questions,
        elapsed_s=elapsed_s,
    )


def test_a_question_fits_where_its_topic_was_told() -> None:
    [found] = unasked(rehearsal(PlannedQuestion(text="What is the hardest part of the job?")), topic_of)
    assert (found.turn, found.at, found.same_topic) == (3, 120.0, True)
    assert found.words in TOLD[1]
    assert found.words.startswith("The hardest part")


def test_a_question_fits_where_a_thing_from_it_was_named() -> None:
    [found] = unasked(rehearsal(PlannedQuestion(text="How did you learn to handle the lift?")), topic_of)
    assert found.turn == 5
    assert "lift" in found.words


def test_where_nothing_opened_a_door_the_time_left_is_told() -> None:
    planned = PlannedQuestion(text="Which newsletter about beekeeping do you read?")
    [early] = unasked(rehearsal(planned, elapsed_s=600), topic_of)
    assert (early.turn, early.left_s, early.had_time) == (None, 300.0, True)
    [late] = unasked(rehearsal(planned, elapsed_s=890), topic_of)
    assert not late.had_time


def test_what_was_asked_is_left_out_and_musts_come_first() -> None:
    questions = (
        PlannedQuestion(text="What do you read?"),
        PlannedQuestion(text="Who else?", must_ask=True),
        PlannedQuestion(text="How did you start?", asked_turn=2),
    )
    assert [one.question.text for one in unasked(rehearsal(*questions), topic_of)] == ["Who else?", "What do you read?"]
