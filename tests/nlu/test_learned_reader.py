"""The whole reader, rules and trained model together, on what it may never get wrong."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from infoview_ai.conversation.readers import read_transcript_file
from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.nlu.learned.model import LearnedModel, RuledTurn, load_model
from infoview_ai.nlu.learned.reader import Reader, gravest_clause
from infoview_ai.nlu.professional_turns import with_events
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Act, Context, Pitch, Reading
from infoview_ai.nlu.whole_talk import read_talk

NURSE_TALK = Path(__file__).parents[1] / "data" / "nurse_talk.vtt"
BANK: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "pitch_bank.jsonl").read_text(encoding="utf-8").splitlines()
]
ARTICLE = [case["say"] for case in BANK if case["id"].startswith("ARTICLE")]
"""The article's own eight questions."""


@pytest.fixture(scope="module")
def reader() -> Reader:
    reader = Reader()
    reader.warm()
    return reader


@pytest.fixture(scope="module")
def model() -> LearnedModel:
    return load_model()


def context(before: list[dict[str, Any]], reader: Reader) -> Context:
    turns = tuple(Turn.model_validate(turn) for turn in before)
    if not any(turn.events for turn in turns):
        turns = with_events(Transcript(turns=turns)).turns
    readings: list[Reading | None] = []
    for place, turn in enumerate(turns):
        seen = Context(turns[:place], tuple(readings))
        readings.append(reader.read(turn.text, seen) if turn.speaker is Speaker.SEEKER else None)
    return Context(turns, tuple(readings))


@pytest.mark.parametrize("case", [case for case in BANK if case["label"] == "fine"], ids=lambda case: str(case["id"]))
def test_a_case_that_is_fine_is_not_flagged(case: dict[str, Any], reader: Reader) -> None:
    reading = reader.read(case["say"], context(case["before"], reader))
    assert reading.pitch.label not in (Pitch.VEILED, Pitch.PITCH), reading.pitch


@pytest.mark.parametrize("question", ARTICLE)
def test_the_articles_questions_are_neither_flagged_nor_faulted(question: str, reader: Reader) -> None:
    for before in [case["before"] for case in BANK[::12]]:
        reading = reader.read(question, context(before, reader))
        assert reading.pitch.label not in (Pitch.VEILED, Pitch.PITCH), before
    reading = reader.read(question, Context())
    assert reading.pitch.label is Pitch.FINE
    assert reading.defects == ()
    assert reading.act in (Act.QUESTION, Act.FOLLOW_UP, Act.CONTACT_REQUEST)


@pytest.mark.parametrize(
    "text",
    [
        "Could you pass my CV on to whoever does the hiring at your place?",
        "That was really helpful, thank you so much. Anyway, would there be a job going for me on your team?",
    ],
)
def test_a_plain_request_is_flagged_with_a_quote_and_a_reason(text: str, reader: Reader) -> None:
    reading = reader.read(text, Context())
    assert reading.pitch.label in (Pitch.VEILED, Pitch.PITCH)
    assert reading.pitch.quote
    assert reading.pitch.quote in text
    assert reading.pitch.why
    assert reading.pitch.probability is not None
    assert reading.pitch.probability > 0.5
    assert reading.confidence is not None


def test_the_clause_that_decides_is_found_in_a_long_turn(model: LearnedModel) -> None:
    text = (
        "I grew up near the harbour and I have always watched the boats. My uncle fished for years, "
        "so could you get me a job on your crew this summer? The gulls are loud today."
    )
    rules = RuleReader().read("Hello.", Context())
    assert "a job on your crew" in gravest_clause(RuledTurn(text, Context(), rules), model)


@pytest.mark.parametrize(
    "text", ["", "   ", "?", "...", "\u0000", "a" * 5000, "word " * 3000, "👋🏽" * 40, "né à Łódź"]
)
def test_any_text_is_read(text: str, reader: Reader) -> None:
    assert isinstance(reader.read(text, Context()).act, Act)


def test_probabilities_are_probabilities(model: LearnedModel) -> None:
    text = "What do you like about it?"
    (scores,) = model.scores([RuledTurn(text, Context(), RuleReader().read(text, Context()))])
    for one in (scores.pitch, scores.act, scores.topic):
        assert math.isclose(sum(one.values()), 1.0, abs_tol=1e-3)
    assert all(0.0 <= chance <= 1.0 for chance in scores.defects.values())


def test_the_same_turn_is_read_the_same_way_again(reader: Reader) -> None:
    text = "And what happened after the merger?"
    assert reader.read(text, Context()) == reader.read(text, Context())


def test_texts_of_like_meaning_lie_near_each_other(model: LearnedModel) -> None:
    asked, alike, other = model.embed(
        ["How do I say goodbye politely?", "ending the conversation in a friendly way", "what should I wear"]
    )
    assert math.isclose(float(asked @ asked), 1.0, abs_tol=1e-4)
    assert float(asked @ alike) > float(asked @ other)


def test_the_version_names_rules_and_model(reader: Reader, model: LearnedModel) -> None:
    assert reader.version == f"{RuleReader().version} {model.version}"
    assert reader.problem is None


def test_turns_read_together_are_read_as_one_by_one(reader: Reader) -> None:
    texts = ["Could you get me a place on your crew?", "", "word " * 300 + "are you hiring?", "Why?", "👋🏽"]
    together = reader.read_many([(text, Context()) for text in texts])
    assert [labels(reading) for reading in together] == [labels(reader.read(text, Context())) for text in texts]


def test_a_whole_talk_is_read_as_turn_by_turn(reader: Reader) -> None:
    talk = read_transcript_file(NURSE_TALK)
    whole = read_talk(talk, reader)
    for place, turn in enumerate(talk.turns):
        if turn.speaker is Speaker.SEEKER:
            before = Context(talk.turns[:place], whole[:place], talk.professional, talk.agreed_minutes)
            assert labels(whole[place]) == labels(reader.read(turn.text, before))
        else:
            assert whole[place] is None


def labels(reading: Reading | None) -> tuple[object, ...]:
    """All that may not differ; probabilities differ in their last figures with what is read beside them."""
    assert reading is not None
    defects = tuple(defect.code for defect in reading.defects)
    return reading.act, reading.topic, reading.pitch.label, reading.pitch.quote, defects, reading.follows, reading.moves
