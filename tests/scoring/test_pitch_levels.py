"""From labels to a level on purpose (domain.md 1.2): points, persistence, frame."""

from __future__ import annotations

import pytest

from infoview_ai.scoring.job_pitch import pitch_level
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId, PitchVerdict
from tests.scoring.talks import pitch_reading, small_talk

_OPEN = {"u": "Hello, I would like to learn about nursing.", "act": "introduction", "moves": ["learning_purpose"]}
_ANSWER = {"p": "It is a long story, and I like telling it."}


@pytest.mark.parametrize(
    ("labels", "framed", "level"),
    [
        ("", True, 4),
        ("", False, 3),
        ("borderline", True, 3),
        ("borderline", False, 3),
        ("borderline borderline", True, 2),
        ("veiled", True, 2),
        ("borderline borderline borderline", True, 1),
        ("veiled borderline", True, 1),
        ("veiled veiled", True, 1),
        ("pitch", True, 1),
        ("pitch veiled", True, 1),
        ("pitch pitch", True, 0),
        ("veiled veiled veiled", True, 0),
        ("pitch veiled borderline", False, 0),
    ],
)
def test_the_points_of_the_turns_give_the_level(labels: str, framed: bool, level: int) -> None:
    assert pitch_level([pitch_reading(label, "x") for label in labels.split()], framed=framed) == level


def test_a_pitch_repeated_after_a_deflection_is_level_zero() -> None:
    first, again = pitch_reading("veiled", "x"), pitch_reading("pitch", "x", persistent=True)
    assert pitch_level([first, again], framed=True) == 0


def test_a_document_pushed_again_is_level_zero() -> None:
    first = pitch_reading("borderline", "x", document=True)
    again = pitch_reading("veiled", "x", document=True, persistent=True)
    assert pitch_level([first, again], framed=True) == 0


@pytest.mark.parametrize(
    ("pitches", "verdict", "says"),
    [
        ([], PitchVerdict.CLEAN, "You came to learn"),
        (["borderline"], PitchVerdict.CLEAN, "came near one"),
        (["veiled"], PitchVerdict.DRIFTED, "started to drift"),
        (["pitch"], PitchVerdict.PITCHED, "turned into a job pitch"),
    ],
)
def test_the_verdict_follows_the_level(pitches: list[str], verdict: PitchVerdict, says: str) -> None:
    asked = [{"u": "Is there a place for me on your team?", "pitch": label, "act": "job_pitch"} for label in pitches]
    talk = small_talk([_OPEN, _ANSWER, *(line for ask in asked for line in (ask, _ANSWER)), {"u": "Why?"}, _ANSWER])
    card = score(talk.transcript, talk.readings)
    assert card.verdicts.job_pitch is verdict
    assert says in card.criterion(CriterionId.JOB_PITCH).explanation


def test_a_pitch_in_the_only_exchange_is_judged_and_a_clean_one_is_not() -> None:
    pitched = small_talk([{"u": "Please give me a job.", "act": "job_pitch", "pitch": "pitch"}, _ANSWER])
    clean = small_talk([_OPEN, _ANSWER])
    assert score(pitched.transcript, pitched.readings).criterion(CriterionId.JOB_PITCH).level == 1
    assert score(clean.transcript, clean.readings).criterion(CriterionId.JOB_PITCH).level is None


def test_an_invited_answer_is_praised() -> None:
    asked = {"p": "Are you looking at the moment?"}
    told = {
        "u": "Yes, in spring. Today I want to learn.",
        "act": "answer_to_professional",
        "pitch_with": {"invited": True},
    }
    talk = small_talk([_OPEN, asked, told, _ANSWER, {"u": "Why?"}, _ANSWER])
    findings = score(talk.transcript, talk.readings).criterion(CriterionId.JOB_PITCH).findings
    assert ("invited_answer", True) in {(finding.code, finding.good) for finding in findings}
