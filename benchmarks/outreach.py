"""Checking and drafting messages without a model."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.figure import Figure, median, times_ms
from infoview_ai.nlu.local import local_reader
from infoview_ai.outreach.brief import Brief
from infoview_ai.outreach.check import check
from infoview_ai.outreach.compose import draft
from infoview_ai.outreach.message import read_message

DATA = Path(__file__).parents[1] / "tests" / "outreach" / "data"
RUNS = 3


def messages() -> list[Figure]:
    """The median over many messages and briefs, each several times; the trained reader is in it."""
    local_reader().warm()
    texts = [read_message(line, None) for line in _lines("messages_own.jsonl")]
    briefs = [Brief.model_validate(json.loads(line)) for line in _lines("briefs.jsonl")]
    checks = _each([partial(check, message) for message in texts])
    drafts = _each([partial(draft, brief) for brief in briefs])
    return [
        Figure("check of a message, median", median(checks), "ms", 10),
        Figure("draft from a brief, median", median(drafts), "ms", 20),
    ]


def _each(acts: Sequence[Callable[[], object]]) -> list[float]:
    return list(itertools.chain.from_iterable(times_ms(act, RUNS, warm=1) for act in acts))


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()
