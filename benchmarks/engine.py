"""Reading, replying, scoring and the command line, without a server."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figure import Figure, median, percentile, times_ms
from benchmarks.talks import line, transcript
from infoview_ai.bootstrap import App, build
from infoview_ai.config import read_config
from infoview_ai.nlu.reader import RuleReader
from infoview_ai.nlu.reading import Context
from infoview_ai.rehearsal.rehearsal import Rehearsal, Settings
from infoview_ai.scoring.score import score
from infoview_ai.ui.asgi import warm_up


@contextmanager
def cold_app(**environ: str) -> Iterator[App]:
    """The product over an empty data folder, as built."""
    with tempfile.TemporaryDirectory() as home:
        built = build(read_config({"INFOVIEW_HOME": home} | environ))
        try:
            yield built
        finally:
            built.close()


@contextmanager
def app(**environ: str) -> Iterator[App]:
    """The product over an empty data folder, warmed up as the server does it."""
    with cold_app(**environ) as built:
        warm_up(lambda: built)
        yield built


def reading() -> list[Figure]:
    talk = transcript(31)
    reader = RuleReader()
    seekers = [index for index, turn in enumerate(talk.turns) if turn.speaker == "seeker"]
    taken: list[float] = []
    for index in seekers:
        context = Context(turns=talk.turns[:index], readings=(None,) * index, professional=talk.professional)
        taken += times_ms(lambda i=index, c=context: reader.read(talk.turns[i].text, c), 20)  # type: ignore[misc]
    return [Figure("reading of one seeker turn, median", median(taken), "ms", 2)]


def scripted_reply() -> list[Figure]:
    taken: list[float] = []
    with app() as built:
        slugs = [profile.slug for profile in built.profiles.all()]
        for seed, slug in enumerate(slugs * 3):
            rehearsal = built.rehearsals.start(Settings(professional=slug, seed=seed, minutes=60))
            for number in range(20):
                if rehearsal.state != "running":
                    break
                begun = time.perf_counter()
                rehearsal = _said(built, rehearsal, line(number))
                taken.append((time.perf_counter() - begun) * 1000.0)
    return [
        Figure("scripted reply (director, voice, store), median", median(taken), "ms", 15),
        Figure("scripted reply, 99th percentile", percentile(taken, 0.99), "ms", 60),
    ]


def _said(built: App, rehearsal: Rehearsal, text: str) -> Rehearsal:
    built.rehearsals.say(rehearsal.id, text)
    return built.rehearsals.wait(rehearsal.id, 30)


def scoring() -> list[Figure]:
    talk = transcript(40)
    taken = times_ms(lambda: score(talk), 20)
    return [Figure("scoring a 40-turn transcript without a judge, median", median(taken), "ms", 250)]


def command_line() -> list[Figure]:
    infoview = Path(sys.executable).with_name("infoview")
    taken = times_ms(lambda: subprocess.run([infoview, "--help"], capture_output=True, check=True), 10)
    return [Figure("infoview --help", median(taken) / 1000.0, "s", 0.4)]
