"""The lines of unusual wording by which "right topic answered" is measured (benchmarks/asked.py)."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from infoview_ai.nlu.reading import Topic
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.resources import resource

DATA = Path(__file__).parent / "data"
HALVES = ("asked_dev", "asked_held_out")


def rows(half: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_there_are_four_hundred_lines_and_no_line_stands_in_both_halves() -> None:
    dev, held_out = ({row["line"] for row in rows(half)} for half in HALVES)
    assert len(dev) + len(held_out) >= 400
    assert dev & held_out == set()


@pytest.mark.parametrize("half", HALVES)
def test_each_half_asks_for_all_fifteen_topics_and_of_everybody(half: str) -> None:
    topics = Counter(Topic(row["topic"]) for row in rows(half))
    assert set(topics) == set(Topic) - {Topic.OTHER}
    assert min(topics.values()) >= 12
    people = {profile.slug for profile in ProfileCatalog([(resource("knowledge/professionals"), "shipped")]).all()}
    assert {row["professional"] for row in rows(half)} == people
