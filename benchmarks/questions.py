"""Reviewing a drafted list of ten, without a language model."""

from __future__ import annotations

import time

from benchmarks.figure import Figure, median, percentile
from infoview_ai.nlu.local import local_reader
from infoview_ai.questions.review import review
from infoview_ai.questions.sheet_reading import SheetReader

_FRAMES = (
    "How did you come to {work}?",
    "Do you like being a {role}?",
    "Which part of {work} do you still look forward to?",
    "What wears people down in {work}?",
    "Is {work} stressful in winter?",
    "Which skill took you longest to learn as a {role}?",
    "What separates a good {role} from a very good one?",
    "How much do you earn as a {role}?",
    "How could I get a taste of {work} before committing?",
    "Who else should I talk to about {work}?",
)
"""A usual list: seven sound questions and three that need mending."""
_WORKS = (
    ("baking", "baker"), ("nursing", "nurse"), ("welding", "welder"), ("teaching", "teacher"),
    ("beekeeping", "beekeeper"),
    ("bookbinding", "bookbinder"), ("carpentry", "carpenter"), ("accounting", "accountant"), ("farming", "farmer"),
    ("translating", "translator"), ("fundraising", "fundraiser"), ("tailoring", "tailor"), ("roofing", "roofer"),
    ("surveying", "surveyor"), ("gardening", "gardener"), ("printing", "printer"), ("brewing", "brewer"),
    ("plumbing", "plumber"), ("painting", "painter"), ("programming", "programmer"), ("fishing", "fisher"),
)  # fmt: skip


def review_of_ten() -> list[Figure]:
    """Every list is new to the reader, so nothing is remembered from the one before."""
    reader = local_reader()
    reader.warm()
    sheet = SheetReader(reader)
    review([frame.format(work="cooking", role="cook") for frame in _FRAMES], sheet)
    taken: list[float] = []
    for work, role in _WORKS:
        lines = [frame.format(work=work, role=role) for frame in _FRAMES]
        begun = time.perf_counter()
        review(lines, sheet, role=role)
        taken.append((time.perf_counter() - begun) * 1000.0)
    return [
        Figure("review of a list of ten questions, median", median(taken), "ms", 30),
        Figure("review of a list of ten questions, 95th percentile", percentile(taken, 0.95), "ms"),
    ]
