"""Three learners with every shipped professional, through the real service: the scorecards say what happened.

Each pair is played once, with one seed or the other in turn; `make test-matrix` plays both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.conversation.transcript import Speaker
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings, State
from infoview_ai.resources import resource

LEARNERS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "three_learners.yaml").read_text())
SLUGS = [profile.slug for profile in ProfileCatalog(((resource("knowledge/professionals"), "shipped"),)).all()]
PLAYED = [
    pytest.param(slug, seed, marks=() if seed == 1 + place % 2 else pytest.mark.matrix)
    for place, slug in enumerate(SLUGS)
    for seed in (1, 2)
]
MINUTES = {"overrunner": 10.0}


Held = Callable[[str, str, int], Rehearsal]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    built = build(read_config({"INFOVIEW_HOME": str(tmp_path_factory.mktemp("home"))}))
    yield built
    built.close()


@pytest.fixture(scope="module")
def held(app: App) -> Held:
    """A talk of a kind of learner with somebody; each is played once."""
    return cache(lambda kind, slug, seed: _held(app, kind, slug, seed))


def _held(app: App, kind: str, slug: str, seed: int) -> Rehearsal:
    settings = Settings(professional=slug, seed=seed, minutes=MINUTES.get(kind, 15.0))
    rehearsal = app.rehearsals.start(settings)
    for line in LEARNERS[kind]:
        app.rehearsals.say(rehearsal.id, line)
        rehearsal = app.rehearsals.wait(rehearsal.id, 10)
        if rehearsal.state is State.ENDED:
            return rehearsal
    return app.rehearsals.end(rehearsal.id)


def replies(rehearsal: Rehearsal) -> list[str]:
    return [turn.text for turn in rehearsal.turns if turn.speaker is Speaker.PROFESSIONAL]


@pytest.mark.parametrize(("slug", "seed"), PLAYED)
def test_a_good_learner_passes_and_gets_answers(app: App, held: Held, slug: str, seed: int) -> None:
    rehearsal = held("good", slug, seed)
    card = app.rehearsals.scorecard(rehearsal.id)
    assert card.passed
    assert card.verdicts.job_pitch == "clean"
    assert card.verdicts.time_limit in ("kept", "kept_by_invitation")
    assert rehearsal.ended_by == "seeker"
    answered = asked = 0
    for turn, reply in zip(rehearsal.turns[2::2], rehearsal.turns[3::2], strict=True):
        reading, decision = turn.reading, reply.decision
        assert reading is not None
        assert decision is not None
        if reading.act in ("question", "follow_up") and reading.topic not in (None, "other"):
            asked += 1
            answered += bool(decision.facts or decision.particular)
    assert answered >= asked - 1, "more than one question is met with honest ignorance"


@pytest.mark.parametrize(("slug", "seed"), PLAYED)
def test_one_who_pitches_is_told_where(app: App, held: Held, slug: str, seed: int) -> None:
    card = app.rehearsals.scorecard(held("pitcher", slug, seed).id)
    assert card.verdicts.job_pitch == "pitched"
    assert card.passed is False
    pitches = [finding for finding in card.criteria[1].findings if not finding.good]
    assert any("great fit" in finding.quote or "hiring" in finding.quote for finding in pitches)
    assert all(finding.try_instead for finding in pitches)


@pytest.mark.parametrize(("slug", "seed"), PLAYED)
def test_one_who_overruns_is_told_by_how_much(app: App, held: Held, slug: str, seed: int) -> None:
    rehearsal = held("overrunner", slug, seed)
    card = app.rehearsals.scorecard(rehearsal.id)
    assert card.verdicts.time_limit in ("overran", "overstayed_invitation"), card.criteria[0].explanation
    assert card.verdicts.job_pitch == "clean"


@pytest.mark.parametrize("kind", LEARNERS)
@pytest.mark.parametrize(("slug", "seed"), PLAYED)
def test_nobody_says_the_same_thing_twice(held: Held, slug: str, seed: int, kind: str) -> None:
    said = replies(held(kind, slug, seed))
    assert len(said) == len(set(said))
    assert all(said)
