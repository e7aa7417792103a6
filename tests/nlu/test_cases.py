"""The case bank that learners are shown says the same as the one that the rules are tested on."""

from __future__ import annotations

import json
from pathlib import Path

from infoview_ai.nlu.cases import case_bank
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Pitch

_BANK = Path(__file__).parent / "data" / "pitch_bank.jsonl"


def test_every_case_of_the_bank_is_there_once_and_in_order() -> None:
    assert list(case_bank()) == [f"P{number:02}" for number in range(1, 89)]


def test_the_labels_are_those_of_the_rulings() -> None:
    ruled: dict[str, str] = {}
    for line in _BANK.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        ruled.setdefault(row["id"], row["label"])
    assert {case.id: case.label.value for case in case_bank().values()}.items() <= ruled.items()


def test_every_case_says_why_in_one_short_plain_sentence() -> None:
    for case in case_bank().values():
        assert case.why.endswith((".", "?")), case.id
        assert len(case.why) <= 110, case.id


def test_the_cases_that_the_rules_name_are_cases_of_the_bank() -> None:
    reader = RuleReader()
    for case in case_bank().values():
        named = reader.read(case.say, Context()).pitch.case if case.quoted else None
        assert named is None or named in case_bank()
        if case.label is Pitch.PITCH and case.quoted and not case.after:
            assert named is not None, case.id
