"""Whole rehearsals with the shipped people: prompts hold no secrets, repeat from turn to turn, and guards stay quiet.

The scripted voice says what was decided and nothing else, so whatever a guard finds in it is a false alarm.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from infoview_ai.conversation.clock import place
from infoview_ai.conversation.limits import limit_in_force
from infoview_ai.conversation.transcript import Speaker, Turn
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context, Reading
from infoview_ai.professionals.catalog import load_profile
from infoview_ai.professionals.chat_events import unheard
from infoview_ai.professionals.chat_prompt import messages_for
from infoview_ai.professionals.chat_sentences import sentences
from infoview_ai.professionals.decision import Mood
from infoview_ai.professionals.director import Director
from infoview_ai.professionals.guards import Guard
from infoview_ai.professionals.scripted import compose
from infoview_ai.professionals.voice import Cue
from infoview_ai.resources import resource

MINUTES = 15.0
LEARNERS: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parents[1] / "learners" / "three_learners.yaml").read_text(encoding="utf-8")
)
PEOPLE = sorted(path.stem for path in resource("knowledge/professionals").glob("*.yaml"))
TALKS = [(person, learner, seed) for person in PEOPLE for learner in LEARNERS for seed in (1, 2)]


@cache
def talk(person: str, learner: str, seed: int) -> tuple[tuple[Cue, str], ...]:
    """Each cue of a rehearsal with what the scripted voice made of it."""
    return tuple(_said(person, LEARNERS[learner], seed))


def _said(person: str, lines: list[str], seed: int) -> Iterator[tuple[Cue, str]]:
    profile = load_profile(resource(f"knowledge/professionals/{person}.yaml"))
    director, reader, mood = Director(profile, None, seed, MINUTES), RuleReader(), Mood()
    turns: tuple[Turn, ...] = ()
    readings: tuple[Reading | None, ...] = ()
    for line in lines:
        context = Context(turns, readings, profile.person, MINUTES)
        reading = reader.read(line, context)
        turns = (*turns, _placed(Speaker.SEEKER, line, turns))
        limit_s = limit_in_force(turns, MINUTES).limit_s
        decision = director.decide(turns, reading, mood, elapsed_s=turns[-1].end or 0.0, limit_s=limit_s)
        cue = Cue(profile, turns, reading, decision, seed)
        text = compose(cue)
        yield cue, text
        reply = _placed(Speaker.PROFESSIONAL, text, turns).model_copy(update={"events": decision.events})
        turns, readings, mood = (*turns, reply), (*readings, reading, None), decision.mood
        if mood.ended:
            return


def _placed(speaker: Speaker, text: str, turns: tuple[Turn, ...]) -> Turn:
    start, end = place(text, turns[-1].end if turns else None)
    return Turn(speaker=speaker, text=text, start=start, end=end)


@pytest.mark.parametrize(("person", "learner", "seed"), TALKS)
def test_no_fact_is_sent_before_it_is_told(person: str, learner: str, seed: int) -> None:
    for cue, _ in talk(person, learner, seed):
        sent = "\n".join(message.text for message in messages_for(cue))
        told = {fact_id.removesuffix("~") for fact_id in (*cue.decision.facts, *cue.decision.mood.told)}
        assert [fact.id for fact in cue.profile.all_facts if fact.id not in told and fact.say in sent] == []


def test_false_alarms_are_rare() -> None:
    """A false alarm costs a second request, so one sentence in two hundred is the most that is borne."""
    checked, alarms = 0, []
    for cue, text in (said for which in TALKS for said in talk(*which)):
        guard = Guard(cue)
        for part in sentences([text]):
            checked += 1
            if (slip := guard.slip(part)) is not None:
                alarms.append((cue.profile.slug, slip.value, part))
    assert checked > 1000
    assert len(alarms) <= checked / 200, alarms


def test_events_that_were_voiced_are_seldom_said_twice() -> None:
    voiced = [(cue, text) for which in TALKS for cue, text in talk(*which) if cue.decision.events]
    again = [(cue.decision.events, text) for cue, text in voiced if unheard(cue, text)]
    assert len(voiced) > 20
    assert len(again) <= len(voiced) / 20, again


@pytest.mark.parametrize("person", PEOPLE)
def test_at_least_85_percent_of_real_prompts_repeat(person: str) -> None:
    requests = ["\n".join(message.text for message in messages_for(cue)) for cue, _ in talk(person, "overrunner", 1)]
    repeated = sum(_common(*pair) for pair in pairwise(requests[:20]))
    share = repeated / sum(len(request) for request in requests[1:20])
    assert share >= 0.85, f"{share:.1%} over {len(requests)} turns"


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
