"""`infoview simulate`: scripted learners against the professionals, as a table or one JSON object a run."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from infoview_ai.simulation.learner import Kind

if TYPE_CHECKING:
    from infoview_ai.bootstrap import App
    from infoview_ai.simulation.play import Run

KINDS = tuple(kind.value.replace("_", "-") for kind in Kind)
MANNERS = ("busy", "warm", "guarded", "chatty", "tester", "recruiter", "blunt", "late", "connector", "sceptic")
COLUMNS = "{:<15} {:<20} {:<10} {:>4}  {:<22} {:<12} {:<23} {:>5} {:>5}  {}"


@click.command()
@click.option("--learner", type=click.Choice(KINDS), default=None, help="One kind of learner; default: all fourteen.")
@click.option("--professional", metavar="SLUG", default=None, help="One professional; default: all.")
@click.option("--manner", type=click.Choice(MANNERS), default=None, help="How they behave; default: their own way.")
@click.option("--runs", type=click.IntRange(1, 1000), default=1, show_default=True, help="Runs of each pair.")
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the first run; the next is one more.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a run.")
def simulate(
    learner: str | None, professional: str | None, manner: str | None, runs: int, seed: int, as_json: bool
) -> int:
    """Play scripted learners against the professionals and show what happened.

    Nothing of it is kept in your history. The exit code is 1 where something happened that must not.
    """
    from infoview_ai.professionals.profile import Manner
    from infoview_ai.simulation.play import play

    kinds = [Kind(learner.replace("-", "_"))] if learner else list(Kind)
    wrong = 0
    with _scratch() as app:
        slugs = [app.profiles.get(professional).slug] if professional else [p.slug for p in app.profiles.all()]
        if not as_json:
            click.echo(_header())
        for slug in slugs:
            for kind in kinds:
                for number in range(seed, seed + runs):
                    run = play(app.rehearsals, kind, slug, number, Manner(manner) if manner else None)
                    wrong += bool(run.faults or run.unexpected)
                    click.echo(json.dumps(run.as_json(), ensure_ascii=False) if as_json else _row(run))
    return 1 if wrong else 0


@contextmanager
def _scratch() -> Iterator[App]:
    """The application with the user's own professionals and an empty database that is thrown away."""
    from infoview_ai.bootstrap import build, load_environment
    from infoview_ai.config import read_config

    config = read_config(load_environment())
    with tempfile.TemporaryDirectory(prefix="infoview-") as folder:
        app = build(replace(config, database_url=f"sqlite:///{Path(folder) / 'simulated.db'}"))
        try:
            yield app
        finally:
            app.close()


def _header() -> str:
    names = ("learner", "professional", "manner", "seed", "time", "job pitch", "levels", "turns", "min", "events")
    return COLUMNS.format(*names)


def _row(run: Run) -> str:
    """One run in a line; what must not happen stands below it."""
    levels = " ".join("-" if criterion.level is None else str(criterion.level) for criterion in run.card.criteria)
    happened = dict.fromkeys(event.kind.value for turn in run.rehearsal.turns for event in turn.events)
    row = COLUMNS.format(
        run.learner.value,
        run.professional,
        run.manner.value,
        run.seed,
        run.card.verdicts.time_limit,
        run.card.verdicts.job_pitch,
        levels,
        len(run.rehearsal.turns),
        f"{run.card.elapsed_minutes:.1f}",
        ", ".join(happened),
    )
    wrong = [*run.faults, *(f"expected, but not so: {name}" for name in run.unexpected)]
    return "\n".join((row, *(f"    ! {fault}" for fault in wrong)))
