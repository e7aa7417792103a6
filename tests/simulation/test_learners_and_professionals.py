"""Whoever talks to whom: the scorecard fits the learner and the properties of a talk hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.professionals.catalog import ProfileCatalog
from infoview_ai.professionals.profile import Manner
from infoview_ai.resources import resource
from infoview_ai.simulation.learner import Kind
from infoview_ai.simulation.play import Run, play

SLUGS = sorted(profile.slug for profile in ProfileCatalog(((resource("knowledge/professionals"), "shipped"),)).all())
SAMPLE = [(kind, SLUGS[(5 * place) % len(SLUGS)], list(Manner)[place % 10]) for place, kind in enumerate(Kind)]
"""Each learner once, with people and manners far apart."""
MATRIX = [(kind, slug, seed) for seed in (1, 2, 3) for slug in SLUGS for kind in Kind]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    built = build(read_config({"INFOVIEW_HOME": str(tmp_path_factory.mktemp("home"))}))
    yield built
    built.close()


def wrong(run: Run) -> list[str]:
    return [*run.faults, *(f"not so: {name}" for name in run.unexpected)]


@pytest.mark.parametrize(("kind", "slug", "manner"), SAMPLE)
def test_a_sample_of_pairs_and_manners_holds(app: App, kind: Kind, slug: str, manner: Manner) -> None:
    assert wrong(play(app.rehearsals, kind, slug, seed=7, manner=manner)) == []


@pytest.mark.matrix
@pytest.mark.parametrize(("kind", "slug", "seed"), MATRIX)
def test_every_pair_holds(app: App, kind: Kind, slug: str, seed: int) -> None:
    assert wrong(play(app.rehearsals, kind, slug, seed)) == []


@pytest.mark.matrix
@pytest.mark.parametrize("manner", Manner)
@pytest.mark.parametrize("kind", Kind)
def test_every_learner_holds_with_every_manner(app: App, kind: Kind, manner: Manner) -> None:
    slug = SLUGS[(len(kind.value) + list(Manner).index(manner)) % len(SLUGS)]
    assert wrong(play(app.rehearsals, kind, slug, seed=11, manner=manner)) == []


def test_the_same_seed_gives_the_same_talk_word_for_word(app: App) -> None:
    first, second = (play(app.rehearsals, Kind.PITCHER, SLUGS[0], seed=5) for _ in range(2))
    assert [turn.text for turn in first.rehearsal.turns] == [turn.text for turn in second.rehearsal.turns]
    assert first.as_json() == second.as_json()
