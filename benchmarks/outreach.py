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
from infoview_ai.outreach.issues import MessageCheck
from infoview_ai.outreach.message import Message, read_message
from infoview_ai.outreach.tagging.tagger import TrainedTagger, local_tagger

DATA = Path(__file__).parents[1] / "tests" / "outreach" / "data"
RUNS = 3


def messages() -> list[Figure]:
    """The median over many messages and briefs, each several times; trained reader and tagger are in it.

    A message is checked with every sentence new; a draft shares sentences with those before it, as in the app.
    """
    local_reader().warm()
    texts = [read_message(line, None) for line in _lines("messages_own.jsonl")]
    briefs = [Brief.model_validate(json.loads(line)) for line in _lines("briefs.jsonl")]
    checks = _each([partial(_afresh, message) for message in texts])
    drafts = _each([partial(draft, brief) for brief in briefs])
    return [
        Figure("check of a message, median", median(checks), "ms", 10),
        Figure("draft from a brief, median", median(drafts), "ms", 20),
    ]


def _afresh(message: Message) -> MessageCheck:
    """The check of a message none of whose sentences was read before."""
    tagger = local_tagger()
    if isinstance(tagger, TrainedTagger):
        tagger.forget()
    return check(message)


def _each(acts: Sequence[Callable[[], object]]) -> list[float]:
    return list(itertools.chain.from_iterable(times_ms(act, RUNS, warm=1) for act in acts))


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()
