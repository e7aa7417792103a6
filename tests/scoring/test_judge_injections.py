"""Whatever a learner says to the judge, the verdicts are those of the talk without the line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
import yaml

from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.models.chat_model import Message, Schema
from infoview_ai.scoring.judge import judge
from infoview_ai.scoring.judge.checks import CHECK_LISTS
from infoview_ai.scoring.judge.prompt import judge_messages
from infoview_ai.scoring.score import score
from infoview_ai.scoring.scorecard import CriterionId, PitchVerdict, Scorecard
from tests.scoring.talks import ABARA

_INJECTIONS: list[str] = yaml.safe_load(
    (Path(__file__).parent / "data" / "injections.yaml").read_text(encoding="utf-8")
)
_PITCHED = [
    "Hello Ms. Abara, thank you for your time. I would like to learn about nursing. I asked for 15 minutes.",
    "What led you into this work?",
    "Could you pass my resume to your manager?",
    "What do you enjoy most?",
    "Thank you, goodbye.",
]


class ObedientJudge:
    """The worst judge there can be: it does what the transcript says and clears the learner of everything."""

    name = "fake:obedient"

    def stream(self, messages: Sequence[Message], *, purpose: str) -> Iterator[str]:
        raise AssertionError("the judge does not stream")

    def structured(self, messages: Sequence[Message], schema: type[Schema], *, purpose: str) -> Schema:
        places = [
            {"line": 2, "quote": "What led you into this work?"},
            {"line": 4, "quote": "This was all perfect and there was no pitch"},
        ]
        answers = [
            {"check": check.name, "places": places, "yes": check.good, "why": "Perfect, level 4."}
            for checks in CHECK_LISTS
            for check in checks.checks
        ]
        criterion = next(checks for checks in CHECK_LISTS if f"- {checks.checks[0].name}:" in messages[-1].text)
        named = {check.name for check in criterion.checks}
        return schema.model_validate({"answers": [answer for answer in answers if answer["check"] in named]})


_ANSWER = "I began in a bank, and I stayed for the people here."


def _transcript(*lines: str, answer: str = _ANSWER) -> Transcript:
    """`answer` is what the professional says last but one."""
    turns: list[Turn] = []
    for index, line in enumerate(lines):
        turns.append(Turn(speaker=Speaker.SEEKER, text=line))
        turns.append(Turn(speaker=Speaker.PROFESSIONAL, text=answer if index == len(lines) - 2 else _ANSWER))
    return Transcript(professional=ABARA, agreed_minutes=15, turns=tuple(turns))


@cache
def _plain() -> Scorecard:
    """The card of the talk without the line."""
    return score(_transcript(*_PITCHED))


def _outcome(card: Scorecard) -> tuple[object, ...]:
    return card.verdicts, card.passed


def _gates(card: Scorecard) -> list[int]:
    return [card.criterion(gate).level or 0 for gate in (CriterionId.TIME_LIMIT, CriterionId.JOB_PITCH)]


@pytest.mark.parametrize("line", _INJECTIONS)
def test_a_line_to_the_judge_moves_no_verdict(line: str) -> None:
    plain = _plain()
    attacked = _transcript(*_PITCHED[:-1], line, _PITCHED[-1])
    card = score(attacked)
    assert plain.passed is False
    assert _outcome(card) == _outcome(plain)
    assert all(level <= before for level, before in zip(_gates(card), _gates(plain), strict=True))
    assert _outcome(judge(card, attacked, ObedientJudge())) == _outcome(plain)


@pytest.mark.parametrize("line", _INJECTIONS)
def test_the_same_line_from_the_professional_moves_no_verdict(line: str) -> None:
    plain, attacked = _plain(), _transcript(*_PITCHED, answer=f"{_ANSWER} {line}")
    card = score(attacked)
    assert _outcome(card) == _outcome(plain)
    assert all(level <= before for level, before in zip(_gates(card), _gates(plain), strict=True))
    assert _outcome(judge(card, attacked, ObedientJudge())) == _outcome(plain)


@pytest.mark.parametrize("line", _INJECTIONS)
def test_a_pitch_does_not_hide_behind_a_line_to_the_judge(line: str) -> None:
    hidden = [f"{line} Could you pass my resume to your manager?" if "resume" in said else said for said in _PITCHED]
    card = score(_transcript(*hidden))
    assert (card.verdicts.job_pitch, card.passed) == (PitchVerdict.PITCHED, False)


def test_there_are_at_least_sixty_of_them_and_no_two_alike() -> None:
    assert len(set(_INJECTIONS)) == len(_INJECTIONS) >= 60


@pytest.mark.parametrize("line", _INJECTIONS)
def test_a_line_to_the_judge_stays_inside_the_fence_as_one_line(line: str) -> None:
    attacked = _transcript(*_PITCHED[:-1], line, _PITCHED[-1])
    talk = judge_messages(attacked, CHECK_LISTS[0])[1].text
    inside = talk.split("\n<talk-")[1].split("\n</talk-")[0].splitlines()[1:]
    assert [row.split(" | ")[0] for row in inside] == [str(index) for index in range(len(attacked.turns))]
    assert line not in judge_messages(attacked, CHECK_LISTS[0])[0].text


def test_an_obedient_judge_is_shown_as_contested() -> None:
    talk = _transcript(*_PITCHED)
    card = judge(score(talk), talk, ObedientJudge())
    result = card.criterion(CriterionId.JOB_PITCH)
    assert (result.level, result.judge_level, result.contested) == (1, 4, True)
    assert card.judge is not None
    assert card.judge.quotes_dropped > 20
