"""What learners might remember of two talks, beside what was said: right memories are never called wrong."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

from infoview_ai.contacts.after.learned import Verdict, compare
from infoview_ai.conversation.transcript import Speaker, Transcript, Turn
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.resources import resource

MEMORIES = yaml.safe_load((Path(__file__).parent / "data" / "memories.yaml").read_text(encoding="utf-8"))


@cache
def told_by(slug: str) -> Transcript:
    """All that a professional has to tell, a fact a turn."""
    facts = ProfileCatalog(((resource("knowledge/professionals"), "shipped"),)).get(slug).all_facts
    turns = [
        (Turn(speaker=Speaker.SEEKER, text="And then?"), Turn(speaker=Speaker.PROFESSIONAL, text=fact.say))
        for fact in facts
    ]
    return Transcript(turns=tuple(turn for pair in turns for turn in pair))


@cache
def read(slug: str) -> Counter[tuple[str, Verdict]]:
    pairs = [(truth, thing) for truth, things in MEMORIES[slug].items() for thing in things]
    compared = compare([thing for _, thing in pairs], told_by(slug)).memories
    return Counter((truth, memory.verdict) for (truth, _), memory in zip(pairs, compared, strict=True))


@pytest.mark.parametrize("slug", MEMORIES)
def test_a_right_memory_is_never_called_wrong(slug: str) -> None:
    assert read(slug)["heard", Verdict.MISREMEMBERED] == 0


@pytest.mark.parametrize("slug", MEMORIES)
def test_what_was_not_said_is_hardly_ever_called_heard(slug: str) -> None:
    assert read(slug)["not_found", Verdict.HEARD] <= 1  # and the quote stands beside it


@pytest.mark.parametrize("slug", MEMORIES)
def test_most_right_memories_are_found_and_at_least_half_of_the_wrong_ones(slug: str) -> None:
    counts = read(slug)
    right, wrong = len(MEMORIES[slug]["heard"]), len(MEMORIES[slug]["misremembered"])
    assert counts["heard", Verdict.HEARD] >= 0.65 * right
    assert counts["misremembered", Verdict.MISREMEMBERED] >= 0.5 * wrong
