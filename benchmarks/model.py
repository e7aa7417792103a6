"""What we add to a language model's own time, and how much of a prompt repeats from turn to turn."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from openai import OpenAI

from benchmarks.engine import app
from benchmarks.figure import Figure, median
from benchmarks.talks import question
from infoview_ai.bootstrap import App
from infoview_ai.rehearsal.rehearsal import Settings, State
from tests.model_server import ModelServer

TURNS = 20
UNCOUNTED = 3
"""First turns, in which connections are made and caches are filled."""


@contextmanager
def _chat() -> Iterator[tuple[ModelServer, App]]:
    with ModelServer() as server:
        environ = {"INFOVIEW_MODEL": "openai:loopback-1", "OPENAI_API_KEY": "none", "OPENAI_BASE_URL": server.base_url}
        with app(**environ) as built:
            yield server, built


def first_token() -> list[Figure]:
    """From saying a line to the first words of the reply, less what the bare client takes for the same prompt."""
    added: list[float] = []
    with _chat() as (server, built):
        bare = OpenAI(base_url=server.base_url, api_key="none")
        rehearsal = built.rehearsals.start(Settings(professional=_slug(built), engine="chat", minutes=180))
        for number in range(2 * TURNS):
            begun = time.perf_counter()
            built.rehearsals.say(rehearsal.id, question(number % TURNS))
            next(iter(built.rehearsals.stream(rehearsal.id)))
            ours = time.perf_counter() - begun
            rehearsal = built.rehearsals.wait(rehearsal.id, 30)
            if rehearsal.state is State.ENDED:
                rehearsal = built.rehearsals.start(Settings(professional=_slug(built), engine="chat", minutes=180))
            messages = server.requests[-1]["messages"]
            begun = time.perf_counter()
            for chunk in bare.chat.completions.create(model="loopback-1", messages=messages, stream=True):
                if chunk.choices and chunk.choices[0].delta.content:
                    break
            theirs = time.perf_counter() - begun
            if number >= UNCOUNTED:
                added.append((ours - theirs) * 1000.0)
    return [Figure("added before the first token over the bare openai client, median", median(added), "ms", 25)]


def cacheable_prefix() -> list[Figure]:
    """Share of each prompt that stands at the same place in the prompt before, over a 20-turn rehearsal."""
    with _chat() as (server, built):
        rehearsal = built.rehearsals.start(Settings(professional=_slug(built), engine="chat", minutes=180, seed=3))
        for number in range(TURNS):
            built.rehearsals.say(rehearsal.id, question(number))
            rehearsal = built.rehearsals.wait(rehearsal.id, 30)
            if rehearsal.state is State.ENDED:
                break
        prompts = server.prompts
    same = whole = 0
    for before, after in pairwise(prompts):
        same += _common_prefix(before, after)
        whole += len(after)
    share = 100.0 * same / whole
    return [
        Figure(f"prompt characters repeated from the turn before ({len(prompts)} prompts)", share, "%", 85, "at least")
    ]


def _common_prefix(before: str, after: str) -> int:
    """Characters that both begin with; providers cache by tokens, which are about four characters each."""
    for index, (a, b) in enumerate(zip(before, after, strict=False)):
        if a != b:
            return index
    return min(len(before), len(after))


def _slug(built: App) -> str:
    return built.profiles.all()[0].slug
