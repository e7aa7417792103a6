"""What learners might remember of two talks, beside what was said: right memories are never called wrong."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

from infoview_ai.contacts.after.learned import Verdict, compare
from infoview_ai.conversation.transcript import Person, Speaker, Transcript, Turn
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.resources import resource

DATA = Path(__file__).parent / "data"
MEMORIES = yaml.safe_load((DATA / "memories.yaml").read_text(encoding="utf-8"))
MORE = yaml.safe_load((DATA / "memories_more.yaml").read_text(encoding="utf-8"))
LOOKED_AT = "amara-osei"
"""Whose lines in the second file were looked at while the comparison was mended."""


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


@cache
def kinds_read(slug: str) -> Counter[tuple[str, Verdict]]:
    """The same for the second file, in which what is wrong is told apart by what is wrong with it."""
    wrong = MORE[slug]["misremembered"]
    pairs = [(kind, thing) for kind in ("heard", "not_found") for thing in MORE[slug][kind]]
    pairs += [(kind, thing) for kind, things in wrong.items() for thing in things]
    compared = compare([thing for _, thing in pairs], told_by(slug)).memories
    return Counter((kind, memory.verdict) for (kind, _), memory in zip(pairs, compared, strict=True))


@pytest.mark.parametrize("slug", MORE)
def test_a_right_memory_of_any_of_these_talks_is_never_called_wrong(slug: str) -> None:
    assert kinds_read(slug)["heard", Verdict.MISREMEMBERED] == 0


@pytest.mark.parametrize(("kind", "least"), [("number", 9), ("name", 6), ("negation", 3), ("who", 4)])
def test_what_is_wrong_is_found_in_numbers_names_negations_and_deeds(kind: str, least: int) -> None:
    assert kinds_read(LOOKED_AT)[kind, Verdict.MISREMEMBERED] >= least


def test_of_all_wrong_memories_of_the_second_file_half_are_found() -> None:
    found = sum(kinds_read(slug)[kind, Verdict.MISREMEMBERED] for slug in MORE for kind in MORE[slug]["misremembered"])
    assert found >= 0.5 * sum(len(things) for slug in MORE for things in MORE[slug]["misremembered"].values())


def talk(*lines: str, name: str = "") -> Transcript:
    turns = [Turn(speaker=Speaker.SEEKER, text="And then?")]
    turns += [Turn(speaker=Speaker.PROFESSIONAL, text=line) for line in lines]
    return Transcript(professional=Person(name=name), turns=tuple(turns))


@pytest.mark.parametrize(
    ("thing", "said", "verdict"),
    [
        ("Her charge nurse Marta moved her to days", "My charge nurse, Ilse, moved me to days.", Verdict.MISREMEMBERED),
        ("Her charge nurse Ilse moved her to days", "My charge nurse, Ilse, moved me to days.", Verdict.HEARD),
        ("Ada sold bread in a bakery", "I sold bread in a bakery.", Verdict.HEARD),
        ("Her mother sold bread in a bakery", "I sold bread in a bakery.", Verdict.MISREMEMBERED),
        ("The library closes on holidays", "The library never closes on holidays.", Verdict.MISREMEMBERED),
        ("The library never closes on holidays", "The library never closes on holidays.", Verdict.HEARD),
        ("She was there for three months in winter", "I was there for three weeks in winter.", Verdict.MISREMEMBERED),
        ("The patients become eight on bad days", "On bad days my six patients become eight.", Verdict.HEARD),
        ("It is about people and not about fish", "It is about people.", Verdict.UNSURE),
    ],
)
def test_one_word_makes_the_difference(thing: str, said: str, verdict: Verdict) -> None:
    [memory] = compare([thing], talk(said, "We also talk about the weather, and tea.", name="Ada Okafor")).memories
    assert memory.verdict is verdict
